"""Run one rule on one subject so that no fault of the rule can stop another."""

import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import codes
from generator.check.built.folder import SiteFolder
from generator.check.built.page import HtmlPage
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground, ReadAsset
from generator.check.live.site import LiveSite
from generator.check.outside.link import OutsideLink
from generator.check.rule import AnyRule
from generator.check.writing import Writing
from generator.findings import English, Finding, Location
from generator.library.edition import Edition
from generator.library.entry import Entry
from generator.library.library import Library
from generator.source.file import SourceFile


@dataclass(frozen=True)
class Crash:
    """A rule that failed with an error of the program."""

    rule: str
    """The number of its code."""
    finding: Finding


def guarded(rule: AnyRule, subject: Any, ground: Ground) -> tuple[list[Finding], Crash | None]:
    """The findings of one rule on one subject, or how it crashed."""
    try:
        return list(rule.check(subject, ground)) if rule.check else [], None
    except Exception as error:  # noqa: BLE001 - one rule's fault must not hide what others see
        return [], Crash(rule.code.number, _crashed(rule, subject, error))


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


_PLACES: Mapping[type, Callable[[Any], str | Location]] = {
    SourceFile: lambda source: source.path,
    Entry: lambda entry: entry.source.path,
    ReadAsset: lambda read: read.asset.path,
    Writing: lambda writing: writing.path,
    Edition: lambda edition: f"content/disclosure/{edition.key}",
    SiteFolder: lambda folder: folder.root.name,
    LiveSite: lambda site: site.home,
    HtmlPage: lambda page: page.place,
    BuiltSite: lambda site: site.folder.root.name,
    OutsideLink: lambda link: link.places[0],
    Library: lambda library: library.office_source.path,
}
