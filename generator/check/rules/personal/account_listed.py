"""A list shows the bank accounts of persons.

What it checks:
    Account numbers in rows or lines of a list of persons, such as scholars with the accounts into
    which money is paid. An account of the office beside no person is public.

Why it matters:
    Names with account numbers are what swindlers need to pose as the bank, and nobody outside needs
    them to see that the money was paid.

How to fix it:
    Take it out or write x for its digits. In a document, take it out of the original and save it
    anew; under a coloured bar in a PDF it can still be copied. It stays in the history (git), so
    tell whoever answers for personal data at the office: they decide what must be reported.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.personal.accounts import accounts_of_persons
from generator.check.rules.personal.leaks import Told, told
from generator.check.writing import Writing
from generator.findings import Finding, Words

_TOLD = Told(
    codes.ACCOUNT_LISTED,
    Words(
        "เลขที่บัญชีธนาคารในรายชื่อบุคคล",
        "bank accounts in a list of persons",
    ),
    Words(
        "มิจฉาชีพใช้ชื่อคู่กับเลขบัญชีหลอกลวงเจ้าของได้ ผู้อ่านไม่จำเป็นต้องรู้เลขบัญชี",
        "swindlers pose as the bank with them, and no reader needs them",
    ),
)


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every account in a list of persons."""
    return told(writing, accounts_of_persons(writing)[0], _TOLD, ground)


RULE = Rule(
    codes.ACCOUNT_LISTED,
    __doc__,
    Explanation(
        what="รายชื่อบุคคล เช่น ผู้รับทุนหรือผู้รับเงิน ต้องไม่แสดงเลขที่บัญชีธนาคารของแต่ละคน "
        "บัญชีของสำนักงานที่ไม่ได้อยู่คู่กับชื่อบุคคลเผยแพร่ได้",
        why="มิจฉาชีพใช้ชื่อคู่กับเลขบัญชีแอบอ้างเป็นธนาคารได้ และผู้อ่านไม่จำเป็นต้องรู้เลขบัญชีจึงจะตรวจสอบการจ่ายเงินได้",
        fix="ลบออก หรือเขียน x แทนทุกหลัก ถ้าอยู่ในเอกสาร ให้ลบจากไฟล์ต้นฉบับแล้วบันทึกใหม่ "
        "(แถบสีทับใน PDF ยังคัดลอกได้) ของเดิมยังอยู่ในประวัติการแก้ไข (git) "
        "จึงต้องแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงาน",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27 และมาตรา 37",
    subject=Writing,
    check=check,
)
