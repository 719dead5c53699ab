"""Links and pictures, each sent through the resolver of the text at hand."""

import re
import xml.etree.ElementTree as ET
from urllib.parse import unquote

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from generator import codes
from generator.findings import English
from generator.rendering.markdown.targets import Anchor, Collected, Fault

_FOOTNOTES = ("#fn:", "#fnref")
_ELSEWHERE = re.compile("[a-z]+:", re.IGNORECASE)


class Links(Treeprocessor):
    """Send every link and picture through the resolver of the text at hand."""

    def __init__(self, md: Markdown, collected: Collected) -> None:
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
        if name == "src" and _ELSEWHERE.match(target.url):
            self._collected.faults.append(_foreign_picture(target.url))
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
                    English(
                        "A picture without words: who does not see it cannot know what it shows",
                        "Write what it shows between the brackets of ![…](…).",
                    ),
                )
            )
        element.set("loading", "lazy")
        element.set("decoding", "async")


def _foreign_picture(url: str) -> Fault:
    """A picture of another site: that site sees every reader, and may change it at any time."""
    return Fault(
        codes.LINK_UNSAFE, url,
        f"ภาพ {url[:60]} อยู่ในเว็บไซต์อื่น เว็บนั้นจะรู้ว่าใครเปิดหน้านี้ และเปลี่ยนภาพเป็นอย่างอื่นได้ทุกเมื่อ",
        "บันทึกภาพมาวางไว้ข้างไฟล์นี้ แล้วเขียนชื่อไฟล์แทนที่อยู่ ถ้าเป็นภาพของผู้อื่นต้องได้รับอนุญาตก่อน",
        English(
            f"The picture {url[:60]} is on another site, which sees every reader and may change it",
            "Save the picture beside this file and name that file; ask its owner before.",
        ),
    )  # fmt: skip
