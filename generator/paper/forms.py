"""A form on paper: what its template shows, flat or with fields to be filled in."""

from dataclasses import dataclass

import segno
from markupsafe import Markup

from generator.kinds.form import Form, Section
from generator.library.entry import Entry
from generator.paper.lines import Line, set_lines
from generator.rendering.templates import Templates
from generator.thai.calendar import format_date

_TEMPLATES = {"form": "form.html", "memo": "letter.html", "letter": "letter.html"}


@dataclass(frozen=True)
class ShownSection:
    """A section with its fields on lines."""

    title: str
    note: str | None
    for_staff: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class ShownForm:
    """A form as its sheet shows it."""

    sections: tuple[ShownSection, ...]
    required_marked: bool
    """Some fields bear a mark, which is explained at the end."""
    foot: str
    """What stands at the foot of every page beside its number."""
    qr: Markup
    """A code that leads back to the page of the form, or nothing."""


def form_html(
    entry: Entry[Form], templates: Templates, page_url: str, *, fillable: bool = False
) -> str:
    """The sheet of a form as a whole document.

    Args:
        entry: The form.
        templates: Those of `theme/print`.
        page_url: Absolute address of the page of the form.
        fillable: Blanks are inputs.
    """
    return templates.fill(
        _TEMPLATES[entry.data.layout],
        "document",
        entry=entry,
        shown=shown_form(entry, page_url),
        fillable=fillable,
    )


def shown_form(entry: Entry[Form], page_url: str) -> ShownForm:
    """What a sheet of a form shows.

    Args:
        entry: The form.
        page_url: Absolute address of its page, for the foot and the code.
    """
    data = entry.data
    fields = [field for section in data.parts for field in section.fields]
    foot = [f"แบบ {data.code}" if data.code else "", f"ฉบับ {format_date(data.version, 'short')}"]
    return ShownForm(
        tuple(map(_section, data.parts)),
        any(field.required for field in fields),
        "  ".join(part for part in (*foot, page_url) if part),
        _qr(page_url) if data.qr else Markup(),
    )


def _section(section: Section) -> ShownSection:
    lines = tuple(set_lines(section.fields))
    return ShownSection(section.title, section.note, section.for_staff, lines)


def _qr(url: str) -> Markup:
    code = segno.make(url, error="m", micro=False)
    drawn = code.svg_inline(border=2, omitsize=True, svgclass=None, lineclass=None)
    return Markup(drawn)  # noqa: S704 - drawn from an address of ours
