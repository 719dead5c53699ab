"""A number may be the national identification number of a person.

What it checks:
    Numbers of 13 digits that have a right check digit by themselves (one of ten other numbers has
    one too), and numbers called เลขประจำตัวประชาชน whose check digit is wrong, perhaps by a slip.

Why it matters:
    Should it be one, a stranger takes out loans with it, and it can never be changed.

How to fix it:
    Look whose number it is. That of a person: take it out or write x for its digits, and tell
    whoever answers for personal data, for it stays in the history (git). Any other number: accept
    it with a remark and its reason.
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
    codes.NATIONAL_ID_SUSPECTED,
    Words(
        "เลขที่อาจเป็นเลขประจำตัวประชาชนของบุคคล",
        "what may be the national identification number of a person",
    ),
    Words(
        "ถ้าเป็นเลขของบุคคลจริง ผู้อื่นนำไปกู้เงินหรือทำสัญญาแทนเจ้าของได้",
        "should it be one, strangers take out loans with it",
    ),
    Words(
        "ถ้าเป็นเลขของบุคคล ให้ลบออก หรือเขียน x แทนทุกหลัก",
        "If it is a person's, take it out, or write x for its digits.",
    ),
    unless=Words(
        "ตรวจว่าเป็นเลขของใคร ถ้าเป็นเลขอื่น เช่น เลขที่โครงการ ให้",
        "Look whose it is; if it is another number,",
    ),
)


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every number that may be one."""
    return told(writing, national_ids(writing).suspected, _TOLD, ground)


RULE = Rule(
    codes.NATIONAL_ID_SUSPECTED,
    __doc__,
    Explanation(
        what="เลข 13 หลักที่ถูกตามสูตรเลขประจำตัวประชาชนแต่ไม่มีคำบอกว่าเป็นเลขใด "
        "(เลขอื่นหนึ่งในสิบถูกตามสูตรโดยบังเอิญ) "
        "และเลขที่เขียนว่าเป็นเลขประจำตัวประชาชนแต่ไม่ถูกตามสูตร ซึ่งอาจพิมพ์ผิดเพียงหลักเดียว",
        why="ถ้าเป็นเลขของบุคคลจริง ผู้อื่นนำไปกู้เงินหรือทำสัญญาแทนเจ้าของได้ และเลขนี้เปลี่ยนไม่ได้ตลอดชีวิต",
        fix="ตรวจว่าเป็นเลขของใคร ถ้าเป็นของบุคคล ให้ลบออกหรือเขียน x แทนทุกหลัก "
        "แล้วแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคล เพราะของเดิมยังอยู่ในประวัติการแก้ไข "
        "(git) ถ้าเป็นเลขอื่น ให้เขียนคำขอยกเว้นตามที่แจ้ง",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27 และมาตรา 37",
    subject=Writing,
    check=check,
)
