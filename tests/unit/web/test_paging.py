"""Long lists stay small however many entries there are."""

import pytest

from generator.web.pages.paging import pager


@pytest.mark.parametrize(
    ("current", "total", "named"),
    [
        (1, 1, [1]),
        (1, 500, [1, 2, 3, 500]),
        (50, 500, [1, 48, 49, 50, 51, 52, 500]),
        (500, 500, [1, 498, 499, 500]),
        (2, 3, [1, 2, 3]),
    ],
)
def test_a_page_names_its_neighbours_and_the_ends(
    current: int, total: int, named: list[int]
) -> None:
    """Naming all would make the work grow with the square of the pages."""
    pages = pager("/news/", current, total)
    assert [page.number for page in pages] == named
    assert [page.number for page in pages if page.current] == [current]
    assert pages[0].url == "/news/"
