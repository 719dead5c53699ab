"""Duties and powers are shown as the full text of a law.

What it checks:
    No evidence of the item on duties and powers is the text of an act: a title that begins with
    พระราชบัญญัติ, or many lines that begin with มาตรา and a number.

Why it matters:
    The list says that the explanation must not be the full text of a law. People look for what
    the office does, not for sections.

How to fix it:
    Explain in own words, name only the sections that matter and link to the register of laws.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.shown_text import shown
from generator.check.rules.yaml_lines import in_words
from generator.findings import English, Finding
from generator.kinds.page import PlainPage
from generator.library.edition import Edition, Proof
from generator.thai.extracted import mend

_TITLE = re.compile(r"^\s*(?:พระราชบัญญัติ|พ\.ร\.บ\.|พรบ\.?|ร่างพระราชบัญญัติ).*(?:พ\.ศ\.|25\d\d)")
_SECTION = re.compile(r"^[\s#*>]*มาตรา\s*[0-9๐-๙]")
_SECTIONS = 10
_SHARE = 0.1
"""Of the lines, for the text of a section runs over several."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every proof that is a law."""
    for disclosed in asked_now(edition, ground, "powers-duties"):
        for proof in disclosed.proofs:
            titled = bool(_TITLE.match(proof.evidence.title))
            if titled or _is_law(shown(proof, ground).text):
                yield Finding(
                    codes.POWERS_FULL_LAW, proof.place,
                    f"ข้อ {disclosed.item.code}: “{proof.evidence.title}” เป็นตัวบทกฎหมายทั้งฉบับ "
                    "รายการกำหนดให้อธิบายหน้าที่และอำนาจ ไม่ใช่แสดงกฎหมายทั้งฉบับ",
                    _hint(proof, ground, titled=titled),
                    English(
                        f"Item {disclosed.item.code}: this evidence is the full text of a law",
                        "Explain in own words and cite only the sections that matter.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


def _hint(proof: Proof, ground: Ground, *, titled: bool) -> str:
    page = "content/about/powers.md"
    how = "ที่อธิบายหน้าที่และอำนาจด้วยถ้อยคำของสำนักงาน อ้างเฉพาะมาตราที่เกี่ยวข้อง และลิงก์ไปทะเบียนกฎหมาย /laws/"
    if not titled and proof.entry and isinstance(proof.entry.data, PlainPage):
        return f"ลบตัวบทออกจาก {proof.entry.source.path} แล้วเขียนเนื้อหา{how} แทน"
    write = "ใช้หน้า" if page in ground.library.by_path else "เขียนหน้า"
    lines = in_words(("  - title: หน้าที่และอำนาจ", "    page: /about/powers/"))
    return f"ลบหลักฐานนี้ออกจาก evidence แล้ว{write} {page} {how} และเพิ่ม{lines} ใต้ evidence แทน"


def _is_law(text: str) -> bool:
    lines = [line for line in mend(text).split("\n") if line.strip()]
    sections = sum(bool(_SECTION.match(line)) for line in lines)
    return sections >= _SECTIONS and sections >= _SHARE * len(lines)


RULE = Rule(
    codes.POWERS_FULL_LAW,
    __doc__,
    Explanation(
        what="หลักฐานของข้อหน้าที่และอำนาจต้องไม่เป็นตัวบทกฎหมายทั้งฉบับ ดูจากชื่อที่ขึ้นต้นด้วยพระราชบัญญัติ "
        "หรือมีบรรทัดที่ขึ้นต้นด้วย มาตรา ตั้งแต่ 10 บรรทัด",
        why="รายการระบุว่าคำอธิบายต้องไม่เป็นการแสดงข้อมูลกฎหมายทั้งฉบับ ประชาชนต้องการทราบว่าสำนักงานทำอะไร",
        fix="อธิบายด้วยถ้อยคำของสำนักงาน อ้างเฉพาะมาตราที่เกี่ยวข้อง และลิงก์ไปทะเบียนกฎหมาย",
    ),
    basis="แบบวัด OIT: คำอธิบายหน้าที่และอำนาจต้องไม่เป็นกฎหมายทั้งฉบับ (หลักเกณฑ์ R10)",
    subject=Edition,
    check=check,
)
