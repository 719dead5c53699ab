"""Places to sign: ลงชื่อ, the name in brackets, the position where it is known, the day."""

from collections.abc import Sequence

from generator.paper.word.blanks import Question
from generator.paper.word.controls import date_control, text_control
from generator.paper.word.heads import SIGN_ROOM, SIGNER, closing
from generator.paper.word.markup import CM, Markup, join
from generator.paper.word.measure import width
from generator.paper.word.paragraphs import Indent, Stop, paragraph, run, tab
from generator.paper.word.tables import side_by_side

_LINE = 3 * CM
"""Twips: the least line for a signature beside its role."""
_EDGE = round(0.4 * CM)


def signatures(questions: Sequence[Question], room: int) -> Markup:
    """Sign side by side, two on a row; one alone signs on the right."""
    half = room // 2
    blocks = [_block(question, half) for question in questions]
    if len(blocks) % 2:
        blocks.insert(-1 if len(blocks) > 1 else 0, paragraph())
    return join(
        *(side_by_side(blocks[start : start + 2], room) for start in range(0, len(blocks), 2))
    )


def under_letter(question: Question) -> Markup:
    """Close a letter: the last words, room to sign, and who signs."""
    place, field = question.place, question.field
    lines = (field.label, field.position)
    name = text_control(place, f"{field.label}: ชื่อและสกุล", prompt="." * 40)
    return join(
        closing(place.within(1)),
        paragraph(run("("), name, run(")"), style="Signer", indent=SIGNER, before=SIGN_ROOM,
                  keep_next=True),
        *(paragraph(run(line), style="Signer", indent=SIGNER) for line in lines if line),
    )  # fmt: skip


def _block(question: Question, room: int) -> Markup:
    field, place = question.field, question.place
    left, right = _EDGE, room - _EDGE
    beside = width(f"ลงชื่อ {question.label}") + _LINE <= right - left
    role = run(f" {question.label}") if beside else Markup("")
    indent = Indent(left=left)
    line = Stop(right, "right", dotted=True)
    inner = Stop(right - CM, "right", dotted=True)
    rows = [
        paragraph(run("ลงชื่อ "), tab(), role, style="Sign", indent=indent, align="left",
                  stops=[line], keep_next=True, before=120),
        paragraph(run("("), text_control(place, f"{field.label}: ชื่อและสกุล"), tab(), run(")"),
                  style="Sign", indent=Indent(left=left + CM), align="left", stops=[inner],
                  keep_next=True),
    ]  # fmt: skip
    if not beside:
        rows.append(_centred(question.label))
    if field.position:
        rows.append(_centred(field.position))
    day = date_control(place.within(1), f"{field.label}: วันที่ลงนาม")
    rows.append(paragraph(run("วันที่ "), day, style="Sign"))
    return join(*rows)


def _centred(text: str) -> Markup:
    return paragraph(run(text), style="Signer", keep_next=True)
