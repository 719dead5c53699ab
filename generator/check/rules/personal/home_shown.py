"""The home address of a person can be read.

What it checks:
    House numbers behind บ้านเลขที่ or ที่อยู่ or in such a column, where a person is named.
    Addresses of schools, offices and contractors are public.

Why it matters:
    A name with an address brings strangers to the door.

How to fix it:
    Take it out or write x for its digits. In a document, take it out of the original and save it
    anew; under a coloured bar in a PDF it can still be copied. It stays in the history (git), so
    tell whoever answers for personal data at the office: they decide what must be reported. Where
    the place matters, the sub-district is enough.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.personal.leaks import Told, told
from generator.check.rules.personal.private_facts import homes
from generator.check.writing import Writing
from generator.findings import Finding, Words

_TOLD = Told(
    codes.HOME_SHOWN,
    Words(
        "บ้านเลขที่คู่กับชื่อบุคคล",
        "the home address of a named person",
    ),
    Words(
        "คนแปลกหน้าตามไปถึงบ้านของเจ้าของข้อมูลได้",
        "it brings strangers to the door",
    ),
    Words(
        "ลบบ้านเลขที่ออก ถ้าจำเป็นต้องบอกพื้นที่ ให้เขียนเพียงตำบลหรืออำเภอ",
        "Take the house number out; where the place matters, the sub-district is enough.",
    ),
)


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every home of a named person."""
    return told(writing, homes(writing), _TOLD, ground)


RULE = Rule(
    codes.HOME_SHOWN,
    __doc__,
    Explanation(
        what="ต้องไม่มีบ้านเลขที่คู่กับชื่อบุคคล ทั้งในบรรทัดเดียวกันและในตาราง "
        "ที่ตั้งของโรงเรียน สำนักงาน และผู้รับจ้างเผยแพร่ได้",
        why="คนแปลกหน้าตามไปถึงบ้านของเจ้าของข้อมูลได้",
        fix="ลบออก หรือเขียน x แทนทุกหลัก ถ้าอยู่ในเอกสาร ให้ลบจากไฟล์ต้นฉบับแล้วบันทึกใหม่ "
        "(แถบสีทับใน PDF ยังคัดลอกได้) ของเดิมยังอยู่ในประวัติการแก้ไข (git) "
        "จึงต้องแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงาน ถ้าจำเป็นต้องบอกพื้นที่ "
        "ให้เขียนเพียงตำบลหรืออำเภอ",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27 และมาตรา 37",
    subject=Writing,
    check=check,
)
