"""What an office document names outside of itself: its relationships (ECMA-376, part 2)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^<]*>")
_PROPERTY = re.compile(rb"(?<!\w)(\w+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(rb"&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));")
_DECLARED = re.compile(
    rb"<!(?:DOCTYPE|ENTITY)|^(?:\xff\xfe|\xfe\xff)|encoding\s*=\s*.utf-?(?:16|32)", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    rb"\\\\|//|file:/{4,5}[^/]|file://[^/]|(?!file:)[a-z][a-z0-9+.-]+:", re.IGNORECASE
)
"""Another computer; a template in the user's own folder is harmless."""
_STARTED = re.compile(
    rb"(?:javascript|vbscript|mhtml|data|shell|search-ms|ms-[\w-]+):", re.IGNORECASE
)
"""An address that starts a program of the reader's computer when it is opened."""


class Relation(NamedTuple):
    """One relationship."""

    kind: bytes
    """The last word of its type, for example `attachedTemplate`."""
    target: bytes
    """Address, with its references to characters resolved."""

    @property
    def is_elsewhere(self) -> bool:
        """Whether another computer is asked for it."""
        return bool(_ELSEWHERE.match(self.target))

    @property
    def starts_program(self) -> bool:
        """Whether opening it starts something other than a browser or a mail program."""
        return bool(_STARTED.match(self.target))


def relations(part: bytes) -> Iterator[Relation]:
    """All relationships of a list."""
    for match in _RELATION.finditer(part):
        found = {name: double or single for name, double, single in _PROPERTY.findall(match[0])}
        kind = found.get(b"Type", b"").rpartition(b"/")[2]
        yield Relation(kind, with_characters(found.get(b"Target", b"")).strip())


def is_disguised(part: bytes) -> bool:
    """Tell whether a part of XML declares words of its own or is written in two bytes a letter.

    Office programs do neither, and what looks into a document by its bytes would see nothing.
    """
    return bool(_DECLARED.search(part[:_HEAD]))


_HEAD = 100_000


def with_characters(text: bytes) -> bytes:
    """A text with its references to Latin characters resolved, for example `&#104;`."""
    return _REFERENCE.sub(_character, text)


def _character(match: re.Match[bytes]) -> bytes:
    number = int(match[1], 16) if match[1] else int(match[2])
    return bytes([number]) if number < 128 else match[0]
