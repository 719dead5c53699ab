"""What we add to Python-Markdown, and what we take away.

Raw HTML is taken away: it stays visible as text. Links and pictures go through a resolver.
Headings never skip a level, tables get a caption, scopes and a frame to scroll in, and lists
nest as editors indent them.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain, count
from urllib.parse import unquote

from markdown import Extension, Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from generator import codes
from generator.findings import Code
from generator.source.fences import fenced_lines
from generator.thai.digits import to_arabic
from generator.thai.slug import heading_id


@dataclass(frozen=True)
class Target:
    """Where a link or picture leads."""

    url: str
    width: int | None = None
    height: int | None = None
    external: bool = False
    title: str = ""
    """What a link without words of its own says."""


@dataclass(frozen=True)
class Anchor:
    """A link to a place within a page, which can be checked only when all pages are made."""

    url: str
    """Address of the page, or nothing for the page of the text itself."""
    fragment: str
    """The id it points at."""
    needle: str
    """Words of the source at which the link stands."""


@dataclass(frozen=True)
class Fault:
    """Something in a text that must not be published as it is."""

    code: Code
    needle: str
    """Words of the source at which the fault stands."""
    message: str
    hint: str


Resolver = Callable[[str], "Target | Fault"]


@dataclass
class Collected:
    """What one conversion needs and finds; the converter itself serves all texts."""

    resolve: Resolver = Target
    faults: list[Fault] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)


_FOOTNOTES = ("#fn:", "#fnref:", "#fnref")
_ITEM = re.compile(r"^(?P<indent>\s*)(?P<marker>[-*+]|[\d๐-๙]{1,4}[.)])(?P<gap>\s+)(?P<text>\S.*)$")
_ALIGN = re.compile(r"text-align:\s*(left|right|center)")


class ListIndentation(Preprocessor):
    """Rewrite lists to four spaces a level, by the column in which each marker stands."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with canonical lists."""
        return list(self._rewrite(lines))

    def _rewrite(self, lines: list[str]) -> Iterator[str]:
        columns: list[int] = []
        before = ""
        in_fences = fenced_lines(lines)
        for number, line in enumerate(lines):
            fenced = number in in_fences
            match = None if fenced else _ITEM.match(line)
            if match and (columns or not match["indent"]):
                indent = len(match["indent"].expandtabs(4))
                while columns and columns[-1] >= indent:
                    columns.pop()
                if not columns and before.strip() and not _ITEM.match(before):
                    yield ""
                marker = to_arabic(match["marker"]).replace(")", ".")
                yield f"{'    ' * len(columns)}{marker} {match['text']}"
                columns.append(indent)
            elif columns and line.strip() and not line[0].isspace() and not before.strip():
                columns = []
                yield line
            elif columns and line.strip() and not fenced:
                yield "    " * len(columns) + line.strip()
            else:
                yield line
            before = line


class LineBreak(InlineProcessor):
    """The one tag that tables need: `<br>`."""

    def handleMatch(  # type: ignore[override] # noqa: N802 - the library's name and its untrue base
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element, int, int]:
        """Replace the written tag by a real one."""
        del data
        return ET.Element("br"), m.start(0), m.end(0)


class Links(Treeprocessor):
    """Send every link and picture through the resolver of the text at hand."""

    def __init__(self, md: Markdown, collected: "Collected") -> None:
        super().__init__(md)
        self._collected = collected

    def run(self, root: ET.Element) -> None:
        """Rewrite `href` and `src`; what cannot be resolved loses its address."""
        for element in root.iter():
            if element.tag == "a" and (href := element.get("href")):
                self._rewrite(element, "href", href)
            elif element.tag == "img":
                self._rewrite(element, "src", element.get("src", ""))
                self._picture(element)

    def _rewrite(self, element: ET.Element, name: str, value: str) -> None:
        if value.startswith("#"):
            if not value.startswith(_FOOTNOTES):
                self._collected.anchors.append(Anchor("", unquote(value[1:]), value))
            return
        target = self._collected.resolve(value.strip())
        if isinstance(target, Fault):
            self._collected.faults.append(target)
            del element.attrib[name]
            return
        url, _, fragment = target.url.partition("#")
        if fragment and not target.external:
            self._collected.anchors.append(Anchor(url, unquote(fragment), value))
        element.set(name, target.url)
        if name == "href" and not len(element) and not (element.text or "").strip():
            element.text = target.title or target.url
        if target.external:
            element.set("class", "ps-external")
        if target.width and target.height:
            element.set("width", str(target.width))
            element.set("height", str(target.height))

    def _picture(self, element: ET.Element) -> None:
        if not element.get("alt", "").strip():
            self._collected.faults.append(
                Fault(
                    codes.ALT_MISSING,
                    element.get("src", "") or "![",
                    "ภาพไม่มีคำบรรยายแทนภาพ ผู้ที่มองไม่เห็นภาพจะไม่รู้ว่าเป็นภาพอะไร",
                    "เขียนคำบรรยายในวงเล็บเหลี่ยม เช่น ![นักเรียนปลูกต้นไม้หน้าอาคารเรียน](ภาพ.jpg)",
                )
            )
        element.set("loading", "lazy")
        element.set("decoding", "async")


class Headings(Treeprocessor):
    """Give headings stable ids and an outline without gaps; the page's title is the only h1."""

    def run(self, root: ET.Element) -> None:
        """Rewrite the levels and ids of all headings."""
        level, used = 1, set[str]()
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag):
                level = min(max(int(element.tag[1]), 2), level + 1, 4)
                element.tag = f"h{level}"
                own = element.get("id") or heading_id("".join(element.itertext()))
                numbered = (f"{own}-{number}" for number in count(2))
                name = next(name for name in chain((own,), numbered) if name not in used)
                used.add(name)
                element.set("id", name)


_ADMONITIONS = {
    "Note": "หมายเหตุ",
    "Info": "ข้อมูล",
    "Tip": "คำแนะนำ",
    "Hint": "คำแนะนำ",
    "Important": "สำคัญ",
    "Warning": "คำเตือน",
    "Caution": "ข้อควรระวัง",
    "Attention": "โปรดทราบ",
    "Danger": "อันตราย",
}
"""What the library titles a box whose editor gave it no title, and what readers see."""


class Admonitions(Treeprocessor):
    """Thai titles for boxes without a title of their own."""

    def run(self, root: ET.Element) -> None:
        """Translate the titles."""
        for element in root.iter("p"):
            if element.get("class") == "admonition-title" and element.text:
                element.text = _ADMONITIONS.get(element.text, element.text)


class Tables(Treeprocessor):
    """Captions, scopes and a frame that scrolls, without a style attribute."""

    def run(self, root: ET.Element) -> None:
        """Dress every table."""
        heading = ""
        for parent in list(root.iter()):
            for number, element in enumerate(list(parent)):
                if re.fullmatch("h[1-6]", element.tag):
                    heading = "".join(element.itertext())
                elif element.tag == "table":
                    parent.remove(element)
                    parent.insert(number, self._dressed(element, heading or "ตาราง"))

    def _dressed(self, table: ET.Element, title: str) -> ET.Element:
        caption = ET.Element("caption", {"class": "ps-visually-hidden"})
        caption.text = title
        table.insert(0, caption)
        for cell in table.iter():
            if cell.tag in {"th", "td"} and (match := _ALIGN.search(cell.attrib.pop("style", ""))):
                cell.set("class", f"ps-{match[1]}")
            if cell.tag == "th":
                cell.set("scope", "col")
        frame = ET.Element(
            "div",
            {"class": "ps-table-wrap", "role": "group", "aria-label": title, "tabindex": "0"},
        )
        frame.append(table)
        frame.tail, table.tail = table.tail, None
        return frame


class ProngsaiExtension(Extension):
    """All of the above."""

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
        md.treeprocessors.register(Links(md, self.collected), "links", 4)
        md.treeprocessors.register(Headings(md), "headings", 3)
        md.treeprocessors.register(Admonitions(md), "admonitions", 1)
        md.treeprocessors.register(Tables(md), "tables_dressed", 2)
