"""What we add to Python-Markdown, and what we take away: raw HTML stays visible as text."""

import re
import xml.etree.ElementTree as ET

from markdown import Extension, Markdown
from markdown.inlinepatterns import InlineProcessor

from generator.rendering.markdown.dressing import Admonitions, Headings, Tables
from generator.rendering.markdown.links import Links
from generator.rendering.markdown.lists import ListIndentation
from generator.rendering.markdown.plain_texts import PlainTexts
from generator.rendering.markdown.targets import Collected


class LineBreak(InlineProcessor):
    """The one tag that tables need: `<br>`."""

    def handleMatch(  # type: ignore[override] # noqa: N802 - the library's name and its untrue base
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element, int, int]:
        """Replace the written tag by a real one."""
        del data
        return ET.Element("br"), m.start(0), m.end(0)


class ProngsaiExtension(Extension):
    """All our processors, and what the text at hand needs and finds."""

    def __init__(self) -> None:
        super().__init__()
        self.collected = Collected()

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is the library's
        """Register our processors."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.parser.blockprocessors.deregister("code")
        md.preprocessors.register(ListIndentation(md), "list_indentation", 15)
        md.inlinePatterns.register(LineBreak(r"<br\s*/?>"), "line_break", 95)
        md.treeprocessors.register(PlainTexts(md), "plain_texts", 25)  # before "inline"
        md.treeprocessors.register(Links(md, self.collected), "links", 4)
        md.treeprocessors.register(Headings(md), "headings", 3)
        md.treeprocessors.register(Admonitions(md), "admonitions", 1)
        md.treeprocessors.register(Tables(md), "tables_dressed", 2)
