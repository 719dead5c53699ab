"""The list of checksums is what the standard command reads, and nothing else is taken for one."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checksums import (
    CHECKSUMS,
    checksums_of,
    checksums_text,
    read_checksums,
    write_checksums,
)

LETTERS = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\\/")
NAMES = (
    st.lists(st.text(LETTERS, min_size=1).filter(lambda name: name not in {".", ".."}), min_size=1)
    .map("/".join)
)  # fmt: skip
DIGESTS = st.text("0123456789abcdef", min_size=64, max_size=64)


def _site(root: Path) -> Path:
    (root / "หน้า").mkdir(parents=True)
    (root / "index.html").write_text("<h1>ก</h1>", encoding="utf-8")
    (root / "หน้า" / "a b.txt").write_bytes(b"x\r\n")
    return root


def _sha256sum(folder: Path) -> int:
    run = ["sha256sum", "--check", "--strict", CHECKSUMS]
    return subprocess.run(run, cwd=folder, capture_output=True, check=False).returncode


def test_the_standard_command_agrees(tmp_path: Path) -> None:
    """Anyone can verify a release without this program."""
    write_checksums(_site(tmp_path / "site"))
    assert _sha256sum(tmp_path / "site") == 0
    (tmp_path / "site" / "index.html").write_text("<h1>ข</h1>", encoding="utf-8")
    assert _sha256sum(tmp_path / "site") == 1


def test_links_and_the_list_itself_are_not_listed(tmp_path: Path) -> None:
    """The list cannot hold its own hash, and a site holds no links."""
    site = _site(tmp_path / "site")
    (site / "link").symlink_to("index.html")
    write_checksums(site)
    assert set(checksums_of(site)) == {"index.html", "หน้า/a b.txt"}


@given(st.dictionaries(NAMES, DIGESTS))
def test_what_is_written_is_read_back(found: dict[str, str]) -> None:
    """Whatever the names."""
    assert read_checksums(checksums_text(found)) == found


@pytest.mark.parametrize(
    "text", ["<html>", f"{'0' * 64}  ../x\n", f"{'0' * 64}  /etc/passwd\n", f"{'0' * 63}  x\n", "x"]
)
def test_anything_else_is_no_list(text: str) -> None:
    """A page of another server, or a path that leads out of the folder."""
    assert read_checksums(text) is None
