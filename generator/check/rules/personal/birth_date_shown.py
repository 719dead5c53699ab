"""The date of birth of a person can be read.

What it checks:
    Dates behind วันเดือนปีเกิด or in such a column, where a person is named. Empty forms pass.

Why it matters:
    Name and date of birth are what banks and telephone companies ask to know a customer again.

How to fix it:
    Take it out or write x for its digits. In a document, take it out of the original and save it
    anew; under a coloured bar in a PDF it can still be copied. It stays in the history (git), so
    tell whoever answers for personal data at the office: they decide what must be reported. Where
    age matters, write the age or the year.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.personal.leaks import Told, told
from generator.check.rules.personal.private_facts import birth_dates
from generator.check.writing import Writing
from generator.findings import Finding, Words

_TOLD = Told(
    codes.BIRTH_DATE_SHOWN,
    Words(
        "วันเดือนปีเกิดคู่กับชื่อบุคคล",
        "the date of birth of a named person",
    ),
    Words(
        "ธนาคารและผู้ให้บริการโทรศัพท์ใช้ข้อมูลนี้ยืนยันตัวตน",
        "banks and telephone companies identify people by it",
    ),
    Words(
        "ลบวันเกิดออก ถ้าจำเป็นต้องบอกอายุ ให้เขียนเพียงอายุหรือปีเกิด",
        "Take the date out; where age matters, write the age or the year.",
    ),
)


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every date of birth of a named person."""
    return told(writing, birth_dates(writing), _TOLD, ground)


RULE = Rule(
    codes.BIRTH_DATE_SHOWN,
    __doc__,
    Explanation(
        what="ต้องไม่มีวันเดือนปีเกิดคู่กับชื่อบุคคล ทั้งในบรรทัดเดียวกันและในตาราง แบบฟอร์มที่เว้นว่างไว้ไม่เป็นไร",
        why="ธนาคารและผู้ให้บริการโทรศัพท์ใช้ชื่อกับวันเกิดยืนยันตัวตนของลูกค้า",
        fix="ลบออก หรือเขียน x แทนทุกหลัก ถ้าอยู่ในเอกสาร ให้ลบจากไฟล์ต้นฉบับแล้วบันทึกใหม่ "
        "(แถบสีทับใน PDF ยังคัดลอกได้) ของเดิมยังอยู่ในประวัติการแก้ไข (git) "
        "จึงต้องแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงาน ถ้าจำเป็นต้องบอกอายุ "
        "ให้เขียนเพียงอายุหรือปีเกิด",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27 และมาตรา 37",
    subject=Writing,
    check=check,
)
