"""The name of a file holds the national identification number of a person.

What it checks:
    The names of all texts, files and folders that are published, for numbers of 13 digits with a
    right check digit. Reports show the name with x for the digits.

Why it matters:
    The name becomes the address: it stands in links, in search engines, and in the logs of every
    computer on the way.

How to fix it:
    Rename the file by what it is about, and change the links to it. The old name stays in the
    history (git), so tell whoever answers for personal data at the office.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.writing import read_files
from generator.findings import English, Finding, Location
from generator.library.library import Library
from generator.personal.file_names import find_ids_in_path


def check(library: Library, ground: Ground) -> Iterator[Finding]:
    """Tell every file whose path holds such a number."""
    texts = (source.path for source in ground.sources)
    for path in sorted({*texts, *library.assets, *read_files(library)}):
        if find_ids_in_path(path):
            yield Finding(
                codes.NATIONAL_ID_IN_NAME, Location(path),
                "ชื่อไฟล์หรือโฟลเดอร์มีเลขประจำตัวประชาชน 13 หลัก ซึ่งจะกลายเป็นที่อยู่เว็บที่ทุกคนเห็น",
                "เปลี่ยนชื่อไฟล์ตามเนื้อหา แก้ลิงก์ที่ชี้มาไฟล์นี้ แล้วแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงาน "
                "เพราะชื่อเดิมยังอยู่ในประวัติการแก้ไข (git)",
                English(
                    "The name of the file holds the national identification number of a person, "
                    "and becomes an address that everybody sees",
                    "Rename it by what it is about, change the links to it, and tell whoever "
                    "answers for personal data: the old name stays in the history.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.NATIONAL_ID_IN_NAME,
    __doc__,
    Explanation(
        what="ชื่อไฟล์และโฟลเดอร์ที่เผยแพร่ต้องไม่มีเลขประจำตัวประชาชน 13 หลัก รายงานแสดงชื่อโดยเขียน x แทนตัวเลข",
        why="ชื่อไฟล์กลายเป็นที่อยู่เว็บ ซึ่งปรากฏในลิงก์ ในผลการค้นหา และในบันทึกของเครื่องทุกเครื่องระหว่างทาง",
        fix="เปลี่ยนชื่อไฟล์ตามเนื้อหาแล้วแก้ลิงก์ที่ชี้มา ชื่อเดิมยังอยู่ในประวัติการแก้ไข (git) "
        "จึงต้องแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงานด้วย",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27 และมาตรา 37",
    subject=Library,
    check=check,
)
