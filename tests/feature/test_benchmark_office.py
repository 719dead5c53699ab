"""The large synthetic offices stay good offices: a benchmark that no longer runs is none."""

from collections import Counter
from pathlib import Path

from benchmarks.checks import AGAIN, BUILT, FIRST, PASS, measured, report
from benchmarks.synthetic_office import Size, make_office
from generator.findings import Severity
from generator.kinds import KINDS
from generator.library.load import load
from generator.project import Project
from generator.source.documents import Reading, read_document
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


def test_an_office_has_something_of_every_kind_and_nothing_that_is_refused(tmp_path: Path) -> None:
    """What is measured is what an office has: all kinds, and documents that can be read."""
    make_office(tmp_path / "office", Size(60))
    loaded = load(Project(tmp_path / "office"))
    assert [one for one in loaded.findings if one.code.severity is Severity.ERROR] == []
    assert loaded.library is not None
    counts = Counter(entry.kind.name for entry in loaded.library.entries.values())
    assert set(counts) == {kind.name for kind in KINDS}
    assert len(loaded.library.rows) == counts["dataset"]
    papers = [asset for asset in loaded.library.assets.values() if "paper-" in asset.path]
    assert len({asset.digest for asset in papers}) == len(papers) == 12
    for paper in papers:
        data = (tmp_path / "office" / paper.path).read_bytes()
        assert read_document(data, paper.path.rpartition(".")[2]).state is Reading.READ, paper.path


def test_checks_can_be_measured(tmp_path: Path) -> None:
    """Everything that every machine has, once; link checkers come where they are installed."""
    took = measured(tmp_path, 4, 1)
    assert {AGAIN.name, FIRST.name, PASS.name, BUILT.name} <= set(took.took)
    assert all(one.cpu > 0 and one.peak > 10 for runs in took.took.values() for one in runs)
    text = report([took])
    assert f"| {took.entries} | {took.pages} | prongsai check / plain pass |" in text
