"""A report of the year before does not name that year.

What it checks:
    A document that proves an item about the fiscal year before, and whose text can be read, names
    that year in its first pages. Where its name bears another year too, D128 or D129 tells both.

Why it matters:
    Evaluators open the document and look for the year. A report of another year, or one that
    says none, is marked 0.

How to fix it:
    Put the year on the first page of the document, or replace the file by the report of the right
    year.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.said_year import is_silent
from generator.check.rules.disclosure.years_of_evidence import wrong_years
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every such document."""
    year = edition.catalogue.fiscal_year
    if year is None:
        return
    for disclosed in _reports(edition):
        named = {wrong.place for wrong in wrong_years(edition, disclosed, ground)}
        for proof in disclosed.proofs:
            document = ground.documents.get(proof.asset.path) if proof.asset else None
            if proof.place in named or not is_silent(document, year - 1):
                continue
            yield Finding(
                codes.REPORT_YEAR_UNSAID, proof.place,
                f"ข้อ {disclosed.item.code} เป็นข้อมูลของปี พ.ศ. {year - 1} แต่ต้นเอกสาร "
                f"“{proof.evidence.title}” "
                "ไม่กล่าวถึงปีนี้เลย",
                f"เปิดเอกสารดู ถ้าเป็นข้อมูลของปี พ.ศ. {year - 1} ให้ระบุปีในหน้าแรกของเอกสาร "
                "(ตารางให้ระบุในแถวแรก) "
                "ถ้าเป็นของปีอื่น ให้เปลี่ยนเอกสาร",
                English(
                    f"Item {disclosed.item.code}: the document does not name the year {year - 1}",
                    "Make sure that it is the report of that year and say so on its first page.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _reports(edition: Edition) -> Iterator[Disclosed]:
    subjects = {subject for item in edition.items for subject in item.item.subjects}
    found = asked(edition, *subjects)
    return (disclosed for disclosed in found if disclosed.item.period == "previous_fy")


RULE = Rule(
    codes.REPORT_YEAR_UNSAID,
    __doc__,
    Explanation(
        what="เอกสารของข้อที่ถามข้อมูลปีก่อน เช่น รายงานผลประจำปี ต้องกล่าวถึงปีนั้นในหน้าต้น ๆ ของเอกสาร",
        why="ผู้ประเมินเปิดเอกสารแล้วมองหาปี รายงานของปีอื่นหรือไม่บอกปีได้ 0 คะแนน",
        fix="ระบุปีในหน้าแรก หรือแทนที่ด้วยรายงานของปีที่ถูกต้อง",
    ),
    basis="แบบวัด OIT: รายงานของปีงบประมาณก่อน (หลักเกณฑ์ R6)",
    subject=Edition,
    check=check,
)
