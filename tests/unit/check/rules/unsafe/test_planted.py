"""What is planted in texts is told, wherever it hides; no text makes a rule crash or slow."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.rules.unsafe import RULES
from generator.check.writing import Writing, writings
from generator.findings import Finding
from generator.source.documents import Document, Reading, Sheet
from generator.source.file import SourceFile, read_register
from tests.kinds.tiny_office import OFFICE

SOURCE, _ = read_register(OFFICE.encode(), "content/office.yml")
ADVERTISEMENT = "สล็อตเว็บตรง ฝากถอนออโต้ เครดิตฟรี"
PIECES = (
    "\n", "\n" * 60, " " * 300, "[", "](", "](https://x.example/)", "https://1.2.3.4/", "สล็อต",
    "เครดิตฟรี", "&nbsp;", "\u200b", ".", "```", "<!--", "xn--", "https://www.xn--pple-43d.com", "|",
    "\t",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=25).map("".join)


class Library:
    """All that these rules ask of a library."""

    office_source = SOURCE


class Here:
    """All that these rules ask of the ground."""

    library = Library()
    sources = ()


def told(text: str, path: str = "content/about/a.md") -> Iterator[Finding]:
    """What rules say of a text."""
    ground: Any = Here()
    source = SourceFile(path, {}, text=text)
    for writing in writings((source,), {}):
        for rule in RULES:
            if rule.check:
                yield from rule.check(writing if rule.subject is Writing else source, ground)


def codes(text: str, path: str = "content/about/a.md") -> list[str]:
    return sorted({finding.code.number for finding in told(text, path)})


@given(text=texts)
def test_no_text_makes_a_rule_crash(text: str) -> None:
    """And every place lies within the text."""
    lines = text.count("\n") + 1
    assert all(1 <= finding.location.line <= lines for finding in told(text))


@pytest.mark.parametrize("piece", [*PIECES, "[ ", "\n ", " \n", "สล็อต\n\n", "[&nbsp;"])
def test_a_long_text_of_one_piece_costs_seconds_at_most(piece: str) -> None:
    """The loader lets half a million characters pass."""
    before = time.process_time()
    list(told(piece * (200_000 // len(piece))))
    assert time.process_time() - before < 5


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[](https://a.example/)", ["U103"]),
        ("[ \u00a0](https://a.example/)", ["U103"]),
        ("[&#8203;](<https://a.example/>)", ["U103"]),
        ("[**.**](https://a.example/)", ["U103"]),
        ("[→](https://a.example/)", []),
        ("[1](https://a.example/)", []),
        ("[](/news/)", []),
        ("`[](https://a.example/)`", []),
        ("https://a.casino/", ["U101", "U102"]),
        ("https://203.0.113.9:8080/x", ["U102"]),
        ("https://10.0.0.1:8080/x", []),
        ("https://xn--12c1fe0br.xn--o3cw4h/", []),
        ("https://www.1212.co.th/ https://3.dla.go.th/", []),
        ("ก\n" + "\n" * 50 + "ข", ["U104"]),
        ("ก\n" + "\n" * 200, []),
        ("ก\n" + "\n" * 20 + "ข", []),
        ("ก" + "\t" * 250 + "ข", ["U104"]),
        ("| ก" + " " * 250 + "| ข |", []),
        (f"title: {ADVERTISEMENT}", ["U101"]),
        (f"`{ADVERTISEMENT}`", ["U101"]),
    ],
)
def test_what_is_planted_is_told(text: str, told: list[str]) -> None:
    """Links without a text, odd hosts, text out of sight, advertisements even in code."""
    assert codes(text) == told


def test_the_name_of_a_file_may_advertise() -> None:
    """Doorway pages are found by their addresses."""
    assert codes("ก", "content/news/ufabet-pg-slot.md") == ["U101"]
    assert codes("ก", "content/news/open-house.md") == []


def test_the_line_that_advertises_is_told() -> None:
    """Not the beginning of the paragraph into which it was planted."""
    (finding,) = told(f"ก่อตั้งเมื่อ พ.ศ. 2546\nอยู่ในอำเภอเมือง\n{ADVERTISEMENT}")
    assert finding.location.line == 3


def test_an_advertisement_in_a_document_says_where() -> None:
    """Page, or sheet and row."""
    ground: Any = Here()
    documents = {
        "content/a.pdf": Document(Reading.READ, ("ประกาศ", ADVERTISEMENT)),
        "content/a.xlsx": Document(Reading.READ, ("",), (Sheet("ก", ((), (ADVERTISEMENT,))),)),
    }
    (rule,) = (rule for rule in RULES if rule.subject is Writing)
    assert rule.check
    messages = [
        finding.message for writing in writings((), documents)
        for finding in rule.check(writing, ground)
    ]  # fmt: skip
    assert "ที่หน้า 2" in messages[0]
    assert "ที่แผ่นงาน “ก” แถว 2" in messages[1]
