"""A bank account stands beside the name of a person.

What it checks:
    Single account numbers in a line or row that names a person. Those in lists of persons are P103.

Why it matters:
    The account of a private person is nobody's business. An account of the office or a fund should
    be told by the name of the office, so that nobody pays a swindler.

How to fix it:
    Take the number out, and tell whoever answers for personal data, for it stays in the history
    (git). If the account belongs to the office or a fund, write that name beside it instead of the
    person's, or accept the finding with a remark and its reason.
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
    codes.ACCOUNT_OF_PERSON,
    Words(
        "เลขที่บัญชีธนาคารคู่กับชื่อบุคคล",
        "a bank account beside the name of a person",
    ),
    Words(
        "บัญชีส่วนตัวเป็นข้อมูลส่วนบุคคล ส่วนบัญชีของสำนักงานต้องดูออกว่าเป็นของสำนักงาน",
        "a private account is personal data, and one of the office must be told by its name",
    ),
    Words(
        "ถ้าเป็นบัญชีส่วนตัว ให้ลบเลขที่บัญชีออก",
        "If it is a private one, take the number out.",
    ),
    unless=Words(
        "ถ้าเป็นบัญชีของสำนักงานหรือกองทุน ให้เขียนชื่อสำนักงานหรือกองทุนไว้ในบรรทัดนี้ หรือ",
        "If it belongs to the office or a fund, write its name in this line, or",
    ),
)


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every single account beside a person."""
    return told(writing, accounts_of_persons(writing)[1], _TOLD, ground)


RULE = Rule(
    codes.ACCOUNT_OF_PERSON,
    __doc__,
    Explanation(
        what="บรรทัดที่มีชื่อบุคคลต้องไม่มีเลขที่บัญชีธนาคาร ถ้าเป็นรายชื่อหลายคนจะแจ้งเป็น P103",
        why="บัญชีส่วนตัวเป็นข้อมูลส่วนบุคคล ส่วนบัญชีของสำนักงานควรเขียนคู่กับชื่อสำนักงาน "
        "ประชาชนจะได้ไม่โอนเงินเข้าบัญชีของมิจฉาชีพ",
        fix="ลบเลขที่บัญชี แล้วแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคล "
        "เพราะของเดิมยังอยู่ในประวัติการแก้ไข (git) ถ้าเป็นบัญชีของสำนักงานหรือกองทุน "
        "ให้เขียนชื่อสำนักงานแทนชื่อบุคคล หรือเขียนคำขอยกเว้นตามที่แจ้ง",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27 และมาตรา 37",
    subject=Writing,
    check=check,
)
