"""The list of an edition is a guess that nobody has confirmed yet.

What it checks:
    Whether a catalogue is marked `provisional`: made from the year before, or from memory, and not
    yet compared with the manual of that year. Missing items of such a list are not told one by one.

Why it matters:
    The list changes every year. Work on a wrong list is lost, and an item that is not in it is
    overlooked.

How to fix it:
    Compare the list with the manual item by item, write what differs into the office's own
    `catalogue.yml`, and set `provisional: false` there.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding, Location
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell how to confirm the list."""
    if not edition.catalogue.provisional:
        return
    path = f"content/disclosure/{edition.key}/catalogue.yml"
    own = next((source for source in ground.sources if source.path == path), None)
    year = edition.catalogue.fiscal_year
    base, name = (
        (f"oit-{year}", f"รายการของ{edition.name}") if year else (edition.key, edition.name)
    )
    write = "" if own else f"สร้างไฟล์ {path} เขียนบรรทัดแรกว่า extends: {base} "
    yield Finding(
        codes.CATALOGUE_PROVISIONAL, own.at("provisional") if own else Location(path),
        f"{name} ({len(edition.items)} ข้อ) เป็นรายการชั่วคราว "
        "ยังไม่มีผู้เทียบกับคู่มือหรือมาตรฐานฉบับจริง ข้อที่ขาดจึงยังไม่แจ้งว่าต้องแก้",
        f"เทียบรหัสข้อ ชื่อ และช่วงเวลากับคู่มือทีละข้อ {write}แก้ข้อที่ต่างใต้ items แล้วระบุ provisional: false",
        English(
            f"The list of {edition.key} is provisional: nobody has compared it with the manual",
            f"Compare it, write what differs into {path} and set provisional: false.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.CATALOGUE_PROVISIONAL,
    __doc__,
    Explanation(
        what="แจ้งรายการที่ระบุ provisional: true คือทำต่อจากปีก่อนหรือจากความจำ และยังไม่ได้เทียบกับคู่มือของปีนั้น",
        why="รายการเปลี่ยนทุกปี งานที่ทำตามรายการผิดจะเสียเปล่า และข้อที่ไม่มีในรายการจะถูกมองข้าม",
        fix="เทียบรายการกับคู่มือทีละข้อ แก้ข้อที่ต่างใน catalogue.yml ของสำนักงาน แล้วระบุ provisional: false",
    ),
    basis="หลักการของตัวตรวจ: สิ่งที่ยังไม่ยืนยันต้องบอกว่ายังไม่ยืนยัน",
    subject=Edition,
    check=check,
)
