"""Every format holds any text, and what was written can be read back."""

import datetime as dt
import json
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.check.report import Compared, Report
from generator.check.reporters import FORMATS
from generator.check.reporters.json_report import as_json
from generator.check.reporters.junit import as_junit
from generator.check.reporters.markdown import as_markdown
from generator.check.reporters.sarif import as_sarif
from generator.check.reporters.text import as_text
from generator.check.reporters.words import Setting
from generator.check.rules import RULES
from generator.findings import English, Finding, Location

TODAY = dt.date(2026, 11, 24)
PATH = "content/news/a.md"
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


def finding(message: str = "ลิงก์เสีย", path: str = PATH, line: int = 3) -> Finding:
    return Finding(codes.ITEM_MISSING, Location(path, line, 2), message, "ตรวจชื่อ")


def report(*findings: Finding, **more: object) -> Report:
    return Report(findings, RULES, TODAY, **more)  # type: ignore[arg-type]


@given(message=texts, path=texts, language=st.sampled_from(["th", "en"]))
def test_no_text_breaks_any_format(message: str, path: str, language: str) -> None:
    """Names of files and words of editors may hold anything."""
    made = report(finding(message, path))
    for write in FORMATS.values():
        assert write(made, Setting(language))
    json.loads(as_json(made))
    json.loads(as_sarif(made))
    ET.fromstring(as_junit(made))  # noqa: S314 - we wrote it ourselves


def test_the_line_is_quoted_but_never_what_is_personal() -> None:
    """A report may be public; a number of a citizen must not be."""
    texts_ = {PATH: "ก\nข\nบรรทัดที่สาม\n"}
    assert "| บรรทัดที่สาม" in as_text(report(finding(), texts=texts_))
    private = Finding(
        codes.ITEM_MISSING.__class__("P999", "number-seen", codes.ITEM_MISSING.severity),
        Location(PATH, 3), "พบเลข", "ลบ",
    )  # fmt: skip
    assert "บรรทัดที่สาม" not in as_text(report(private, texts=texts_))


@pytest.mark.parametrize("write", [as_text, as_markdown, as_json])
def test_english_is_spoken_when_it_is_asked_for(write: object) -> None:
    """Those who read no Thai get the finding's English, not a translation of labels alone."""
    both = Finding(
        codes.ITEM_MISSING, Location(PATH), "ไทย", "แก้", English("said in English", "mend it")
    )
    shown = write(report(both), Setting("en"))  # type: ignore[operator]
    assert "said in English" in shown
    assert "ไทย" not in shown


def test_what_changed_since_is_told() -> None:
    """Both ways."""
    compared = Compared("main", (finding("ใหม่"),), (finding("แก้แล้ว"),), {"2569": (90.0, 100.0)})
    shown = as_text(report(compared=compared))
    assert "พบเพิ่ม 1 เรื่อง (+) แก้แล้ว 1 เรื่อง (-)" in shown
    assert f"  + {PATH}:3  ใหม่" in shown
    assert json.loads(as_json(report(compared=compared)))["compared"]["estimates"]["2569"] == {
        "then": 90.0, "now": 100.0,
    }  # fmt: skip
