"""Thai digits come into text alone: not into tags, code, entities and foreign words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.paper.digits import in_thai_digits
from generator.thai.digits import to_arabic

PIECES = st.sampled_from(
    ['<p id="a1">', "</p>", "<code>x = 1</code>", "<pre>2 3</pre>", "&#39;", "&amp;", "พ.ศ. 2569",
     "12", "Windows11", "a1@b.go.th", " ", "ข้อ 3", "<br>", "1,234.50", "กศน.5/2"]
)  # fmt: skip


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("ปี 2569", "ปี ๒๕๖๙"),
        ('<a href="/news/2569/">ข่าว 9</a>', '<a href="/news/2569/">ข่าว ๙</a>'),
        ("<code>กข 12</code> 3", "<code>กข 12</code> ๓"),
        ("<pre>1</pre>2<pre>3</pre>", "<pre>1</pre>๒<pre>3</pre>"),
        ("Windows11 DLTV-2 a1@b.go.th", "Windows11 DLTV-2 a1@b.go.th"),
        ("&#39;1&#39;", "&#39;๑&#39;"),
    ],
)
def test_examples(html: str, expected: str) -> None:
    assert in_thai_digits(html) == expected


@given(st.lists(PIECES).map("".join))
def test_twice_is_once_and_only_digits_change(html: str) -> None:
    once = in_thai_digits(html)
    assert in_thai_digits(once) == once
    assert to_arabic(once) == html
    assert re.findall(r"<[^>]*>", once) == re.findall(r"<[^>]*>", html)
