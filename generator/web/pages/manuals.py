"""Manuals and their procedures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from generator.kinds.manual import Manual
from generator.kinds.outline import Outline, Part, spellings
from generator.kinds.procedure import Procedure, Step
from generator.kinds.steps import item_text, plain_text, read_remainder
from generator.library.entry import Entry
from generator.thai.slug import heading_id
from generator.web.desk import HOME, Desk, safe
from generator.web.flowchart import draw
from generator.web.pages.shown import shown_files
from generator.web.plan import Crumb, Heading, Page, crumb

MANUALS = crumb("/manuals/")


@dataclass(frozen=True)
class ShownManual:
    """A manual in a list."""

    entry: Entry[Manual]
    count: int
    """How many procedures it has."""


@dataclass(frozen=True)
class ManualPart:
    """Procedures of one part of a manual."""

    title: str | None
    start: int
    """The number of its first procedure."""
    procedures: tuple[Entry[Procedure], ...]


@dataclass(frozen=True)
class ShownPart:
    """A part of a procedure as its page shows it."""

    field: str | None
    heading: str
    id: str
    content: Markup


@dataclass(frozen=True)
class ShownChart:
    """A flow chart in both widths, and in words."""

    wide: Markup
    narrow: Markup
    prose: tuple[str, ...]
    prose_id: str
    """The id of the text equivalent, to which both pictures point."""


def manual_pages(desk: Desk) -> Iterator[Page]:
    """The list of manuals, every manual and every procedure."""
    yield _list(desk)
    for manual in desk.library.manuals:
        procedures = desk.library.procedures(manual.id)
        yield _manual(desk, manual, procedures)
        for number, procedure in enumerate(procedures):
            before = procedures[number - 1] if number else None
            after = procedures[number + 1] if number + 1 < len(procedures) else None
            yield _procedure(desk, manual, procedure, before, after)


def shown_manuals(desk: Desk) -> list[ShownManual]:
    """The manuals that are in force, in dictionary order."""
    return [
        ShownManual(manual, len(desk.library.procedures(manual.id)))
        for manual in desk.library.manuals
        if manual.data.withdrawn is None
    ]


def _list(desk: Desk) -> Page:
    lead = "คู่มือที่เจ้าหน้าที่ใช้ปฏิบัติงาน บอกขั้นตอน ระยะเวลา ผู้รับผิดชอบ และกฎหมายที่เกี่ยวข้อง"
    shown = shown_manuals(desk)
    body = desk.bodies.fill("manual.html", "listing", title=MANUALS.title, lead=lead, items=shown)
    days = [item.entry.updated for item in shown if item.entry.updated]
    return Page(
        MANUALS.url, MANUALS.title, "listing", body, description=lead, crumbs=(HOME,),
        updated=max(days, default=None), wide=True,
    )  # fmt: skip


def _manual(desk: Desk, manual: Entry[Manual], procedures: tuple[Entry[Procedure], ...]) -> Page:
    rendered = desk.text(manual, manual.source.body)
    body = desk.bodies.fill(
        "manual.html", "body", entry=manual, content=safe(rendered), parts=_parts(procedures),
        attachments=shown_files(manual.data.attachments, manual.folder, desk.library),
    )  # fmt: skip
    headings = (Heading("procedures", "กระบวนงานในคู่มือ", 2), *rendered.headings)
    return desk.page(manual, body, (MANUALS,), headings=headings)


def _parts(procedures: tuple[Entry[Procedure], ...]) -> list[ManualPart]:
    parts: list[ManualPart] = []
    start = 1
    for title, members in groupby(procedures, key=lambda entry: entry.data.part):
        found = tuple(members)
        parts.append(ManualPart(title, start, found))
        start += len(found)
    return parts


def _procedure(
    desk: Desk, manual: Entry[Manual], entry: Entry[Procedure],
    before: Entry[Procedure] | None, after: Entry[Procedure] | None,
) -> Page:  # fmt: skip
    outline = entry.outline
    parts = list(_shown_parts(desk, entry, outline or Outline()))
    shown = [part for part in parts if part.field != "chart" or part.content]
    body = desk.bodies.fill(
        "procedure.html", "body", entry=entry, parts=shown, chart=_chart(desk, entry),
        texts=dict(_step_texts(desk, entry, outline.steps if outline else ())),
        manual=Markup('<a href="{}">{}</a>').format(manual.url, manual.title),
        before=before, after=after,
    )  # fmt: skip
    headings = [Heading(part.id, part.heading, 2) for part in shown if part.heading]
    steps = next((n for n, part in enumerate(shown) if part.field == "steps"), None)
    if steps is not None and outline and outline.steps:
        headings.insert(steps + 1, Heading("flow-chart", "ผังการปฏิบัติงาน", 2))
    return desk.page(
        entry, body, (MANUALS, Crumb(manual.title, manual.url)), headings=tuple(headings)
    )


def _shown_parts(desk: Desk, entry: Entry[Procedure], outline: Outline) -> Iterator[ShownPart]:
    """The parts under the usual spelling of their headings, so that all manuals read alike."""
    seen: set[str] = set()
    for part in _completed(outline, entry.data):
        heading = spellings()[part.field][0] if part.field else part.heading
        first = part.field not in seen
        seen.add(part.field or "")
        text = _TEXTS[part.field](desk, part.text) if part.field in _TEXTS and first else part.text
        name = part.field if first else None
        anchor = heading_id(heading) if heading else ""
        content = safe(desk.text(entry, text)) if text else Markup()
        yield ShownPart(name, heading, anchor, content)


def _completed(outline: Outline, data: Procedure) -> Iterator[Part]:
    """The parts with the forms and laws that only the front matter names."""
    for name, ids, named in (
        ("forms", data.forms, outline.forms),
        ("references", data.laws, outline.references),
    ):
        lines = "\n".join(f"- {identifier}" for identifier in ids if identifier not in named)
        part = outline.part(name)
        if lines and part:
            whole = replace(part, text=f"{part.text}\n{lines}")
            outline = replace(
                outline, parts=tuple(whole if p is part else p for p in outline.parts)
            )
        elif lines:
            outline = replace(outline, parts=(*outline.parts, Part(name, "", lines, 0)))
    yield from outline.parts


def _linking(address: Callable[[Desk, str], str | None]) -> Callable[[Desk, str], str]:
    """Turn the items of a list that name something of a register into links to it.

    The links have no words: they take the title of what stands at their address, so that no
    title is ever read as Markdown.
    """

    def linked(desk: Desk, text: str) -> str:
        lines = []
        for line in text.split("\n"):
            item = item_text(line)
            url = address(desk, plain_text(item[1])) if item else None
            lines.append(f"{item[0]}[]({url})" if item and url else line)
        return "\n".join(lines)

    return linked


def _form(desk: Desk, name: str) -> str | None:
    slug = desk.library.form_titles.get(name, name)
    form = desk.library.forms_by_slug.get(slug)
    return form.url if form else None


def _law(desk: Desk, name: str) -> str | None:
    return f"/laws/#{name}" if name in desk.library.laws else None


_TEXTS: dict[str | None, Callable[[Desk, str], str]] = {
    "steps": lambda _, text: read_remainder(text),
    "forms": _linking(_form),
    "references": _linking(_law),
}
"""What remains to be written of a part that is drawn, or has ids in it."""


def _step_texts(
    desk: Desk, entry: Entry[Procedure], steps: tuple[Step, ...]
) -> Iterator[tuple[str, Markup]]:
    """The words of every step with the links and emphasis of its editor."""
    for step in steps:
        if step.markdown != step.text:
            html = desk.text(entry, step.markdown).html.strip()
            yield step.number, Markup(html.removeprefix("<p>").removesuffix("</p>"))  # noqa: S704 - sanitized
        yield from _step_texts(desk, entry, step.steps)


def _chart(desk: Desk, entry: Entry[Procedure]) -> ShownChart | None:
    if not entry.outline or not entry.outline.steps:
        return None
    steps = entry.outline.steps
    branches = [branch for branch in entry.data.flow if branch.stays_within(len(steps))]
    chart = draw(entry.title, steps, branches, id_prefix="flow", pictures=desk.pictures)
    wide, narrow = Markup(chart.wide_svg), Markup(chart.narrow_svg)  # noqa: S704 - drawn by us
    return ShownChart(wide, narrow, chart.prose, chart.prose_id)
