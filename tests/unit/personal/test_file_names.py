"""Numbers in the names of files."""

import pytest

from generator.personal.file_names import find_ids_in_path
from generator.personal.masking import mask_ids


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("content/news/files/1234567890121.pdf", "content/news/files/xxxxxxxxxxxxx.pdf"),
        ("a/id1234567890121copy.pdf", "a/idxxxxxxxxxxxxxcopy.pdf"),
        ("a/1-2345-67890-12-1_x.pdf", "a/x-xxxx-xxxxx-xx-x_x.pdf"),
        ("1234567890121/a.md", "xxxxxxxxxxxxx/a.md"),
        ("a/1 2345 67890 12 1.pdf", "a/x xxxx xxxxx xx x.pdf"),
    ],
)
def test_a_number_in_a_name_is_found_and_masked(path: str, shown: str) -> None:
    """Letters often touch it there."""
    assert len(find_ids_in_path(path)) == 1
    assert mask_ids(path) == shown


@pytest.mark.parametrize(
    "path",
    ["content/news/20261124-0001.md", "a/1234567890122.pdf", "a/12345678901210.pdf", "a/b.md"],
)
def test_other_names_pass(path: str) -> None:
    """Days, wrong numbers, longer ones."""
    assert find_ids_in_path(path) == ()
    assert mask_ids(path) == path
