"""A link leads to a kind of host that no office links to.

What it checks:
    No text names a host below a domain of gambling or pornography (`.bet`, `.casino`, `.xxx`), a
    host that is a bare number, or one written in the code for foreign letters (`xn--`) that is not
    Thai.

Why it matters:
    Planted links lead to such hosts. A bare number tells nobody whose computer it is, and code for
    foreign letters makes a counterfeit look like a name that people trust.

How to fix it:
    If you did not write the link, tell whoever looks after the website at once. Otherwise write
    the address of the agency by its name, or accept the finding with a remark and its reason.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.outside.written import addresses
from generator.check.rule import Explanation, Rule
from generator.check.rules.exemption import exemption
from generator.check.rules.first_few import first_few
from generator.findings import English, Finding, Location, Words
from generator.source.file import SourceFile

_SINS = re.compile(r"\.(?:bet|casino|poker|bingo|lotto|porn|sex|sexy|xxx|adult|cam)\.?$")
_NUMBER = re.compile(r"[\d.]+|0x[\da-f.x]+")
_INSIDE = re.compile(r"(?:10|127)\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.")
"""Machines of a network's own (RFC 1918), as instructions name them; nobody outside gets there."""
_CODED = re.compile(r"(?:^|\.)(xn--[a-z0-9-]+)")
_THAI = re.compile("[\u0e00-\u0e7fa-z0-9-]*")


def check(source: SourceFile, ground: Ground) -> Iterator[Finding]:
    """Tell every such host."""
    found = (
        (url, place, why)
        for url, host, place in addresses(source)
        if (why := _why(host)) is not None
    )
    return first_few(found, lambda one: _told(*one, ground), source)


def _why(host: str) -> Words | None:
    """What is wrong with a host."""
    if _SINS.search(host):
        return Words(
            "อยู่ใต้โดเมนของเว็บพนันหรือสื่อลามก", "lies below a domain of gambling or pornography"
        )
    if _NUMBER.fullmatch(host) and not _INSIDE.match(host):
        return Words("เป็นตัวเลขล้วน ไม่รู้ว่าเป็นเครื่องของใคร", "is a bare number, whoever's it is")
    if any(not _is_thai(label) for label in _CODED.findall(host)):
        return Words("เขียนด้วยรหัสอักษรต่างประเทศที่พรางตาได้", "is written in code for foreign letters")
    return None


def _is_thai(label: str) -> bool:
    try:
        return _THAI.fullmatch(label.removeprefix("xn--").encode().decode("punycode")) is not None
    except UnicodeError:
        return False


def _told(url: str, place: Location, why: Words, ground: Ground) -> Finding:
    return Finding(
        codes.HOST_SUSPICIOUS, place,
        f"ที่อยู่ {url[:80]} {why.thai} อาจเป็นลิงก์ที่ถูกฝังไว้",
        "ถ้าไม่ได้เขียนลิงก์นี้เอง ให้แจ้งผู้ดูแลเว็บไซต์ทันที ถ้าเขียนเอง ให้ใช้ที่อยู่ที่เป็นชื่อของหน่วยงาน หรือ"
        + exemption(codes.HOST_SUSPICIOUS, place, ground),
        English(
            f"{url[:80]} {why.english}; it may be planted",
            "If you did not write it, report it at once; else write an address by its name.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.HOST_SUSPICIOUS,
    __doc__,
    Explanation(
        what="ไม่มีลิงก์ไปยังเว็บไซต์ใต้โดเมนของการพนันหรือสื่อลามก เช่น .bet .casino .xxx "
        "เว็บไซต์ที่ชื่อเป็นตัวเลขล้วน หรือชื่อที่เขียนด้วยรหัสอักษรต่างประเทศ (xn--) ซึ่งไม่ใช่ภาษาไทย",
        why="ลิงก์ที่ถูกฝังมักพาไปเว็บไซต์ลักษณะนี้ ชื่อที่เป็นตัวเลขไม่บอกว่าเป็นเครื่องของใคร "
        "และรหัสอักษรต่างประเทศทำให้เว็บไซต์ปลอมดูเหมือนชื่อที่คนเชื่อถือ",
        fix="ถ้าไม่ได้เขียนลิงก์นี้เอง ให้แจ้งผู้ดูแลเว็บไซต์ทันที ถ้าเขียนเอง ให้ใช้ที่อยู่ที่เป็นชื่อของหน่วยงาน "
        "หรือเขียนคำขอยกเว้นตามที่แจ้ง",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=SourceFile,
    check=check,
)
