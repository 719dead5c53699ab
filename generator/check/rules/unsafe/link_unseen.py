"""A link to another site has nothing that a reader could see.

What it checks:
    No link to another site whose text is empty, a space, an unseen character or a mere sign.

Why it matters:
    This is how links to gambling sites are planted: readers and reviewers overlook them, search
    engines follow them. People who listen to the page hear a link without a name.

How to fix it:
    If you did not write the link, take it out and tell whoever looks after the website. Otherwise
    give it a text that says where it leads.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.first_few import first_few
from generator.findings import English, Finding
from generator.source.file import SourceFile

_NOTHING = (
    "[\\s\\\\\u00ad\u200b-\u200f\u2060\u2800\u3164\ufeff.,:;|'`\"_~*·•-]"
    "|&(?:nbsp|shy|zwnj|zwj|#x?[0-9a-f]+);"
)
_LINK = re.compile(
    rf"(?<![!\\])\[(?:{_NOTHING}){{0,40}}\]"
    r"(?:\(\s*<?(?P<url>https?://[^\s)>]+)|\s?\[(?P<label>[^\[\]\n]{1,80})\])",
    re.IGNORECASE,
)
_DEFINED = re.compile(
    r"^ {0,3}\[(?P<label>[^\[\]\n]{1,80})\]:\s{0,9}<?(?P<url>https?://[^\s>]+)",
    re.IGNORECASE | re.MULTILINE,
)
"""Where the address of a label stands."""


def check(source: SourceFile, _: Ground) -> Iterator[Finding]:
    """Tell every such link, unless it stands in code."""
    if "](" not in source.text and "]:" not in source.text:
        return iter(())
    named = {one["label"].lower(): one["url"] for one in _DEFINED.finditer(source.text)}
    found = (
        (match.start(), url)
        for match in _LINK.finditer(source.text)
        if source.prose[match.start()] == "["
        if (url := match["url"] or named.get(match["label"].lower(), ""))
    )
    return first_few(found, lambda one: _told(source, *one), source)


def _told(source: SourceFile, start: int, address: str) -> Finding:
    url = address[:80]
    return Finding(
        codes.LINK_UNSEEN, source.at_text(start),
        f"ลิงก์ไปยัง {url} ไม่มีข้อความให้ผู้อ่านเห็น ซึ่งเป็นวิธีที่ใช้ฝังลิงก์เว็บพนัน",
        "ถ้าไม่ได้เขียนลิงก์นี้เอง ให้ลบออกแล้วแจ้งผู้ดูแลเว็บไซต์ ถ้าเขียนเอง ให้ใส่ข้อความที่บอกว่าลิงก์พาไปที่ใด",
        English(
            f"The link to {url} has no text that a reader could see, as planted links have none",
            "If you did not write it, take it out and report it; else say where it leads.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.LINK_UNSEEN,
    __doc__,
    Explanation(
        what="ลิงก์ไปเว็บไซต์อื่นต้องมีข้อความที่อ่านได้ ไม่ใช่ช่องว่าง อักขระที่มองไม่เห็น หรือเครื่องหมายเพียงตัวเดียว",
        why="ลิงก์เว็บพนันถูกฝังด้วยวิธีนี้ ผู้อ่านและผู้ตรวจมองข้าม แต่เครื่องมือค้นหาตามไปถึง "
        "ส่วนผู้ที่ฟังหน้าเว็บจะได้ยินลิงก์ที่ไม่มีชื่อ",
        fix="ถ้าไม่ได้เขียนลิงก์นี้เอง ให้ลบออกแล้วแจ้งผู้ดูแลเว็บไซต์ ถ้าเขียนเอง ให้ใส่ข้อความที่บอกว่าลิงก์พาไปที่ใด",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=SourceFile,
    check=check,
)
