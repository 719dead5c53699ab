"""Findings about misspelt words, those of loan words apart from all others."""

from collections.abc import Iterator
from functools import lru_cache

from generator.check.ground import Ground
from generator.check.rules.exemption import exemption
from generator.check.rules.first_few import first_few
from generator.findings import Code, English, Finding
from generator.source.file import SourceFile
from generator.thai.fault import Fault
from generator.thai.misspellings import LOAN_WORDS
from generator.thai.spelling import find_misspellings

_found = lru_cache(maxsize=1)(find_misspellings)
"""Two rules ask about one text after the other."""


def misspelt(code: Code, source: SourceFile, ground: Ground, *, loans: bool) -> Iterator[Finding]:
    """Yield the findings about the first few misspelt words of a text.

    Args:
        code: The code of the rule.
        source: The text.
        ground: Tells where an exception may be written.
        loans: Whether loan words are asked for, or all others.
    """

    def tell(fault: Fault) -> Finding:
        place = source.at_text(fault.position)
        return Finding(
            code, place,
            f"“{fault.seen}” เป็น{fault.name} ผู้ที่ค้นหา “{fault.meant}” จะไม่พบ",
            f"แก้เป็น “{fault.meant}” "
            "ถ้าเป็นชื่อเฉพาะที่เจ้าของเขียนเช่นนี้ ให้" + exemption(code, place, ground),
            English(
                f"“{fault.seen}” is misspelt, so a search for “{fault.meant}” does not find it",
                f"Write “{fault.meant}”; if it is a name spelt so, suppress this with a reason.",
            ),
        )  # fmt: skip

    asked = (fault for fault in _found(source.prose) if (fault.meant in LOAN_WORDS) is loans)
    return first_few(asked, tell, source)
