"""Spaces that Thai writing does not have: two in a row, before a comma, inside brackets.

The source is the Royal Society's หลักเกณฑ์การเว้นวรรค. Spaces around ๆ are left alone: the rule wants
them, usage often not.
"""

import re

from generator.thai.fault import Fault

_THAI = "ก-\u0e4e"
_DOUBLED = re.compile(f"(?<=[{_THAI}])(?<!วันที่)(?<!เรียน)(?<!เรื่อง)  +(?=[{_THAI}])")
"""Letters keep two spaces behind เรื่อง, เรียน and วันที่ by the regulation on correspondence."""
_BEFORE_COMMA = re.compile(f"(?<=[{_THAI}0-9๐-๙])[ \u00a0]+(?=[,;])")
_INSIDE = re.compile(rf"(?<=[(“])[ \u00a0]+(?=[{_THAI}])|(?<=[{_THAI}])[ \u00a0]+(?=[)”])")


def find_doubled_spaces(text: str) -> tuple[Fault, ...]:
    """Return spaces in a row between two Thai words; tables and indents have other neighbours."""
    return tuple(
        Fault(match.start(), match[0], " ", "เว้นวรรคซ้อนกันหลายช่องระหว่างคำ")
        for match in _DOUBLED.finditer(text)
    )


def find_spaces_at_signs(text: str) -> tuple[Fault, ...]:
    """Return spaces before a comma or semicolon, and inside brackets or quotation marks."""
    found = [
        Fault(match.start(), match[0], "", name)
        for expression, name in (
            (_BEFORE_COMMA, "เว้นวรรคก่อนจุลภาคหรืออัฒภาค"),
            (_INSIDE, "เว้นวรรคด้านในวงเล็บหรืออัญประกาศ"),
        )
        for match in expression.finditer(text)
    ]
    return tuple(sorted(found, key=lambda fault: fault.position))
