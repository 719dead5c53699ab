"""Bank account numbers: ten or twelve digits near a word that calls them so."""

import re
from collections.abc import Iterator

from generator.personal.trace import DASHES, UNSEEN, Trace, arabic_digits, line_before

_SIGN = rf"[ \u00a0{UNSEEN}{DASHES}]{{0,3}}"
_NUMBER = re.compile(
    rf"(?<![\d/.,])(?<!\d[{DASHES}])(?<![A-Za-z_])"
    rf"\d(?:{_SIGN}\d){{9}}(?:(?:{_SIGN}\d){{2}})?"
    rf"(?!{_SIGN}\d)(?![/.,]\d)(?![A-Za-z_])"
)
_GROUP = re.compile(rf"\d(?:[{UNSEEN}]*\d)*")
_USUAL = (3, 1, 5, 1)
_MOST_GROUPS = 6
_NAMED = re.compile(
    r"(?:เลขที่|เลข|หมายเลข)\s?(?:บัญชี|บช\.)|บัญชี(?:เงินฝาก)?(?:ธนาคาร)?\s?เลขที่"
    r"|บัญชีธนาคาร|บ/ช|account (?:no|number)",
    re.IGNORECASE,
)
_NEAR = re.compile("ธนาคาร|บัญชี|ออมทรัพย์|เงินฝาก|พร้อมเพย์|โอนเงิน|บมจ\\.|ธ\\.")
_NOT_AN_ACCOUNT = re.compile(r"ISBN|ISSN|โทร", re.IGNORECASE)
_BLOCK = 2000
"""Characters above in which the head of a table is looked for."""


def find_accounts(text: str) -> tuple[Trace, ...]:
    """Return where numbers of bank accounts stand.

    In the groups of most banks (123-4-56789-0) a word such as ธนาคาร or บัญชี must stand in the same
    paragraph or table; in other groups เลขที่บัญชี or the like must stand before it in its line.
    """
    return tuple(_accounts(text))


def _accounts(text: str) -> Iterator[Trace]:
    for match in _NUMBER.finditer(text):
        before = line_before(text, match.start())
        if _NOT_AN_ACCOUNT.search(before[-12:]):
            continue
        shape = tuple(len(arabic_digits(group)) for group in _GROUP.findall(match[0]))
        named = len(shape) <= _MOST_GROUPS and _NAMED.search(before)
        if named or (shape == _USUAL and _NEAR.search(_block_before(text, match.start()))):
            yield Trace(match.start(), match.end(), sum(shape))


def _block_before(text: str, position: int) -> str:
    start = max(0, position - _BLOCK)
    return text[max(start, text.rfind("\n\n", start, position)) : position]
