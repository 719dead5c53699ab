"""Datasets: what their words must say, and each fault at its own line."""

import pytest

from generator import codes
from generator.findings import Finding
from generator.kinds.dataset import Dataset
from generator.kinds.messages import validate
from generator.source.file import read_entry
from tests.kinds.tiny_office import DATASET


def read(text: str) -> tuple[Dataset | None, tuple[Finding, ...]]:
    source, findings = read_entry(text.encode(), "content/datasets/x.md")
    assert source is not None, findings
    return validate(Dataset, source)


def test_a_good_dataset_explains_every_column() -> None:
    """What is not said has the usual value."""
    data, findings = read(DATASET)
    assert findings == ()
    assert data is not None
    assert [column.type for column in data.columns] == ["text", "integer", "date"]
    assert data.licence == "DGA Open Government License"


FAULTS = {
    "not CSV": ("file: files/students.csv", "file: files/students.xlsx", "file:", "ต้องเป็นไฟล์ .csv"),
    "Thai name": ("name: school_year", "name: ปีการศึกษา", "  - name: ปี", "อักษรอังกฤษ"),
    "space in a name": ("name: school_year", "name: school year", "  - name: school", "อักษรอังกฤษ"),
    "column twice": ("name: surveyed", "name: students", "columns:", "ซ้ำกัน"),
    "unknown x": ("x: school_year", "x: year", "chart:", "ไม่มีคอลัมน์ year"),
    "words as y": ("    - students\n", "    - surveyed\n", "chart:", "ไม่ใช่ตัวเลข"),
    "frequency": ("frequency: รายปี", "frequency: ทุกปี", "frequency:", "ไม่มีในตัวเลือก"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_told_at_its_line(name: str) -> None:
    """And says what is wrong in words that lead to the remedy."""
    old, new, place, words = FAULTS[name]
    assert DATASET.count(old) == 1
    text = DATASET.replace(old, new)
    data, findings = read(text)
    assert data is None
    finding = findings[0]
    assert finding.code is codes.FIELD_INVALID
    assert finding.location.line == text[: text.index(place)].count("\n") + 1
    assert words in finding.message
