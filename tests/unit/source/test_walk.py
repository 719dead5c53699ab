"""The walk lists what is really in the tree and never leaves it."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import codes
from generator.source.walk import walk

Write = Callable[[Mapping[str, str | bytes]], Path]


def _walk(root: Path) -> tuple[list[str], list[tuple[str, str]]]:
    files, findings = walk(root, root / "content", root / "manuals")
    return [file.path for file in files], [(f.code.name, f.location.path) for f in findings]


def test_files_come_in_the_order_of_their_paths_with_their_sizes(project_tree: Write) -> None:
    """The order of the disk differs from machine to machine."""
    root = project_tree({"manuals/b/index.md": "x", "content/z.md": "abc", "content/a/b.PDF": ""})
    files, findings = walk(root, root / "content", root / "manuals")
    assert [(file.path, file.size, file.suffix) for file in files] == [
        ("content/a/b.PDF", 0, "pdf"), ("content/z.md", 3, "md"), ("manuals/b/index.md", 1, "md"),
    ]  # fmt: skip
    assert findings == ()


@pytest.mark.parametrize("target", ["/etc", "/etc/hostname", "../../..", "z.md", "nowhere"])
def test_a_link_is_told_and_never_followed(project_tree: Write, target: str) -> None:
    """A stock site published 700 files of the machine through one link."""
    root = project_tree({"content/z.md": "x"})
    (root / "content/link").symlink_to(target)
    files, findings = _walk(root)
    assert files == ["content/z.md"]
    assert findings == [(codes.SYMBOLIC_LINK.name, "content/link")]


def test_a_loop_of_links_ends(project_tree: Write) -> None:
    """Two folders may point at each other."""
    root = project_tree({"content/a/x.md": "x", "content/b/y.md": "y"})
    (root / "content/a/b").symlink_to("../b")
    (root / "content/b/a").symlink_to("../a")
    files, findings = _walk(root)
    assert files == ["content/a/x.md", "content/b/y.md"]
    assert len(findings) == 2


def test_a_whole_folder_that_is_a_link_is_told(project_tree: Write) -> None:
    """`content` itself may be one."""
    root = project_tree({"elsewhere/z.md": "x"})
    (root / "content").symlink_to("elsewhere")
    assert _walk(root) == ([], [(codes.SYMBOLIC_LINK.name, "content")])


def test_names_that_differ_only_in_case_are_told(project_tree: Write) -> None:
    """On Windows, where most staff work, one overwrites the other."""
    root = project_tree({"content/news/Open.md": "", "content/news/open.md": ""})
    if len(_walk(root)[0]) < 2:
        pytest.skip("this disk holds only one of the two")
    assert _walk(root)[1] == [(codes.NAME_TWIN.name, "content/news/open.md")]


@pytest.mark.parametrize("name", ["con.md", "NUL.pdf", "com1.png", "aux.md"])
def test_names_that_windows_reserves_are_told(project_tree: Write, name: str) -> None:
    """Such a file cannot be checked out there."""
    root = project_tree({f"content/{name}": ""})
    assert _walk(root)[1] == [(codes.FILE_NAME_INVALID.name, f"content/{name}")]


def test_leftovers_of_programs_are_passed_over_in_silence(project_tree: Write) -> None:
    """Nobody put them there on purpose."""
    root = project_tree(
        {
            "content/.DS_Store": "", "content/Thumbs.db": "", "content/~$letter.docx": "",
            "content/.git/config": "", "content/.obsidian/x.md": "", "content/a.md": "",
            "content/.vscode/settings.json": "",
        }
    )  # fmt: skip
    assert _walk(root) == (["content/a.md"], [])


def test_other_hidden_files_are_listed_so_that_they_can_be_refused(project_tree: Write) -> None:
    """A `.htaccess` would be obeyed by many servers."""
    assert _walk(project_tree({"content/.htaccess": "x"}))[0] == ["content/.htaccess"]


def test_a_hidden_folder_is_told_once(project_tree: Write) -> None:
    """Who looks through the content does not see it, and would wait for its pages in vain."""
    root = project_tree({"content/.github/workflows/x.yml": "", "content/.github/y.md": ""})
    assert _walk(root) == ([], [(codes.FILE_NAME_INVALID.name, "content/.github")])


def test_a_folder_that_windows_reserves_is_told(project_tree: Write) -> None:
    """None of its files can be checked out there."""
    root = project_tree({"content/aux/x.md": "", "content/com1.old.pdf": ""})
    assert _walk(root)[1] == [
        (codes.FILE_NAME_INVALID.name, "content/aux/x.md"),
        (codes.FILE_NAME_INVALID.name, "content/com1.old.pdf"),
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among files")
def test_a_pipe_is_told_and_never_read(project_tree: Write) -> None:
    """Reading one would wait for ever."""
    root = project_tree({"content/a.md": ""})
    os.mkfifo(root / "content/pipe.md")
    assert _walk(root) == (
        ["content/a.md"], [(codes.FILE_TYPE_REFUSED.name, "content/pipe.md")]
    )  # fmt: skip


def test_a_missing_folder_is_empty(tmp_path: Path) -> None:
    """A small office has no manuals yet."""
    assert _walk(tmp_path) == ([], [])


def test_a_name_in_another_encoding_is_told_and_left_out(project_tree: Write) -> None:
    """Archives made on Windows unpack with names that are no UTF-8, and no address can hold."""
    root = project_tree({"content/a.md": ""})
    try:
        (root / os.fsdecode(b"content/\xa1\xa2.md")).touch()
    except OSError:
        pytest.skip("this disk refuses the name")
    (root / os.fsdecode(b"content/\xa1")).mkdir()
    files, told = walk(root, root / "content")
    assert [found.path for found in files] == ["content/a.md"]
    assert [finding.code.number for finding in told] == ["F201", "F201"]
    assert all("“ก" in finding.message for finding in told)
    assert all(finding.location.path.isprintable() for finding in told)
