"""Markdown to safe HTML, with what was wrong on the way."""

import re
from dataclasses import dataclass
from functools import cache

from markdown import Markdown

from generator import codes
from generator.deadline import DeadlineError, deadline
from generator.web.markdown_extension import Anchor, Fault, ProngsaiExtension, Resolver
from generator.web.plain_texts import PlainTexts
from generator.web.plan import Heading
from generator.web.sanitize import sanitize

SECONDS = 8.0
"""How long one text may take; an ordinary one takes a few milliseconds."""

_LIMITS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"[\[(`!<]{60}|[*_]{500}|(?:\[[^\]\n]{0,3}){60}"),
        "มีวงเล็บหรือเครื่องหมายซ้อนกันมากผิดปกติ",
    ),
    (re.compile(r"^(?:[ \t]*>){12}", re.MULTILINE), "ข้อความอ้างอิง (>) ซ้อนกันลึกเกิน 12 ชั้น"),
    (re.compile(r"^(?: {40}|\t{10})[ \t]*(?:[-*+]|\d+[.)])\s", re.MULTILINE), "รายการซ้อนกันลึกเกินไป"),
    (re.compile(r"^[^\n]{50001}", re.MULTILINE), "บรรทัดยาวเกิน 50,000 ตัวอักษร"),
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)(?:[\s/][^<>]*)?>")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)|^(```|~~~).*?^\2", re.DOTALL | re.MULTILINE)
_TEMPLATE = re.compile(r"\{\{|\{%|\{#(?!\S+\})")
_HEADING = re.compile(r'<h([234]) id="([^"]*)">(.*?)</h\1>', re.DOTALL)
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
    converter.treeprocessors.register(PlainTexts(converter), "plain_texts", 25)  # before "inline"
    return converter, ours


def render(text: str, resolve: Resolver) -> Rendered:
    """Render one text.

    Args:
        text: Markdown as an editor wrote it.
        resolve: Turns the target of a link or picture into an address, or into a fault.
    """
    converter, ours = _converter()
    found = ours.collected
    found.resolve, found.faults, found.anchors = resolve, [], []
    converter.reset()
    try:
        with deadline(SECONDS):
            if faults := tuple(_too_complex(text)):
                return Rendered("", faults=faults)
            safe = sanitize(converter.convert(text))
            unsafe = _unsafe(text)
    except (DeadlineError, RecursionError):
        _converter.cache_clear()  # stopped in the middle of a block, it would take the next for one
        return Rendered("", faults=(_complex("ข้อความซับซ้อนจนระบบแปลงไม่ทันเวลา", text[:20]),))
    # each fault stands at the first of its words: to tell it for every one would say nothing more
    faults = tuple(dict.fromkeys((*found.faults, *unsafe)))
    return Rendered(safe, _headings(safe), faults, tuple(found.anchors))


def plain(html: str) -> str:
    """The text of some HTML, for search and summaries."""
    text = _ANY_TAG.sub(" ", html)
    for entity, character in _ENTITIES.items():
        text = text.replace(entity, character)
    return re.sub(r"\s+", " ", text).strip()


def _headings(html: str) -> tuple[Heading, ...]:
    return tuple(
        Heading(match[2], plain(match[3]), int(match[1])) for match in _HEADING.finditer(html)
    )


def _too_complex(text: str) -> list[Fault]:
    return [
        _complex(message, match[0][:20])
        for pattern, message in _LIMITS
        if (match := pattern.search(text))
    ]


def _complex(message: str, needle: str) -> Fault:
    return Fault(codes.TEXT_TOO_COMPLEX, needle, message, "จัดข้อความช่วงนี้ใหม่ให้เรียบง่าย")


def _unsafe(text: str) -> list[Fault]:
    """Tags and template code outside code spans; they are shown as text, and told."""
    bare = _CODE.sub("", text)
    found = [
        Fault(
            codes.RAW_HTML, match[0],
            f"มีโค้ด HTML <{match[1]}> ซึ่งไม่รองรับ จะแสดงเป็นตัวอักษรธรรมดา",
            "ใช้รูปแบบ Markdown แทน หรือลบออก",
        )
        for match in _TAG.finditer(bare)
        if match[1].lower() != "br"
    ]  # fmt: skip
    found += [
        Fault(
            codes.TEMPLATE_CODE, match[0],
            "มีเครื่องหมายของแม่แบบ ({{ หรือ {%) ซึ่งระบบจะไม่ทำงานตาม และจะแสดงเป็นตัวอักษรธรรมดา",
            "ลบออก หรือครอบด้วยเครื่องหมาย ` หากต้องการแสดงเป็นตัวอย่าง",
        )
        for match in _TEMPLATE.finditer(bare)
    ]  # fmt: skip
    return found
