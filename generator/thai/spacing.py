"""Spaces that Thai writing does not have: two in a row, before a comma, inside brackets.

The source is the Royal Society's หลักเกณฑ์การเว้นวรรค. Spaces around ๆ are left alone: the rule wants
them, usage often not.
"""

import re
from collections.abc import Iterator

from generator.thai.fault import Fault

_THAI = "ก-\u0e4e"
_DOUBLED = re.compile(f"(?<=[{_THAI}])(?<!วันที่)(?<!เรียน)(?<!เรื่อง)  +(?=[{_THAI}])")
"""Letters keep two spaces behind เรื่อง, เรียน and วันที่ by the regulation on correspondence."""
_THAI_LETTER = re.compile(f"[{_THAI}]")
_THAI_OR_DIGIT = re.compile(f"[{_THAI}0-9๐-๙]")
_BEFORE_SIGN = re.compile("[ \u00a0](?<![ \u00a0]{2})[ \u00a0]*+(?=[,;)”])")
_BEHIND_SIGN = re.compile(f"[(“](?P<spaces>[ \u00a0]++)(?=[{_THAI}])")


def find_doubled_spaces(text: str) -> tuple[Fault, ...]:
    """Return spaces in a row between two Thai words; tables and indents have other neighbours."""
    return tuple(
        Fault(match.start(), match[0], " ", "เว้นวรรคซ้อนกันหลายช่องระหว่างคำ")
        for match in _DOUBLED.finditer(text)
    )


def find_spaces_at_signs(text: str) -> tuple[Fault, ...]:
    """Return spaces before a comma or semicolon, and inside brackets or quotation marks."""
    return tuple(sorted(_spaces_at_signs(text), key=lambda fault: fault.position))


def _spaces_at_signs(text: str) -> Iterator[Fault]:
    for match in _BEFORE_SIGN.finditer(text):
        is_inside = text[match.end()] in ")”"
        before = text[max(0, match.start() - 1) : match.start()]
        if (_THAI_LETTER if is_inside else _THAI_OR_DIGIT).match(before):
            yield Fault(match.start(), match[0], "", _INSIDE if is_inside else _COMMA)
    for match in _BEHIND_SIGN.finditer(text):
        yield Fault(match.start("spaces"), match["spaces"], "", _INSIDE)


_COMMA = "เว้นวรรคก่อนจุลภาคหรืออัฒภาค"
_INSIDE = "เว้นวรรคด้านในวงเล็บหรืออัญประกาศ"
