"""A list shows the mobile numbers of private persons.

What it checks:
    Mobile numbers in lists of persons, and beside the name of a child. Numbers of officials, of
    shops, and those that `office.yml` registers are public, and so is the one of a contact.

Why it matters:
    Lists of names with mobile numbers are collected and sold to swindlers.

How to fix it:
    Take it out or write x for its digits. In a document, take it out of the original and save it
    anew; under a coloured bar in a PDF it can still be copied. It stays in the history (git), so
    tell whoever answers for personal data at the office: they decide what must be reported. For
    enquiries give the number of the office.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.personal.leaks import Told, told
from generator.check.rules.personal.mobiles import mobiles_of_persons
from generator.check.writing import Writing
from generator.findings import Finding, Words

_TOLD = Told(
    codes.MOBILE_LISTED,
    Words(
        "หมายเลขโทรศัพท์มือถือคู่กับรายชื่อบุคคล",
        "mobile numbers beside the names of private persons",
    ),
    Words(
        "มิจฉาชีพรวบรวมรายชื่อเช่นนี้ไปโทรหลอกลวง",
        "swindlers collect such lists",
    ),
    Words(
        "ลบหมายเลขออก ถ้าต้องการให้ติดต่อ ให้ใช้หมายเลขของสำนักงาน ถ้าเป็นผู้ดำรงตำแหน่งที่ให้ประชาชนติดต่อได้ "
        "ให้เขียนตำแหน่งไว้ในบรรทัดเดียวกัน",
        "Take the numbers out; for enquiries give the number of the office. If an official may be "
        "called, write the post in the same line.",
    ),
)


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every number of a private person in a list."""
    return told(writing, mobiles_of_persons(writing, ground.library.office), _TOLD, ground)


RULE = Rule(
    codes.MOBILE_LISTED,
    __doc__,
    Explanation(
        what="รายชื่อบุคคลต้องไม่แสดงหมายเลขโทรศัพท์มือถือ "
        "และต้องไม่มีหมายเลขมือถือคู่กับชื่อเด็ก หมายเลขของผู้ดำรงตำแหน่ง ของร้านค้า "
        "และหมายเลขที่ลงทะเบียนใน office.yml เผยแพร่ได้",
        why="มิจฉาชีพรวบรวมรายชื่อพร้อมหมายเลขมือถือไปโทรหลอกลวงและขายต่อ",
        fix="ลบออก หรือเขียน x แทนทุกหลัก ถ้าอยู่ในเอกสาร ให้ลบจากไฟล์ต้นฉบับแล้วบันทึกใหม่ "
        "(แถบสีทับใน PDF ยังคัดลอกได้) ของเดิมยังอยู่ในประวัติการแก้ไข (git) "
        "จึงต้องแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงาน ถ้าต้องการให้ติดต่อ "
        "ให้ใช้หมายเลขของสำนักงาน",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27 และมาตรา 37",
    subject=Writing,
    check=check,
)
