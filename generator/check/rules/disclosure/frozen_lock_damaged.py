"""The lock of an edition cannot be used.

What it checks:
    `frozen.yml` of every edition has the form that `prongsai freeze` writes and bears the name of
    the edition in whose folder it lies.

Why it matters:
    A damaged lock protects nothing, and nobody would notice.

How to fix it:
    Take the file back from the history. If it never was right, delete it and run
    `prongsai freeze` again.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.frozen import lock_of
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.library.edition import Edition


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell the first fault of a lock."""
    lock = lock_of(edition, ground.sources)
    if lock is None:
        return
    seen = lock.findings[0] if lock.findings else None
    if lock.data and lock.data.edition != edition.key:
        place, fault = (
            lock.source.at("edition"),
            f"edition เป็น {lock.data.edition} ไม่ใช่ {edition.key}",
        )
    elif seen:
        place, fault = seen.location, seen.message
    else:
        return
    yield Finding(
        codes.FROZEN_LOCK_DAMAGED, place,
        f"ไฟล์ล็อกของ{edition.name} ใช้ไม่ได้ ({fault}) จึงไม่ได้ตรวจว่าหลักฐานที่ส่งแล้วยังอยู่ครบ",
        f"คืนไฟล์เดิม (ขอจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์ (git)) "
        f"ถ้าไฟล์ไม่เคยถูกต้อง ให้แจ้งผู้ดูแลเว็บไซต์ให้ลบแล้วสั่ง prongsai freeze {edition.key} ใหม่",
        English(
            f"The lock of edition {edition.key} cannot be used",
            "Restore it from the history, or delete it and freeze again.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.FROZEN_LOCK_DAMAGED,
    __doc__,
    Explanation(
        what="ไฟล์ล็อก frozen.yml ต้องมีรูปแบบตามที่คำสั่ง prongsai freeze เขียน และเป็นของปีเดียวกับโฟลเดอร์ที่วาง",
        why="ไฟล์ล็อกที่เสียไม่คุ้มครองหลักฐานใด และไม่มีใครสังเกตเห็น",
        fix="คืนไฟล์เดิม (ขอจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์) "
        "ถ้าไฟล์ไม่เคยถูกต้อง ให้แจ้งผู้ดูแลเว็บไซต์ให้ลบแล้วสั่ง prongsai freeze ใหม่",
    ),
    basis="หลักการของตัวตรวจ: สิ่งที่ตรวจไม่ได้ต้องบอก",
    subject=Edition,
    check=check,
)
