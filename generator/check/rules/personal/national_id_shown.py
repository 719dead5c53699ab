"""The national identification number of a person can be read.

What it checks:
    Texts, their front matter, and published documents for numbers of 13 digits with a right check
    digit, in any digits and separators, that have the groups of the card, stand near a word such as
    เลขประจำตัวประชาชน, or fill a column. Numbers of juristic persons begin with 0 and are public.
    The number itself is never repeated, neither here nor in any report.

Why it matters:
    With name and number a stranger takes out loans and contracts. It can never be changed.

How to fix it:
    Take it out or write x for its digits. In a document, take it out of the original and save it
    anew; under a coloured bar in a PDF it can still be copied. It stays in the history (git), so
    tell whoever answers for personal data at the office: they decide what must be reported. A
    breach that puts people at risk is reported to the Personal Data Protection Committee within 72
    hours of being known.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.personal.leaks import Told, told
from generator.check.rules.personal.national_ids import national_ids
from generator.check.writing import Writing
from generator.findings import Finding, Words

_TOLD = Told(
    codes.NATIONAL_ID_SHOWN,
    Words(
        "เลขประจำตัวประชาชน 13 หลัก",
        "the national identification number of a person",
    ),
    Words(
        "ผู้อื่นนำไปกู้เงินหรือทำสัญญาแทนเจ้าของได้ และเลขนี้เปลี่ยนไม่ได้ตลอดชีวิต",
        "strangers take out loans with it, and it can never be changed",
    ),
)


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every number that is one beyond doubt."""
    return told(writing, national_ids(writing).sure, _TOLD, ground)


RULE = Rule(
    codes.NATIONAL_ID_SHOWN,
    __doc__,
    Explanation(
        what="ข้อความและเอกสารที่เผยแพร่ต้องไม่มีเลขประจำตัวประชาชน 13 หลัก "
        "ไม่ว่าเขียนด้วยเลขไทยหรือเลขอารบิก และคั่นด้วยเครื่องหมายใด "
        "เลขทะเบียนนิติบุคคลซึ่งขึ้นต้นด้วย 0 เผยแพร่ได้ รายงานบอกเพียงตำแหน่ง ไม่แสดงตัวเลข",
        why="ผู้อื่นนำเลขพร้อมชื่อไปกู้เงินหรือทำสัญญาแทนเจ้าของได้ และเลขนี้เปลี่ยนไม่ได้ตลอดชีวิต",
        fix="ลบออก หรือเขียน x แทนทุกหลัก ถ้าอยู่ในเอกสาร ให้ลบจากไฟล์ต้นฉบับแล้วบันทึกใหม่ "
        "(แถบสีทับใน PDF ยังคัดลอกได้) ของเดิมยังอยู่ในประวัติการแก้ไข (git) "
        "จึงต้องแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงาน เพื่อประเมินความเสี่ยง "
        "หากเป็นเหตุละเมิดที่เสี่ยงต่อสิทธิของเจ้าของข้อมูล "
        "ต้องแจ้งสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลภายใน 72 ชั่วโมงนับแต่ทราบเหตุ "
        "ผู้ขายที่เป็นบุคคลธรรมดาให้แสดงเพียงชื่อ",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27 และมาตรา 37 (4)",
    subject=Writing,
    check=check,
)
