"""Only the files that a build wrote are published."""

import hashlib
from pathlib import Path

import pytest

from generator.checksums import CHECKSUMS, write_checksums
from generator.errors import PublishError
from generator.publish.ready_site import ready_site


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site" / "news").mkdir(parents=True)
    (tmp_path / "site" / "index.html").write_bytes(b"home")
    (tmp_path / "site" / "news" / "index.html").write_bytes(b"news!")
    write_checksums(tmp_path / "site")
    return tmp_path / "site"


def test_a_whole_site_is_ready(site: Path) -> None:
    """With its hashes, its size, and the digest of its list."""
    ready = ready_site(site)
    assert set(ready.checksums) == {"index.html", "news/index.html"}
    assert ready.size == 9
    assert ready.digest == hashlib.sha256((site / CHECKSUMS).read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("path", "content"),
    [("index.html", b"hacked"), ("slot.html", b"x"), ("news/index.html", None), (CHECKSUMS, b"x")],
)
def test_a_changed_site_is_refused_and_names_a_file(
    site: Path, path: str, content: bytes | None
) -> None:
    """Changed, added, lost, or with a list that is none."""
    if content is None:
        (site / path).unlink()
    else:
        (site / path).write_bytes(content)
    with pytest.raises(PublishError, match="ไม่ตรงกับตอนที่สร้าง") as told:
        ready_site(site)
    assert path == CHECKSUMS or path in str(told.value)


def test_no_site_is_told_with_the_command_that_makes_one(tmp_path: Path) -> None:
    """Not with a traceback."""
    with pytest.raises(PublishError, match="prongsai build"):
        ready_site(tmp_path / "site")
