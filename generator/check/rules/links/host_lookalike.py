"""A host pretends to belong to a public office, or to be another one.

What it checks:
    No text names a host that holds `go.th`, `ac.th`, `or.th` or the like in its middle, or with
    hyphens instead of dots, but belongs to somebody else in the end, such as `obec.go.th.example`.
    The words of a link that are an address themselves name the site that the link leads to.

Why it matters:
    Such hosts steal passwords and money from people who trust the name of the office.

How to fix it:
    Look up the right address at the agency itself and write that. If you did not write the link,
    tell whoever looks after the website at once.
"""

import re
from collections.abc import Iterator
from itertools import chain

from generator import codes
from generator.check.ground import Ground
from generator.check.outside.written import addresses, host_of
from generator.check.rule import Explanation, Rule
from generator.check.rules.first_few import first_few
from generator.findings import English, Finding, Location, Words
from generator.source.file import SourceFile

_PRETENDS = re.compile(r"(?:^|[.-])(?:go|ac|or|mi)[.-]th[.-]|(?:^|[.-])(?:go|ac|or|mi)-th(?=\.)")
_OFFICIAL = re.compile(r"\.(?:go|ac|or|mi|in|co|net)\.th$|(?:^|\.)ไทย$")
_LINK = re.compile(
    r"\[(?P<words>[^\[\]\n]{4,300})\]\(\s{0,9}<?(?P<url>https?://[^\s)>]+)", re.IGNORECASE
)
_NAMED = re.compile(
    r"(?:https?://|www\.)(?P<address>[a-z0-9.-]{3,100})"
    r"|(?<![\w@.-])(?P<name>[a-z0-9][a-z0-9.-]{0,80}\.(?:go|ac|or|mi|in|co|net)\.th)(?![\w-])",
    re.IGNORECASE,
)
"""A site that words name: by its address, or as Thai offices are named."""

_Seen = tuple[str, Location, Words]


def check(source: SourceFile, _: Ground) -> Iterator[Finding]:
    """Tell every host that looks like a public one, or like the one that its link names."""
    return first_few(chain(_pretending(source), _misnamed(source)), _told, source)


def _pretending(source: SourceFile) -> Iterator[_Seen]:
    why = Words("ใช้ชื่อคล้ายเว็บไซต์ราชการ แต่เป็นของผู้อื่น", "looks like an office of the state but is none")
    for url, host, place in addresses(source):
        if _PRETENDS.search(host) and not _OFFICIAL.search(host):
            yield url, place, why


def _misnamed(source: SourceFile) -> Iterator[_Seen]:
    """Links whose words are the address of another site."""
    if "](http" not in source.text.lower():
        return
    for match in _LINK.finditer(source.text):
        named = _NAMED.search(match["words"])
        if named is None or source.prose[match.start()] != "[":
            continue
        said, host = _site(named["address"] or named["name"]), _site(host_of(match["url"]))
        if not (host == said or host.endswith(f".{said}") or said.endswith(f".{host}")):
            why = Words(f"มีข้อความของลิงก์เป็นชื่อเว็บไซต์อื่น คือ {said}", f"is a link that says {said}")
            yield match["url"], source.at_text(match.start()), why


def _site(host: str) -> str:
    return host.lower().strip(".").removeprefix("www.")


def _told(seen: _Seen) -> Finding:
    url, place, why = seen
    return Finding(
        codes.HOST_LOOKALIKE, place,
        f"ที่อยู่ {url[:80]} {why.thai} อาจเป็นเว็บไซต์หลอกลวง",
        "ตรวจที่อยู่ที่ถูกต้องกับหน่วยงานเจ้าของแล้วแก้ ถ้าไม่ได้เขียนลิงก์นี้เอง ให้แจ้งผู้ดูแลเว็บไซต์ทันที",
        English(
            f"{url[:80]} {why.english} and may be a fraud",
            "Look up the right address; if you did not write this, report it at once.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.HOST_LOOKALIKE,
    __doc__,
    Explanation(
        what="ไม่มีลิงก์ไปยังเว็บไซต์ที่ใส่คำว่า go.th, ac.th หรือ or.th ไว้กลางชื่อหรือคั่นด้วยขีด "
        "แต่แท้จริงเป็นของผู้อื่น เช่น obec.go.th.example "
        "และลิงก์ที่ข้อความเป็นชื่อเว็บไซต์ต้องพาไปเว็บไซต์นั้น",
        why="เว็บไซต์ลักษณะนี้ใช้ชื่อของหน่วยงานหลอกเอารหัสผ่านและเงินของประชาชน",
        fix="ตรวจที่อยู่ที่ถูกต้องกับหน่วยงานเจ้าของแล้วแก้ ถ้าไม่ได้เขียนลิงก์นี้เอง ให้แจ้งผู้ดูแลเว็บไซต์ทันที",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง เว็บไซต์ปลอมแปลงเป็นหน่วยงานราชการ",
    subject=SourceFile,
    check=check,
)
