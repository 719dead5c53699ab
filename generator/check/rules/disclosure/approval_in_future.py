"""Something was approved on a day that has not come yet.

What it checks:
    The days under `not_applicable` and `withdrawn` of an item are not later than today.

Why it matters:
    Such a day is a slip of the pen, usually a wrong year, and makes the approval doubtful.

How to fix it:
    Correct the day.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import Told, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.thai.calendar import format_date

_MEANINGS = {"not_applicable": "ว่าข้อนี้ไม่เกี่ยวข้องกับสำนักงาน", "withdrawn": "ให้ถอนข้อนี้"}
"""What was approved, by its key."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every such day."""
    for disclosed in edition.items:
        entry = disclosed.entry
        if entry is None:
            continue
        for key, meaning in _MEANINGS.items():
            approval = getattr(entry.data, key)
            if approval and approval.on > ground.today:
                told = Told(
                    f"วันที่อนุมัติ{meaning} คือ {format_date(approval.on)} ยังมาไม่ถึง "
                    f"(วันนี้ {format_date(ground.today)}) จึงน่าจะเขียนผิด",
                    f"แก้ on ใต้ {key} ให้เป็นวันที่อนุมัติจริง ตรวจปี พ.ศ. ด้วย",
                    English(
                        f"was approved on {approval.on}, which has not come yet ({key})",
                        "Correct the day.",
                    ),
                )
                place = entry.source.at(key, "on")
                yield item_finding(codes.APPROVAL_IN_FUTURE, edition, disclosed, told, place)


RULE = Rule(
    codes.APPROVAL_IN_FUTURE,
    __doc__,
    Explanation(
        what="วันที่อนุมัติใต้ not_applicable และ withdrawn ของรายการต้องไม่อยู่หลังวันนี้",
        why="วันที่เช่นนี้มักเขียนปีผิด และทำให้การอนุมัติไม่น่าเชื่อถือ",
        fix="แก้ on ให้เป็นวันที่อนุมัติจริง",
    ),
    basis="หลักการของตัวตรวจ: การอนุมัติต้องมีวันที่ที่เป็นจริง",
    subject=Edition,
    check=check,
)
