"""The rules about Thai text: no text makes them crash, and what they tell can be followed."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.check.engine import run
from generator.check.ground import Ground
from generator.check.rules.content import RULES
from generator.check.rules.first_few import FEW
from generator.findings import Finding
from generator.library.entry import Asset
from generator.library.library import Library
from generator.library.load import load
from generator.manifest import Manifest
from generator.project import Project
from generator.source.documents import Document, Reading, Sheet
from generator.source.file import SourceFile
from tests.kinds.tiny_office import tiny_office

PATH = "content/about/history.md"
PIECES = (
    "ส านักงาน", "ส\u0e4dานักงาน", "น้\u0e4dา", "พ้ืนที่", "สิทธ์ิ", "เเผน", "เ ขต", "ก่้า",
    "ท\u0eb1น", "\uf0b7", "\uf70a", "\ufffd", "๑2", "1/๒๕๖๙", "กฏหมาย", "เว็บไซด์", "ก  ข",
    "ก , ข", "( ก", "“ ก ”", "กลุ่มอำนวการ", "สำนักานเขตพื้นที่การศึกษาประถมศึกษาทดสอบ",
    "\u200b", "\ufffc", "\n", "\n\n", "- ", "`", "```\n", "](", "<!--", "-->",
    "|", "\t", "\r", "\x0b", "\u00a0", "🏫",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join)
NAMES = ("", "list.csv", "list.xlsx", "letter.docx", "paper.pdf")
FAULTY = "ส านักงานเขต ๑2 ตามกฏหมาย เว็บไซด์ พ้ืนที่"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The tiny office, for its name and groups."""
    root: Path = tmp_path_factory.mktemp("office")
    for path, data in tiny_office().items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode())
    loaded = load(Project(root)).library
    assert loaded
    return loaded


def found(library: Library, text: str, name: str = "") -> Iterable[Finding]:
    """What is told about a text, or about a document of that name that says the same."""
    path = f"content/{name}"
    rows = tuple(tuple(line.split("\t")) for line in text.split("\n"))
    sheets = (Sheet("แผ่น", rows),) if name.startswith("list") else ()
    ground = Ground(
        replace(library, assets={path: Asset(path, path, "", "", 1)}),
        dt.date(2026, 11, 24), Manifest(),
        sources=() if name else (SourceFile(PATH, {}, text, text=text),),
        documents={path: Document(Reading.READ, (text,), sheets)} if name else {},
    )  # fmt: skip
    return run(RULES, ground).findings


@settings(max_examples=60)
@given(text=texts, name=st.sampled_from(NAMES))
def test_no_text_makes_a_rule_crash(library: Library, text: str, name: str) -> None:
    """Whatever is pasted into a page, a table or a letter."""
    told = list(found(library, text, name))
    assert "X001" not in {finding.code.number for finding in told}
    for finding in told:
        assert finding.english
        assert "\n" not in finding.message + finding.hint


@settings(max_examples=60)
@given(text=texts)
def test_a_finding_points_at_what_it_quotes(library: Library, text: str) -> None:
    """Line and column are those of an editor, and no rule tells more than a few places."""
    told = list(found(library, text))
    lines = text.split("\n")
    for finding in told:
        line = lines[finding.location.line - 1]
        assert 1 <= finding.location.column <= len(line)
    numbers = [finding.code.number for finding in told]
    assert all(numbers.count(number) <= FEW for number in numbers)


def test_who_follows_every_hint_has_no_finding_left(library: Library) -> None:
    """The quoted word stands in the text, and the one to type is right."""
    text = FAULTY
    told = list(found(library, text))
    assert {finding.code.number for finding in told} == {"C101", "C102", "C105", "C106", "C107"}
    for finding in told:
        seen = re.findall("“([^”]+)”", finding.message)[0]
        meant = re.findall("“([^”]+)”", finding.hint)[-1]
        assert seen in text
        text = text.replace(seen, meant)
    assert text == "สำนักงานเขต 12 ตามกฎหมาย เว็บไซต์ พื้นที่"
    assert not list(found(library, text))


def test_code_remarks_and_addresses_are_no_language(library: Library) -> None:
    """A page about misspellings may show them."""
    shown = f"`{FAULTY}`\n\n```text\n{FAULTY}\n```\n\n<!-- {FAULTY} -->\n"
    assert not list(found(library, shown))


def test_a_table_is_told_by_sheet_and_row(library: Library) -> None:
    """A workbook has no lines to open, so the message says where to look."""
    (finding,) = found(library, "โรงเรียน\tตำบล\nบ้านใหม่\tค าแสน", "list.xlsx")
    assert finding.code.number == "C112"
    assert finding.message.startswith("แผ่นงาน “แผ่น” แถว 2 พบ")
    assert finding.hint == "เปิดไฟล์นี้ ลบ “ค า” แล้วพิมพ์ใหม่ว่า “คำ”"
    (finding,) = found(library, "โรงเรียน\tตำบล\nบ้านใหม่\tค าแสน", "list.csv")
    assert finding.location.line == 2
