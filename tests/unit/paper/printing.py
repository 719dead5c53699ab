"""A press for tests: our fonts and style around words of any sort."""

from collections.abc import Sequence
from functools import cache
from html import escape
from pathlib import Path

from generator.paper.press import STYLE, Press
from tests.pdf_reader import Pdf

PRINT = Path(__file__).parents[3] / "theme" / "print"
FACES = {"regular": "", "semi-bold": "font-weight:600", "italic": "font-style:italic"}


@cache
def press() -> Press:
    """The press of a site without pictures."""
    return Press(PRINT, "https://office.example.go.th/", lambda _: None)


def document(body: str, style: str = "") -> str:
    """A whole document around a body."""
    return (
        f'<!doctype html><html lang="th"><head><meta charset="utf-8"><title>ทดสอบ</title>'
        f'<link rel="stylesheet" href="{STYLE}"><style>'
        f"@page {{ @bottom-right {{ content: none }} }} {style}</style></head>"
        f"<body>{body}</body></html>"
    )


def printed(words: Sequence[str], face: str = "", size: float = 12) -> Pdf:
    """Words, each in a line of its own."""
    lines = "".join(f"<p>{escape(word)}</p>" for word in words)
    style = f"body {{ font-size: {size}pt; {face} }} p {{ white-space: pre }}"
    return Pdf(press().print(document(lines, style)))


def lines_read(pages: Sequence[str]) -> list[str]:
    """The lines of all pages."""
    return [line.strip() for page in pages for line in page.splitlines() if line.strip()]
