"""Results are made once for the same inputs, and anew for others."""

from pathlib import Path

import pytest

from generator.cache import Cache


def test_the_same_inputs_are_made_once(tmp_path: Path) -> None:
    """The second call reads what the first one made, also from another object."""
    calls = []

    def make() -> bytes:
        calls.append(1)
        return b"result"

    assert Cache(tmp_path / "c").keep(("a", b"b"), make) == b"result"
    assert Cache(tmp_path / "c").keep(("a", b"b"), make) == b"result"
    assert len(calls) == 1


def test_inputs_do_not_run_into_each_other(tmp_path: Path) -> None:
    """`ab` and `c` are other inputs than `a` and `bc`."""
    cache = Cache(tmp_path)
    assert cache.keep(("ab", "c"), lambda: b"1") == b"1"
    assert cache.keep(("a", "bc"), lambda: b"2") == b"2"


def test_what_was_stored_is_found(tmp_path: Path) -> None:
    """For results that come later, from another process; what was never stored is None."""
    cache = Cache(tmp_path / "c")
    assert cache.find(("a",)) is None
    cache.store(("a",), b"result")
    assert cache.find(("a",)) == b"result"
    assert [file.suffix for file in (tmp_path / "c").iterdir()] == [""]


def test_a_result_that_was_damaged_is_made_again(tmp_path: Path) -> None:
    """A disk was full, or somebody opened the file; garbage must not be published."""
    cache = Cache(tmp_path)
    cache.store(("a",), b"result")
    (file,) = tmp_path.iterdir()
    for damaged in (b"", b"result", file.read_bytes()[:-1], b"\0" * 40):
        file.write_bytes(damaged)
        assert cache.find(("a",)) is None
        assert cache.keep(("a",), lambda: b"anew") == b"anew"
        assert cache.find(("a",)) == b"anew"


@pytest.mark.parametrize("taken", ["folder", "file"])
def test_what_cannot_be_kept_is_made_each_time(tmp_path: Path, taken: str) -> None:
    """A project on a disk for reading only can be checked all the same."""
    cache = Cache(tmp_path / "c")
    if taken == "folder":
        (tmp_path / "c").write_text("x")
    else:
        cache.store(("a",), b"result")
        (file,) = (tmp_path / "c").iterdir()
        file.unlink()
        file.mkdir()
    assert cache.find(("a",)) is None
    assert cache.keep(("a",), lambda: b"result") == b"result"
