"""Addresses as they stand in texts: the whole of them, and nothing of the sentence."""

import pytest

from generator.check.outside.written import addresses
from generator.source.file import SourceFile

HEAD = "---\ntitle: เรื่อง\n---\n"


def found(text: str, path: str = "content/a.md") -> list[str]:
    return [row.url for row in addresses(SourceFile(path, {}, text=text))]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("[ก](https://a.go.th/ข่าว/1)", "https://a.go.th/ข่าว/1"),
        ('[ก](https://a.go.th/1 "ชื่อ")', "https://a.go.th/1"),
        ("[ก](https://a.go.th/x_(1))", "https://a.go.th/x_(1)"),
        ("<https://a.go.th/ข>", "https://a.go.th/ข"),
        ("(ดู https://a.go.th/1).", "https://a.go.th/1"),
        ("ดูhttps://a.go.th/1ครับ", "https://a.go.th/1"),
        ("ดูที่ https://a.go.th/1, แล้ว", "https://a.go.th/1"),
        ("[ก](HTTPS://A.go.th/?a=1&amp;b=2#ค)", "HTTPS://A.go.th/?a=1&b=2#ค"),
        ("| [ก](https://a.go.th/1) |", "https://a.go.th/1"),
    ],
)
def test_an_address_in_a_text(text: str, url: str) -> None:
    assert found(HEAD + text) == [url]


@pytest.mark.parametrize("value", ["url: {}", "url: '{}'", 'url: "{}"', "- {}", "  - url: {} # ดู"])
def test_an_address_in_a_field(value: str) -> None:
    url = "https://a.go.th/ข่าว"
    assert found(value.format(url), "content/office.yml") == [url]
    assert found(f"---\n{value.format(url)}\n---\n") == [url]


@pytest.mark.parametrize(
    "text",
    [
        "`https://a.go.th/`", "```\nhttps://a.go.th/\n```", "<!-- https://a.go.th/ -->",
        "ftp://a.go.th/", "https://", "xhttps://a.go.th/", "http://[/",
    ],
)  # fmt: skip
def test_what_no_reader_opens(text: str) -> None:
    assert found(HEAD + text) == []


def test_a_remark_of_a_register_is_no_link() -> None:
    assert found("# https://a.go.th/\nname: ก # https://b.go.th/", "content/office.yml") == []


def test_the_place_is_that_of_the_address() -> None:
    (row,) = addresses(SourceFile("content/a.md", {}, text=f"{HEAD}ก\nดู https://a.go.th/"))
    assert (row.place.line, row.place.column, row.host) == (5, 4, "a.go.th")
