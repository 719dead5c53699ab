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
