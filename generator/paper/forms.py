"""A form on paper: what its template shows, flat or with fields to be filled in."""

from dataclasses import dataclass

import segno
from markupsafe import Markup

from generator.kinds.form import Form, Section
from generator.library.entry import Entry
from generator.library.library import Library
from generator.paper.lines import Line, set_lines
from generator.rendering.templates import Templates
from generator.thai.calendar import format_date

GARUDA = "/assets/garuda.png"
"""Where an office puts the picture of the Garuda, which official letters bear."""
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
    group: str
    """The name of the group that owns it."""
    phone: str
    """The telephone of that group, or else of the office."""
    sender: str
    """The office, the group and its telephone, as memos name where they come from."""
    garuda: str
    """The address of the picture of the Garuda, or nothing where the office has given none."""


def form_html(
    entry: Entry[Form], library: Library, templates: Templates, page_url: str, *,
    fillable: bool = False,
) -> str:  # fmt: skip
    """The sheet of a form as a whole document.

    Args:
        entry: The form.
        library: Where its group is, and the Garuda.
        templates: Those of `theme/print`.
        page_url: Absolute address of the page of the form.
        fillable: Blanks are inputs.
    """
    return templates.fill(
        _TEMPLATES[entry.data.layout],
        "document",
        entry=entry,
        shown=shown_form(entry, library, page_url),
        fillable=fillable,
    )


def shown_form(entry: Entry[Form], library: Library, page_url: str) -> ShownForm:
    """What a sheet of a form shows.

    Args:
        entry: The form.
        library: Where its group is, and the Garuda.
        page_url: Absolute address of its page, for the foot and the code.
    """
    data = entry.data
    marked = _is_marked(data)
    sections = tuple(_section(section, marked=marked) for section in data.parts)
    foot = [f"แบบ {data.code}" if data.code else "", f"ฉบับ {format_date(data.version, 'short')}"]
    return ShownForm(
        sections,
        marked,
        "  ".join(part for part in (*foot, page_url) if part),
        _qr(page_url) if data.qr else Markup(),
        *_sender(entry, library),
        GARUDA if GARUDA in library.asset_urls else "",
    )


def _sender(entry: Entry[Form], library: Library) -> tuple[str, str, str]:
    office = library.office
    group = office.group(entry.data.group)
    name, phone = (group.name, group.phone or office.phone) if group else ("", office.phone)
    return name, phone, f"{office.name}  {name}  โทร. {phone}"


def _is_marked(form: Form) -> bool:
    """Tell whether what must be filled in is marked: not where all must, and not in letters."""
    fields = [field for section in form.parts for field in section.fields]
    asked = {field.required for field in fields if field.type not in {"note", "signature"}}
    return form.layout == "form" and asked == {True, False}


def _section(section: Section, *, marked: bool) -> ShownSection:
    """A section with its fields on lines, what must be filled in marked or not."""
    fields = (
        field if marked else field.model_copy(update={"required": False})
        for field in section.fields
    )
    lines = tuple(set_lines(fields))
    return ShownSection(section.title, section.note, section.for_staff, lines)


def _qr(url: str) -> Markup:
    code = segno.make(url, error="m", micro=False)
    drawn = code.svg_inline(
        border=2, omitsize=True, svgclass=None, lineclass=None, title="คิวอาร์โค้ดไปหน้าแบบฟอร์มนี้"
    )
    return Markup(drawn)  # noqa: S704 - drawn from an address of ours
