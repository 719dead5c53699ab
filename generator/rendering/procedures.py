"""A procedure as page and paper show it: its parts in HTML, under the usual headings."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.kinds.model import Upkeep
from generator.kinds.outline import Outline, Part, spellings
from generator.kinds.procedure import Procedure, Step
from generator.kinds.steps import item_text, plain_text, read_remainder
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.markdown import Rendered
from generator.thai.slug import heading_id

Render = Callable[[Entry[Upkeep], str], Rendered]
"""Turns a text of an entry into HTML."""


@dataclass(frozen=True)
class ShownPart:
    """A part of a procedure as its page shows it."""

    field: str | None
    heading: str
    id: str
    content: Markup


def shown_parts(entry: Entry[Procedure], library: Library, render: Render) -> list[ShownPart]:
    """The parts under the usual spelling of their headings, so that all manuals read alike.

    Args:
        entry: The procedure.
        library: Where its forms and laws are looked up.
        render: Turns a text of an entry into HTML.
    """
    return list(_shown_parts(entry, library, render))


def _shown_parts(entry: Entry[Procedure], library: Library, render: Render) -> Iterator[ShownPart]:
    seen: set[str] = set()
    for part in _completed(entry.outline or Outline(), entry.data):
        heading = spellings()[part.field][0] if part.field else part.heading
        first = part.field not in seen
        seen.add(part.field or "")
        text = (
            _TEXTS[part.field](library, part.text) if part.field in _TEXTS and first else part.text
        )
        name = part.field if first else None
        anchor = heading_id(heading) if heading else ""
        content = Markup(render(entry, text).html) if text else Markup()  # noqa: S704 - sanitized
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


def _linking(address: Callable[[Library, str], str | None]) -> Callable[[Library, str], str]:
    """Turn the items of a list that name something of a register into links to it.

    The links have no words: they take the title of what stands at their address, so that no
    title is ever read as Markdown.
    """

    def linked(library: Library, text: str) -> str:
        lines = []
        for line in text.split("\n"):
            item = item_text(line)
            url = address(library, plain_text(item[1])) if item else None
            lines.append(f"{item[0]}[]({url})" if item and url else line)
        return "\n".join(lines)

    return linked


def _form(library: Library, name: str) -> str | None:
    slug = library.form_titles.get(name, name)
    form = library.forms_by_slug.get(slug)
    return form.url if form else None


def _law(library: Library, name: str) -> str | None:
    return f"/laws/#{name}" if name in library.laws else None


_TEXTS: dict[str | None, Callable[[Library, str], str]] = {
    "steps": lambda _, text: read_remainder(text),
    "forms": _linking(_form),
    "references": _linking(_law),
}
"""What remains to be written of a part that is drawn, or has ids in it."""


def step_texts(entry: Entry[Procedure], render: Render) -> dict[str, Markup]:
    """The words of steps by their number, with the links and emphasis of their editor.

    Steps without any are left out: their plain text says all.
    """
    return dict(_step_texts(entry, render, entry.outline.steps if entry.outline else ()))


def _step_texts(
    entry: Entry[Procedure], render: Render, steps: tuple[Step, ...]
) -> Iterator[tuple[str, Markup]]:
    for step in steps:
        if step.markdown != step.text:
            html = render(entry, step.markdown).html.strip()
            yield step.number, Markup(html.removeprefix("<p>").removesuffix("</p>"))  # noqa: S704 - sanitized
        yield from _step_texts(entry, render, step.steps)
