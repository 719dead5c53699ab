"""The heads of memos (บันทึกข้อความ) and outgoing letters (หนังสือภายนอก).

By the regulation on correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 และที่แก้ไขเพิ่มเติม):
forms 1 and 2 at its end, the address for electronic mail by its amendment no. 4 of 2564, and the
sizes of the explanation of typing that `styles` names. The Garuda is 3 cm high on letters, in the
middle, and 1.5 cm on memos, on the left; the day of a letter begins in the middle of the page.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.office import Office
from generator.paper.word.controls import Place, choice_control, date_control, text_control
from generator.paper.word.markup import CM, Markup, join
from generator.paper.word.measure import LINE
from generator.paper.word.paragraphs import Indent, Stop, paragraph, run, tab
from generator.paper.word.sheet import emblem
from generator.paper.word.tables import columns
from generator.thai.digits import to_thai

GREETINGS = ("เรียน", "กราบเรียน", "นมัสการ")
CLOSINGS = ("ขอแสดงความนับถือ", "ขอแสดงความนับถืออย่างยิ่ง", "ขอนมัสการด้วยความเคารพ")
MIDDLE = round(7.5 * CM)
"""Twips from the left margin to the middle of the page."""
_LABEL = 40
_ADDRESS = round(7.6 * CM)
_HEAD = 0
"""The section of the controls of a head; those of a form begin with 1."""
_LATIN = re.compile("[A-Za-z@]")


@dataclass(frozen=True)
class Known:
    """What is known before anybody writes; None is left open."""

    subject: str | None = None
    to: str | None = None
    day: str | None = None


def thai_digits(text: str) -> str:
    """Write numbers as official letters do; words with Latin letters keep theirs."""
    return " ".join(word if _LATIN.search(word) else to_thai(word) for word in text.split(" "))


def sender(office: Office, group: str | None) -> str:
    """Name where a memo comes from: the office, the group and its telephone."""
    found = office.group(group)
    name = f"{office.name} {found.name}" if found else office.name
    return f"{thai_digits(name)} โทร.\u00a0{_unbroken(found.phone if found else office.phone)}"


def memo_head(source: str, known: Known, garuda: bytes | None) -> Iterator[Markup]:
    """Write the head of a memo.

    Args:
        source: Where it comes from.
        known: What stands there already.
        garuda: A PNG picture; None leaves its room white.
    """
    drawn = _garuda(garuda, 1.5, left=3.0) if garuda else Markup("")
    dots = Stop(LINE, "right", dotted=True)
    half = Stop(MIDDLE, dotted=True)
    yield paragraph(drawn, run("บันทึกข้อความ"), style="MemoTitle")
    yield paragraph(_label("ส่วนราชการ"), _text(1, "ส่วนราชการ", source), tab(),
                    style="MemoLine", stops=[dots])  # fmt: skip
    day = date_control(Place(_HEAD, 3), "วันที่", known.day)
    yield paragraph(_label("ที่"), _number(), tab(), run(" "),
                    _label("วันที่"), day, tab(), style="MemoLine", stops=[half, dots])  # fmt: skip
    subject = _text(4, "เรื่อง", known.subject)
    yield paragraph(_label("เรื่อง"), subject, tab(), style="MemoLine", stops=[dots])
    yield _greeting(known)


def letter_head(office: Office, known: Known, garuda: bytes | None) -> Iterator[Markup]:
    """Write the head of an outgoing letter; the parameters are those of a memo."""
    drawn = _garuda(garuda, 3.0, left=None) if garuda else Markup("")
    address = office.address
    lines = (office.name, *address.lines, f"{address.province} {address.postcode}")
    number = paragraph(run("ที่ "), _number())
    shown = join(*(paragraph(run(thai_digits(line)), align="left") for line in lines))
    yield paragraph(drawn, style="LetterTop")
    yield columns([number, shown], [LINE - _ADDRESS, _ADDRESS])
    day = date_control(Place(_HEAD, 3), "วันที่", known.day)
    yield paragraph(day, style="LetterLine", indent=Indent(left=MIDDLE))
    yield _line("เรื่อง", _text(4, "เรื่อง", known.subject), dotted=not known.subject)
    yield _greeting(known)
    for number_, label in enumerate(("อ้างถึง", "สิ่งที่ส่งมาด้วย"), start=6):
        yield _line(label, _text(number_, label, None), dotted=True)


def letter_end(office: Office, group: str | None) -> Markup:
    """Say at the end of a letter who is in charge of the matter and how to reach them."""
    found = office.group(group)
    lines = (
        found.name if found else None,
        f"โทร. {found.phone if found else office.phone}",
        f"โทรสาร {office.fax}" if office.fax else None,
        f"ไปรษณีย์อิเล็กทรอนิกส์ {(found and found.email) or office.email}",
    )
    shown = [thai_digits(line) for line in lines if line]
    return join(
        *(paragraph(run(line), before=480 if number == 0 else None)
          for number, line in enumerate(shown))
    )  # fmt: skip


def closing(place: Place) -> Markup:
    """The respectful last words of a letter."""
    words = choice_control(place, "คำลงท้าย", CLOSINGS)
    return paragraph(words, style="Closing", indent=SIGNER)


SIGNER = Indent(left=round(3.8 * CM), right=round(1.2 * CM))
"""Puts what is centred where last words that begin in the middle of the page are centred."""


SIGN_ROOM = round(1.8 * CM)
"""Twips between the last words and the name, where the signature goes."""


def _greeting(known: Known) -> Markup:
    greeting = choice_control(Place(_HEAD, 9), "คำขึ้นต้น", GREETINGS)
    to = _text(5, "เรียนผู้ใด", known.to)
    rest = () if known.to else (tab(),)
    return paragraph(greeting, run("  "), to, *rest, style="LetterLine",
                     stops=[Stop(LINE, "right", dotted=True)])  # fmt: skip


def _line(label: str, control: Markup, *, dotted: bool) -> Markup:
    rest = (tab(),) if dotted else ()
    return paragraph(run(f"{label}  "), control, *rest, style="LetterLine",
                     stops=[Stop(LINE, "right", dotted=True)])  # fmt: skip


def _label(text: str) -> Markup:
    return run(f"{text} ", bold=True, size=_LABEL)


def _text(field: int, alias: str, value: str | None) -> Markup:
    return text_control(Place(_HEAD, field), alias, value)


def _number() -> Markup:
    return text_control(Place(_HEAD, 2), "เลขที่หนังสือ", prompt="." * 30)


def _unbroken(phone: str) -> str:
    return thai_digits(phone).replace(" ", "\u00a0")


def _garuda(data: bytes, height: float, *, left: float | None) -> Markup:
    across, down = (int.from_bytes(data[start : start + 4]) for start in (16, 20))
    return emblem("garuda", "ตราครุฑ", height, height * across / down, left=left)
