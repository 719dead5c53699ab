"""An edition is closed and its addresses are not locked yet.

What it checks:
    An edition whose closing day has passed has a lock (`frozen.yml`).

Why it matters:
    Without a lock nobody notices that an address an evaluator still opens has vanished.

How to fix it:
    Run `prongsai freeze` with the edition and commit the file that it writes.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.frozen import lock_of, path_of
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding, Location
from generator.library.edition import Edition
from generator.thai.calendar import format_date


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell a closed edition without a lock; without a closing day nobody knows when to lock."""
    closes = edition.catalogue.closes
    if closes and edition.is_closed(ground.today) and lock_of(edition, ground.sources) is None:
        yield Finding(
            codes.EDITION_UNFROZEN, Location(path_of(edition)),
            f"{edition.name} ปิดรับข้อมูลเมื่อ {format_date(closes)} แต่ยังไม่ล็อกที่อยู่ของหลักฐาน "
            "ถ้ามีผู้ย้ายหรือลบหลักฐานจะไม่มีใครทราบ",
            f"แจ้งผู้ดูแลเว็บไซต์ให้สั่ง prongsai freeze {edition.key} "
            f"แล้วบันทึกไฟล์ {path_of(edition)} ที่ได้",
            English(
                f"Edition {edition.key} closed on {closes.isoformat()} and its addresses "
                "are not locked",
                f"Run prongsai freeze {edition.key} and commit {path_of(edition)}.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.EDITION_UNFROZEN,
    __doc__,
    Explanation(
        what="ปีที่ผ่านวันปิดรับข้อมูลแล้วต้องมีไฟล์ล็อกที่อยู่ของหลักฐาน (frozen.yml)",
        why="ถ้าไม่ล็อกไว้ เมื่อหลักฐานที่ผู้ประเมินยังเปิดดูถูกย้ายหรือลบ จะไม่มีใครทราบ",
        fix="แจ้งผู้ดูแลเว็บไซต์ให้สั่ง prongsai freeze ตามด้วยปี แล้วบันทึกไฟล์ที่ได้",
    ),
    basis="แบบวัด OIT: หลังปิดระบบที่อยู่ของหลักฐานต้องไม่เปลี่ยน (หลักเกณฑ์ R5 และ R23)",
    subject=Edition,
    check=check,
)
