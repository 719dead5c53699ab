"""Marks that pile up: each of them makes the converter read all text behind it once more."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from generator.source.fences import fenced_lines

MOST_OPEN = 100
"""Brackets of one paragraph that wait for their end; a person leaves open none."""
MOST_HEADINGS = 200
"""Headings in lines that no empty line parts."""
MOST_SHORT_FORMS = 300
MOST_CITED = 300
"""How often one footnote may be cited."""
_WORDS = 20
_BRACKET = re.compile(r"\n[ \t]*\n|\[|\]\(|[\])]")
_CHANGES = {"[": (1, 0), "](": (-1, 1), "]": (-1, 0), ")": (0, -1)}
"""What a sign does to the texts of links and to the addresses that are open."""
_HEADING = re.compile(r"#.*|=+[ \t]*|-+[ \t]*|\[[^\]]*")
"""A heading, a line below one, or the label of an address that goes on in the next line."""
_SHORT_FORM = re.compile(r"^\*\[", re.MULTILINE)
_CITED = re.compile(r"\[\^[^\]\n]{1,100}\]")


def piles(text: str) -> Iterator[tuple[str, str]]:
    """What piles up in a text, in Thai, and the words at which it does."""
    if (place := _left_open(text)) is not None:
        yield "มีวงเล็บเปิดที่ไม่ปิดจำนวนมากผิดปกติ", text[place : place + _WORDS]
    if (line := _headings_in_a_row(text)) is not None:
        yield f"มีหัวเรื่องติดกันเกิน {MOST_HEADINGS} หัวเรื่องโดยไม่มีบรรทัดว่าง", line[:_WORDS]
    if len(_SHORT_FORM.findall(text)) > MOST_SHORT_FORMS:
        yield f"มีคำย่อ (*[…]:) เกิน {MOST_SHORT_FORMS} คำ", "*["
    for cited, times in Counter(_CITED.findall(text)).most_common(1):
        if times > MOST_CITED:
            yield f"อ้างเชิงอรรถเดียวกันเกิน {MOST_CITED} ครั้ง", cited[:_WORDS]


def _left_open(text: str) -> int | None:
    """Where the first bracket stands of a paragraph that leaves too many of them open."""
    texts = addresses = first = 0
    for match in _BRACKET.finditer(text):
        change = _CHANGES.get(match[0])
        if change is None:
            texts = addresses = 0
            continue
        if not texts and not addresses:
            first = match.start()
        texts, addresses = max(texts + change[0], 0), max(addresses + change[1], 0)
        if max(texts, addresses) > MOST_OPEN:
            return first
    return None


def _headings_in_a_row(text: str) -> str | None:
    """The first line of lines without a gap that hold too many headings."""
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    bare = (line for number, line in enumerate(lines) if number not in fenced)
    for is_text, group in groupby(bare, key=lambda line: bool(line.strip())):
        block = list(group)
        if is_text and sum(map(bool, map(_HEADING.fullmatch, block))) > MOST_HEADINGS:
            return block[0]
    return None
