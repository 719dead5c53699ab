"""Paper within a build: made where its source changed, and missing without breaking the site."""

import re
import shutil
from pathlib import Path
from urllib.parse import urljoin

import pytest

from tests.feature.tiny_build import REPOSITORY, Run, Write, build, command, files_of, tiny_project
from tests.kinds.tiny_office import ENTRIES, FORM, PROCEDURE

PAPERS = {
    "forms/application/application.pdf",
    "forms/application/application-fill.pdf",
    "manuals/clerical/clerical.pdf",
    "manuals/clerical/recruitment/recruitment.pdf",
}
WORD = "forms/application/application.docx"
_LINK = re.compile(r'(?:href|src)="([^"#?]+\.(?:pdf|docx))"')


def dead_links(site: Path) -> list[str]:
    """Links of pages to documents that are not there."""
    return [
        f"{page.relative_to(site)}: {link}"
        for page in site.rglob("index.html")
        for link in _LINK.findall(page.read_text(encoding="utf-8"))
        if "://" not in link
        and not (site / urljoin(f"/{page.relative_to(site)}", link).lstrip("/")).is_file()
    ]


def kept(root: Path) -> set[str]:
    """The names of what is kept of paper."""
    return {file.name for file in (root / ".cache" / "paper").iterdir()}


def fresh(root: Path, before: set[str]) -> int:
    """How many documents one more build makes."""
    run = build(root)
    assert run.code == 0, run.said
    return len(kept(root) - before)


def test_paper_is_made_again_where_its_source_changed(project_tree: Write) -> None:
    """A form: its three files and the book that holds it. A procedure: its file and its book."""
    root = tiny_project(project_tree, {})
    assert build(root).code == 0
    first = kept(root)
    assert fresh(root, first) == 0, "nothing changed"
    form = root / ENTRIES["form"]
    form.write_text(FORM.replace("ประสบการณ์สอน", "ประสบการณ์การสอน"), encoding="utf-8")
    assert fresh(root, first) == 4
    second = kept(root)
    procedure = root / ENTRIES["procedure"]
    procedure.write_text(PROCEDURE.replace("5 วันทำการ", "6 วันทำการ"), encoding="utf-8")
    assert fresh(root, second) == 2
    third = kept(root)
    style = root / "theme" / "print" / "paper.css"
    style.write_text(style.read_text(encoding="utf-8") + "\np { margin: 1mm }\n", encoding="utf-8")
    drawn = len(
        {file for file in files_of(root / "site") if file in PAPERS or "structure-a" in file}
    )
    assert fresh(root, third) == drawn, "every PDF, and no Word file"


def without_pango(tmp_path: Path) -> str:
    """A folder where WeasyPrint cannot be loaded, as on a computer without Pango."""
    package = tmp_path / "no-pango" / "weasyprint"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(
        'raise OSError("cannot load library libpango-1.0-0")\n', encoding="utf-8"
    )
    return f"{package.parent}:{REPOSITORY}"


def stands_without_pdf(run: Run) -> None:
    assert run.code == 0, run.said
    assert "Traceback" not in run.said
    files = set(files_of(run.site))
    assert WORD in files
    assert not files & PAPERS
    assert dead_links(run.site) == []


def test_without_pango_the_site_stands_and_names_the_package(
    project_tree: Write, tmp_path: Path
) -> None:
    root = tiny_project(project_tree, {})
    run = command(root, "generator", "build", PYTHONPATH=without_pango(tmp_path))
    stands_without_pdf(run)
    assert "Pango" in run.said
    assert "libpango-1.0-0" in run.said


def test_without_fonts_the_site_stands_and_names_the_folder(project_tree: Write) -> None:
    root = tiny_project(project_tree, {})
    shutil.rmtree(root / "theme" / "print" / "fonts")
    run = build(root)
    stands_without_pdf(run)
    assert "theme/print/fonts" in run.said


def test_a_cache_that_cannot_be_written_costs_only_time(project_tree: Write) -> None:
    root = tiny_project(project_tree, {})
    (root / ".cache").mkdir()
    (root / ".cache" / "paper").write_text("a file where a folder should be", encoding="utf-8")
    run = build(root)
    assert run.code == 0, run.said
    assert set(files_of(run.site)) >= {*PAPERS, WORD}


HOSTILE = {
    "tags": "</title><script>alert(1)</script><img src=http://127.0.0.1:9/x>",
    "templates": "{{ 7 * 7 }} {% include '/etc/passwd' %}",
    "quotes": "\\\"' onload='x' file:///etc/passwd",
    "long": "ชื่อ" * 100,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_of_a_form_are_printed_as_texts(project_tree: Write, name: str) -> None:
    text = HOSTILE[name].replace('"', "”").replace("'", "’")
    columns = "".join(f"          - label: ช่อง {n}\n" for n in range(1, 21))
    fields = (
        f"      - label: '{text}'\n        required: true\n        help: '{text}'\n"
        f"      - label: ตาราง\n        type: table\n        rows: 100\n        columns:\n{columns}"
        "      - label: บันทึก\n        type: paragraph\n        lines: 50\n"
    )
    head, _, rest = FORM.partition("      - label: วุฒิการศึกษา\n")
    form = f"{head}{fields}      - label: วุฒิการศึกษา\n{rest}"
    run = build(tiny_project(project_tree, {ENTRIES["form"]: form}))
    assert run.code == 0, run.said
    assert set(files_of(run.site)) >= {*PAPERS, WORD}


def test_a_manual_without_procedures_is_a_book_too(project_tree: Write) -> None:
    run = build(tiny_project(project_tree, {ENTRIES["procedure"]: None}))
    assert run.code == 0, run.said
    assert "manuals/clerical/clerical.pdf" in files_of(run.site)


def test_a_procedure_of_sixty_steps_has_its_chart(project_tree: Write) -> None:
    head, _, rest = PROCEDURE.partition("| 1 | รับใบสมัคร")
    steps = "".join(
        f"| {n} | ตรวจเอกสารหลักฐานชุดที่ {n} | 1 วัน | เจ้าพนักงานธุรการ |\n" for n in range(1, 61)
    )
    tail = rest[rest.index("\n## แบบฟอร์มที่ใช้") :]
    flow = "".join(
        f"  - after: {n}\n    question: ครบหรือไม่\n    yes: ครบ\n    no: ไม่ครบ\n    no_to: {n - 1}\n"
        for n in range(3, 61, 3)
    )
    before = head[: head.index("flow:\n")] + "flow:\n" + flow + head[head.index("---\n## ") :]
    run = build(tiny_project(project_tree, {ENTRIES["procedure"]: f"{before}{steps}{tail}"}))
    assert run.code == 0, run.said
    assert set(files_of(run.site)) >= PAPERS
