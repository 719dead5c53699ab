"""A zip is the same bytes every time, and never half there."""

import datetime as dt
import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from generator.errors import ProjectError
from generator.offline.archive import Member, write_archive

DAY = dt.date(2026, 11, 20)
KILLED = """
import datetime, os, sys
from pathlib import Path
from generator.offline.archive import Member, write_archive
def members():
    yield Member("a", b"x" * 1000)
    os._exit(9)
write_archive(Path(sys.argv[1]), members(), datetime.date(2026, 11, 20))
"""


def test_the_same_members_give_the_same_bytes(tmp_path: Path) -> None:
    """Whenever the files were written; names in Thai say that they are UTF-8."""
    picture = tmp_path / "a.webp"
    picture.write_bytes(b"picture")
    members = [Member("w/เปิด.html", "ก".encode() * 500), Member("w/a.webp", picture)]
    size = write_archive(tmp_path / "1.zip", members, DAY)
    picture.touch()
    write_archive(tmp_path / "2.zip", members, DAY)
    assert (tmp_path / "1.zip").read_bytes() == (tmp_path / "2.zip").read_bytes()
    assert size == (tmp_path / "1.zip").stat().st_size
    with ZipFile(tmp_path / "1.zip") as archive:
        page, image = archive.infolist()
        assert page.filename == "w/เปิด.html"
        assert page.flag_bits & 0x800
        assert page.date_time == image.date_time == (2026, 11, 20, 0, 0, 0)
        assert (page.compress_type, image.compress_type) == (ZIP_DEFLATED, ZIP_STORED)
        assert archive.read("w/a.webp") == b"picture"


def test_a_full_disk_leaves_the_older_zip(tmp_path: Path) -> None:
    """And nothing beside it."""
    output = tmp_path / "x.zip"
    output.write_bytes(b"older")

    def members() -> Iterator[Member]:
        yield Member("a.webp", b"x" * 50_000)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(ProjectError, match=r"x\.zip ไม่สำเร็จ"):
        write_archive(output, members(), DAY)
    assert output.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [output]


def test_whoever_interrupts_finds_the_older_zip(tmp_path: Path) -> None:
    """Ctrl+C passes through."""
    output = tmp_path / "x.zip"
    output.write_bytes(b"older")

    def members() -> Iterator[Member]:
        yield Member("a", b"x")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_archive(output, members(), DAY)
    assert output.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [output]


def test_a_run_that_was_killed_leaves_the_older_zip_and_the_next_one_ends_well(
    tmp_path: Path,
) -> None:
    """What it left aside is taken over."""
    output = tmp_path / "x.zip"
    output.write_bytes(b"older")
    run = subprocess.run([sys.executable, "-c", KILLED, str(output)], check=False, timeout=60)
    assert run.returncode == 9
    assert output.read_bytes() == b"older"
    write_archive(output, [Member("a", b"x")], DAY)
    assert ZipFile(output).namelist() == ["a"]
    assert list(tmp_path.iterdir()) == [output]
