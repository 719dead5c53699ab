"""No text of an editor makes a rule crash, whatever page, item or procedure it stands in."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.check.ground import Ground
from generator.check.rules import RULES
from generator.check.run import check
from generator.kinds.outline import read_outline
from generator.library.library import Library
from generator.library.load import load
from generator.library.proving import editions
from generator.manifest import Manifest
from generator.project import Project
from tests.cases.case_page import TODAY
from tests.kinds.tiny_office import tiny_office

CORRUPTION = ("O15", "O16", "O17", "O18", "O19", "O20")
PAGES = {
    "O1": "structure", "O2": "people", "O9": "service", "O10": "online", "O11": "months",
    **dict.fromkeys(CORRUPTION, "corruption"),
}  # fmt: skip
PIECES = (
    "\n", "\n\n", "## ", "ขั้นตอน", "- **ค่าธรรมเนียม**",
    "| รับ | แล้วเสร็จ | อยู่ระหว่าง |\n|---|---|---|\n",
    "| ๑ | 2 | ไม่มี |\n", "พระราชบัญญัติข้อมูลข่าวสารของราชการ", " พ.ศ. 2541", "มาตรา ๑ ", "a@b.go.th",
    "1. ", "   - ระยะเวลา: ", "https://x", "[", "](", "```", "ยอดสะสม", "\x0b", "แบบ", "|",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=30).map("".join)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The tiny office with an item about each subject."""
    root: Path = tmp_path_factory.mktemp("office")
    files = dict(tiny_office())
    for code, slug in PAGES.items():
        files[f"content/about/{slug}.md"] = f"---\ntitle: เรื่องร้องเรียนการทุจริต {slug}\n---\nเนื้อหา\n"
        files[f"content/disclosure/2569/o{int(code[1:]):02d}.md"] = (
            f"---\nitem: {code}\ngroup: admin\nupdated: 1 พฤศจิกายน 2568\n"
            f"evidence:\n  - title: หลักฐาน\n    page: /about/{slug}/\n---\n"
        )
    for path, data in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode())
    loaded = load(Project(root)).library
    assert loaded
    return loaded


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(body=texts)
def test_no_body_makes_a_rule_crash(library: Library, body: str) -> None:
    entries = {
        entry.id: replace(
            entry,
            source=replace(entry.source, body=body, text=entry.source.text + body),
            outline=read_outline(body) if entry.outline else None,
        )
        for entry in library.entries.values()
    }
    written = replace(library, entries=entries)
    sources = tuple(entry.source for entry in entries.values())
    ground = Ground(written, TODAY, Manifest(), tuple(editions(written).values()), sources)
    crashed = [found for found in check(ground, ()).findings if found.code.number == "X001"]
    assert not crashed, crashed[0].message
    assert RULES
