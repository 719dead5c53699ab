"""The writing of XML: whatever the words are, it can be read."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from generator.paper.word.markup import part, w, words


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_words_come_back(text: str) -> None:
    """What XML cannot hold is left out, and nothing else."""
    root = etree.fromstring(part("w:t", words(text), w("jc", val=text)))
    held = "".join(
        letter for letter in text
        if letter in "\t\n\r" or (letter >= " " and letter not in "\ufffe\uffff")
    )  # fmt: skip
    assert (root.text or "") == held.replace("\r\n", "\n").replace("\r", "\n")
    assert root[0].attrib.values() == [held]
