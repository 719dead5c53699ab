"""A file for download is too large or too slow to be checked.

What it checks:
    Whether a document or table could be read within the limits of time and memory of the check.

Why it matters:
    What cannot be read here within seconds will hardly open on an old phone, and nothing that is in
    it was checked: no personal data, no years, no elements.

How to fix it:
    Split the document, save pictures in it smaller, or take out sheets and rows that are not
    needed.
"""

from collections.abc import Iterator, Mapping

from generator import codes
from generator.check.ground import Ground, ReadAsset
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding, Location
from generator.source.documents import Reading

_WHY: Mapping[Reading, tuple[str, str]] = {
    Reading.TOO_LARGE: ("มีขนาดใหญ่เกินกว่าจะอ่านได้เมื่อคลายออก", "too large when unpacked"),
    Reading.TOO_SLOW: ("ซับซ้อนจนอ่านไม่จบในเวลาที่กำหนด", "too slow to be read"),
}


def check(read: ReadAsset, _: Ground) -> Iterator[Finding]:
    """Tell a file whose reading was given up."""
    if read.document.state in _WHY:
        thai, english = _WHY[read.document.state]
        yield Finding(
            codes.DOCUMENT_UNREAD, Location(read.asset.path),
            f"ไฟล์ {read.asset.name} {thai} จึงไม่ได้ตรวจเนื้อหา และผู้อ่านบนมือถืออาจเปิดไม่ได้",
            "แบ่งเป็นหลายไฟล์ ย่อภาพในเอกสาร หรือลบแผ่นงานและแถวที่ไม่ใช้ "
            "แล้วบันทึกใหม่ด้วยชื่อเดิม",
            English(
                f"{read.asset.name} is {english}, so its content was not checked",
                "Split it, shrink its pictures, or take out what is not needed.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.DOCUMENT_UNREAD,
    __doc__,
    Explanation(
        what="แจ้งเอกสารหรือตารางที่อ่านไม่จบภายในเวลาและหน่วยความจำที่กำหนด",
        why="ไฟล์ที่อ่านที่นี่ไม่จบในไม่กี่วินาทีมักเปิดในมือถือรุ่นเก่าไม่ได้ "
        "และเนื้อหาข้างในยังไม่ได้ตรวจเลย "
        "ทั้งข้อมูลส่วนบุคคล ปี และองค์ประกอบ",
        fix="แบ่งเป็นหลายไฟล์ ย่อภาพในเอกสาร หรือลบแผ่นงานและแถวที่ไม่ใช้ แล้วบันทึกใหม่ด้วยชื่อเดิม",
    ),
    basis="หลักการของตัวตรวจ: สิ่งที่ตรวจไม่ได้ต้องบอก",
    subject=ReadAsset,
    check=check,
)
