"""An address hides behind a shortening service.

What it checks:
    No text links to a service that shortens addresses, such as bit.ly or tinyurl.com.

Why it matters:
    Nobody sees where such a link leads before opening it. It stops when the service stops, its
    owner can change where it leads, and evaluators do not accept it as an address of the office.

How to fix it:
    Open the short address, copy the address at which you arrive, and write that one.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.outside.written import addresses
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.source.file import SourceFile

SHORTENERS = frozenset({
    "bit.ly", "bitly.com", "bit.do", "buff.ly", "cutt.ly", "goo.gl", "is.gd", "me2.do", "ow.ly",
    "qrco.de", "rb.gy", "rebrand.ly", "s.id", "short.io", "shorturl.asia", "shorturl.at", "t.co",
    "t.ly", "tiny.cc", "tiny.one", "tinyurl.com", "url.in.th", "v.gd",
})  # fmt: skip
"""Services that shorten any address; those that a service keeps for its own are not meant."""


def check(source: SourceFile, _: Ground) -> Iterator[Finding]:
    """Tell every shortened address."""
    for url, host, place in addresses(source):
        if host.removeprefix("www.") in SHORTENERS:
            yield Finding(
                codes.LINK_SHORTENED, place,
                f"ที่อยู่ {url} เป็นลิงก์ย่อ ผู้อ่านไม่รู้ว่าจะไปที่ใด และลิงก์จะตายเมื่อผู้ให้บริการเลิก",
                "เปิดลิงก์นี้ แล้วคัดลอกที่อยู่จริงที่ไปถึงมาเขียนแทน",
                English(
                    f"{url} is a shortened address: nobody sees where it leads",
                    "Open it, and write the address at which you arrive.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.LINK_SHORTENED,
    __doc__,
    Explanation(
        what="ไม่ใช้ลิงก์ของบริการย่อที่อยู่ เช่น bit.ly หรือ tinyurl.com ในเนื้อหาและในหลักฐาน",
        why="ผู้อ่านไม่รู้ว่าลิงก์พาไปที่ใด เจ้าของบริการเปลี่ยนปลายทางหรือเลิกให้บริการเมื่อใดก็ได้ "
        "และผู้ประเมินไม่ถือว่าเป็นที่อยู่ของสำนักงาน",
        fix="เปิดลิงก์ย่อ คัดลอกที่อยู่จริงที่ไปถึง แล้วเขียนแทน",
    ),
    basis="แบบวัด OIT: หลักฐานต้องเปิดได้จากที่อยู่บนเว็บไซต์ของหน่วยงาน (หลักเกณฑ์ R2)",
    subject=SourceFile,
    check=check,
)
