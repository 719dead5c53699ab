"""Who writes what a hint says, where it says, has accepted the finding and nothing else."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import codes
from generator.check.ground import Ground
from generator.check.report import Report
from generator.check.rules.exemption import exemption
from generator.check.run import Choice
from generator.findings import Finding
from generator.library.load import load
from generator.manifest import Manifest
from generator.pipeline.checking import Wish, check_project
from generator.project import Project
from tests.cases.makers import MAKERS
from tests.cases.pasting import pasted, remarked, where_to_paste
from tests.feature.tiny_build import tiny_project
from tests.kinds.tiny_office import OFFICE

TODAY = dt.date(2026, 11, 24)
PAGE = "content/about/history.md"
Write = Callable[[Mapping[str, str | bytes]], Path]
HEAD = "---\ntitle: ประวัติสำนักงาน\n---\n"
SHORT = "https://bit.ly/a"
LINKED = {
    "a paragraph": f"ก่อตั้งนานแล้ว\nดูที่ {SHORT}\n",
    "a list": f"- ข้อแรก\n- ดูที่ {SHORT}\n- ข้อสาม\n",
    "a table": f"| ที่ | เรื่อง |\n| --- | --- |\n| 1 | ดูที่ {SHORT} |\n| 2 | อื่น |\n",
    "the first line": f"{SHORT}\n",
}
IN_PLACES: Mapping[str, tuple[str, str, Mapping[str, str | bytes]]] = {
    **{name: ("L107", PAGE, {PAGE: HEAD + text}) for name, text in LINKED.items()},
    "a front matter": (
        "C107", PAGE, {PAGE: "---\ntitle: เว็บไซด์ของสำนักงาน\n---\nก่อตั้งนานแล้ว\n"},
    ),
    "the file as a whole": (
        "M103", "manuals/clerical/02-apply.md",
        {"manuals/clerical/02-apply.md": f"{HEAD}## ขั้นตอนการปฏิบัติงาน\n\n1. รับ\n"},
    ),
    "a register": ("D108", "content/office.yml", {}),
    "a document": (
        "D121", "content/news/files/announcement.pdf",
        {"content/news/files/announcement.pdf": MAKERS["broken_pdf"]()},
    ),
    "a document beside others that are accepted": (
        "D121", "content/news/files/announcement.pdf",
        {
            "content/news/files/announcement.pdf": MAKERS["broken_pdf"](),
            "content/office.yml": OFFICE + "checks:\n    ignore:\n        - code: F999\n"
            "          path: a.md\n          reason: ก\n",
        },
    ),
}  # fmt: skip


def checked(root: Path) -> Report:
    return check_project(root, Wish(Choice(), TODAY))


def of_code(report: Report, code: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.code.number == code]


@pytest.mark.parametrize("name", IN_PLACES)
def test_one_finding_is_accepted(name: str, project_tree: Write) -> None:
    """It is told no more, and no remark is told as idle."""
    code, path, files = IN_PLACES[name]
    root = tiny_project(project_tree, files)
    before = checked(root)
    told = [finding for finding in of_code(before, code) if finding.location.path == path]
    assert len(told) == 1, before.findings
    accept(root, told[0])
    after = checked(root)
    assert [one for one in of_code(after, code) if one.location.path == path] == []
    assert after.suppressed == before.suppressed + 1
    assert len(after.findings) == len(before.findings) - 1


def test_a_remark_in_fenced_text_would_be_shown(project_tree: Write) -> None:
    """So the register accepts what is told there."""
    root = tiny_project(project_tree, {PAGE: f"{HEAD}```\nเลข {SHORT}\n```\n"})
    loaded = load(Project(root))
    assert loaded.library
    source = next(one for one in loaded.sources if one.path == PAGE)
    ground = Ground(loaded.library, TODAY, Manifest(), sources=loaded.sources)
    hint = exemption(codes.LINK_SHORTENED, source.at_body_line(1), ground)
    assert where_to_paste(hint) == "content/office.yml"


def test_a_locked_address_stays_by_two_steps(project_tree: Write) -> None:
    """Obeying only the first of them would be told as D151."""
    lock = (
        'edition: "2569"\nfrozen: 2026-05-01\naddresses:\n'
        "  - item: O1\n    title: ประวัติ\n    url: /about/old/\n"
    )
    root = tiny_project(project_tree, {"content/disclosure/2569/frozen.yml": lock})
    before = checked(root)
    (vanished,) = of_code(before, "D150")
    aliases = "\n".join(re.findall(r"`(aliases:|  - [^`]+)`", vanished.hint))
    page = root / PAGE
    page.write_text(page.read_text("utf-8").replace("---\n", f"---\n{aliases}\n", 1), "utf-8")
    moved = {one.code.number for one in checked(root).findings}
    assert "D150" not in moved
    assert "D151" in moved
    register = root / str(where_to_paste(vanished.hint))
    register.write_text(pasted(register.read_text("utf-8"), vanished.hint), "utf-8")
    after = checked(root)
    assert {one.code.number for one in after.findings} < {
        one.code.number for one in before.findings
    }


def accept(root: Path, finding: Finding) -> None:
    """Do what the hint about accepting it says."""
    loaded = load(Project(root))
    assert loaded.library
    ground = Ground(loaded.library, TODAY, Manifest(), sources=loaded.sources)
    hint = exemption(finding.code, finding.location, ground)
    path = root / (where_to_paste(hint) or finding.location.path)
    text = path.read_text(encoding="utf-8")
    with_remark = remarked(text, hint, finding.location.line)
    path.write_text(with_remark or pasted(text, hint), encoding="utf-8")
