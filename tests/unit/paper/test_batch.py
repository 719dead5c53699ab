"""All paper of a site: kept where nothing changed, and never in the way of the site."""

from pathlib import Path
from typing import Any

import pytest

from generator.cache import Cache
from generator.library.papers import Paper
from generator.paper import batch
from generator.paper.batch import Batch
from generator.paper.workshop import Job

BAD, GOOD = (
    Paper(None, "structure-a4", f"/about/structure/{name}.pdf", name, "PDF", "application/pdf")
    for name in ("bad", "good")
)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that were drawn, of two that are wanted; one of them cannot be."""
    drawn: list[str] = []

    def draw(job: Any, _: object) -> bytes:
        drawn.append(job.paper.url)
        if job.paper is BAD:
            raise ValueError("a font is damaged")
        return b"%PDF"

    monkeypatch.setattr(batch, "job_of", lambda paper, _: Job(paper, "", (paper.url,)))
    monkeypatch.setattr(batch, "make", draw)
    return drawn


class Workshop:
    """One that wants two documents."""

    def wanted(self) -> list[Paper]:
        return [BAD, GOOD]


def new_batch(folder: Path) -> Batch:
    workshop: Any = Workshop()
    return Batch(workshop, Cache(folder))


def test_a_document_that_cannot_be_made_is_told_of_and_left_out(
    made: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A site must not wait for the one sheet that fails."""
    told: list[tuple[int, int]] = []
    paper = new_batch(tmp_path)
    paper.draw(lambda *far: told.append(far))
    assert paper.drawn == {GOOD.url: b"%PDF"}
    assert paper.later == 1
    assert "bad.pdf" in caplog.text
    assert "a font is damaged" in caplog.text
    assert told[-1] == (2, 2)
    assert made


def test_only_what_failed_is_tried_again(made: list[str], tmp_path: Path) -> None:
    """What was made is kept, what failed is not taken for made."""
    new_batch(tmp_path).draw()
    made.clear()
    again = new_batch(tmp_path)
    assert again.drawn == {GOOD.url: b"%PDF"}
    assert made == []
    again.draw()
    assert made == [BAD.url]
