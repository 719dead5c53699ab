"""The large synthetic offices stay good offices: a benchmark that no longer builds is none."""

from pathlib import Path

from benchmarks.synthetic_office import Size, make_office
from tests.feature.tiny_build import build


def test_a_small_synthetic_office_has_no_error_and_is_the_same_each_time(tmp_path: Path) -> None:
    """The same seed gives the same bytes, and the real command builds them."""
    for name in ("one", "two"):
        make_office(tmp_path / name, Size(12))
    files = [path for path in sorted((tmp_path / "one").rglob("*")) if path.is_file()]
    assert len(files) > 40
    for file in files:
        twin = tmp_path / "two" / file.relative_to(tmp_path / "one")
        assert file.read_bytes() == twin.read_bytes()
    run = build(tmp_path / "one")
    assert run.code == 0, run.said
