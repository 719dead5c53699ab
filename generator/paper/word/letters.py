"""A memo or a letter ready to type in: what the office knows is filled in, the rest is open."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Literal

from generator.office import Office
from generator.paper.word.controls import Place, text_control
from generator.paper.word.heads import (
    SIGN_ROOM,
    SIGNER,
    Known,
    closing,
    letter_end,
    letter_head,
    memo_head,
    sender,
    thai_digits,
)
from generator.paper.word.markup import Markup, part, w
from generator.paper.word.measure import LINE
from generator.paper.word.package import Piece, Properties, package
from generator.paper.word.paragraphs import Indent, paragraph, run
from generator.paper.word.sheet import head_part, section
from generator.thai.calendar import format_date

LetterKind = Literal["memo", "letter"]
NAMES: dict[LetterKind, str] = {"memo": "บันทึกข้อความ", "letter": "หนังสือภายนอก"}
_PARTS = (
    "ภาคเหตุ: ด้วย / ตาม / ตามที่ (เขียนที่มาของเรื่อง)",
    "ภาคความประสงค์: เขียนสิ่งที่ขอหรือแจ้งให้ทราบ",
)
_LAST = {"memo": "จึงเรียนมาเพื่อโปรดพิจารณา", "letter": "จึงเรียนมาเพื่อโปรดทราบ"}
_RIGHT = Indent(left=LINE // 2)


def letter_docx(  # noqa: PLR0913 - what a letter can know
    kind: LetterKind,
    office: Office,
    today: dt.date,
    *,
    group: str | None = None,
    subject: str | None = None,
    to: str | None = None,
    emblem: bytes | None = None,
) -> bytes:
    """Write a memo or an outgoing letter to type in.

    Args:
        kind: Which of them.
        office: Who writes.
        today: The day of the letter.
        group: The id of the group that writes; None leaves the office alone.
        subject: What it is about; None is left open.
        to: Whom it is for; None is left open.
        emblem: The Garuda as PNG; None leaves its room white.
    """
    day = thai_digits(format_date(today))
    known = Known(subject and thai_digits(subject), to and thai_digits(to), day)
    text = _WRITERS[kind](office, known, group, emblem)
    body = part("w:document", w("body", *text, section(head=True, thai_digits=True)))
    pieces = {"header": Piece("header", head_part())}
    if emblem:
        pieces["garuda"] = Piece("image", emblem)
    return package(body, pieces, Properties(subject or NAMES[kind], office.name, today))


def _memo(
    office: Office, known: Known, group: str | None, emblem: bytes | None
) -> Iterator[Markup]:
    yield from memo_head(sender(office, group), known, emblem)
    yield from _body("memo")
    yield from _signer(_RIGHT)


def _letter(
    office: Office, known: Known, group: str | None, emblem: bytes | None
) -> Iterator[Markup]:
    yield from letter_head(office, known, emblem)
    yield from _body("letter")
    yield closing(Place(2, 3))
    yield from _signer(SIGNER)
    yield letter_end(office, group)


_WRITERS: dict[
    LetterKind, Callable[[Office, Known, str | None, bytes | None], Iterator[Markup]]
] = {"memo": _memo, "letter": _letter}


def _body(kind: LetterKind) -> Iterator[Markup]:
    for number, prompt in enumerate(_PARTS, start=1):
        name = prompt.partition(":")[0]
        yield paragraph(text_control(Place(1, number), name, prompt=prompt), style="Body")
    last = text_control(Place(1, len(_PARTS) + 1), "ภาคสรุป", _LAST[kind])
    yield paragraph(last, style="Body", keep_next=True)


def _signer(indent: Indent) -> Iterator[Markup]:
    name = text_control(Place(2, 1), "ชื่อและสกุลผู้ลงนาม", prompt="." * 40)
    position = text_control(Place(2, 2), "ตำแหน่งผู้ลงนาม", prompt="ตำแหน่ง")
    yield paragraph(run("("), name, run(")"), style="Signer", indent=indent, before=SIGN_ROOM,
                    keep_next=True)  # fmt: skip
    yield paragraph(position, style="Signer", indent=indent)
