"""Headings without gaps, tables with names, boxes with Thai titles."""

import re
import xml.etree.ElementTree as ET
from collections import Counter

from markdown.treeprocessors import Treeprocessor

from generator.thai.slug import heading_id

_ALIGN = re.compile(r"text-align:\s*(left|right|center)")


class Headings(Treeprocessor):
    """Give headings stable ids and an outline without gaps; the page's title is the only h1."""

    def run(self, root: ET.Element) -> None:
        """Rewrite the levels and ids of all headings."""
        level, used, last = 1, set[str](), Counter[str]()
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag):
                level = min(max(int(element.tag[1]), 2), level + 1, 4)
                element.tag = f"h{level}"
                own = element.get("id") or heading_id("".join(element.itertext()))
                name = own
                while name in used:  # the next number, not the first: thousands may share a name
                    last[own] += 1
                    name = f"{own}-{last[own] + 1}"
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
