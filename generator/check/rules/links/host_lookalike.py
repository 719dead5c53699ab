"""A host pretends to belong to a public office.

What it checks:
    No text names a host that holds `go.th`, `ac.th`, `or.th` or the like in its middle, or with
    hyphens instead of dots, but belongs to somebody else in the end, such as `obec.go.th.example`.

Why it matters:
    Such hosts steal passwords and money from people who trust the name of the office.

How to fix it:
    Look up the right address at the agency itself and write that. If you did not write the link,
    tell whoever looks after the website at once.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.outside.written import addresses
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.source.file import SourceFile

_PRETENDS = re.compile(r"(?:^|[.-])(?:go|ac|or|mi)[.-]th[.-]|(?:^|[.-])(?:go|ac|or|mi)-th(?=\.)")
_OFFICIAL = re.compile(r"\.(?:go|ac|or|mi|in|co|net)\.th$|(?:^|\.)ไทย$")


def check(source: SourceFile, _: Ground) -> Iterator[Finding]:
    """Tell every host that looks like a public one and is none."""
    for url, host, place in addresses(source):
        if _PRETENDS.search(host) and not _OFFICIAL.search(host):
            yield Finding(
                codes.HOST_LOOKALIKE, place,
                f"ที่อยู่ {url[:80]} ใช้ชื่อคล้ายเว็บไซต์ราชการ แต่เป็นของผู้อื่น อาจเป็นเว็บไซต์หลอกลวง",
                "ตรวจที่อยู่ที่ถูกต้องกับหน่วยงานเจ้าของแล้วแก้ ถ้าไม่ได้เขียนลิงก์นี้เอง ให้แจ้งผู้ดูแลเว็บไซต์ทันที",
                English(
                    f"{url[:80]} looks like an office of the state but belongs to somebody else",
                    "Look up the right address; if you did not write this, report it at once.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.HOST_LOOKALIKE,
    __doc__,
    Explanation(
        what="ไม่มีลิงก์ไปยังเว็บไซต์ที่ใส่คำว่า go.th, ac.th หรือ or.th ไว้กลางชื่อหรือคั่นด้วยขีด "
        "แต่แท้จริงเป็นของผู้อื่น เช่น obec.go.th.example",
        why="เว็บไซต์ลักษณะนี้ใช้ชื่อของหน่วยงานหลอกเอารหัสผ่านและเงินของประชาชน",
        fix="ตรวจที่อยู่ที่ถูกต้องกับหน่วยงานเจ้าของแล้วแก้ ถ้าไม่ได้เขียนลิงก์นี้เอง ให้แจ้งผู้ดูแลเว็บไซต์ทันที",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง เว็บไซต์ปลอมแปลงเป็นหน่วยงานราชการ",
    subject=SourceFile,
    check=check,
)
