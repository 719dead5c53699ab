"""The file of a dataset, held against its dictionary."""

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from generator import codes
from generator.findings import Code, Finding
from generator.library.library import Library
from generator.library.load import load
from generator.project import Project
from tests.kinds.tiny_office import DATASET, ENTRIES, STUDENTS, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
CSV = "content/datasets/files/students.csv"
NUMBERS = DATASET.replace("type: integer", "type: {}")


def loaded(
    write: Write, table: str | bytes, words: str = DATASET
) -> tuple[Library, tuple[Finding, ...]]:
    found = load(Project(write({**tiny_office(), CSV: table, ENTRIES["dataset"]: words})))
    assert found.library is not None
    return found.library, found.findings


def test_cells_become_values_of_their_types(project_tree: Write) -> None:
    """Dates of the Buddhist era too; an empty cell is none."""
    library, findings = loaded(project_tree, STUDENTS)
    assert findings == ()
    rows = library.rows["datasets/students"]
    assert rows.values[0] == ("2567", 1200, dt.date(2024, 6, 10))
    assert rows.values[2] == ("2569", None, None)
    (entry,) = library.datasets
    assert rows.column(entry.data, "students") == (1200, 1150, None)


def test_the_file_itself_is_not_published(project_tree: Write) -> None:
    """What readers get is its content written anew; two versions would differ."""
    library, _ = loaded(project_tree, STUDENTS)
    assert CSV not in library.assets


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("integer", "๑๒๐๐", 1200),
        ("integer", '"1,200"', 1200),
        ("integer", "-3", -3),
        ("number", "12.345", Decimal("12.345")),
        ("money", '"1,234.50"', Decimal("1234.50")),
    ],
)
def test_numbers_are_read_as_staff_write_them(
    project_tree: Write, kind: str, text: str, value: object
) -> None:
    """Thai digits and thousands with commas."""
    table = f"school_year,students,surveyed\n2567,{text},\n"
    library, findings = loaded(project_tree, table, NUMBERS.format(kind))
    assert findings == ()
    assert library.rows["datasets/students"].values[0][1] == value


@pytest.mark.parametrize(("text", "good"), [("๒๕๖๙", True), ("2026", False), ("69", False)])
def test_a_year_is_of_the_buddhist_era(project_tree: Write, text: str, good: bool) -> None:
    """A year of the common era among the others would be 543 years off."""
    words = DATASET.replace("label: ปีการศึกษา", "label: ปีการศึกษา\n    type: year")
    table = f"school_year,students,surveyed\n{text},1,\n"
    library, findings = loaded(project_tree, table, words)
    assert [finding.code for finding in findings] == ([] if good else [codes.CELL_INVALID])
    if good:
        assert library.rows["datasets/students"].values[0][0] == 2569


FAULTS: dict[str, tuple[str | bytes, Code, int]] = {
    "header": (STUDENTS.replace("students,", "pupils,"), codes.HEADER_CONTRADICTED, 1),
    "order": (
        STUDENTS.replace("students,surveyed", "surveyed,students"), codes.HEADER_CONTRADICTED, 1,
    ),
    "row too short": (STUDENTS.replace("2568,1150,", "2568,"), codes.ROW_UNEVEN, 3),
    "row too long": (STUDENTS.replace("2567,1200", "2567,1,200"), codes.ROW_UNEVEN, 2),
    "words for a number": (STUDENTS.replace("1150", "ไม่ทราบ"), codes.CELL_INVALID, 3),
    "decimals of an integer": (STUDENTS.replace("1150", "1150.5"), codes.CELL_INVALID, 3),
    "broken grouping": (STUDENTS.replace("1150", '"11,50"'), codes.CELL_INVALID, 3),
    "a day that never was": (STUDENTS.replace("2568-06-10", "2568-02-29"), codes.CELL_INVALID, 3),
    "not UTF-8": (STUDENTS.encode() + "ปี".encode("cp874"), codes.NOT_UTF8, 1),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_told_at_the_line_of_the_file(project_tree: Write, name: str) -> None:
    """No half of a table is published."""
    table, code, line = FAULTS[name]
    library, findings = loaded(project_tree, table)
    finding = findings[0]
    place = finding.location
    if code is codes.FILE_TYPE_CONTRADICTED:  # told of the file, and that the dataset lacks it
        finding = next(found for found in findings if found.location.path == CSV)
        assert codes.REFERENCE_UNKNOWN in {found.code for found in findings}
    else:
        assert (place.path, place.line) == (CSV, line)
    assert finding.code is code
    assert library.rows == {}


def test_empty_cells_need_a_meaning(project_tree: Write) -> None:
    """Nobody can tell zero from not counted; told at the column, and published."""
    words = DATASET.replace("    empty: ยังไม่สำรวจ\n", "", 1)
    library, (finding,) = loaded(project_tree, STUDENTS, words)
    assert finding.code is codes.CELL_EMPTY
    assert finding.location.path == ENTRIES["dataset"]
    assert finding.location.line == words[: words.index("  - name: students")].count("\n") + 1
    assert library.rows


def test_a_chart_of_too_many_bars_is_told(project_tree: Write) -> None:
    """It is not drawn; the table is published."""
    table = "school_year,students,surveyed\n" + "".join(f"{n},{n},\n" for n in range(41))
    library, (finding,) = loaded(project_tree, table)
    assert finding.code is codes.CHART_CROWDED
    assert library.rows


def test_a_missing_file_is_told_at_its_name(project_tree: Write) -> None:
    """And once only."""
    words = DATASET.replace("files/students.csv", "files/pupils.csv")
    _, (finding,) = loaded(project_tree, STUDENTS, words)
    assert finding.code is codes.REFERENCE_UNKNOWN
    assert finding.location.line == words[: words.index("file:")].count("\n") + 1


def test_the_file_of_a_draft_stays_unpublished(project_tree: Write) -> None:
    """As all files that only drafts name."""
    library, findings = loaded(
        project_tree, STUDENTS, DATASET.replace("group:", "draft: ใช่\ngroup:")
    )
    assert findings == ()
    assert CSV not in library.assets
    assert library.rows == {}


def test_a_file_of_faults_is_told_in_a_few_findings(project_tree: Write) -> None:
    """Ninety thousand findings took gigabytes, and hid those of all other files."""
    header = STUDENTS.partition("\n")[0]
    _, findings = loaded(project_tree, f"{header}\n" + "x,y,z\n" * 40_000)
    told = [finding for finding in findings if finding.code == codes.CELL_INVALID]
    assert len(told) == 20
    assert "ยังมีแบบเดียวกันอีก" in told[-1].message
    _, findings = loaded(project_tree, "name," * 400_000 + "\n1\n")
    (told_once,) = findings
    assert told_once.code == codes.HEADER_CONTRADICTED
    assert len(told_once.message) < 5_000
