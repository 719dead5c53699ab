"""How findings about the published site speak: the first steps, and sums where there are many."""

from collections.abc import Iterable

from generator.check.live.site import LiveSite
from generator.findings import Finding, Words, first_of

_MOST, _MOST_OF_OTHER_BUILD = 20, 3
"""Findings of one rule; where another build stands, its pages differ for that reason alone."""
_REST = Words("และแบบเดียวกันอีก {:,} แห่ง", "and {:,} more")
STEPS = (
    "อย่าเพิ่งลบสิ่งใด เก็บหลักฐานก่อน แล้วนำเว็บไซต์ที่ถูกต้องกลับมาด้วย prongsai rollback "
    "เปลี่ยนรหัสผ่าน และแจ้งเหตุ ตามลำดับใน docs/operations.md"
)
STEPS_ENGLISH = (
    "Delete nothing before evidence is kept; then prongsai rollback, change passwords, report it: "
    "docs/operations.md tells the order."
)


def few(found: Iterable[Finding], site: LiveSite) -> tuple[Finding, ...]:
    """The first findings of one rule by their place; the last of them counts those left out."""
    most = _MOST_OF_OTHER_BUILD if site.is_other_build else _MOST
    return first_of(sorted(found, key=lambda finding: finding.order), most, _REST)
