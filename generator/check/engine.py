"""Run rules over everything they look at; a rule that crashes is a finding and stops no other."""

import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground, ReadAsset
from generator.check.rule import AnyRule
from generator.findings import English, Finding, Location
from generator.library.edition import Edition
from generator.library.entry import Entry
from generator.library.library import Library
from generator.source.file import SourceFile

Progress = Callable[[str, int], None]
"""Told the name of what is looked at and how many were done."""


@dataclass(frozen=True)
class Outcome:
    """What the rules found, and how much they looked at."""

    findings: tuple[Finding, ...]
    looked_at: Mapping[str, int]
    """How many subjects of which type."""


def _assets(ground: Ground) -> Iterator[ReadAsset]:
    for path, document in ground.documents.items():
        if asset := ground.library.assets.get(path):
            yield ReadAsset(asset, document)


SUBJECTS: dict[type, Callable[[Ground], Iterable[Any]]] = {
    SourceFile: lambda ground: ground.sources,
    Entry: lambda ground: ground.library.entries.values(),
    ReadAsset: _assets,
    Library: lambda ground: (ground.library,),
    Edition: lambda ground: ground.editions,
    HtmlPage: lambda ground: ground.site.pages() if ground.site else (),
    BuiltSite: lambda ground: (ground.site,) if ground.site else (),
}
"""What rules may look at, in the order in which it is done."""


def run(rules: Iterable[AnyRule], ground: Ground, progress: Progress | None = None) -> Outcome:
    """Run every rule that has a check over every subject of its type, each subject made once."""
    findings: list[Finding] = []
    crashes: Counter[AnyRule] = Counter()
    looked_at: dict[str, int] = {}
    by_subject: dict[type, list[AnyRule]] = {}
    for rule in rules:
        if rule.subject and rule.check:
            by_subject.setdefault(rule.subject, []).append(rule)
    for subject_type in (kind for kind in SUBJECTS if kind in by_subject):
        number = 0
        for number, subject in enumerate(SUBJECTS[subject_type](ground), start=1):
            for rule in by_subject[subject_type]:
                findings += _guarded(rule, subject, ground, crashes)
            if progress:
                progress(subject_type.__name__, number)
        looked_at[subject_type.__name__] = number
    return Outcome(tuple(findings), looked_at)


def _guarded(
    rule: AnyRule, subject: Any, ground: Ground, crashes: Counter[AnyRule]
) -> list[Finding]:
    """The findings of one rule on one subject; of a rule that crashes only the first crash."""
    try:
        return list(rule.check(subject, ground)) if rule.check else []
    except Exception as error:  # noqa: BLE001 - one rule's fault must not hide what others see
        crashes[rule] += 1
        return [_crashed(rule, subject, error)] if crashes[rule] == 1 else []


def _crashed(rule: AnyRule, subject: Any, error: Exception) -> Finding:
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}"
    seen = f"{type(error).__name__}: {error} ({where})"
    return Finding(
        codes.RULE_CRASHED, _place(subject),
        f"กฎ {rule.code.number} {rule.code.name} ทำงานไม่สำเร็จกับไฟล์นี้ จึงไม่ได้ตรวจเรื่องนี้: {seen}",
        "ส่งข้อความนี้พร้อมไฟล์ให้ผู้ดูแลระบบ กฎข้ออื่นตรวจครบแล้ว",
        English(
            f"Rule {rule.code.number} {rule.code.name} crashed, so this was not checked: {seen}",
            "Send this message and the file to the maintainers; all other rules have run.",
        ),
    )  # fmt: skip


def _place(subject: Any) -> Location:
    """A file that belongs to a subject of any type."""
    path = _PLACES.get(type(subject), lambda _: ".")(subject)
    return path if isinstance(path, Location) else Location(path)


_PLACES: dict[type, Callable[[Any], str | Location]] = {
    SourceFile: lambda source: source.path,
    Entry: lambda entry: entry.source.path,
    ReadAsset: lambda read: read.asset.path,
    Edition: lambda edition: f"content/disclosure/{edition.key}",
    HtmlPage: lambda page: page.place,
    Library: lambda library: library.office_source.path,
}
