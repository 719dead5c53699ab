"""A build that must not publish: it says everything at once and touches nothing."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.feature.tiny_build import build, command, environment, files_of, texts_of, tiny_project
from tests.kinds.tiny_office import DISCLOSURE, ENTRIES, HOME, NEWS, OFFICE, PAGE, PROCEDURE

Write = Callable[[Mapping[str, str | bytes]], Path]
BAD: dict[str, str | bytes | None] = {
    ENTRIES["news"]: NEWS.replace("category:", "categori:"),
    ENTRIES["page"]: PAGE
    + "[ก](nowhere.md) <script>x</script>\n[ข](https://[x)\n{{ x }}\n![](a.png)\n",
    ENTRIES["procedure"]: PROCEDURE.replace("no_to: 1", "no_to: 99"),
    ENTRIES["disclosure"]: DISCLOSURE.replace("/about/structure/", "/about/nowhere/"),
    "content/disclosure/draft/o01.md": DISCLOSURE,
    "manuals/clerical/02-empty.md": PROCEDURE.partition("## ขั้นตอน")[0],
    "content/search.md": HOME,
    "content/about/broken.md": "---\ntitle: a: b\n---\n",
    "content/about/letter.md": "Email: a@b.go.th\n",
    "content/about/deep.md": f"---\ntitle: ก\n---\n{'> ' * 40}ก\n",
    "content/news/files/setup.exe": b"MZ",
}


def old_site(root: Path) -> dict[str, str]:
    """A site of an earlier build."""
    (root / "site/news").mkdir(parents=True)
    (root / "site/index.html").write_text("old")
    (root / "site/news/index.html").write_text("old news")
    return files_of(root / "site")


def beside(root: Path) -> set[str]:
    return {path.name for path in root.iterdir()} - {".cache"}


def test_every_fault_of_every_file_is_told_at_once_and_the_old_site_stays(
    project_tree: Write,
) -> None:
    """Mending one to learn of the next would take a morning; half a site would be worse."""
    root = tiny_project(project_tree, BAD)
    old, around = old_site(root), beside(root)
    run = build(root)
    assert run.code == 1, run.said
    assert "Traceback" not in run.said
    for path in BAD:
        assert path in run.said, path
    for code in ("F101", "L001", "U002", "U003", "U004", "A001", "M002", "D001", "F005", "F202",
                 "F004", "U010", "U005"):  # fmt: skip
        assert f"[{code} " in run.said, code
    assert "สรุป: ต้องแก้" in run.said
    assert files_of(root / "site") == old
    assert beside(root) == around


@pytest.mark.parametrize("serving", [False, True], ids=["build", "strict"])
def test_the_host_refuses_as_well(project_tree: Write, serving: bool) -> None:
    """Whoever types `mkdocs build` gets the same answer."""
    root = tiny_project(project_tree, {ENTRIES["news"]: "ไม่มีส่วนหัว"})
    old = old_site(root)
    run = command(root, "mkdocs", "build", *(["--strict"] if serving else []))
    assert run.code == 1
    assert "F004" in run.said
    assert "Traceback" not in run.said
    assert files_of(root / "site") == old


def test_a_link_of_the_tree_never_reaches_the_site(project_tree: Write) -> None:
    """The host would follow it and publish what it finds."""
    root = tiny_project(project_tree, {})
    (root / "content/about/machine").symlink_to("/etc")
    (root / "content/about/passwd.md").symlink_to("/etc/passwd")
    run = build(root)
    assert run.code == 1
    assert run.said.count("U001") == 2
    assert not run.site.exists()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"content/office.yml": None}, "content/office.yml"),
        ({"content/office.yml": "name: ก: ข\n"}, "F005"),
        ({"content/office.yml": ""}, "F102"),
        ({"content/office.yml": OFFICE.replace("open: 2569", "open: 2599")}, "D003"),
        ({"mkdocs.yml": "site_name: [\n"}, "mkdocs.yml"),
        ({"mkdocs.yml": "site_name: ก\ndocs_dir: content\nplugins: []\n"}, "prongsai"),
        ({"mkdocs.yml": None}, "mkdocs.yml"),
        ({"content/laws.yml": None}, "content/laws.yml"),
    ],
)
def test_what_is_missing_is_said_in_one_thai_sentence(
    project_tree: Write, changes: Mapping[str, str | None], words: str
) -> None:
    """Never a traceback."""
    run = build(tiny_project(project_tree, {**changes}))
    assert run.code in {1, 2}, run.said
    assert words in run.said
    assert re.search("[ก-๙]", run.said)
    assert "Traceback" not in run.said


def test_an_empty_content_folder_is_a_project_without_an_office(project_tree: Write) -> None:
    """The first minute of a new office."""
    root = project_tree({"mkdocs.yml": "site_name: ก\ndocs_dir: content\nplugins: [prongsai]\n"})
    (root / "content").mkdir()
    run = build(root)
    assert run.code in {1, 2}, run.said
    assert "content/office.yml" in run.said
    assert "Traceback" not in run.said


def test_an_office_alone_is_enough(project_tree: Write) -> None:
    """No news, forms, manuals or pages yet: lists say that they are empty."""
    kept = {"content/office.yml", "content/laws.yml", "mkdocs.yml"}
    root = tiny_project(project_tree, {})
    for path in [*(root / "content").rglob("*"), *(root / "manuals").rglob("*")]:
        if path.is_file() and path.relative_to(root).as_posix() not in kept:
            path.unlink()
    run = build(root)
    assert run.code == 0, run.said
    assert "ไม่มีข่าวในหมวดนี้" in run.text("news/index.html")
    assert (run.site / "index.html").exists()


def test_a_second_build_is_the_same_and_leaves_nothing_of_the_first(project_tree: Write) -> None:
    """Same input, same bytes; a page that is gone is gone."""
    root = tiny_project(project_tree, {"content/about/gone.md": HOME})
    assert build(root).code == 0
    first = files_of(root / "site")
    (root / "content/about/gone.md").unlink()
    assert build(root).code == 0
    second = files_of(root / "site")
    assert set(first) - set(second) == {"about/gone/index.html"}
    assert build(root).code == 0
    assert files_of(root / "site") == second


def test_a_killed_build_leaves_the_old_site_whole(project_tree: Write) -> None:
    """Power fails at any moment: the site is the old one or the new one, never a part."""
    root = tiny_project(project_tree, {})
    assert build(root).code == 0
    old = files_of(root / "site")
    (root / ENTRIES["page"]).write_text(PAGE + "\nแก้ไขแล้ว\n", encoding="utf-8")
    for wait in (0.5, 0.9, 1.3):
        process = subprocess.Popen(
            [sys.executable, "-m", "generator", "build"], cwd=root, env=environment(),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        _let_run(process, root, wait)
        process.send_signal(signal.SIGKILL)
        process.wait()
        now = files_of(root / "site")
        assert now == old or "แก้ไขแล้ว" in (root / "site/about/history/index.html").read_text()
    assert build(root).code == 0
    assert beside(root) == {"content", "manuals", "theme", "mkdocs.yml", "site"}
    assert dict(texts_of(root / "site"))["about/history/index.html"].count("แก้ไขแล้ว")


def _let_run(process: subprocess.Popen[bytes], root: Path, share: float) -> None:
    """Wait until the build has begun to write, then a part of the time that it takes."""
    end = time.monotonic() + 30
    while time.monotonic() < end and process.poll() is None and not (root / ".site-new").exists():
        pass
    try:
        process.wait(share - 0.45)
    except subprocess.TimeoutExpired:
        return
