"""Evidence does not say of which time it is.

What it checks:
    Where an item asks for data of a certain time, and nothing else of it fits that time, every
    piece of evidence has a `period`. Evidence that nobody can open, or that leads back to the item,
    is told as that alone.

Why it matters:
    The index shows the period beside each proof, so that an evaluator sees the right year before he
    clicks. Without it nobody can check that last year's document was not left in place.

How to fix it:
    Write `period` under the evidence, for example `2569`, `2566-2570` or
    `ตุลาคม 2568 - มีนาคม 2569`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.item_periods import asked_text, example, misfit
from generator.check.rules.disclosure.opening import is_shut, leads_back
from generator.check.rules.disclosure.own_evidence import Told, answered, item_finding
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every piece of evidence whose time is missed."""
    for disclosed, entry in answered(edition):
        if leads_back(edition, (disclosed, entry)):
            continue
        found = misfit(edition, disclosed, ground.today)
        seen = example(disclosed.item.period, edition.catalogue.fiscal_year or 0)
        for proof in found.undated if found else ():
            if is_shut(proof, ground):
                continue
            told = Told(
                f"หลักฐาน “{proof.evidence.title}” ไม่บอกว่าเป็นข้อมูลของช่วงเวลาใด "
                f"ข้อนี้กำหนดช่วงเวลา {asked_text(edition, disclosed)}",
                "เปิดหลักฐานดูว่าเป็นข้อมูลของช่วงเวลาใด แล้ว"
                + added(
                    entry.source, ("evidence", disclosed.proofs.index(proof)), f"period: {seen}"
                )
                + " โดยเขียนช่วงเวลาตามจริง",
                English(
                    f"evidence “{proof.evidence.title}” does not say of which time it is",
                    f"Add period, for example {seen}, as the document says.",
                ),
            )
            yield item_finding(codes.PERIOD_MISSING, edition, disclosed, told, proof.place)


RULE = Rule(
    codes.PERIOD_MISSING,
    __doc__,
    Explanation(
        what="ข้อที่กำหนดช่วงเวลาของข้อมูล และยังไม่มีหลักฐานใดตรงช่วงเวลานั้น หลักฐานทุกรายการต้องมี period",
        why="หน้ารายการแสดงช่วงเวลาไว้ข้างหลักฐาน ผู้ประเมินจึงเห็นปีที่ถูกต้องก่อนกด "
        "ถ้าไม่ระบุจะไม่มีใครตรวจได้ว่าลืมเปลี่ยนเอกสารของปีก่อนหรือไม่",
        fix="เขียน period ใต้หลักฐาน เช่น 2569 หรือ 2566-2570 หรือ ตุลาคม 2568 - มีนาคม 2569",
    ),
    basis="แบบวัด OIT: ช่วงเวลาของข้อมูลในแต่ละข้อ (หลักเกณฑ์ R6)",
    subject=Edition,
    check=check,
)
