"""Corruption cannot be reported online.

What it checks:
    The evidence of the channel for corruption offers an e-mail address, a form or an online form
    of the office. Documents and pages elsewhere cannot be read and are not judged.

Why it matters:
    The list asks for an online channel; a telephone number or a box at the door is not one.

How to fix it:
    Write the e-mail address or link the form on the page of the channel.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.complaint_channels import own_channels
from generator.check.rules.disclosure.shown_text import shown
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item whose evidence can be read and offers nothing online."""
    for disclosed in asked_now(edition, ground, "complaint-channel"):
        is_read = all(shown(proof, ground).readable for proof in disclosed.proofs)
        if is_read and not own_channels(disclosed):
            yield Finding(
                codes.COMPLAINT_CHANNEL_OFFLINE, disclosed.place,
                f"ข้อ {disclosed.item.code}: ไม่พบอีเมล แบบฟอร์ม หรือแบบออนไลน์สำหรับแจ้งเรื่องทุจริต "
                "รายการให้มีช่องทางออนไลน์",
                "เขียนอีเมลเฉพาะเรื่องทุจริตหรือลิงก์แบบแจ้งเบาะแสในหน้าที่ใช้เป็นหลักฐาน",
                English(
                    f"Item {disclosed.item.code}: corruption cannot be reported online",
                    "Write an e-mail address or link a form on the page.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


RULE = Rule(
    codes.COMPLAINT_CHANNEL_OFFLINE,
    __doc__,
    Explanation(
        what="หลักฐานของช่องทางแจ้งเรื่องทุจริตต้องมีอีเมล แบบฟอร์ม หรือแบบออนไลน์ของสำนักงาน",
        why="รายการให้มีช่องทางออนไลน์ โทรศัพท์และตู้รับเรื่องอย่างเดียวไม่นับ",
        fix="เขียนอีเมลหรือลิงก์แบบแจ้งเบาะแสในหน้านั้น",
    ),
    basis="แบบวัด OIT ข้อช่องทางแจ้งเรื่องร้องเรียนการทุจริต: ช่องทางออนไลน์ (หลักเกณฑ์ R12)",
    subject=Edition,
    check=check,
)
