"""Evidence leads to content that the office has withdrawn.

What it checks:
    No evidence of an item leads to an entry with `withdrawn`.

Why it matters:
    At its address stands only the note why it was withdrawn, so an evaluator sees no proof.

How to fix it:
    Name the evidence that took its place. If there is none, withdraw the item itself, or say `none`
    with the reason.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import Told, given, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.thai.calendar import format_date


def check(edition: Edition, _: Ground) -> Iterator[Finding]:
    """Tell every such piece of evidence."""
    for disclosed, proof in given(edition):
        withdrawn = proof.entry.data.withdrawn if proof.entry else None
        if withdrawn and proof.entry:
            told = Told(
                f"หลักฐาน “{proof.evidence.title}” ถูกถอนเมื่อ {format_date(withdrawn.on)} "
                f"({withdrawn.reason}) ผู้ประเมินจะเห็นเพียงเหตุผลที่ถอน",
                "ใช้หลักฐานฉบับที่แทน ถ้าไม่มี ให้ถอนรายการนี้ด้วย หรือระบุ none พร้อมเหตุผล",
                English(
                    f"evidence {proof.entry.id} was withdrawn on {withdrawn.on}",
                    "Name the evidence that took its place.",
                ),
            )
            yield item_finding(codes.EVIDENCE_WITHDRAWN, edition, disclosed, told, proof.place)


RULE = Rule(
    codes.EVIDENCE_WITHDRAWN,
    __doc__,
    Explanation(
        what="หลักฐานต้องไม่ใช่เนื้อหาที่ถอนแล้ว (withdrawn)",
        why="ที่อยู่ของเนื้อหาที่ถอนมีเพียงเหตุผลที่ถอน ผู้ประเมินจึงไม่เห็นหลักฐาน",
        fix="ใช้หลักฐานฉบับที่แทน ถ้าไม่มี ให้ถอนรายการนั้นด้วย หรือระบุ none พร้อมเหตุผล",
    ),
    basis="แบบวัด OIT: ลิงก์ต้องไม่เสียและไม่ว่าง (หลักเกณฑ์ R3)",
    subject=Edition,
    check=check,
)
