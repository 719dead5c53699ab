"""The yearly report from the command to the page, and what is overdue, in a real repository."""

import csv
import datetime as dt
import io
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from generator.cli.command import run
from generator.kinds.website_report import Figures
from generator.library.load import load
from generator.library.versions import Versions
from generator.library.yearly import count_year
from generator.project import Project
from generator.scaffold.website_report import new_report
from generator.web.site import compose
from tests.feature.tiny_build import MKDOCS, REPOSITORY
from tests.kinds.tiny_office import tiny_office
from tests.unit.library.test_history import git
from tests.unit.library.test_versions import commit

Write = Callable[[Mapping[str, str | bytes]], Path]
REPORT = "content/website-reports/2569.md"
FAULTY = "---\ntitle: หน้าเดิม\ngroup: nobody\n---\nก\n"
OVERDUE = "---\ntitle: เรื่องเก่า\ngroup: admin\nreviewed: 1 ม.ค. 2569\nreview_in: 30 วัน\n---\nก\n"
SITE = "https://test.example.go.th/"


@pytest.fixture
def office(project_tree: Write, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The tiny office, with a fault that was there in one winter, and no report yet."""
    files = {"mkdocs.yml": MKDOCS, **tiny_office()}
    del files[REPORT]
    root = project_tree(files)
    (root / "theme").symlink_to(REPOSITORY / "theme")
    git(root, "init", "-q")
    commit(root, "2025-11-05", {".gitignore": ".cache\ntheme\n", "content/about/a.md": FAULTY})
    commit(root, "2026-01-05", {"content/about/a.md": OVERDUE})
    commit(root, "2026-02-07", {"README": "x"})
    monkeypatch.chdir(root)
    return root


def counted(root: Path) -> Figures:
    """The figures of the report that is there, if it is no draft."""
    text = (root / REPORT).read_text(encoding="utf-8")
    (root / REPORT).write_text(text.replace("draft: true\n", ""), encoding="utf-8")
    library = load(Project(root)).library
    assert library is not None
    (report,) = library.website_reports
    return report.data.figures


def test_a_year_is_counted_written_and_counted_again(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second count renews the figures, and what a person wrote meanwhile stays."""
    assert run(["report", "--year", "2569", "--today", "2569-03-05", "--output", "a.xlsx"]) == 0
    said = capsys.readouterr().out
    assert "ปีงบประมาณยังไม่สิ้นสุด" in said
    assert f"เริ่มฉบับร่าง {REPORT} แล้ว" in said
    figures = counted(office)
    assert figures.counted_to == dt.date(2026, 2, 7)
    found = {str(one.month): one for one in figures.findings}
    assert list(found) == [
        "พฤศจิกายน 2568", "ธันวาคม 2568", "มกราคม 2569", "กุมภาพันธ์ 2569", "มีนาคม 2569",
    ]  # fmt: skip
    assert found["พฤศจิกายน 2568"].errors == found["ธันวาคม 2568"].errors
    assert found["พฤศจิกายน 2568"].errors == found["มกราคม 2569"].errors + 1
    assert [one.unchanged for one in found.values()] == [False, True, False, False, True]
    assert [one.id for one in figures.overdue] == ["about/a"]
    assert {one.id: one.change for one in figures.revisions} == {
        "forms/application": "ใหม่", "manuals/clerical": "ใหม่",
        "manuals/clerical/recruitment": "ใหม่",
    }  # fmt: skip
    book = load_workbook(office / "a.xlsx")
    assert book.sheetnames[0] == "การเผยแพร่ข้อมูล"
    assert book["ผลการตรวจ"].max_row == 1 + len(figures.findings)

    written = (office / REPORT).read_text(encoding="utf-8")
    mine = written.replace("title: รายงาน", "title: 'ของเรา: รายงาน").replace(
        "พ.ศ. 2569\ng", "2569'\ng"
    )
    mine = mine.replace("## ภาพรวม", "## ภาพรวมของเรา")
    (office / REPORT).write_text(mine, encoding="utf-8")
    assert run(["report", "--year", "2569", "--today", "2569-10-05", "--no-findings"]) == 0
    assert "ข้อความอื่นคงเดิม" in capsys.readouterr().out
    again = (office / REPORT).read_text(encoding="utf-8")
    assert again.partition("figures:")[0] == mine.partition("figures:")[0]
    assert again.partition("\n---\n")[2] == mine.partition("\n---\n")[2]
    assert len(counted(office).news) == 12


@pytest.mark.parametrize(
    ("year", "text", "said"),
    [
        ("2571", None, "ปีงบประมาณ พ.ศ. 2571 จะเริ่มวันที่"),
        ("2569", "---\ntitle: [\n---\n", "อ่านส่วนหัวของ"),
        ("2569", "---\ntitle: ก\nfiscal_year: 2568\n---\n", "ระบุ fiscal_year เป็น 2568"),
    ],
)
def test_what_cannot_be_counted_is_said_and_changes_nothing(
    office: Path, capsys: pytest.CaptureFixture[str], year: str, text: str | None, said: str
) -> None:
    """One sentence and exit code 2."""
    if text is not None:
        commit(office, "2026-03-01", {REPORT: text})
    assert run(["report", "--year", year, "--today", "2569-11-25", "--no-findings"]) == 2
    assert said in capsys.readouterr().err
    assert text == ((office / REPORT).read_text(encoding="utf-8") if text else None)


@pytest.mark.parametrize(
    ("year", "said"),
    [
        ("ปีนี้", "“ปีนี้” ต้องเป็นปี พ.ศ. สี่หลัก"),
        ("2026", "เช่น 2569"),
        ("๒๕๗๑", "ปีงบประมาณ พ.ศ. 2571 จะเริ่ม"),
    ],
)
@pytest.mark.usefixtures("office")
def test_a_year_is_written_as_staff_write_it(
    capsys: pytest.CaptureFixture[str], year: str, said: str
) -> None:
    """In the Buddhist era, in any digits."""
    assert run(["report", "--year", year, "--today", "2569-11-25"]) == 2
    assert said in capsys.readouterr().err


def test_without_a_repository_no_half_report_is_left(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Downloaded as an archive, perhaps."""
    (office / ".git").rename(office / ".gone")
    assert run(["report", "--year", "2569"]) == 2
    assert "git clone" in capsys.readouterr().err
    assert not (office / REPORT).parent.exists()


@pytest.mark.usefixtures("office")
def test_an_officer_asks_what_is_overdue_and_whose_it_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the file to open, and how late it is."""
    assert run(["overdue", "--today", "2569-02-10"]) == 0
    said = capsys.readouterr().out
    assert "กลุ่มอำนวยการ (1 เรื่อง)" in said
    assert "content/about/a.md\n    เรื่องเก่า ครบกำหนด 31 ม.ค. 2569 เลยมา 10 วัน" in said
    assert run(["overdue", "--group", "ict", "--today", "2569-02-10"]) == 0
    assert "ไม่มีเนื้อหาที่เลยกำหนดทบทวน" in capsys.readouterr().out
    assert run(["overdue", "--group", "nobody"]) == 2
    assert "admin, ict" in capsys.readouterr().err


def test_the_page_offers_its_tables_as_they_stand_on_it(project_tree: Write) -> None:
    """A workbook of all, each as CSV; a report that was withdrawn offers none."""
    files = tiny_office()
    for withdrawn in (False, True):
        if withdrawn:
            text = str(files[REPORT])
            gone = "withdrawn: {reason: ซ้ำ, on: 1 พ.ย. 2569, by: ผอ.}\nfigures:"
            files[REPORT] = text.replace("figures:", gone)
        library = load(Project(project_tree(files))).library
        assert library is not None
        composed = compose(library, REPOSITORY / "theme", dt.date(2026, 11, 24), SITE)
        by_url = {one.url: one.content for one in composed.plan.artifacts}
        own = {url: content for url, content in by_url.items() if "/website-report-" in url}
        assert bool(own) is not withdrawn
        pages = {page.url: page for page in composed.plan.pages}
        assert ('href="/website-reports/2569/"' in pages["/website-reports/"].body) is not withdrawn
        if withdrawn:
            continue
        book = load_workbook(
            io.BytesIO(bytes(own["/website-reports/2569/website-report-2569.xlsx"]))
        )  # type: ignore[arg-type]
        assert len(book.sheetnames) == len(own) - 1 == 6
        cells = [[cell.value for cell in row] for row in book["ข่าวรายเดือน"].iter_rows()]
        assert cells[1] == ["ตุลาคม 2568", 2, 1, 0, 0, 3]
        data = own["/website-reports/2569/website-report-2569-overdue.csv"]
        assert isinstance(data, bytes)
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
        assert [row["due"] for row in rows] == ["2026-10-01"]
        assert rows[0]["page"] == f"{SITE}about/history/"


def test_a_report_of_nothing_is_a_report_too(project_tree: Write) -> None:
    """An office that has just begun; its page says so and its workbook opens."""
    text = new_report(2569, "ict", Figures(counted_on=dt.date(2026, 1, 5)))
    files = {**tiny_office(), REPORT: text.replace("draft: true\n", "")}
    library = load(Project(project_tree(files))).library
    assert library is not None
    composed = compose(library, REPOSITORY / "theme", dt.date(2026, 11, 24), SITE)
    assert composed.findings == ()
    (page,) = [page for page in composed.plan.pages if page.url == "/website-reports/2569/"]
    assert "ปีงบประมาณยังไม่สิ้นสุด" in page.body
    assert "<svg" not in page.body
    (book,) = page.files
    assert isinstance(book.content, bytes)
    assert load_workbook(io.BytesIO(book.content)).sheetnames == ["การเผยแพร่ข้อมูล"]


def test_the_report_of_the_sample_office_tells_what_its_content_says() -> None:
    """Its year lies before its history, so the content alone decides every figure."""
    library = load(Project(REPOSITORY)).library
    assert library is not None
    (report,) = [one.data for one in library.website_reports if one.data.fiscal_year == 2569]
    told = report.figures
    assert told == count_year(library, Versions(), 2569, told.counted_on)
