"""A check of hostile documents, names, texts and projects ends in time and tells all the rest."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.source.decode import MAX_TEXT_BYTES
from tests.feature.hostile.checking import Checked, check
from tests.feature.hostile.document_cases import DOCUMENTS, PLAIN_PDF
from tests.feature.hostile.ground import MKDOCS, is_thai, make_project, page, surroundings
from tests.kinds.tiny_office import ENTRIES, LAWS, OFFICE

WITNESS = {"content/about/witness.md": page("[ก](nowhere.md)\n")}
"""A plain fault that nothing hostile beside it may hide."""
REFUSED: Mapping[str, str] = {
    **dict.fromkeys(
        ("xlsx-ten-gigabytes", "docx-bomb", "docx-links-bomb", "docx-overlapping", "docx-entries",
         "xlsx-empty-rows", "pdf-object-lists", "png-pixels", "png-pixels-wrong"), "U009"),
    **dict.fromkeys(("csv-nul", "png-text", "html-and-pdf", "svg-as-picture"), "U006"),
    "svg-bomb": "U005",
    **dict.fromkeys(
        ("xlsx-ten-gigabytes-denied", "docx-xml-bomb", "docx-laughs", "docx-outside", "xlsx-laughs",
         "pdf-circle", "pdf-levels", "pdf-unpacked", "pdf-packed-twice", "pdf-form-in-itself",
         "csv-one-cell", "csv-quotes"), "D121"),
    "pdf-lock-unknown": "D122",
    "docx-nested": "U011",
}  # fmt: skip
"""By which code a document must be told; the others must only do no harm."""
PARTS = 20


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """One check of an office with every hostile document, and a good one in twenty halves."""
    files: dict[str, str | bytes] = {
        f"content/files/{name}": make() for name, make in DOCUMENTS.values()
    }
    for part in range(PARTS):
        files[f"content/files/part-{part}.pdf"] = PLAIN_PDF[: len(PLAIN_PDF) * part // PARTS]
    root = make_project(tmp_path_factory.mktemp("documents"), {**WITNESS, **files})
    return check(root, "--format", "json")


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_document_is_told(documents: Checked, name: str) -> None:
    """With its name and what to do, in Thai."""
    path = f"content/files/{DOCUMENTS[name][0]}"
    assert REFUSED[name] in documents.codes(path)
    told = [found for found in documents.findings if found["path"] == path]
    assert all(is_thai(found["message"]) and is_thai(found["hint"]) for found in told)


@pytest.mark.parametrize("part", range(PARTS))
def test_half_a_document_is_told(documents: Checked, part: int) -> None:
    """A download broke off anywhere."""
    assert documents.codes(f"content/files/part-{part}.pdf")


def test_hostile_documents_hide_nothing(documents: Checked) -> None:
    """What is told of the pages beside them is told."""
    assert "L001" in documents.codes("content/about/witness.md")
    assert not [found for found in documents.findings if found["code"] == "X001"]


_ALIASES = "a0: &a0 [x,x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1},*a{n - 1}]\n" for n in range(1, 40))
_DEEP = {"list": "[" * 100_000, "map": "{a: " * 100_000, "key": "\n " + "? " * 100_000}
TEXTS: Mapping[str, tuple[str, str | bytes, str]] = {
    "aliases": ("content/about/a.md", page("ก\n", _ALIASES), "F007"),
    "aliases-register": ("content/laws.yml", LAWS + _ALIASES, "F007"),
    **{f"deep-{name}": (f"content/about/deep-{name}.md", page("ก\n", f"x: {text}\n"), code)
       for (name, text), code in zip(_DEEP.items(), ("F008", "F008", "F007"), strict=True)},
    "long-day": ("content/about/b.md", page("ก\n", f"updated: '9 ก{' ' * 900_000}x'\n"), "F103"),
    "many-keys": ("content/about/c.md",
                  page("ก\n", "".join(f"k{n}: 1\n" for n in range(1_900))), "F101"),
    "odd-key": ("content/about/d.md", page("ก\n", "title[0]: ก\n"), "F101"),
    **{f"held-{n}": (f"content/about/held-{n}.md", page(sign * 100_000), "U010")
       for n, sign in enumerate(("[", ">", "*", "`", "[a](", "![", "ก", "๑1", "<b>", "1-"))},
    "beyond": ("content/about/e.md", page("ก" * MAX_TEXT_BYTES), "F009"),
    "columns": ("content/datasets/files/students.csv", "a," * 3_000_000 + "\n1\n", "D021"),
}  # fmt: skip
"""Where a text stands, and the code by which it must be told."""
_TOLD_AT_MOST = 25


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """One check of an office with every hostile text."""
    files = {path: text for path, text, _ in TEXTS.values()}
    root = make_project(tmp_path_factory.mktemp("texts"), {**WITNESS, **files})
    return check(root, "--format", "json")


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_told_in_a_few_findings(texts: Checked, name: str) -> None:
    """It neither hides nor buries what is wrong elsewhere."""
    path, _, code = TEXTS[name]
    assert code in texts.codes(path)
    assert len(texts.codes(path)) <= _TOLD_AT_MOST
    assert max(len(found["message"]) for found in texts.findings if found["path"] == path) <= 1_000
    assert "L001" in texts.codes("content/about/witness.md")


def test_ninety_thousand_wrong_cells_are_one_mistake(tmp_path: Path) -> None:
    """Told one by one they took gigabytes, and a report of a hundred megabytes."""
    table = "school_year,students,surveyed\n" + "x,y,z\n" * 49_000
    root = make_project(tmp_path, {"content/datasets/files/students.csv": table})
    checked = check(root, "--format", "json")
    assert len(checked.codes("content/datasets/files/students.csv")) <= _TOLD_AT_MOST
    assert len(checked.output) < 1_000_000


needs_bytes = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="names are always Unicode there"
)


@needs_bytes
def test_names_in_the_code_page_of_windows_are_told(tmp_path: Path) -> None:
    """Archives of old machines unpack so, as files and as folders, and in git's history too."""
    root = make_project(tmp_path, WITNESS)
    for name in (
        "content/files/ก.pdf",
        "content/about/ข.md",
        "content/news/ค/x.md",
        "manuals/ง/x.md",
    ):
        path = os.fsencode(root) + b"/" + name.encode("cp874")
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 - bytes
        Path(os.fsdecode(path)).write_bytes(page("ก\n").encode())
    _git(root, "init", "-q")
    _git(root, "add", ".")
    _git(root, "commit", "-q", "-m", "x")
    for arguments in (("--format", "text"), ("--format", "junit", "--since", "HEAD")):
        checked = check(root, *arguments)
        assert "L001" in checked.output
        assert all(f"“{name}" in checked.output for name in "กขคง")
        assert checked.output.count("F201") >= 4


def _git(root: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-C", str(root), "-c", "user.name=x", "-c", "user.email=x@example.org", *arguments],
        check=True, capture_output=True, env=surroundings(),
    )  # fmt: skip


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Checked]:
    """An office with one plain fault, and what is told of it."""
    root = make_project(tmp_path_factory.mktemp("plain"), WITNESS)
    return root, check(root, "--format", "json")


ENVIRONMENTS: Mapping[str, Mapping[str, str | None]] = {
    "no-home": {"HOME": None},
    "no-language": {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0",
                    "PYTHONCOERCECLOCALE": "0"},
    "no-temporary-folder": {"TMPDIR": "/nowhere"},
    "no-git": {"PATH": os.devnull},
    "senseless-day": {"SOURCE_DATE_EPOCH": "²"},
    "far-day": {"SOURCE_DATE_EPOCH": "9" * 20},
}  # fmt: skip


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_an_odd_environment_changes_nothing(plain: tuple[Path, Checked], name: str) -> None:
    """Cron, containers and old servers set little or nonsense."""
    root, before = plain
    assert check(root, "--format", "json", **ENVIRONMENTS[name]).places == before.places


@pytest.mark.parametrize(("old", "new"), [("\n", "\r\n"), ("\n", "\r"), ("---", "\ufeff---")])
def test_line_ends_and_marks_of_windows_move_no_line(
    tmp_path: Path, plain: tuple[Path, Checked], old: str, new: str
) -> None:
    """The line of a finding is the line that an editor shows."""
    root = make_project(tmp_path, WITNESS)
    for file in (*root.rglob("content/**/*.md"), *root.rglob("manuals/**/*.md")):
        text = file.read_bytes().decode()
        file.write_bytes(text.replace(old, new, 1 if old == "---" else -1).encode())
    told = {one for one in check(root, "--format", "json").places if one[0] not in {"F002", "F003"}}
    assert told == plain[1].places


def _cache_of_garbage(cache: Path) -> None:
    for file in cache.rglob("*"):
        if file.is_file():
            file.write_bytes(os.urandom(60))


def _cache_of_folders(cache: Path) -> None:
    for file in [one for one in cache.rglob("*") if one.is_file()]:
        file.unlink()
        file.mkdir()


def _cache_is_a_file(cache: Path) -> None:
    for file in [one for one in cache.rglob("*") if one.is_file()]:
        file.unlink()
    for folder in (*sorted(cache.rglob("*"), reverse=True), cache):
        folder.rmdir()
    cache.write_text("x")


@pytest.mark.parametrize("spoil", [_cache_of_garbage, _cache_of_folders, _cache_is_a_file])
def test_a_spoilt_cache_costs_time_alone(
    tmp_path: Path, plain: tuple[Path, Checked], spoil: Callable[[Path], None]
) -> None:
    """Nobody knows what that folder is for, so nobody could mend it."""
    root = make_project(tmp_path, WITNESS)
    check(root)
    spoil(root / ".cache")
    assert check(root, "--format", "json").places == plain[1].places


def test_paths_may_be_written_in_any_way(plain: tuple[Path, Checked]) -> None:
    """From a folder below, with dots, whole, and through a link."""
    root, _ = plain
    wanted = ("--format", "json", "--select", "L001")
    here = root / "content/news"
    for folder, path in ((here, "../about/witness.md"), (here, str(root / "content/about")),
                         (root, "content/../content/about")):  # fmt: skip
        checked = check(folder, path, *wanted)
        assert [one["path"] for one in checked.findings] == ["content/about/witness.md"]


WRONG_USE = {
    "gone": ("content/gone.md",), "outside": ("/etc",), "day": ("--today", "31 ก.พ. 2569"),
    "year-zero": ("--today", "0000-01-01"), "year-9999": ("--today", "9999-12-31"),
    "edition": ("--edition", "2500"), "code": ("--select", "Z999"), "since": ("--since", "gone"),
    "since-option": ("--since", "--output=x"), "output": ("--output", "/nowhere/x"),
    "long": ("x" * 5_000,), "control": ("\x1b[2J",),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG_USE)
def test_wrong_use_is_one_thai_sentence(plain: tuple[Path, Checked], name: str) -> None:
    """Exit code 2, which no script takes for findings."""
    checked = check(plain[0], *WRONG_USE[name])
    assert checked.exit_code == 2
    assert not checked.output
    assert is_thai(checked.errors)
    assert checked.errors.count("\n") == 1


def test_a_folder_that_is_no_project_is_told(tmp_path: Path) -> None:
    checked = check(tmp_path)
    assert checked.exit_code == 2
    assert is_thai(checked.errors)


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """An office with two commits, between which a file was renamed, and a shallow clone of it."""
    root = make_project(tmp_path / "whole", WITNESS)
    _git(root, "init", "-q")
    for number in range(2):
        (root / "content/about/new.md").write_text(page(f"ก{number}\n"), encoding="utf-8")
        _git(root, "add", ".")
        _git(root, "commit", "-q", "-m", "x")
        (root / ENTRIES["page"]).rename(root / f"content/about/renamed-{number}.md")
        (root / f"content/about/renamed-{number}.md").rename(root / ENTRIES["page"])
    (root / "content/about/witness.md").rename(root / "content/about/moved.md")
    _git(tmp_path, "clone", "-q", "--depth=1", root.as_uri(), "shallow")
    return tmp_path


def test_a_renamed_file_is_worse_and_better(history: Path) -> None:
    """Git follows renames, an address does not."""
    checked = check(history / "whole", "--since", "HEAD~1")
    assert checked.exit_code == 1
    assert "moved.md" in checked.output


@pytest.mark.parametrize(("folder", "reason"), [("shallow", "--unshallow"), ("whole", "git log")])
def test_a_commit_that_is_not_there_is_told_in_thai(
    history: Path, folder: str, reason: str
) -> None:
    """Build servers fetch the last commit alone; their owners need the word that mends it."""
    checked = check(history / folder, "--since", "HEAD~9")
    assert checked.exit_code == 2
    assert is_thai(checked.errors)
    assert reason in checked.errors


def test_five_thousand_files_are_checked(tmp_path: Path) -> None:
    """Ten years of news, of which every one is wrong."""
    files = {
        f"content/news/n{number}.md": f"---\ntitle: {number}\n---\n" for number in range(5_000)
    }
    checked = check(make_project(tmp_path, {**files, "mkdocs.yml": MKDOCS}), "--format", "json")
    assert sum(found["code"] == "F102" for found in checked.findings) >= 5_000


@pytest.mark.parametrize("year", ["0", "9999", "-5", "25690", "x", "2500"])
def test_an_edition_of_a_senseless_year_is_told(tmp_path: Path, year: str) -> None:
    """At its line in the register, and not as the inside of a program."""
    office = OFFICE.replace("open: 2569", f"open: {year}")
    checked = check(make_project(tmp_path, {"content/office.yml": office}), "--format", "json")
    assert checked.codes("content/office.yml")
