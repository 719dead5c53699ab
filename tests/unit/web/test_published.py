"""What a manifest says of the site, in whatever way the plan was made."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.web.site import Way, compose
from tests.unit.web.small_office import small_office

Write = Callable[[Mapping[str, str | bytes]], Path]
THEME = Path(__file__).parents[3] / "theme"
TODAY = dt.date(2026, 11, 24)
SITE = "https://test.example.go.th/"


def test_a_plan_without_pictures_says_the_same(project_tree: Write) -> None:
    """A check makes none, and would else call every built site outdated."""
    library = small_office(project_tree)
    drawn = compose(library, THEME, TODAY, SITE)
    told: list[tuple[int, int]] = []
    words = compose(library, THEME, TODAY, SITE, Way(False, lambda *step: told.append(step)))
    assert any("ps-flow__wide" in page.body for page in drawn.plan.pages)
    assert not any("ps-flow__wide" in page.body for page in words.plan.pages)
    assert words.manifest == drawn.manifest
    assert words.findings == drawn.findings
    assert told
    assert told == [(number, 0) for number in range(1, len(told) + 1)]
