"""A form as a Word file: to fill in on a computer, or to print and fill in with a pen."""

import io
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

import segno

from generator.kinds.form import Form, FormField, Layout, Section
from generator.library.entry import Entry
from generator.office import Office
from generator.paper.word.blanks import (
    Question,
    blank,
    help_of,
    is_short,
    lines,
    options,
    short_blanks,
)
from generator.paper.word.controls import Place
from generator.paper.word.heads import Known, letter_end, letter_head, memo_head, sender
from generator.paper.word.markup import CM, Markup, join, part, w
from generator.paper.word.measure import LINE
from generator.paper.word.package import Piece, Properties, package
from generator.paper.word.paragraphs import paragraph, run
from generator.paper.word.sheet import foot_part, section
from generator.paper.word.signatures import signatures, under_letter
from generator.paper.word.tables import box, grid
from generator.thai.calendar import format_date

STAFF = "สำหรับเจ้าหน้าที่"
MUST = "ช่องที่มีเครื่องหมาย * ต้องกรอก"
_BOXED = LINE - round(0.3 * CM)


def form_docx(
    entry: Entry[Form], office: Office, page_url: str, *, emblem: bytes | None = None
) -> bytes:
    """Write a form as a Word file.

    Args:
        entry: The form.
        office: Whose form it is.
        page_url: The absolute address of the form's page, printed at its foot.
        emblem: The Garuda as PNG, for a form laid out as a memo or letter; None leaves its room.
    """
    form = entry.data
    text = _LAYOUTS[form.layout](entry, office, emblem)
    body = part("w:document", w("body", *text, section(foot=True)))
    code = {"qr": qr_code(page_url)} if form.qr else {}
    foot = Piece("footer", foot_part(_foot(entry, page_url), with_code=form.qr), code)
    said = Properties(entry.title, office.name, form.version, form.code or "")
    drawn = {"garuda": Piece("image", emblem)} if emblem and form.layout != "form" else {}
    return package(body, {"footer": foot, **drawn}, said)


def qr_code(address: str) -> bytes:
    """Draw an address as a picture that telephones read."""
    buffer = io.BytesIO()
    segno.make(address, error="m", micro=False).save(buffer, kind="png", scale=8, border=2)
    return buffer.getvalue()


def marks_needed(form: Form) -> bool:
    """Tell whether some fields must be filled in and others need not."""
    must = {field.required for part in form.parts for field in part.fields if _is_blank(field)}
    return must == {True, False}


def section_fields(
    fields: Sequence[FormField], number: int, room: int, *, marks: bool, layout: Layout
) -> Iterator[Markup]:
    """Lay out the fields of a section: short blanks and signatures beside each other.

    Args:
        fields: In the order of the form.
        number: The section's, for the names of its controls.
        room: Twips from edge to edge.
        marks: Required fields carry their sign.
        layout: Letters close before they are signed; in letters and memos notes are paragraphs.
    """
    questions = [
        Question(field, Place(number, index), marks and field.required and _is_blank(field))
        for index, field in enumerate(fields, start=1)
    ]

    def together(question: Question) -> str:
        return "short" if is_short(question, room) else question.field.type

    for kind, run_of in groupby(questions, together):
        alike = list(run_of)
        if kind == "signature" and layout == "letter":
            yield from map(under_letter, alike)
        elif kind == "signature":
            yield signatures(alike, room)
        elif kind == "short":
            yield from (
                short_blanks(alike[start : start + 2], room) for start in range(0, len(alike), 2)
            )
        else:
            yield from (_field(question, room, layout) for question in alike)


def _sheet(entry: Entry[Form], office: Office, _: bytes | None) -> Iterator[Markup]:
    form = entry.data
    if form.code:
        yield paragraph(run(f"แบบ {form.code}"), style="Code")
    yield paragraph(run(entry.title), style="Heading1")
    yield paragraph(run(office.name), style="Office")
    yield from parts(form, marks=marks_needed(form))
    yield from end_notes(form)


def _memo(entry: Entry[Form], office: Office, emblem: bytes | None) -> Iterator[Markup]:
    yield from memo_head(sender(office, entry.data.group), _known(entry), emblem)
    yield from parts(entry.data, marks=False)


def _letter(entry: Entry[Form], office: Office, emblem: bytes | None) -> Iterator[Markup]:
    yield from letter_head(office, _known(entry), emblem)
    yield from parts(entry.data, marks=False)
    yield letter_end(office, entry.data.group)


_LAYOUTS: dict[Layout, Callable[[Entry[Form], Office, bytes | None], Iterator[Markup]]] = {
    "form": _sheet,
    "memo": _memo,
    "letter": _letter,
}


def _known(entry: Entry[Form]) -> Known:
    return Known(entry.data.subject or entry.title, entry.data.addressee)


def parts(form: Form, *, marks: bool) -> Iterator[Markup]:
    """The sections of a form, those of the staff in a box.

    Args:
        form: The form.
        marks: Required fields carry their sign.
    """
    numbered = enumerate(form.parts, start=1)
    for for_staff, some in groupby(numbered, lambda pair: pair[1].for_staff):
        room = _BOXED if for_staff else LINE
        pieces = [(piece, join(*_section(piece, number, room, marks=marks, layout=form.layout)))
                  for number, piece in some]  # fmt: skip
        contents = [content for _, content in pieces]
        if for_staff:
            said = any("เจ้าหน้าที่" in piece.title for piece, _ in pieces)
            yield box("" if said else STAFF, contents, LINE)
        else:
            yield from contents


def end_notes(form: Form) -> Iterator[Markup]:
    """What the person who fills it in must still know."""
    if form.submit_to:
        yield paragraph(run(f"ส่งที่: {form.submit_to}"), style="Help", before=80)
    if marks_needed(form):
        yield paragraph(run(MUST), style="Help")


def _section(
    piece: Section, number: int, room: int, *, marks: bool, layout: Layout
) -> Iterator[Markup]:
    if piece.title:
        yield paragraph(run(piece.title), style="Heading2")
    if piece.note:
        yield paragraph(run(piece.note), style="Note")
    inner: Layout = "form" if piece.for_staff else layout
    yield from section_fields(piece.fields, number, room, marks=marks, layout=inner)


def _field(question: Question, room: int, layout: Layout) -> Markup:
    field = question.field
    match field.type:
        case "note":
            style = "Note" if layout == "form" else "Body"
            return join(paragraph(run(field.label), style=style), *help_of(question))
        case "table":
            caption = paragraph(run(question.label), style="Caption")
            return join(caption, *help_of(question, keep_next=True), grid(field, room))
        case "paragraph":
            return lines(question, room)
        case "choice" | "choices":
            return options(question, room)
        case _:
            return blank(question, room)


def _is_blank(field: FormField) -> bool:
    return field.type not in {"note", "signature"}


def _foot(entry: Entry[Form], page_url: str) -> tuple[str, ...]:
    form = entry.data
    version = f"ฉบับวันที่ {format_date(form.version)}"
    return (f"แบบ {form.code} {version}" if form.code else version, page_url)
