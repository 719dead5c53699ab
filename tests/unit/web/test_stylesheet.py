"""The style sheet means the same when it is sent."""

import re
from pathlib import Path

import pytest

from generator.web.stylesheet import minify

SHEET = Path(__file__).parents[3] / "theme/assets/prongsai.css"


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("a { color : red ; }\n", "a{color : red}"),
        ("a :hover , b{x:y}", "a :hover,b{x:y}"),
        ("a{width:calc(1px + 2px)} /* c */", "a{width:calc(1px + 2px)}"),
        ('a::after{content:"; /* no */  }"}', 'a::after{content:"; /* no */  }"}'),
        ("@media (a) and (b) {\n  a { b: c }\n}", "@media (a) and (b){a{b: c}}"),
        ("a/**/b{c:d}", "a b{c:d}"),
    ],
)
def test_spaces_that_mean_something_stay(written: str, sent: str) -> None:
    """Before a colon a space is a selector; in calc() it is an operator's."""
    assert minify(written) == sent


def test_our_own_sheet_keeps_its_rules_and_shrinks() -> None:
    """As many blocks and declarations as before, and sending it twice changes nothing."""
    css = SHEET.read_text(encoding="utf-8")
    sent = minify(css)
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    assert (sent.count("{"), sent.count("}")) == (bare.count("{"), bare.count("}"))
    assert minify(sent) == sent
    assert len(sent) < 0.9 * len(css)
