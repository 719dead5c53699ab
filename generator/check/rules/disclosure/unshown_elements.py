"""The elements of an item that no evidence says it shows."""

from collections.abc import Sequence

from generator.check.rules.disclosure.own_evidence import Answered, Told
from generator.check.rules.yaml_lines import added, scalar
from generator.findings import English
from generator.library.edition import Disclosed

_CONDITION = "กรณี"
_NAMED = 4
"""Elements that the message names; the others are counted."""
_WRITTEN = 12
"""Lines that the hint gives; an item has hardly more elements."""


def unshown(disclosed: Disclosed, elements: Sequence[str]) -> tuple[str, ...]:
    """Those of the elements that no evidence of the item names under `shows`.

    An element that is asked for only in some case is left out: nobody here knows the case.
    """
    shown = {element for proof in disclosed.proofs for element in proof.evidence.shows}
    return tuple(
        element
        for element in elements
        if element not in shown and not element.startswith(_CONDITION)
    )  # fmt: skip


def told_of(missing: Sequence[str], answered: Answered, weight: str, otherwise: str = "") -> Told:
    """What to say of missing elements.

    Args:
        missing: The elements.
        answered: The item and what the office wrote about it.
        weight: What it means that they are missing, in Thai.
        otherwise: What to do where the item asks for none of them after all, in Thai.
    """
    named = " ".join(f"“{element}”" for element in missing[:_NAMED])
    more = len(missing) - _NAMED
    rest = f" และอีก {more} องค์ประกอบ" if more > 0 else ""
    return Told(
        f"ไม่มีหลักฐานใดระบุว่าแสดง {named}{rest} {weight}",
        "เปิดหลักฐานดูว่าแสดงสิ่งนี้จริงหรือไม่ ถ้ายังไม่แสดง ให้เพิ่มในเอกสารหรือหน้านั้นก่อน ถ้าแสดงแล้ว "
        f"{_to_write(missing, answered)}{otherwise and f' {otherwise}'}",
        English(
            f"no evidence shows {len(missing)} of the elements: {named}{rest}",
            "Look whether the evidence shows them, then write them under its shows.",
        ),
    )


def _to_write(missing: Sequence[str], answered: Answered) -> str:
    """The lines as they go below `shows`; of several proofs those of the first are an example."""
    disclosed, entry = answered
    lines = (f"- {scalar(element)}" for element in missing[:_WRITTEN])
    where = added(entry.source, ("evidence", 0, "shows"), *lines)
    if len(disclosed.proofs) == 1:
        return f"ให้{where}"
    return f"ให้เขียนใต้ shows ของหลักฐานรายการที่แสดงสิ่งนี้ เช่น ถ้าเป็นรายการแรก ให้{where}"
