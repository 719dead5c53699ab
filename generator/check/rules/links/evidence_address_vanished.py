"""The address of a proof would disappear with the next build.

What it checks:
    Every page and file of the last build, or of the commit named by `--since`, that proves an item
    of any edition, and every page below `/disclosure/`, is still published or leads on.

Why it matters:
    Evaluators open only the address that was handed in. A proof that is no longer there is marked
    0, and an objection may only point at the same address.

How to fix it:
    Put the content back, or list its old address under `aliases` of what replaces it. A file for
    download has to lie at its old place.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.links.vanished import how_to_keep, vanished
from generator.findings import English, Finding
from generator.library.library import Library


def check(_: Library, ground: Ground) -> Iterator[Finding]:
    """Tell every address that disappears and proves an item."""
    for one in vanished(ground):
        if not one.is_evidence:
            continue
        url, title = one.was.url, one.was.title
        moved = f" เนื้อหานี้น่าจะย้ายไปที่ {one.now.url}" if one.now else ""
        yield Finding(
            codes.EVIDENCE_ADDRESS_VANISHED, one.place,
            f"ที่อยู่ {url} ({title}) เป็นหลักฐานที่เผยแพร่แล้ว แต่จะหายไปในการสร้างครั้งถัดไป "
            f"ผู้ประเมินที่ได้รับที่อยู่นี้จะเปิดไม่พบและให้ 0 คะแนน{moved}",
            how_to_keep(one, ground),
            English(
                f"{url} ({title}) proves an item and would disappear"
                + (f"; it probably moved to {one.now.url}" if one.now else ""),
                f"Put it back, or list {url} under aliases of what replaces it.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.EVIDENCE_ADDRESS_VANISHED,
    __doc__,
    Explanation(
        what="หน้าและไฟล์ที่เคยเผยแพร่เป็นหลักฐานของชุดรายการใด ๆ และทุกหน้าใต้ /disclosure/ ต้องยังเปิดได้ "
        "หรือพาไปยังที่อยู่ใหม่",
        why="ผู้ประเมินเปิดเฉพาะที่อยู่ที่ส่งไว้ หลักฐานที่หายไปได้ 0 คะแนน และการชี้แจงต้องอ้างที่อยู่เดิมเท่านั้น",
        fix="นำเนื้อหากลับมาไว้ที่เดิม (ขอไฟล์เดิมจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์) "
        "หรือใส่ที่อยู่เดิมเป็นรายการใต้ aliases ในส่วนหัวของไฟล์ที่มาแทน ไฟล์ดาวน์โหลดต้องวางไว้ที่เดิม",
    ),
    basis="แบบวัด OIT: ผู้ประเมินพิจารณาเฉพาะลิงก์ที่ส่ง (หลักเกณฑ์ R5)",
    subject=Library,
    check=check,
)
