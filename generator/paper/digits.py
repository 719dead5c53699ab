"""Thai digits in a whole document, as many offices print their books."""

import re

from generator.thai.digits import to_thai

_PIECE = re.compile(
    r"(?P<code><(?P<tag>code|pre)\b.*?</(?P=tag)>)|(?P<other><[^>]*>|&[^;\s]*;)|[^<&\s]+",
    re.DOTALL,
)
_FOREIGN = re.compile("[A-Za-z@]")
"""What makes a word no Thai text: names of systems, addresses on the web, codes."""

_RUNNING = re.compile('(?<= data-running=")[^"]*')
"""What stands at the head of pages."""


def in_thai_digits(html: str) -> str:
    """The same document with Thai digits in its text.

    Words with Latin letters, addresses and code keep theirs: `Windows11`, `DLTV-2`, `a@b.go.th`.

    Args:
        html: HTML that we wrote, where every `<` begins a tag.
    """
    return _PIECE.sub(_one, html)


def _one(match: re.Match[str]) -> str:
    if match["other"]:
        return _RUNNING.sub(lambda head: to_thai(head[0]), match["other"])
    kept = match["code"] or _FOREIGN.search(match[0])
    return match[0] if kept else to_thai(match[0])
