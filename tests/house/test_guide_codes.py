"""The guide for staff explains every code, with the severity that the code really has."""

import re
from pathlib import Path

from generator import codes
from generator.findings import Code

GUIDE = Path(__file__).parents[2] / "docs" / "staff-guide.md"


def test_the_guide_explains_every_code_once_and_no_other() -> None:
    """A code is the word by which staff look up what happened to them."""
    table = GUIDE.read_text(encoding="utf-8").partition("<!-- codes -->")[2]
    told = re.findall(r"^\| ([A-Z]\d{3}) \| (\S+) \|", table, re.MULTILINE)
    known = [
        (code.number, code.severity.label)
        for code in vars(codes).values()
        if isinstance(code, Code)
    ]
    assert sorted(told) == sorted(known)
