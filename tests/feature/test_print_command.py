"""The command prints what a person names, in the sheets that suit it, and says what it did."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.feature.tiny_build import Run, command, tiny_project
from tests.pdf_reader import Pdf, squeezed

Write = Callable[[Mapping[str, str | bytes]], Path]
A4 = (595, 842)


@pytest.fixture
def project(project_tree: Write) -> Path:
    return tiny_project(project_tree, {})


def print_(root: Path, *arguments: str) -> Run:
    return command(root, "generator", "print", *arguments)


def sheet(file: Path) -> tuple[int, int]:
    box = Pdf.of(file).pypdf.pages[0].mediabox
    return round(box.width), round(box.height)


@pytest.mark.parametrize(
    "asked",
    [
        "news/teacher-recruitment",
        "/news/2569/teacher-recruitment/",
        "https://test.example.go.th/news/2569/teacher-recruitment/",
        "content/news/teacher-recruitment.md",
    ],
)
def test_a_page_is_found_by_its_id_its_address_or_its_file(project: Path, asked: str) -> None:
    run = print_(project, asked)
    assert run.code == 0, run.said
    file = project / "teacher-recruitment.pdf"
    assert sheet(file) == A4
    text = squeezed("".join(Pdf.of(file).by_pdfium))
    assert "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาทดสอบเขต1" in text
    assert "มีใบอนุญาตประกอบวิชาชีพครู" in text
    assert "ที่อยู่ของลิงก์ในเอกสาร" in text
    assert "หน้า1/1" in text
    assert "ข้ามไปยังเนื้อหา" not in text
    assert f"พิมพ์แล้ว {file}" in run.output


def test_many_things_go_to_a_folder_each_by_its_name(project: Path) -> None:
    """The index lies on its side; what the site offers as a document is that document."""
    (project / "paper").mkdir()
    wanted = ("disclosure/2569", "disclosure/2569/O1", "structure", "forms/application", "/orders/")
    run = print_(project, *wanted, "--output", "paper")
    assert run.code == 0, run.said
    names = {file.name: sheet(file) for file in (project / "paper").iterdir()}
    assert names == {
        "disclosure-2569.pdf": A4[::-1],
        "disclosure-2569-o01.pdf": A4,
        "structure.pdf": A4[::-1],
        "application.pdf": A4,
        "orders.pdf": A4,
    }


def test_sheets_and_digits_are_chosen(project: Path) -> None:
    run = print_(
        project, "about/history", "--size", "A3", "--landscape", "--digits", "thai",
        "--output", "ประวัติ.pdf",
    )  # fmt: skip
    assert run.code == 0, run.said
    file = project / "ประวัติ.pdf"
    assert sheet(file) == (1191, 842)
    assert "หน้า๑/๑" in squeezed(Pdf.of(file).by_pdfium[0])


def test_printing_again_replaces_the_file_and_says_so(project: Path) -> None:
    """The same content gives the same bytes."""
    print_(project, "structure")
    before = (project / "structure.pdf").read_bytes()
    run = print_(project, "structure")
    assert "แทนไฟล์เดิมชื่อเดียวกัน" in run.output
    assert (project / "structure.pdf").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("news/teacher-recruitmant",), "ที่ใกล้เคียงคือ news/teacher-recruitment"),
        (("structure", "--output", "nowhere"), "ไม่มีโฟลเดอร์"),
        (("structure", "/news/", "--output", "one.pdf"), "พิมพ์ 2 รายการลงในไฟล์เดียวไม่ได้"),
        ((), "ID"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    run = print_(project, *arguments)
    assert run.code == 2
    assert said in run.errors
    assert "Traceback" not in run.said
    assert not list(project.glob("*.pdf"))


def test_an_office_that_cannot_be_read_is_told_with_its_findings(project: Path) -> None:
    (project / "content" / "office.yml").write_text("name: [", encoding="utf-8")
    run = print_(project, "structure")
    assert run.code == 1
    assert "content/office.yml" in run.errors


def test_a_folder_without_fonts_is_told(project: Path) -> None:
    (project / "theme" / "print" / "fonts" / "sarabun-paper-400.ttf").unlink()
    run = print_(project, "structure")
    assert run.code == 2
    assert "ไม่พบแบบอักษร sarabun-paper-400.ttf" in run.errors
