"""No text makes a rule on personal data crash, and no report repeats a number that it found."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import codes
from generator.check.discretion import private_pieces
from generator.check.ground import Ground
from generator.check.report import Report
from generator.check.reporters import FORMATS, write
from generator.check.reporters.text import findings_as_text
from generator.check.reporters.words import PLAIN
from generator.check.rules import RULES as ALL_RULES
from generator.check.rules.personal import RULES
from generator.check.run import check
from generator.check.writing import read_files, writings
from generator.findings import English, Finding, Location
from generator.library.library import Library
from generator.library.load import load
from generator.library.proving import editions
from generator.manifest import Manifest
from generator.personal.identity import is_national_id
from generator.personal.trace import arabic_digits
from generator.project import Project
from generator.source.documents import Document, Reading, Sheet
from generator.source.file import SourceFile, read_entry
from generator.thai.digits import to_thai
from tests.cases.case_page import TODAY
from tests.kinds.tiny_office import tiny_office

SHOWN = tuple(rule for rule in ALL_RULES if rule.code.number[0] in "FPU")
PAGE = "content/about/history.md"
HEAD = "---\ntitle: ประวัติสำนักงาน\n---\n"
NUMBERS = ("1987654321091", "5555555555551", "8888888888886")
SHAPES = (
    "{0}{1}{2}{3}{4}", "{0}-{1}-{2}-{3}-{4}", "{0} {1} {2} {3} {4}", "{0}\u200b{1}{2}{3}{4}",
    "{0}.{1}.{2}.{3}.{4}", "{0}-{1}\n{2}-{3}-{4}", "{0} – {1} – {2} – {3} – {4}",
)  # fmt: skip
AROUND = (
    "เลขประจำตัวประชาชน ", "นายตัวอย่าง นามสมมติ ", "เด็กหญิงใบบัว รักเรียน ", "| ", " |", "\n", "\t",
    "เลขที่บัญชี 746-3-74637-4 ", "โทร. 094-746-3746 ", "เกิดวันที่ 30 มกราคม 2533 ",
    "อยู่บ้านเลขที่ 7463/746 ",
    "[ก](https://www.example.com/1987654321091)", "ครั้งที่ 1๒", " บาท", "<!-- ", " -->", "```\n",
    "ยากจน", "รายชื่อ",
    "| ชื่อ-สกุล | วันเกิด | ที่อยู่ | เลขที่บัญชี |\n|---|---|---|---|\n",
)  # fmt: skip


def shaped(number: str, shape: str) -> str:
    return shape.format(number[0], number[1:5], number[5:10], number[10:12], number[12:])


@st.composite
def written_numbers(draw: st.DrawFn) -> str:
    text = shaped(draw(st.sampled_from(NUMBERS)), draw(st.sampled_from(SHAPES)))
    return to_thai(text) if draw(st.booleans()) else text


pieces = st.sampled_from(AROUND) | written_numbers() | st.text(max_size=4)
texts = st.lists(pieces, max_size=14).map(" ก ".join)
SECRET = frozenset(
    number[start : start + 4]
    for number in (*NUMBERS, "7463746374", "0947463746", "7463746")
    for start in range(len(number) - 3)
)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Ground]:
    """The tiny office, which takes a text."""
    library = made(tmp_path_factory.mktemp("office"))

    def with_text(text: str) -> Ground:
        return ground_of(library, text)

    return with_text


def made(root: Path) -> Library:
    for path, data in tiny_office().items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode())
    loaded = load(Project(root)).library
    assert loaded
    return loaded


def ground_of(library: Library, text: str) -> Ground:
    """The tiny office with that text on a page and in every kind of document."""
    lines = text.split("\n")
    rows = tuple(tuple(line.split("|")) for line in lines)
    sheet = Sheet("รายชื่อ", rows)
    documents = {
        "content/a.pdf": Document(Reading.READ, (text, text), title=text[:30]),
        "content/a.docx": Document(Reading.READ, (text,)),
        "content/a.xlsx": Document(Reading.READ, ("", text), (sheet,)),
        "content/a.csv": Document(Reading.READ, ("",), (sheet,)),
    }
    source, _ = read_entry(f"{HEAD}{text}".encode("utf-8", "replace"), PAGE)
    sources = (source or SourceFile(PAGE, {}, text=text),)
    shelf = tuple(editions(library).values())
    return Ground(library, TODAY, Manifest(), shelf, sources, documents)


def repeated(report: Report) -> Iterator[str]:
    """Pieces of the numbers that a format shows."""
    for name in FORMATS:
        shown = re.sub("[0-9a-f]{32}", "", write(report, name, PLAIN))  # fingerprints
        for run in re.findall(r"[\d\u200b .\-–_/|]{4,}", shown):
            digits = arabic_digits(run)
            yield from (
                f"{name}: {digits}"
                for start in range(len(digits) - 3)
                if digits[start : start + 4] in SECRET
            )


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=texts)
def test_no_text_makes_a_rule_crash_or_a_report_repeat_a_number(
    office: Callable[[str], Ground], text: str
) -> None:
    """All rules look at it, for others quote what they find."""
    report = check(office(text))
    told = [
        finding for finding in report.findings
        if finding.location.path.startswith(("content/a.", PAGE))
    ]  # fmt: skip
    report = replace(report, findings=tuple(told), readiness=())
    assert not [finding.message for finding in told if finding.code.number == "X001"]
    if {finding.code.number[0] for finding in told} & {"P"}:
        assert not list(repeated(report))


@given(number=st.sampled_from(NUMBERS), shape=st.sampled_from(SHAPES), thai=st.booleans())
def test_a_number_that_is_called_so_is_told_wherever_it_stands(
    office: Callable[[str], Ground], number: str, shape: str, thai: bool
) -> None:
    """Text, page, letter, sheet and CSV; in documents once, with where it stands."""
    shown = to_thai(shaped(number, shape)) if thai else shaped(number, shape)
    if "\n" in shape:
        shown = shown.replace("\n", " ")
    report = check(office(f"เลขประจำตัวประชาชน {shown}"), rules=RULES)
    places = {f.location.path: f.message for f in report.findings if f.code.number == "P101"}
    assert set(places) == {PAGE, *(f"content/a.{kind}" for kind in ("pdf", "docx", "xlsx", "csv"))}
    assert "2 แห่ง" in places["content/a.docx"] or "1 แห่ง" in places["content/a.docx"]
    assert "หน้า 1, หน้า 2" in places["content/a.pdf"]
    assert "แผ่นงาน “รายชื่อ” แถว 1" in places["content/a.xlsx"]
    assert not list(repeated(replace(report, readiness=())))


@pytest.mark.parametrize("name", FORMATS)
def test_what_other_rules_quote_is_masked(office: Callable[[str], Ground], name: str) -> None:
    """In whole by its form, in pieces when a rule on personal data spoke of the same file."""
    place = Location(PAGE, 1, 5)
    quoting = Finding(
        codes.FIELD_INVALID, place, "ค่า 1987654321091 กับ ๙๘๗๖ ปี 2569", "แก้ 54321",
        English("value 1987654321091", "mend 9876"),
    )  # fmt: skip
    leak = Finding(codes.NATIONAL_ID_SHOWN, place, "มีเลข", "ลบ")
    text = f"{HEAD}เลขประจำตัวประชาชน 1-9876-54321-09-1 2569\n"
    source, _ = read_entry(text.encode(), PAGE)
    assert source
    ground = replace(office(""), sources=(source,))
    private = private_pieces((leak,), ground)
    report = Report((leak, quoting), SHOWN, TODAY, texts={PAGE: text}, private=private)
    shown = write(report, name, PLAIN)
    assert not list(repeated(report))
    assert "2569" in shown
    assert "๙๘๗๖" not in shown
    assert ": xx" in shown or "xxxx" in shown


@pytest.mark.parametrize("name", FORMATS)
def test_a_number_in_the_name_of_a_file_is_masked(name: str) -> None:
    """Whatever is found there."""
    path = "content/files/id1987654321091.pdf"
    report = Report((Finding(codes.FILE_EMPTY, Location(path), "ว่าง", "วางใหม่"),), SHOWN, TODAY)
    shown = write(report, name, PLAIN)
    assert not list(repeated(report))
    assert "idxxxxxxxxxxxxx.pdf" in shown


def test_a_build_masks_what_the_loader_quotes() -> None:
    """It speaks before any rule on personal data."""
    quoting = Finding(codes.FIELD_INVALID, Location(PAGE), "tax_id 1987654321091 ไม่ใช่", "ลบ")
    assert "tax_id xxxxxxxxxxxxx ไม่ใช่" in findings_as_text((quoting,))


def test_a_number_over_two_lines_is_not_quoted() -> None:
    """Its second half stands on a line of which no rule on personal data speaks."""
    text = "1-9876-\n54321-09-1 ก\n"
    other = Finding(codes.RAW_HTML, Location(PAGE, 2), "แท็ก", "ลบ")
    assert not list(repeated(Report((other,), RULES, TODAY, texts={PAGE: text})))


def test_many_right_numbers_are_no_chance(office: Callable[[str], Ground]) -> None:
    """One of ten solid numbers is right by chance; a column of right ones is a list of persons."""
    ground = office("")
    body = "\n".join(f"- {number}" for number in NUMBERS)
    source = SourceFile(PAGE, {}, text=body)
    (writing,) = writings((source,), {})
    told = {rule.code.number: list(rule.check(writing, ground)) for rule in RULES[:2] if rule.check}
    assert [len(found) for found in told.values()] == [3, 0]
    others = "\n".join(f"- 123456789012{digit}" for digit in "0123456789")
    (writing,) = writings((SourceFile(PAGE, {}, text=others),), {})
    told = {rule.code.number: list(rule.check(writing, ground)) for rule in RULES[:2] if rule.check}
    assert [len(found) for found in told.values()] == [0, 1]


def test_the_files_of_datasets_are_read_too(tmp_path: Path) -> None:
    """They are published, though not as they are."""
    assert "content/datasets/files/students.csv" in read_files(made(tmp_path))


def test_numbers_of_these_tests_are_right() -> None:
    """And invented."""
    assert all(map(is_national_id, NUMBERS))
