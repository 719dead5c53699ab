"""Corruption is reported through the same channel as everything else.

What it checks:
    The evidence of the channel for corruption offers at least one e-mail address, form or online
    form that is not also a channel for general complaints or the office's central address; and
    the page itself is not the page for general complaints.

Why it matters:
    The list asks for a channel of its own, to protect who reports. Mail to the central address is
    read by many.

How to fix it:
    Open an address or a form that only the officers in charge read, write it on a page of its own
    and name that page as evidence.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.complaint_channels import (
    general_channels,
    is_general,
    own_channels,
)
from generator.check.rules.disclosure.where_to_edit import where_to_edit
from generator.findings import English, Finding, Location
from generator.library.edition import Disclosed, Edition

_OWN_PAGE = (
    "สร้างหน้าแจ้งเรื่องทุจริตใน content/about/ ที่มีอีเมลหรือแบบฟอร์มซึ่งเปิดอ่านได้เฉพาะผู้รับผิดชอบ "
    "ใช้หน้านั้นเป็นหลักฐานแทนหน้านี้ และเพิ่มหน้านั้นใน menu ของ content/office.yml"
)
_OWN_CHANNEL = "เปิดอีเมลหรือแบบฟอร์มเฉพาะเรื่องทุจริตที่เปิดอ่านได้เฉพาะผู้รับผิดชอบ แล้วเขียนแทนช่องทางเดิม"


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell pages for general complaints, and channels that are all shared."""
    for disclosed in asked_now(edition, ground, "complaint-channel"):
        for place, fault, advice in _faults(disclosed, ground):
            yield Finding(
                codes.COMPLAINT_CHANNEL_SHARED, place,
                f"ข้อ {disclosed.item.code}: {fault} ช่องทางแจ้งเรื่องทุจริตต้องแยกต่างหากเพื่อคุ้มครองผู้แจ้ง",
                advice,
                English(
                    f"Item {disclosed.item.code}: corruption and other complaints share a channel",
                    "Open an address or form of its own and name its page as evidence.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _faults(disclosed: Disclosed, ground: Ground) -> Iterator[tuple[Location, str, str]]:
    for proof in disclosed.proofs:
        if proof.entry and is_general(proof.entry):
            yield (
                proof.place, f"หลักฐาน “{proof.entry.title}” เป็นหน้าร้องเรียนทั่วไป",
                _OWN_PAGE,
            )  # fmt: skip
            return
    own, shared = own_channels(disclosed), general_channels(ground.library)
    if own and own <= shared:
        yield (
            disclosed.place,
            f"ช่องทาง {' '.join(sorted(own))} ใช้ร่วมกับเรื่องร้องเรียนทั่วไปหรืออีเมลกลาง",
            f"{_OWN_CHANNEL} {where_to_edit(disclosed)}",
        )  # fmt: skip


RULE = Rule(
    codes.COMPLAINT_CHANNEL_SHARED,
    __doc__,
    Explanation(
        what="ช่องทางแจ้งเรื่องทุจริตต้องมีอีเมลหรือแบบฟอร์มที่ไม่ใช้ร่วมกับเรื่องร้องเรียนทั่วไปหรืออีเมลกลาง "
        "และต้องไม่ใช่หน้าร้องเรียนทั่วไป",
        why="รายการกำหนดให้แยกต่างหากเพื่อคุ้มครองข้อมูลของผู้แจ้งเบาะแส อีเมลกลางมีผู้เปิดอ่านหลายคน",
        fix="เปิดอีเมลหรือแบบฟอร์มเฉพาะแล้วเขียนแทนช่องทางเดิม ถ้าหลักฐานเป็นหน้าร้องเรียนทั่วไป "
        "ให้สร้างหน้าแยกแล้วใช้หน้านั้นเป็นหลักฐาน",
    ),
    basis="แบบวัด OIT ข้อช่องทางแจ้งเรื่องร้องเรียนการทุจริต: แยกจากช่องทางทั่วไป (หลักเกณฑ์ R12)",
    subject=Edition,
    check=check,
)
