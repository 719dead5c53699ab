"""An item that every office has is said not to concern this one.

What it checks:
    `not_applicable` is not said of subjects that law asks of every state agency or that every
    office has: structure, powers, executives, contact, yearly plan and report, work manuals,
    procurement, and the ways to complain.

Why it matters:
    Such an item does not count in our estimate, so that the estimate looks better than the mark
    will be. An evaluator marks it 0.

How to fix it:
    Publish the evidence. If there really was nothing in that year, say `none` with the reason.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import NONE_LINES, Told, answered, item_finding
from generator.findings import English, Finding
from generator.library.edition import Edition, ItemState

EVERYBODYS = frozenset(
    {
        "structure", "powers-duties", "executives", "contact", "annual-plan", "annual-report",
        "staff-manual", "procurement-monthly", "procurement-annual-report", "complaint-practice",
        "complaint-channel",
    }
)  # fmt: skip
"""Subjects of the Official Information Act, sections 7 and 9, and of being an office at all."""


def check(edition: Edition, _: Ground) -> Iterator[Finding]:
    """Tell every such item."""
    for disclosed, entry in answered(edition, ItemState.NOT_APPLICABLE):
        if EVERYBODYS.isdisjoint(disclosed.item.subjects):
            continue
        told = Told(
            f"แจ้งว่า {disclosed.item.title} ไม่เกี่ยวข้องกับสำนักงาน "
            "แต่เป็นเรื่องที่ทุกหน่วยงานต้องเปิดเผย ผู้ประเมินจะให้ 0 คะแนน",
            "เผยแพร่หลักฐานของข้อนี้ (evidence) แทน not_applicable "
            f"ถ้าไม่มีข้อมูลในช่วงเวลานั้นจริง ให้ใช้{NONE_LINES} แทน not_applicable ทั้งหมด",
            English(
                "is said not to concern the office, but every office has to disclose it",
                "Publish the evidence, or say none with the reason.",
            ),
        )
        place = entry.source.at("not_applicable")
        yield item_finding(codes.NOT_APPLICABLE_DOUBTFUL, edition, disclosed, told, place)


RULE = Rule(
    codes.NOT_APPLICABLE_DOUBTFUL,
    __doc__,
    Explanation(
        what="ไม่ควรใช้ not_applicable กับเรื่องที่กฎหมายให้ทุกหน่วยงานเปิดเผยหรือทุกสำนักงานมี "
        "ได้แก่ โครงสร้าง หน้าที่และอำนาจ "
        "ผู้บริหาร การติดต่อ แผนและรายงานประจำปี คู่มือการปฏิบัติงาน การจัดซื้อจัดจ้าง "
        "และการร้องเรียน",
        why="ข้อที่ไม่เกี่ยวข้องไม่นับในคะแนนประมาณการ คะแนนจึงดูดีกว่าที่จะได้จริง ผู้ประเมินจะให้ 0 คะแนน",
        fix="เผยแพร่หลักฐานของข้อนั้น ถ้าไม่มีข้อมูลในช่วงเวลานั้นจริง ให้ใช้ none พร้อมเหตุผล",
    ),
    basis="พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 7 และมาตรา 9 และแบบวัด OIT (หลักเกณฑ์ R1)",
    subject=Edition,
    check=check,
)
