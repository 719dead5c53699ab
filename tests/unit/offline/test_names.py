"""Names that Windows and CDs take, whatever the paths were."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.offline.names import LONGEST, LONGEST_PART, safe_names

PARTS = st.text(st.sampled_from("abAB.: ก?*con1-"), min_size=1, max_size=80)
PATHS = st.lists(PARTS, min_size=1, max_size=4).map("/".join)


def test_a_usual_path_keeps_its_name() -> None:
    """Thai too: a zip says that its names are UTF-8."""
    paths = ["news/2569/x/index.html", "ประวัติ/index.html", "assets/a-1.min.css"]
    assert safe_names(paths) == {path: path for path in paths}


@pytest.mark.parametrize(
    "path",
    ["a:b.pdf", "aux/index.html", "con.txt", "x./a.pdf", "x /a.pdf", "a" * 70 + ".pdf",
     "/".join(["abcdefgh"] * 20) + ".pdf"],
)  # fmt: skip
def test_what_no_disk_takes_gets_a_short_name_of_its_own(path: str) -> None:
    """It still ends as its type asks."""
    name = safe_names([path])[path]
    assert re.fullmatch(r"more/[A-Za-z0-9-]+\.(pdf|txt|html)", name)


def test_two_that_differ_in_capitals_are_two_files() -> None:
    """The first in order keeps its name."""
    names = safe_names(["forms/a.pdf", "forms/A.pdf"])
    assert names["forms/A.pdf"] == "forms/A.pdf"
    assert names["forms/a.pdf"].startswith("more/a-")


@given(st.sets(PATHS))
def test_every_set_of_paths_becomes_as_many_safe_files(paths: set[str]) -> None:
    """And the order in which they come makes no difference."""
    names = safe_names(paths)
    assert len({name.casefold() for name in names.values()}) == len(paths)
    assert names == safe_names(sorted(paths, reverse=True))
    for name in names.values():
        assert len(name) <= LONGEST
        assert all(len(part) <= LONGEST_PART for part in name.split("/"))
        assert not re.search(r'[<>:"\\|?*]', name)
