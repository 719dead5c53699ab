"""A list that the program never heard of is data: its pages, findings and estimate follow."""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.check.report import Report
from generator.pipeline.checking import Wish, check_project
from tests.feature.tiny_build import build, tiny_project
from tests.kinds.tiny_office import OFFICE

Write = Callable[[Mapping[str, str | bytes]], Path]
FOLDER = "content/disclosure/school-2569"
SCHOOLS = """\
scheme: school
title: รายการข้อมูลที่สถานศึกษาต้องเปิดเผย
fiscal_year: 2569
closes: 30 เมษายน 2569
indicators:
  - code: '9'
    title: การเปิดเผยข้อมูล
    groups:
      - code: '9.1'
        title: ข้อมูลพื้นฐาน
        items:
          - {code: S1, title: ประวัติสถานศึกษา, subjects: [history], period: standing,
             confidence: sourced}
          - {code: S2, title: รายงานประจำปี, subjects: [annual-report], period: previous_fy,
             period_confidence: sourced, confidence: sourced}
"""
HISTORY = """\
---
item: S1
group: admin
updated: 1 พฤศจิกายน 2568
evidence:
  - title: ประวัติ
    page: /about/history/
    period: ปัจจุบัน
---
"""
REPORT = """\
---
item: S2
group: admin
updated: 1 พฤศจิกายน 2568
evidence:
  - title: รายงานประจำปี
    page: /about/history/
    period: 2567
---
"""


def project(write: Write, changes: Mapping[str, str]) -> Path:
    """The tiny office, which looks after the list of its schools beside its own."""
    office = OFFICE.replace("open: 2569\n", "open: 2569\n  also: [oia, school-2569]\n")
    return tiny_project(
        write,
        {"content/office.yml": office, f"{FOLDER}/catalogue.yml": SCHOOLS,
         f"{FOLDER}/s01.md": HISTORY, **changes},
    )  # fmt: skip


def checked(root: Path, day: str) -> Report:
    return check_project(root, Wish(today=dt.date.fromisoformat(day), edition="school-2569"))


def costly(report: Report) -> set[tuple[str, str | None]]:
    """Codes of the findings that cost an item of the new list, with the item."""
    return {
        (finding.code.number, finding.about)
        for finding in report.findings
        if (finding.about or "").startswith("school-2569/")
    }


def test_a_new_list_has_its_index_its_items_and_its_data(project_tree: Write) -> None:
    root = project(project_tree, {f"{FOLDER}/s02.md": REPORT.replace("2567", "2568")})
    run = build(root)
    assert run.code == 0, run.said
    assert "รายงานประจำปี" in run.text("disclosure/school-2569/s02/index.html")
    index = json.loads(run.text("disclosure/school-2569/index.json"))
    assert [item["code"] for item in index["items"]] == ["S1", "S2"]
    assert 'data-oit="S2"' in run.text("disclosure/school-2569/index.html")


def test_the_rules_of_periods_and_days_hold_for_it(project_tree: Write) -> None:
    """What is missing is awaited until the closing day and costs the item afterwards."""
    root = project(project_tree, {})
    assert ("D102", "school-2569/S2") in costly(checked(root, "2026-04-01"))
    late = checked(root, "2026-05-01")
    assert ("D101", "school-2569/S2") in costly(late)
    assert [made.points for made in late.readiness if made.edition.key == "school-2569"] == [50.0]


def test_evidence_of_another_year_costs_its_item(project_tree: Write) -> None:
    root = project(project_tree, {f"{FOLDER}/s02.md": REPORT})
    assert ("D125", "school-2569/S2") in costly(checked(root, "2026-04-01"))
