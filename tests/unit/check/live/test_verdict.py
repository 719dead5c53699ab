"""The first sentence of a report says the worst that is sure, and never more than that."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from generator import codes
from generator.check.built.folder import SiteFolder
from generator.check.live.expected import Expected
from generator.check.live.question import Reply
from generator.check.live.site import LiveSite
from generator.check.live.verdict import rank, verdict
from generator.check.rule import AnyRule
from generator.check.rules import FAMILIES
from generator.findings import Code, Finding, Location
from generator.manifest import Manifest

URL = "https://www.example.go.th/"
BUILT = Expected(
    URL, {"index.html": "0" * 64}, Manifest(), SiteFolder(Path("none"), Manifest(), URL),
    Location("mkdocs.yml"),
)  # fmt: skip
SAME = LiveSite(
    BUILT, dt.datetime(2026, 11, 25, tzinfo=dt.UTC),
    {"index.html": Reply(URL, 200, digest="0" * 64)}, Reply(f"{URL}SHA256SUMS", 404),
)  # fmt: skip
OTHER = replace(SAME, list=Reply(f"{URL}SHA256SUMS", 200, body=b"1" * 64 + b"  index.html\n"))
UNASKED = replace(SAME, unasked=3, why_unasked="time")


def found(*told: Code) -> list[Finding]:
    return [Finding(code, Location("mkdocs.yml"), "ก", "ข") for code in told]


@pytest.mark.parametrize(
    ("site", "told", "answer", "steps"),
    [
        (SAME, [], "ไม่พบร่องรอยการบุกรุกและไม่พบสิ่งที่ต้องแก้", 0),
        (SAME, [codes.CERTIFICATE_ENDING], "ไม่พบร่องรอยการบุกรุก แต่มีเรื่องที่ควรแก้", 0),
        (SAME, [codes.LIVE_FILE_MISSING], "ไม่พบร่องรอยการบุกรุก แต่บางไฟล์เปิดไม่ได้", 1),
        (UNASKED, [], "ไม่พบร่องรอยการบุกรุกในไฟล์ที่เทียบแล้ว แต่ยังเทียบไม่ครบ", 0),
        (SAME, [codes.LIVE_WORDS_CHANGED], "เว็บไซต์จริงไม่ตรงกับที่สร้างไว้", 4),
        (OTHER, [codes.LIVE_BUILD_OTHER, codes.LIVE_LINK_PLANTED], "เว็บไซต์จริงเป็นคนละรุ่น", 2),
        (SAME, [codes.LIVE_LINK_PLANTED, codes.LIVE_FILE_MISSING], "พบร่องรอยการบุกรุก", 4),
        (OTHER, [codes.LIVE_BUILD_OTHER, codes.LIVE_TEXT_HIDDEN], "พบร่องรอยการบุกรุก", 4),
    ],
)
def test_the_answer_is_the_worst_that_is_sure(
    site: LiveSite, told: list[Code], answer: str, steps: int
) -> None:
    """New links are no intrusion where another build stands; hidden texts always are."""
    made = verdict(site, found(*told), found(*told))
    assert made.answer.thai.startswith(answer)
    assert len(made.first) == steps


@pytest.mark.parametrize("rule", FAMILIES["W"][1], ids=lambda rule: rule.code.number)
def test_nothing_that_is_told_is_called_nothing(rule: AnyRule) -> None:
    """And an intrusion counts even where a report leaves its code out."""
    calm = verdict(SAME, [], []).answer
    told = found(rule.code)
    assert verdict(SAME, told, told).answer != calm
    if rank(rule.code) == 1:
        assert verdict(SAME, told, []).answer != calm
