"""Results are made once for the same inputs, and anew for others."""

from pathlib import Path

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
