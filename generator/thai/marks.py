"""Thai vowels and tone marks in an order or a company that no Thai word has."""

import re
from collections.abc import Callable, Iterator, Sequence

from generator.thai.fault import Fault

_TONE = "\u0e48-\u0e4b"
_KILLER = "\u0e4c"
_VOWEL = "\u0e31\u0e34-\u0e39\u0e47"
"""Vowels above and below, MAITAIKHU with them."""
_MARK = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_NIKHAHIT = "\u0e4d"
_AFTER = "ะาำ"
_LEADING = "เ-ไ"
_SPACES = "[ \u00a0]+"
_FOREIGN = "0-9๐-๙A-Za-z"

_Repair = Callable[[str], str | None]
_Row = tuple[str, str, _Repair]


def _unknown(_seen: str) -> None:
    """Say that only the writer knows which was meant."""


def _swapped(seen: str) -> str:
    return seen[::-1]


def _first(seen: str) -> str:
    return seen[0]


def _joined(seen: str) -> str:
    return re.sub(_SPACES, "", seen)


def _sara_am(seen: str) -> str:
    return re.sub(f"[{_NIKHAHIT}าำ]", "", _joined(seen)) + "ำ"


_SARA_AM: tuple[_Row, ...] = (
    (
        f"{_NIKHAHIT}[{_TONE}]?า|[{_TONE}]{_NIKHAHIT}า|า{_NIKHAHIT}",
        "สระอำที่พิมพ์แยกเป็นนิคหิต (วงกลมเล็ก) กับสระอา",
        _sara_am,
    ),
    (
        f"[ก-ฮ][{_TONE}]?{_SPACES}[าำ](?!{_NIKHAHIT})",
        "สระอำที่ขาดออกจากพยัญชนะ",
        _sara_am,
    ),
)
_MARKS: tuple[_Row, ...] = (
    (f"(?P<twin>[{_MARK}])(?P=twin)+", "สระหรือวรรณยุกต์ตัวเดียวกันพิมพ์ซ้ำ", _first),
    (f"[{_TONE}{_KILLER}][{_VOWEL}\u0e3a]", "วรรณยุกต์หรือการันต์ที่พิมพ์ก่อนสระ", _swapped),
    (f"[{_AFTER}][{_TONE}]", "วรรณยุกต์ที่พิมพ์หลังสระ", _swapped),
    (f"[{_TONE}][{_TONE}{_KILLER}]|{_KILLER}[{_TONE}]", "วรรณยุกต์หรือการันต์ซ้อนกันสองตัว", _unknown),
    (f"[{_VOWEL}]{{2}}", "สระบนหรือสระล่างซ้อนกันสองตัว", _unknown),
    ("เเ", "สระเอสองตัวที่พิมพ์แทนสระแอ", lambda _seen: "แ"),
    (f"[{_LEADING}]{{2}}", "สระหน้าสองตัวติดกัน", _unknown),
    (f"[{_LEADING}][{_AFTER}ๅ{_MARK}]", "สระหน้าที่ไม่มีพยัญชนะตามหลัง", _unknown),
    (f"[{_LEADING}]{_SPACES}[ก-ฮ]", "ช่องว่างระหว่างสระหน้ากับพยัญชนะ", _joined),
    (f"(?P<long>[{_AFTER}ๅ])(?P=long)+", "สระตัวเดียวกันพิมพ์ซ้ำ", _first),
    (
        f"ำ[ะาๅ]|า[ำๅ]|ะ[าำๅ]|[{_VOWEL}][าำ]|\u0e31ะ",
        "สระสองตัวที่อยู่ด้วยกันไม่ได้",
        _unknown,
    ),
    (f"(?<=[0-9๐-๙]){_NIKHAHIT}", "นิคหิตที่พิมพ์แทนเครื่องหมายองศา", lambda _seen: "°"),
    (
        f"[{_AFTER}ๅๆฯ{_FOREIGN}](?!{_NIKHAHIT})[{_MARK}]|[ๆฯ{_FOREIGN}][{_AFTER}]",
        "สระหรือวรรณยุกต์ที่ไม่มีพยัญชนะรองรับ",
        _unknown,
    ),
    ("(?<![ฤฦ])ๅ", "เครื่องหมายลากข้าง (ๅ) ที่พิมพ์แทนสระอา", lambda _seen: "า"),
    (
        f"[ก-ฮ][{_VOWEL}]?[{_TONE}]?{_SPACES}(?:[{_MARK}](?=[ก-\u0e4e])|{_KILLER}|ะ)",
        "ช่องว่างระหว่างพยัญชนะกับสระหรือวรรณยุกต์",
        _joined,
    ),
)
"""What none of some 500,000 words of Thai dictionaries and names holds, but as a slip."""


_SUSPECTS = tuple(
    re.compile(form)
    for form in (
        f"[{_TONE}{_KILLER}][{_MARK}]",
        f"[{_VOWEL}][{_VOWEL}าำะ]",
        f"[{_AFTER}ๅๆฯ{_FOREIGN}](?:[{_MARK}าำๅ]|(?<!า)ะ)",
        f"[{_LEADING}][^ก-ฮ]",
        f"[ \u00a0][{_MARK}ะ]",
        "[\u0e3a\u0e4d\u0e4e]{2}|ๅ",
    )
)
"""Neighbours of which every row has a pair; looked for apart, they take a tenth of the time."""


def find_broken_sara_am(text: str) -> tuple[Fault, ...]:
    """Return every SARA AM that was typed or pasted in two pieces.

    A lone SARA AA behind a space is taken for what is left of SARA AM, as readers of PDF leave it.
    """
    return tuple(_find(text, _SARA_AM, _ANY_SARA_AM))


def find_misplaced_marks(text: str) -> tuple[Fault, ...]:
    """Return vowels and tone marks that are doubled, misplaced or without a consonant.

    Each place is told once. Marks cited alone, as in grammar, and Pali with its NIKHAHIT pass.
    """
    if not any(suspect.search(text) for suspect in _SUSPECTS):
        return ()
    return tuple(_find(text, _MARKS, _ANY_MARK))


def _compiled(rows: Sequence[_Row]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<row{row}>{form})" for row, (form, _, _) in enumerate(rows)))


def _find(text: str, rows: Sequence[_Row], expression: re.Pattern[str]) -> Iterator[Fault]:
    for match in expression.finditer(text):
        _, name, repair = next(
            row for number, row in enumerate(rows) if match[f"row{number}"] is not None
        )
        yield Fault(match.start(), match[0], repair(match[0]), name)


_ANY_SARA_AM = _compiled(_SARA_AM)
_ANY_MARK = _compiled(_MARKS)
