"""Markdown to safe HTML, with what was wrong on the way."""

import re
from dataclasses import dataclass
from functools import cache

from markdown import Markdown

from generator.deadline import DeadlineError, deadline
from generator.rendering.markdown.extension import ProngsaiExtension
from generator.rendering.markdown.refusals import complexity, too_complex, unsafe
from generator.rendering.markdown.sanitize import sanitize
from generator.rendering.markdown.targets import Anchor, Fault, Heading, Resolver, Target
from generator.source.remarks import without_remarks

__all__ = ["Anchor", "Fault", "Rendered", "Resolver", "Target", "plain", "render", "words_of"]

SECONDS = 4.0
"""How long one text may take; an ordinary one takes milliseconds, a megabyte half a second."""

_LONGEST_GAP = 100
_GAP = re.compile(rf"(?<=\n)(?:[ \t]{{0,200}}\n){{{_LONGEST_GAP},}}")
"""Empty lines beyond these show nothing, and the converter moves all of them for each."""
_HEADING = re.compile(r'<h([234]) id="([^"]*)">(.*?)</h\1>', re.DOTALL)
_PICTURE = re.compile("<svg.*?</svg>", re.DOTALL)
_ANY_TAG = re.compile(r"<[^>]+>")
_ENTITIES = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&nbsp;": "\u00a0",
    "&amp;": "&",
}


@dataclass(frozen=True)
class Rendered:
    """A text as the public sees it."""

    html: str
    """Safe HTML; links on this site begin with a slash."""
    headings: tuple[Heading, ...] = ()
    faults: tuple[Fault, ...] = ()
    anchors: tuple[Anchor, ...] = ()


@cache
def _converter() -> tuple[Markdown, ProngsaiExtension]:
    """One converter for the whole process: making it costs more than a page."""
    ours = ProngsaiExtension()
    converter = Markdown(
        extensions=["tables", "fenced_code", "footnotes", "def_list", "admonition", "attr_list",
                    "sane_lists", "abbr", ours],
        extension_configs={"footnotes": {"BACKLINK_TITLE": "กลับไปยังเชิงอรรถที่ {}"}},
        output_format="html",
    )  # fmt: skip
    return converter, ours


def render(text: str, resolve: Resolver) -> Rendered:
    """Render one text.

    Args:
        text: Markdown as an editor wrote it.
        resolve: Turns the target of a link or picture into an address, or into a fault.
    """
    converter, ours = _converter()
    text = _GAP.sub("\n" * _LONGEST_GAP, without_remarks(text))
    found = ours.collected
    found.resolve, found.faults, found.anchors = resolve, [], []
    converter.reset()
    try:
        with deadline(SECONDS):
            if faults := tuple(too_complex(text)):
                return Rendered("", faults=faults)
            safe = sanitize(converter.convert(text))
            refused = unsafe(text)
    except (DeadlineError, RecursionError):
        _converter.cache_clear()  # stopped in the middle of a block, it would take the next for one
        return Rendered("", faults=(complexity("ข้อความซับซ้อนจนระบบแปลงไม่ทันเวลา", text[:20]),))
    # each fault stands at the first of its words: to tell it for every one would say nothing more
    faults = tuple(dict.fromkeys((*found.faults, *refused)))
    return Rendered(safe, _headings(safe), faults, tuple(found.anchors))


def plain(html: str) -> str:
    """The text of some HTML, for search and summaries."""
    text = _ANY_TAG.sub(" ", html)
    for entity, character in _ENTITIES.items():
        text = text.replace(entity, character)
    return re.sub(r"\s+", " ", text).strip()


def words_of(html: str) -> str:
    """The text of some HTML but what stands in pictures: the text beside them says it too."""
    return plain(_PICTURE.sub(" ", html))


def _headings(html: str) -> tuple[Heading, ...]:
    return tuple(
        Heading(match[2], plain(match[3]), int(match[1])) for match in _HEADING.finditer(html)
    )
