"""Addresses on other sites as they are written in a text, with their places."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from generator.findings import Location
from generator.source.file import SourceFile
from generator.source.prose import BLANK, without_code

_LETTER = rf"""[^\s<>"'`|\\^{{}}\[\]{BLANK}]"""
_ADDRESS = re.compile(
    rf"""(?:(?<=[(<"'])|(?<=:\ )|(?<=-\ ))https?://{_LETTER}+"""
    rf"|(?<![a-z0-9])https?://(?:(?![\u0e00-\u0e7f]){_LETTER})+",
    re.IGNORECASE,
)
"""An address that a sign sets off may hold Thai letters; elsewhere a sentence goes on."""
_LAST = ".,;:!?…ฯ"
"""Signs that end a sentence and no address."""


class Written(NamedTuple):
    """One address in one place."""

    url: str
    host: str
    """Lower-case, without a port."""
    place: Location


def addresses(source: SourceFile) -> Iterator[Written]:
    """All web addresses that a text names; those in remarks and in code are shown to nobody."""
    if "://" not in source.text:
        return
    text = without_code(source.text, is_yaml=not source.path.endswith(".md"))
    for number, line in enumerate(text.split("\n"), start=1):
        if "://" not in line:
            continue
        for match in _ADDRESS.finditer(line):
            url = _whole(match[0])
            if host := host_of(url):
                yield Written(url, host, Location(source.path, number, match.start() + 1))


def host_of(url: str) -> str:
    """The host of an address, lower-case; empty when there is none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _whole(url: str) -> str:
    """The address without what belongs to the sentence around it."""
    url = url.rstrip(_LAST)
    beyond = url.count(")") - url.count("(")
    end = len(url)  # cut once, in the end: an address may hold thousands of brackets
    while end and (url[end - 1] in _LAST or (beyond > 0 and url[end - 1] == ")")):
        beyond -= url[end - 1] == ")"
        end -= 1
    url = url[:end]
    return url.replace("&amp;", "&")
