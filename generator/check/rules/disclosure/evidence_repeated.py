"""Two years show the same evidence where each asks for its own.

What it checks:
    Evidence of an item about data of a certain year does not also stand in an item about the same
    subject of another edition that asks for another time. Evidence that says it is standing, a
    plan whose `period` covers both years, and lists that hold all years are let pass.

Why it matters:
    Last year's document is offered again, or a page was written over so that last year's evidence
    is gone. Both cost an item: one of this year, or one that was already judged.

How to fix it:
    Give every year its own page or file, with the year in its name, and leave the old one in
    place.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import Told, given, item_finding
from generator.check.rules.disclosure.periods import Window, asked_window, covers
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition, Proof
from generator.library.proving import editions

Used = tuple[Disclosed, Proof, Window]


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell the evidence of the later of two editions."""
    year = edition.catalogue.fiscal_year
    if year is None:
        return
    older = [
        (other, found)
        for other in editions(ground.library).values()
        if other.catalogue.fiscal_year and other.catalogue.fiscal_year < year
        for found in _dated(other, ground)
    ]
    for disclosed, proof, window in _dated(edition, ground):
        for other, (before, old, then) in older:
            if proof.url != old.url or then == window or not _same(disclosed, before):
                continue
            if not (_covers(proof, then) and _covers(old, window)):
                yield _finding(edition, disclosed, proof, other)
                break


def _dated(edition: Edition, ground: Ground) -> Iterator[Used]:
    """The evidence that is of one time, with the time that is asked for."""
    year = edition.catalogue.fiscal_year or 0
    for disclosed, proof in given(edition):
        window = asked_window(disclosed.item.period, year)
        span, shown = proof.evidence.period, ground.manifest.published.get(proof.url or "")
        is_list = shown is not None and shown.digest is None
        if window and proof.url and not is_list and not (span and span.start is None):
            yield disclosed, proof, window


def _same(one: Disclosed, other: Disclosed) -> bool:
    return one.item.subjects[:1] == other.item.subjects[:1]


def _covers(proof: Proof, window: Window) -> bool:
    span = proof.evidence.period
    return bool(span and span.start and span.end and covers([(span.start, span.end)], window))


def _finding(edition: Edition, disclosed: Disclosed, proof: Proof, other: Edition) -> Finding:
    told = Told(
        f"หลักฐาน “{proof.evidence.title}” ({proof.url}) เป็นหลักฐานของ{other.name} ด้วย "
        "ทั้งที่สองปีต้องใช้ข้อมูลคนละช่วงเวลา "
        "ปีนี้จึงอาจใช้เอกสารเก่า หรือหลักฐานของปีก่อนถูกเขียนทับ",
        "ทำหน้าหรือไฟล์แยกของแต่ละปี ใส่ปีไว้ในชื่อ และคงของปีก่อนไว้ที่เดิม",
        English(
            f"evidence {proof.url} is also evidence of {other.key}, which asks for another time",
            "Give every year its own page or file and leave the old one in place.",
        ),
    )
    return item_finding(codes.EVIDENCE_REPEATED, edition, disclosed, told, proof.place)


RULE = Rule(
    codes.EVIDENCE_REPEATED,
    __doc__,
    Explanation(
        what="หลักฐานของข้อที่กำหนดช่วงเวลาต้องไม่ซ้ำกับหลักฐานเรื่องเดียวกันของปีอื่นที่ต้องใช้ข้อมูลคนละช่วงเวลา "
        "ยกเว้นหลักฐานที่ระบุว่าเป็นปัจจุบัน แผนที่ครอบคลุมทั้งสองปี และหน้ารายการที่มีทุกปี",
        why="เป็นการใช้เอกสารของปีก่อนซ้ำ หรือเขียนทับหน้าเดิมจนหลักฐานของปีก่อนหายไป ทั้งสองกรณีทำให้เสียคะแนน",
        fix="ทำหน้าหรือไฟล์แยกของแต่ละปี ใส่ปีไว้ในชื่อ และคงของปีก่อนไว้ที่เดิม",
    ),
    basis="แบบวัด OIT: ลิงก์ต้องแสดงปีที่ถูกต้อง และหลักฐานที่ส่งแล้วต้องไม่หายไป (หลักเกณฑ์ R4 ถึง R6)",
    subject=Edition,
    check=check,
)
