"""Datasets on the site: table, chart, dictionary, files, catalogue and objects."""

import datetime as dt
import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from generator.library.load import load
from generator.project import Project
from generator.web.plan import Page, SitePlan
from generator.web.site import Composed, compose
from tests.kinds.tiny_office import DATASET, ENTRIES, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
SITE = "https://x.example/esao/"
THEME = Path(__file__).parents[3] / "theme"
TODAY = dt.date(2026, 11, 24)
CSV = "content/datasets/files/students.csv"
URL = "/datasets/students/"
FIELDS = {
    "data_type", "title", "organization", "maintainer", "maintainer_email", "tag_string", "notes",
    "objective", "update_frequency_unit", "update_frequency_interval", "geo_coverage",
    "data_source", "data_format", "data_category", "license_id",
}  # fmt: skip


def composed(write: Write, words: str = DATASET, table: str | None = None) -> Composed:
    files = {**tiny_office(), ENTRIES["dataset"]: words}
    library = load(Project(write(files | ({CSV: table} if table else {})))).library
    assert library is not None
    return compose(library, THEME, TODAY, SITE)


def page(plan: SitePlan, url: str = URL) -> Page:
    (found,) = [page for page in plan.pages if page.url == url]
    return found


def artifact(plan: SitePlan, url: str) -> bytes:
    (found,) = [artifact.content for artifact in plan.artifacts if artifact.url == url]
    return found if isinstance(found, bytes) else found.encode()


def catalogue(plan: SitePlan) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(artifact(plan, "/data.json"))
    return found


def test_the_page_shows_rows_chart_and_dictionary(project_tree: Write) -> None:
    """A missing value by its meaning, a number with its unit, a year without a comma."""
    made = composed(project_tree)
    assert made.findings == ()
    body = page(made.plan).body
    assert "นักเรียน (คน)" in body
    assert ">1,200<" in body
    assert body.count("ยังไม่สำรวจ</span>") == 2
    assert 'class="ps-chart"' in body
    assert "<code>school_year</code>" in body
    assert "ช่องว่างหมายถึง ยังไม่สำรวจ" in body


def test_a_dataset_is_offered_in_three_forms(project_tree: Write) -> None:
    """Each written anew from the same values."""
    plan = composed(project_tree).plan
    assert artifact(plan, f"{URL}students.csv").decode("utf-8-sig") == (
        "school_year,students,surveyed\r\n2567,1200,2024-06-10\r\n2568,1150,2025-06-10\r\n"
        "2569,,\r\n"
    )
    assert json.loads(artifact(plan, f"{URL}students.json"))[2] == {
        "school_year": "2569", "students": None, "surveyed": None,
    }  # fmt: skip
    sheet = load_workbook(io.BytesIO(artifact(plan, f"{URL}students.xlsx"))).worksheets[0]
    first = next(sheet.iter_rows(values_only=True))
    assert first == ("ปีการศึกษา", "นักเรียน", "วันที่สำรวจ")
    assert all(f'href="{URL}students.{end}"' in page(plan).body for end in ("csv", "xlsx", "json"))


def test_a_long_table_shows_its_head(project_tree: Write) -> None:
    """And says how much there is; the files hold all."""
    table = "school_year,students,surveyed\n" + "".join(f"{n},{n},\n" for n in range(60))
    plan = composed(project_tree, DATASET.replace("kind: bar", "kind: line"), table).plan
    body = page(plan).body
    assert "แสดง 50 แถวแรกจากทั้งหมด 60 แถว" in body
    assert len(json.loads(artifact(plan, f"{URL}students.json"))) == 60
    assert 'class="ps-chart"' in body


def test_a_chart_that_nobody_could_read_is_not_drawn(project_tree: Write) -> None:
    """More bars than forty."""
    table = "school_year,students,surveyed\n" + "".join(f"{n},{n},\n" for n in range(41))
    assert 'class="ps-chart"' not in page(composed(project_tree, table=table).plan).body


def test_the_catalogue_has_the_fields_of_the_national_one(project_tree: Write) -> None:
    """DCAT, and the fourteen by their names there; addresses are absolute."""
    (found,) = catalogue(composed(project_tree).plan)["dataset"]
    assert set(found) >= FIELDS
    assert found["@type"] == "dcat:Dataset"
    assert found["temporal"] == "2023-10-01/2026-09-30"
    assert (found["accrualPeriodicity"], found["update_frequency_unit"]) == ("R/P1Y", "ปี")
    assert found["contactPoint"]["hasEmail"] == "mailto:saraban@test.example.go.th"
    assert [one["downloadURL"] for one in found["distribution"]] == [
        f"{SITE}datasets/students/students.{end}" for end in ("xlsx", "csv", "json")
    ]


def test_search_engines_are_told_of_the_dataset(project_tree: Write) -> None:
    """With its columns and files."""
    plan = composed(project_tree).plan
    (found,) = [one for one in page(plan).linked_data if one["@type"] == "Dataset"]
    assert found["license"].startswith("https://data.go.th/")
    assert [one["name"] for one in found["variableMeasured"]] == [
        "school_year", "students", "surveyed",
    ]  # fmt: skip
    assert {one["encodingFormat"] for one in found["distribution"]} >= {"text/csv"}


def test_the_data_name_the_files(project_tree: Write) -> None:
    """Rows are in the files, not in the record."""
    (item,) = json.loads(artifact(composed(project_tree).plan, "/api/datasets.json"))["items"]
    assert item["rows"] == 3
    assert item["columns"][1]["unit"] == "คน"
    assert item["files"][1] == {"url": f"{SITE}datasets/students/students.csv", "mime": "text/csv"}


def test_a_withdrawn_dataset_offers_nothing(project_tree: Write) -> None:
    """Its address stays and says why; no catalogue sends readers to missing files."""
    gone = DATASET.replace(
        "group:", "withdrawn: {reason: ตัวเลขผิด, on: 1 ส.ค. 2569, by: ผอ.}\ngroup:", 1
    )
    plan = composed(project_tree, gone).plan
    assert "ตัวเลขผิด" in page(plan).body
    assert catalogue(plan)["dataset"] == []
    assert not any(artifact.url.startswith(URL) for artifact in plan.artifacts)
    assert "จำนวนนักเรียนรายปี" not in page(plan, "/datasets/").body


def test_pictures_are_not_searched(project_tree: Write) -> None:
    """Their words stand beside them; twice they would crowd out the rest."""
    index = json.loads(artifact(composed(project_tree).plan, "/search/index.json"))
    (record,) = [record for record in index if record["url"] == URL]
    assert "แผนภูมิแท่ง 3 รายการ" not in record["text"]
    assert "ยังไม่สำรวจ" in record["text"]


@pytest.mark.parametrize("text", ["=1+1", "<script>alert(1)</script>"])
def test_hostile_cells_are_text(project_tree: Write, text: str) -> None:
    """In the page escaped; a formula never gets as far as a file."""
    table = f'school_year,students,surveyed\n"{text}",1,\n'
    plan = composed(project_tree, table=table).plan
    body = page(plan).body
    assert "<script>" not in body
    if text.startswith("="):  # the file itself was refused
        assert not any(artifact.url.startswith(URL) for artifact in plan.artifacts)
    else:
        assert "&lt;script&gt;" in body
