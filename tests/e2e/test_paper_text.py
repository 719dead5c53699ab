"""The text of every PDF of the sample office, read by two readers, is what was written."""

from collections import Counter
from collections.abc import Iterator

import pytest
from pythainlp.corpus import thai_words

from generator.thai.words import split_words
from tests.e2e.printed import Placed, Printed, placed
from tests.pdf_reader import SARA_AM, squeezed

LEAST = 0.995
GENERATED = set("0123456789๐๑๒๓๔๕๖๗๘๙.•◦▪")
"""What paper adds: numbers and dots of lists, the dots and numbers of contents."""
LETTERED = set("กขคงจฉชซฌญ")
"""The numbers of the pages before the first chapter, in contents."""
WORDS = frozenset(thai_words())
NEVER_FIRST = set("ะาำๅๆฯ") | set(map(chr, (*range(0x0E31, 0x0E3B), *range(0x0E47, 0x0E4F))))
NEVER_LAST = set("เแโใไ")


def half(papers: list[Printed], part: str) -> list[Printed]:
    """The books, or all else: two tests may run beside each other."""
    return [paper for paper in papers if (paper.paper.make == "book") == (part == "books")]


def heads(document: Printed) -> set[str]:
    """The heads of tables, which are printed again on each page that a table goes on to."""
    return {squeezed("".join(head.itertext())) for head in document.tree.iter("thead")}


def printed_letters(document: Printed, read: str) -> Counter[str]:
    """The letters to be read: those of the source, heads of tables as often as they stand."""
    source = squeezed("".join(document.texts))
    letters = Counter(source)
    for head in heads(document) - {""}:
        for letter, times in Counter(head).items():
            letters[letter] += times * max(0, read.count(head) - source.count(head))
    return letters


def lost_words(document: Printed, read: str) -> list[str]:
    """The words of the source that a reader does not find."""
    lost = []
    for text in document.texts:
        if squeezed(text) not in read:
            words = map(squeezed, split_words(text))
            lost += [word for word in words if word and word not in read]
    return lost


@pytest.mark.parametrize("part", ["books", "others"])
@pytest.mark.parametrize("reader", ["pdfium", "pypdf"])
def test_words_are_read_back(office_papers: list[Printed], part: str, reader: str) -> None:
    """Word by word, and then letter by letter: nothing too little, nothing too much."""
    wrong: dict[str, object] = {}
    for document in half(office_papers, part):
        by_pdfium = reader == "pdfium"
        read = document.bodies_by_pdfium() if by_pdfium else document.bodies_by_pypdf()
        words = sum(1 for text in document.texts for word in split_words(text) if word.strip())
        lost = lost_words(document, read)
        if len(lost) > (1 - LEAST) * words:
            wrong[document.paper.url] = lost
        expected, found = printed_letters(document, read), Counter(read)
        if found[SARA_AM] != expected[SARA_AM]:
            wrong[f"{document.paper.url} SARA AM"] = (expected[SARA_AM], found[SARA_AM])
        if missing := expected - found:
            wrong[f"{document.paper.url} letters missing"] = missing
        if added := {letter for letter in found - expected if letter not in GENERATED | LETTERED}:
            wrong[f"{document.paper.url} letters added"] = added
    assert wrong == {}


def test_the_readers_agree_on_heads_and_feet(office_papers: list[Printed]) -> None:
    """What the style sheet adds is read by one and held to the other."""
    for document in half(office_papers, "others"):
        for margin, text in zip(document.margins, document.pdf.by_pypdf, strict=True):
            assert squeezed(text).endswith(margin), document.paper.url


def can_be_cut(text: str) -> bool:
    """Tell whether a text is made of words of the word list, one after the other."""
    reached = {0}
    for end in range(1, len(text) + 1):
        if any(text[start:end] in WORDS for start in reached):
            reached.add(end)
    return len(text) in reached


def breaks(found: Placed) -> Iterator[tuple[str, str]]:
    """Where a line ends within a text, and no space or sign stands: what is before and behind."""
    at = 0
    for (page, char), (next_page, following) in zip(found.chars, found.chars[1:], strict=False):
        at = found.text.index(char.text, at) + 1
        turned = page != next_page or abs(char.baseline - following.baseline) > 1
        if turned and found.text[at] == following.text:
            yield found.text[:at], found.text[at:]


def is_wrong(before: str, behind: str) -> bool:
    """Tell whether a line is broken inside a word of the word list, or where no word can end."""
    if before[-1] in NEVER_LAST or behind[0] in NEVER_FIRST:
        return True
    run = before.rsplit(maxsplit=1)[-1] + behind.split(maxsplit=1)[0]
    place, end = len(before.rsplit(maxsplit=1)[-1]), 0
    for word in split_words(run):
        start, end = end, end + len(word)
        if start < place < end:
            parts = word[: place - start], word[place - start :]
            return word in WORDS and not all(map(can_be_cut, parts))
    return False


def test_no_line_is_broken_inside_a_word(office_papers: list[Printed]) -> None:
    wrong, seen = [], 0
    for document in office_papers:
        for found in placed(document)[0]:
            for before, behind in breaks(found):
                seen += 1
                if is_wrong(before, behind):
                    wrong.append(f"{document.paper.url}: {before[-20:]}|{behind[:20]}")
    assert seen > 1000, "lines were not seen at all"
    assert wrong == []


@pytest.mark.parametrize(
    ("before", "behind"), [("นว", "ัตกรรม"), ("น", "วัตกรรม"), ("การศึ", "กษา"), ("เ", "ขต")]
)
def test_a_wrong_break_would_be_seen(before: str, behind: str) -> None:
    assert is_wrong(before, behind)


@pytest.mark.parametrize(("before", "behind"), [("ทาง", "ไกล"), ("สำนักงานเขต", "พื้นที่การศึกษา")])
def test_a_break_between_words_is_right(before: str, behind: str) -> None:
    assert not is_wrong(before, behind)
