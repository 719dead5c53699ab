"""All paper of a site: kept where nothing changed, and never in the way of the site."""

from pathlib import Path
from typing import Any

import pytest

from generator.cache import Cache
from generator.library.papers import Paper
from generator.paper import making

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

    monkeypatch.setattr(making, "wanted", lambda _: [BAD, GOOD])
    monkeypatch.setattr(making, "_job", lambda paper, _: making._Job(paper, "", (paper.url,)))
    monkeypatch.setattr(making, "_made", draw)
    return drawn


def test_a_document_that_cannot_be_made_is_told_of_and_left_out(
    made: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A site must not wait for the one sheet that fails."""
    workshop: Any = None
    told: list[tuple[int, int]] = []
    done = making.make_papers(workshop, Cache(tmp_path), lambda *far: told.append(far))
    assert done == {GOOD.url: b"%PDF"}
    assert "bad.pdf" in caplog.text
    assert "a font is damaged" in caplog.text
    assert told[-1] == (2, 2)
    assert made


def test_only_what_failed_is_tried_again(made: list[str], tmp_path: Path) -> None:
    """What was made is kept, what failed is not taken for made."""
    workshop: Any = None
    making.make_papers(workshop, Cache(tmp_path))
    made.clear()
    assert making.make_papers(workshop, Cache(tmp_path), only_kept=True) == {GOOD.url: b"%PDF"}
    assert made == []
    making.make_papers(workshop, Cache(tmp_path))
    assert made == [BAD.url]
