"""The elements of an item that no evidence says it shows."""

from collections.abc import Sequence

from generator.check.rules.disclosure.own_evidence import Told
from generator.findings import English
from generator.library.edition import Disclosed

_CONDITION = "กรณี"
_NAMED = 4
"""Elements that the message names; the others are counted."""


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


def told_of(missing: Sequence[str], weight: str) -> Told:
    """What to say of missing elements.

    Args:
        missing: The elements.
        weight: What it means that they are missing, in Thai.
    """
    named = " ".join(f"“{element}”" for element in missing[:_NAMED])
    more = len(missing) - _NAMED
    rest = f" และอีก {more} องค์ประกอบ" if more > 0 else ""
    return Told(
        f"ไม่มีหลักฐานใดระบุว่าแสดง {named}{rest} {weight}",
        "เปิดหลักฐานดูว่าแสดงสิ่งนี้จริงหรือไม่ ถ้าแสดงแล้วให้เพิ่มถ้อยคำนี้ใต้ shows "
        "ของหลักฐานนั้น "
        "ถ้ายังไม่แสดงให้เพิ่มในเอกสารหรือหน้านั้นก่อน",
        English(
            f"no evidence shows {len(missing)} of the elements: {named}{rest}",
            "Look whether the evidence shows them, then write them under its shows.",
        ),
    )
