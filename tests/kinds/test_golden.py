"""One entry of each kind beside its body as the templates render it; read the difference."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.library.load import load
from generator.project import Project
from generator.web.site import compose
from tests.kinds.tiny_office import ENTRIES, tiny_office

THEME = Path(__file__).parents[2] / "theme"
TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize("kind", ENTRIES)
def test_the_body_of_a_kind_is_the_one_that_was_read_and_approved(
    kind: str,
    project_tree: Callable[[Mapping[str, str | bytes]], Path],
    golden: Callable[[str, str], None],
) -> None:
    """A change of a template shows here as a difference of what the public reads."""
    office = tiny_office()
    library = load(Project(project_tree(office))).library
    assert library is not None
    pages = compose(library, THEME, TODAY, "https://test.example.go.th/").plan.pages
    (page,) = [page for page in pages if page.source == ENTRIES[kind]]
    text = office[ENTRIES[kind]]
    assert isinstance(text, str)
    golden(f"kinds/{kind}.md", text)
    golden(f"kinds/{kind}.html", page.body.strip() + "\n")
