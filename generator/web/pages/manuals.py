"""Manuals and their procedures."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from generator.kinds.manual import Manual
from generator.kinds.procedure import Procedure
from generator.library.entry import Entry
from generator.rendering.flowchart import draw
from generator.rendering.markdown.targets import Heading
from generator.rendering.procedures import shown_parts, step_texts
from generator.web.desk import HOME, Desk, safe
from generator.web.downloads import offered
from generator.web.office_tables import schedule_table, step_table
from generator.web.office_tables.addresses import SCHEDULE
from generator.web.pages.shown import shown_files, shown_papers
from generator.web.plan import Crumb, Page, crumb

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
    files = offered(SCHEDULE, schedule_table(desk.library, desk.site_url), step_table(desk.library))
    body = desk.bodies.fill(
        "manual.html", "listing", title=MANUALS.title, lead=lead, items=shown,
        downloads=files.shown,
    )  # fmt: skip
    days = [item.entry.updated for item in shown if item.entry.updated]
    return Page(
        MANUALS.url, MANUALS.title, "listing", body, description=lead, crumbs=(HOME,),
        updated=max(days, default=None), wide=True, files=files.artifacts,
    )  # fmt: skip


def _manual(desk: Desk, manual: Entry[Manual], procedures: tuple[Entry[Procedure], ...]) -> Page:
    rendered = desk.text(manual, manual.source.body)
    body = desk.bodies.fill(
        "manual.html", "body", entry=manual, content=safe(rendered), parts=_parts(procedures),
        attachments=shown_files(manual.data.attachments, manual.folder, desk.library),
        papers=shown_papers(manual, desk.papers),
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
    parts = shown_parts(entry, desk.library, desk.text)
    shown = [part for part in parts if part.field != "chart" or part.content]
    body = desk.bodies.fill(
        "procedure.html", "body", entry=entry, parts=shown, chart=_chart(desk, entry),
        texts=step_texts(entry, desk.text),
        manual=Markup('<a href="{}">{}</a>').format(manual.url, manual.title),
        papers=shown_papers(entry, desk.papers), before=before, after=after,
    )  # fmt: skip
    headings = [Heading(part.id, part.heading, 2) for part in shown if part.heading]
    steps = next((n for n, part in enumerate(shown) if part.field == "steps"), None)
    if steps is not None and outline and outline.steps:
        headings.insert(steps + 1, Heading("flow-chart", "ผังการปฏิบัติงาน", 2))
    return desk.page(
        entry, body, (MANUALS, Crumb(manual.title, manual.url)), headings=tuple(headings)
    )


def _chart(desk: Desk, entry: Entry[Procedure]) -> ShownChart | None:
    if not entry.outline or not entry.outline.steps:
        return None
    steps = entry.outline.steps
    branches = [branch for branch in entry.data.flow if branch.stays_within(len(steps))]
    chart = draw(entry.title, steps, branches, id_prefix="flow", pictures=desk.pictures)
    wide, narrow = Markup(chart.wide_svg), Markup(chart.narrow_svg)  # noqa: S704 - drawn by us
    return ShownChart(wide, narrow, chart.prose, chart.prose_id)
