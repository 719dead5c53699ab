"""Statistics of use are a running total.

What it checks:
    No page that proves the item on statistics of services or e-services says that its numbers are
    counted since the service began.

Why it matters:
    The list asks for the requests of one fiscal year, not for a running total.

How to fix it:
    Count the requests of the fiscal year alone and say so.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.findings import English, Finding
from generator.library.edition import Edition

_KINDS = frozenset({"page", "dataset"})
_TOTAL = re.compile(
    r"(?<!ไม่ใช่)(?<!มิใช่)(?<!ไม่เป็น)(?:ยอดสะสม|จำนวนสะสม|สะสมตั้งแต่|นับตั้งแต่เปิด(?:ให้)?บริการ|ตั้งแต่เริ่มเปิดบริการ)"
)


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every page once, where it says so."""
    del ground
    for disclosed in asked(edition, "service-statistics", "e-service"):
        for proof in disclosed.proofs:
            entry = proof.entry if proof.entry and proof.entry.kind.name in _KINDS else None
            match = _TOTAL.search(entry.source.body) if entry else None
            if entry and match:
                yield Finding(
                    codes.STATISTICS_RUNNING_TOTAL, entry.source.at_body(match.start()),
                    f"ข้อ {disclosed.item.code}: สถิติเป็นยอดสะสม (“{match[0]}”) "
                    "รายการให้แสดงเฉพาะปีงบประมาณเดียว",
                    "แสดงจำนวนเฉพาะปีงบประมาณที่ประเมิน และระบุปีงบประมาณเหนือตาราง",
                    English(
                        f"Item {disclosed.item.code}: these statistics are a running total",
                        "Count the requests of the fiscal year alone.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


RULE = Rule(
    codes.STATISTICS_RUNNING_TOTAL,
    __doc__,
    Explanation(
        what="หน้าสถิติการให้บริการหรือ e-Service ต้องไม่แสดงยอดสะสมตั้งแต่เปิดบริการแทนสถิติของปี",
        why="รายการให้แสดงสถิติการขอรับบริการของปีงบประมาณที่ระบุ ไม่ใช่ยอดสะสม",
        fix="แสดงจำนวนเฉพาะปีงบประมาณที่ประเมิน และระบุปีเหนือตาราง",
    ),
    basis="แบบวัด OIT ข้อ e-Service: สถิติของปีงบประมาณที่ระบุ ไม่ใช่ยอดสะสม (หลักเกณฑ์ R20)",
    subject=Edition,
    check=check,
)
