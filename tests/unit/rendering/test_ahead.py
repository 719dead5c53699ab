"""Bodies rendered ahead of their pages, in whatever process: the site is the same."""

import datetime as dt
import multiprocessing
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.library.library import Library
from generator.rendering import ahead, texts
from generator.web.known import known_addresses
from generator.web.site import Composed, compose
from generator.workers import shared
from tests.unit.web.small_office import small_office

Write = Callable[[Mapping[str, str | bytes]], Path]
THEME = Path(__file__).parents[3] / "theme"
TODAY = dt.date(2026, 11, 24)
NEWS = "---\ntitle: ข่าว {0}\ngroup: admin\ndate: 2569-11-20\ncategory: กิจกรรม\n---\n"
BODY = "## หัวข้อ {0}\n\n[หาย](gone-{0}.md) [ไป](news-1.md#ไม่มี) <script>x</script>\n"


@pytest.fixture
def library(project_tree: Write) -> Library:
    """Enough news for several parts, each with faults that are told while it is rendered."""
    texts = (NEWS.format(number) + BODY.format(number) for number in range(2 * ahead.CHUNK + 3))
    news = {f"content/news/news-{number}.md": text for number, text in enumerate(texts)}
    return small_office(project_tree, news)


def composed(library: Library) -> Composed:
    return compose(library, THEME, TODAY, "https://test.example.go.th/")


def test_pages_and_findings_are_those_of_rendering_in_turn(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = composed(library)
    monkeypatch.setattr(texts, "rendered_ahead", lambda *_: {})
    in_turn = composed(library)
    assert len(made.findings) > 2 * ahead.CHUNK
    assert made == in_turn


def test_another_process_renders_the_same(library: Library) -> None:
    addresses = known_addresses(library, TODAY)
    entries = [entry for name, entry in library.entries.items() if name.startswith("news/news-")]
    task = ahead.Bodies(entries, library, addresses)
    parts = [range(10), range(10, 30)]
    here = [task.over(part) for part in parts]
    assert list(shared(task, parts, multiprocessing.get_context("spawn"))) == here
    assert all(rendered.faults for part in here for _, rendered in part)
