"""The text of a link does not say where it leads.

What it checks:
    No link says only "คลิกที่นี่", "อ่านต่อ", "ดาวน์โหลด" or the like, or the bare address.
    Links to a heading of the same page may repeat its words.

Why it matters:
    People who listen to the list of links hear "click here" twenty times. An evaluator who looks
    for a document cannot tell the links apart either.

How to fix it:
    Use the name of the page or document as the text of the link.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

VAGUE = frozenset({
    "click", "click here", "details", "download", "here", "link", "more", "read more",
    "กดที่นี่", "คลิก", "คลิกที่นี่", "คลิกดู", "คลิกเพื่อดู", "คลิกเลย", "ดูเพิ่มเติม", "ดูที่นี่", "ดูรายละเอียด",
    "ดาวน์โหลด", "ดาวน์โหลดที่นี่", "ดาวน์โหลดไฟล์", "ที่นี่", "ที่นี้", "เพิ่มเติม", "รายละเอียด",
    "รายละเอียดเพิ่มเติม", "ลิงก์", "ลิงค์", "อ่านต่อ", "อ่านเพิ่มเติม", "เปิดไฟล์", "ไฟล์แนบ", "เอกสารแนบ",
})  # fmt: skip
_AROUND = " \t.,:;!…-–_*|/<>«»‹›→➔▸▶\"'“”()[]{}"
_BARE = re.compile(r"(?i)(?:https?://|www\.)\S+")


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every link whose text says nothing."""
    for link in page.links:
        if link.href.startswith("#"):
            continue  # the table of contents repeats the words of a heading
        name = page.name(link.element)
        if _plain(name) not in VAGUE and not _BARE.fullmatch(name):
            continue
        shown = name[:60]
        yield Finding(
            codes.LINK_TEXT_VAGUE, page.at(link.element, f"[{name}]", link.href, name),
            f"ข้อความของลิงก์คือ “{shown}” ซึ่งไม่บอกว่าพาไปที่ใด "
            "ผู้ที่ฟังรายการลิงก์และผู้ประเมินจะแยกไม่ออก",
            "ใช้ชื่อหน้าหรือชื่อเอกสารเป็นข้อความของลิงก์ เช่น [แผนปฏิบัติการ พ.ศ. 2569](ที่อยู่)",
            English(
                f"The text of a link is “{shown}”, which does not say where it leads",
                "Use the name of the page or document as the text.",
            ),
        )  # fmt: skip


def _plain(text: str) -> str:
    """A text without the signs and arrows around it, in lower case."""
    return text.strip(_AROUND).casefold()


RULE = Rule(
    codes.LINK_TEXT_VAGUE,
    __doc__,
    Explanation(
        what="ข้อความของลิงก์ต้องไม่มีเพียงคำว่า คลิกที่นี่ อ่านต่อ ดาวน์โหลด หรือที่อยู่เปล่า ๆ",
        why="ผู้ที่ฟังรายการลิงก์จะได้ยินคำว่าคลิกที่นี่ซ้ำ ๆ และผู้ประเมินที่หาเอกสารจะแยกลิงก์ไม่ออก",
        fix="ใช้ชื่อหน้าหรือชื่อเอกสารเป็นข้อความของลิงก์",
    ),
    basis="WCAG 2.2 ข้อ 2.4.4 (ระดับ A) และแนวปฏิบัติการเปิดเผยข้อมูล: ลิงก์บอกชื่อหลักฐาน",
    subject=HtmlPage,
    check=check,
)
