"""Files for download that would replace another file without a word."""

import pytest

from generator import codes
from generator.library.entry import Asset
from generator.web.collisions import file_collisions

MADE = {"/contact/phone-directory.csv"}


def asset(path: str, url: str) -> Asset:
    """A file by its path, published at an address."""
    return Asset(path, url, "PDF", "application/pdf", 1)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"content/a.pdf": "/a.pdf", "content/b.pdf": "/b.pdf"}, []),
        ({"content/contact/phone-directory.csv": "/contact/phone-directory.csv"},
         ["content/contact/phone-directory.csv"]),
        ({"content/manuals/m/a.pdf": "/manuals/m/a.pdf", "manuals/m/a.pdf": "/manuals/m/a.pdf"},
         ["manuals/m/a.pdf"]),
    ],
)  # fmt: skip
def test_the_file_that_would_win_is_told(files: dict[str, str], told: list[str]) -> None:
    """By its path; the other one has done nothing wrong."""
    found = list(file_collisions([asset(*one) for one in files.items()], MADE))
    assert [finding.location.path for finding in found] == told
    assert {finding.code for finding in found} <= {codes.ADDRESS_TAKEN}
