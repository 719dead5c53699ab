"""Hostile files, links and folders are told by name; nothing from outside the tree is published."""

import os
import sys
from pathlib import Path

import pytest

from tests.feature.hostile.file_cases import ACCEPTED, FILES
from tests.feature.hostile.ground import Outcome, build, is_thai, make_project, news, page
from tests.kinds.tiny_office import picture

LINKS = {
    "content/etc": ("/etc", "U001"),
    "content/passwd.md": ("/etc/passwd", "U001"),
    "content/loop": (".", "U001"),
    "content/dangling.pdf": ("nowhere", "U001"),
    "content/inside.md": ("index.md", "U001"),
    "manuals/linked": ("clerical", "U001"),
}
needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


@pytest.fixture(scope="module")
def refusal(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """One build of one office with every hostile file, link and folder."""
    root = make_project(
        tmp_path_factory.mktemp("files"),
        {**{case.path: case.data for case in FILES.values()}, **ACCEPTED,
         "content/" + "d/" * 30 + "x.md": page("ก\n"), "content/files/twin.pdf": b"%PDF-1.4 %%EOF"},
    )  # fmt: skip
    if sys.platform != "win32":
        for path, (target, _) in LINKS.items():
            (root / path).symlink_to(target)
        os.mkfifo(root / "content/pipe.md")
    return build(root)


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_told(refusal: Outcome, name: str) -> None:
    """Its name says nothing; what it holds decides."""
    told = refusal.about(FILES[name].path)
    assert FILES[name].code in {one.code for one in told}, told
    assert all(is_thai(one.message) and is_thai(one.hint) for one in told)


@pytest.mark.parametrize("path", ACCEPTED)
def test_what_only_looks_hostile_is_no_finding(refusal: Outcome, path: str) -> None:
    """A false alarm teaches staff to ignore the true one."""
    assert not refusal.about(path)


@needs_links
@pytest.mark.parametrize("path", LINKS)
def test_a_link_is_never_followed(refusal: Outcome, path: str) -> None:
    """A link to /etc published 700 files of the machine in a stock build."""
    assert [one.code for one in refusal.about(path)] == [LINKS[path][1]]
    assert not [one for one in refusal.findings if one.path.startswith(f"{path}/")]


def test_folders_without_end_are_told_once(refusal: Outcome) -> None:
    """Each folder more is a step of a recursion."""
    told = [one for one in refusal.findings if one.path.startswith("content/d/d")]
    assert [one.code for one in told] == ["F206"]


@needs_links
def test_a_linked_content_folder_is_refused(tmp_path: Path) -> None:
    """The whole content may not come from elsewhere either."""
    root = make_project(tmp_path / "office")
    (root / "content").rename(tmp_path / "elsewhere")
    (root / "content").symlink_to(tmp_path / "elsewhere")
    outcome = build(root)
    assert outcome.exit_code == 1
    assert "U001" in {told.code for told in outcome.about("content")}


def test_damaged_pictures_are_told(tmp_path: Path) -> None:
    """Half a download has a good beginning; only the middle is missing."""
    whole = picture((400, 300))
    front = "cover:\n  file: half.png\n  alt: ภาพ\n"
    root = make_project(
        tmp_path,
        {"content/news/a.md": news(front), "content/news/half.png": whole[: len(whole) // 2],
         "content/news/spoilt.png": whole[:60] + b"\xff" * 40 + whole[100:]},
    )  # fmt: skip
    outcome = build(root)
    assert [told.code for told in outcome.about("content/news/half.png")] == ["U006"]
    assert [told.code for told in outcome.about("content/news/spoilt.png")] == ["U006"]


def test_three_thousand_empty_files_are_told_within_the_limit(tmp_path: Path) -> None:
    """A wrong copy fills a folder; the answer must not take as long as the mistake is large."""
    files = {f"content/news/n{number}.md": "" for number in range(3_000)}
    outcome = build(make_project(tmp_path, files))
    assert outcome.exit_code == 1
    assert len(outcome.findings) == 3_000
