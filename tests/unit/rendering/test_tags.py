"""Tags are changed, the text between them never."""

from hypothesis import given
from hypothesis import strategies as st

from generator.rendering.tags import attributes, change_attributes, change_tags

texts = st.text(st.sampled_from("ก่ำ<>&\"'=/ ahrefsrc\n-!"), max_size=40)


@given(texts)
def test_who_changes_nothing_gets_the_same(html: str) -> None:
    """Whatever the text is."""
    assert change_tags(html, lambda tag: tag) == html


def test_every_tag_is_shown_once_and_no_comment_or_script() -> None:
    """Closing tags too: what stands before one may be added to."""
    seen: list[str] = []

    def see(tag: str) -> str:
        seen.append(tag)
        return tag

    change_tags("<p id=a>x<!-- <b> --></p><script src='y'>if (a<b) c('<i>')</script>", see)
    assert seen == ["<p id=a>", "</p>", "<script src='y'>", "</script>"]


def test_attributes_are_found_however_they_are_quoted() -> None:
    """A name is read in small letters; one without a value is none."""
    tag = "<a HREF=\"x?a=1&amp;b\" class='y z' id=w hidden>"
    assert attributes(tag) == {"href": "x?a=1&amp;b", "class": "y z", "id": "w"}
    changed = change_attributes(tag, {"href": lambda url: url + "#f", "class": str.upper})
    assert changed == "<a HREF=\"x?a=1&amp;b#f\" class='Y Z' id=w hidden>"
