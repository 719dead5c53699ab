"""Nothing explains the duties and powers of the office.

What it checks:
    In the open edition, a page or document behind the item on duties and powers explains them in
    words: it speaks of อำนาจ and has at least some sentences. The chart of the structure is not
    such an explanation. Scans cannot be read and are not judged.

Why it matters:
    The item asks for an explanation of what the office may and must do; a chart, or a page with a
    link alone, is marked 0.

How to fix it:
    Write a page such as `content/about/powers.md` that explains the duties in plain words and
    names the sections they come from, and name it as evidence.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.shown_text import Shown, shown
from generator.findings import English, Finding
from generator.library.edition import Edition

_CHART = "/about/structure/"
_LETTERS = 200
"""Fewer letters than these explain nothing."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item whose evidence explains nothing."""
    for disclosed in asked_now(edition, ground, "powers-duties"):
        texts = [shown(proof, ground) for proof in disclosed.proofs if proof.url != _CHART]
        if not any(map(_explains, texts)):
            yield Finding(
                codes.POWERS_UNEXPLAINED, disclosed.place,
                f"ข้อ {disclosed.item.code}: ไม่มีหลักฐานใดอธิบายหน้าที่และอำนาจของสำนักงาน "
                "ผังโครงสร้างอย่างเดียวไม่ใช่คำอธิบาย",
                "เขียนหน้า content/about/powers.md อธิบายด้วยภาษาที่เข้าใจง่าย อ้างเฉพาะมาตราที่เป็นที่มา "
                "แล้วเพิ่ม page: /about/powers/ ใน evidence ของข้อนี้",
                English(
                    f"Item {disclosed.item.code}: no evidence explains duties and powers",
                    "Write a page that explains them and name it as evidence.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _explains(seen: Shown) -> bool:
    enough = len(seen.folded) >= _LETTERS and seen.says(["อำนาจ"])
    return enough or not seen.readable


RULE = Rule(
    codes.POWERS_UNEXPLAINED,
    __doc__,
    Explanation(
        what="หลักฐานของข้อหน้าที่และอำนาจต้องมีหน้าหรือเอกสารที่อธิบายเป็นข้อความ ผังโครงสร้างอย่างเดียวไม่นับ",
        why="ข้อนี้ให้อธิบายว่าสำนักงานมีหน้าที่และอำนาจอะไร หน้าที่มีแต่ผังหรือแต่ลิงก์ได้ 0 คะแนน",
        fix="เขียนหน้าอธิบายด้วยภาษาที่เข้าใจง่าย อ้างมาตราที่เป็นที่มา แล้วใช้เป็นหลักฐาน",
    ),
    basis="แบบวัด OIT: ข้อมูลเฉพาะที่อธิบายถึงหน้าที่และอำนาจของหน่วยงาน (หลักเกณฑ์ R10)",
    subject=Edition,
    check=check,
)
