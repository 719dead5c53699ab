"""The only evidence of an item leads back to the item or to the index.

What it checks:
    Some evidence of every item leads elsewhere than to the item's own page and the indexes of
    disclosure. An item whose own page has a text is let pass: the text may be the proof.

Why it matters:
    An evaluator who clicks comes back to where he was and has seen nothing.

How to fix it:
    Name the page, file or entry that really shows what the item asks for, or write it into the item
    itself, below the second line of `---`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.opening import leads_back
from generator.check.rules.disclosure.own_evidence import Told, answered, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, _: Ground) -> Iterator[Finding]:
    """Tell an item once, at its first evidence."""
    for disclosed, entry in answered(edition):
        if leads_back(edition, (disclosed, entry)):
            told = Told(
                "หลักฐานพากลับมาที่รายการนี้หรือหน้ารวมรายการ ผู้ประเมินกดแล้วไม่เห็นข้อมูลใด",
                "ระบุหน้า ไฟล์ หรือเนื้อหาที่แสดงข้อมูลจริง หรือเขียนข้อมูลไว้ในไฟล์นี้ใต้บรรทัด --- ที่สอง",
                English(
                    "its evidence leads back to the item or to the index",
                    "Name what really shows the data, or write it into the item.",
                ),
            )
            place = disclosed.proofs[0].place
            yield item_finding(codes.EVIDENCE_CIRCULAR, edition, disclosed, told, place)


RULE = Rule(
    codes.EVIDENCE_CIRCULAR,
    __doc__,
    Explanation(
        what="หลักฐานอย่างน้อยหนึ่งรายการต้องไม่พากลับมาที่รายการเดิมหรือหน้ารวมรายการ "
        "เว้นแต่รายการนั้นเขียนข้อมูลไว้ในตัวเอง",
        why="ผู้ประเมินกดแล้วกลับมาที่เดิมโดยไม่เห็นข้อมูลใด",
        fix="ระบุหน้า ไฟล์ หรือเนื้อหาที่แสดงข้อมูลจริง หรือเขียนข้อมูลไว้ในรายการนั้นใต้บรรทัด --- ที่สอง",
    ),
    basis="แบบวัด OIT: ลิงก์ต้องแสดงข้อมูลของข้อนั้นได้เอง (หลักเกณฑ์ R3 และ R4)",
    subject=Edition,
    check=check,
)
