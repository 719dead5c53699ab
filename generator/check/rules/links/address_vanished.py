"""A published address would disappear with the next build.

What it checks:
    Every page and file of the last build, or of the commit named by `--since`, is still published
    or leads on to a new address. Addresses that prove an item are told as L111 instead.

Why it matters:
    People have kept the address, other sites link to it, and search engines show it. All of them
    would find nothing.

How to fix it:
    If the content moved, list its old address under `aliases` of the entry. If it must go, keep the
    entry and write `withdrawn` with the reason, so that visitors are told. A file for download has
    to lie at its old place.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.links.vanished import how_to_keep, vanished
from generator.check.rules.yaml_lines import in_words
from generator.findings import English, Finding
from generator.library.library import Library
from generator.thai.calendar import format_date


def check(_: Library, ground: Ground) -> Iterator[Finding]:
    """Tell every address that disappears and proves no item."""
    for one in vanished(ground):
        if one.is_evidence:
            continue
        url, title = one.was.url, one.was.title
        moved = f" เนื้อหานี้น่าจะย้ายไปที่ {one.now.url}" if one.now else ""
        yield Finding(
            codes.ADDRESS_VANISHED, one.place,
            f"ที่อยู่ {url} ({title}) เคยเผยแพร่ แต่จะหายไปในการสร้างครั้งถัดไป "
            f"ผู้ที่เก็บลิงก์ไว้จะเปิดไม่พบ{moved}",
            how_to_keep(one, ground) + _withdrawal(url, ground),
            English(
                f"{url} ({title}) was published and would disappear"
                + (f"; it probably moved to {one.now.url}" if one.now else ""),
                f"List {url} under aliases of what replaces it, or keep the entry as withdrawn.",
            ),
        )  # fmt: skip


def _withdrawal(url: str, ground: Ground) -> str:
    """How content goes and its address stays."""
    if not url.endswith("/"):
        return ""
    lines = in_words(
        (
            "withdrawn:", "  reason: เหตุผลที่ถอน", "  by: ผู้อำนวยการสำนักงาน",
            f"  on: {format_date(ground.today)}",
        )
    )  # fmt: skip
    return f" ถ้าต้องถอนเนื้อหา ให้คงไฟล์ไว้หรือนำกลับมา แล้วใส่{lines} ในส่วนหัวของไฟล์นั้น"


RULE = Rule(
    codes.ADDRESS_VANISHED,
    __doc__,
    Explanation(
        what="หน้าและไฟล์ทุกรายการที่เผยแพร่ในการสร้างครั้งก่อน หรือในคอมมิตที่ระบุด้วย --since ต้องยังเปิดได้ "
        "หรือพาไปยังที่อยู่ใหม่ ที่อยู่ซึ่งเป็นหลักฐานของรายการเปิดเผยข้อมูลแจ้งเป็น L111 แทน",
        why="ประชาชนเก็บลิงก์ไว้ เว็บไซต์อื่นอ้างถึง และเครื่องมือค้นหายังแสดง ทุกคนจะเปิดไม่พบ",
        fix="ถ้าเนื้อหาย้ายที่ ให้ใส่ที่อยู่เดิมเป็นรายการใต้ aliases ในส่วนหัวของไฟล์ใหม่ ถ้าต้องถอน ให้คงไฟล์ไว้ "
        "แล้วเขียน reason, by และ on ใต้ withdrawn "
        "ไฟล์ดาวน์โหลดต้องวางไว้ที่เดิม",
    ),
    basis="แนวปฏิบัติของโครงการ: ที่อยู่ของหน้าเว็บไม่เปลี่ยน",
    subject=Library,
    check=check,
)
