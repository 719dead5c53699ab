"""How findings about the published site speak: the first steps, and sums where there are many."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from generator.check.live.site import LiveSite
from generator.findings import English, Finding

_MOST, _MOST_OF_OTHER_BUILD = 20, 3
"""Findings of one rule; where another build stands, its pages differ for that reason alone."""
STEPS = (
    "อย่าเพิ่งลบสิ่งใด เก็บหลักฐานก่อน แล้วนำเว็บไซต์ที่ถูกต้องกลับมาด้วย prongsai rollback "
    "เปลี่ยนรหัสผ่าน และแจ้งเหตุ ตามลำดับใน docs/operations.md"
)
STEPS_ENGLISH = (
    "Delete nothing before evidence is kept; then prongsai rollback, change passwords, report it: "
    "docs/operations.md tells the order."
)


def few(found: Iterable[Finding], site: LiveSite) -> Iterator[Finding]:
    """The first findings of one rule by their place; the last of them counts those left out."""
    waiting = iter(sorted(found, key=lambda finding: finding.order))
    told = list(islice(waiting, _MOST_OF_OTHER_BUILD if site.is_other_build else _MOST))
    more = sum(1 for _ in waiting)
    yield from told[:-1]
    for last in told[-1:]:
        yield _counting(last, more) if more else last


def _counting(finding: Finding, more: int) -> Finding:
    english = finding.english
    return replace(
        finding,
        message=f"{finding.message} (และแบบเดียวกันอีก {more:,} แห่ง)",
        english=english and English(f"{english.message} (and {more:,} more)", english.hint),
    )
