"""`HtmlPage`: one built page, parsed once for all rules."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from lxml import etree, html
from lxml.html import HtmlElement

from generator.check.built.folder import SiteFolder, Target
from generator.check.built.words import shown, spoken
from generator.findings import Location

_EMPTY = b"<!doctype html><html></html>"


@dataclass(frozen=True)
class Link:
    """A link of a page."""

    element: HtmlElement
    href: str
    target: Target | None
    """Where it leads on this site; None when it leaves it."""


@dataclass(frozen=True)
class HtmlPage:
    """One built page, with what rules ask of it."""

    folder: SiteFolder
    url: str
    """From the root of the site."""
    data: bytes
    tree: HtmlElement
    fault: str = ""
    """Why it could not be read as it should, in Thai; empty when it was."""

    @property
    def place(self) -> Location:
        """The file to edit: the page's source where it has one, else the built file."""
        return self.folder.place(self.url)

    def at(self, element: HtmlElement, *words: str) -> Location:
        """The place to edit for a fault of an element.

        Args:
            element: Where the fault is.
            words: What its source would hold, the surest first.
        """
        return self.folder.place(self.url, int(element.sourceline or 1), *words, shown(element))

    @cached_property
    def by_tag(self) -> Mapping[str, Sequence[HtmlElement]]:
        """All elements by their tag, in the order of the page."""
        found: dict[str, list[HtmlElement]] = {}
        for element in self.tree.iter():
            if isinstance(element.tag, str):
                found.setdefault(element.tag, []).append(element)
        return found

    @property
    def elements(self) -> Iterator[HtmlElement]:
        """All elements."""
        return (element for elements in self.by_tag.values() for element in elements)

    def all(self, *tags: str) -> Iterator[HtmlElement]:
        """The elements of some tags, one tag after the other."""
        return (element for tag in tags for element in self.by_tag.get(tag, ()))

    def first(self, tag: str) -> HtmlElement | None:
        """The first element of a tag."""
        return next(iter(self.by_tag.get(tag, ())), None)

    @cached_property
    def ids(self) -> Mapping[str, Sequence[HtmlElement]]:
        """Elements by their id."""
        found: dict[str, list[HtmlElement]] = {}
        for element in self.elements:
            if name := element.get("id"):
                found.setdefault(name, []).append(element)
        return found

    @cached_property
    def links(self) -> Sequence[Link]:
        """All links that a visitor can follow."""
        found = []
        for element in self.all("a", "area"):
            href = element.get("href")
            if href is not None:
                found.append(Link(element, href, self.target(href)))
        return found

    def target(self, href: str) -> Target | None:
        """Where an address leads as seen from this page."""
        return self.folder.target(self._base, href)

    @cached_property
    def _base(self) -> str:
        for element in self.all("base"):
            if target := self.folder.target(self.url, element.get("href") or ""):
                return target.url
        return self.url

    @property
    def title(self) -> str:
        """What stands in `<title>`; empty without one."""
        for element in self.all("title"):
            if not any(around.tag == "svg" for around in element.iterancestors()):
                return " ".join((element.text or "").split())
        return ""

    @property
    def lang(self) -> str:
        """The language that the page says it is in, lower-case; empty when it says nothing."""
        root = self.first("html")
        return (root.get("lang") or "").strip().lower() if root is not None else ""

    def meta(self, name: str) -> str | None:
        """The content of a `<meta>` by its name or what it stands for in a header."""
        for element in self.all("meta"):
            said = element.get("name") or element.get("http-equiv") or ""
            if said.lower() == name:
                return element.get("content") or ""
        return None

    def linked(self, relation: str) -> Iterator[HtmlElement]:
        """The `<link>` elements of a relation."""
        for element in self.all("link"):
            if relation in (element.get("rel") or "").lower().split():
                yield element

    @cached_property
    def leads_to(self) -> str | None:
        """Where the page sends its visitors at once; None when it shows something itself."""
        said = self.meta("refresh")
        if said is None or "url=" not in said.lower():
            return None
        return said[said.lower().index("url=") + 4 :].strip(" '\"")

    @property
    def is_listed(self) -> bool:
        """Tell whether search engines may list it."""
        robots = (self.meta("robots") or "").lower()
        hidden = "noindex" in robots or "none" in robots
        return not hidden and self.leads_to is None and not self.is_not_found

    @property
    def is_not_found(self) -> bool:
        """Tell whether it is the page that a host shows at unknown addresses."""
        return self.url.endswith("/404.html")

    @cached_property
    def main(self) -> HtmlElement:
        """The main content, or everything where nothing says which part that is."""
        for element in self.elements:
            if element.tag == "main" or element.get("role") == "main":
                return element
        body = self.first("body")
        return self.tree if body is None else body

    def name(self, element: HtmlElement) -> str:
        """What a screen reader calls an element; empty when it has nothing to say."""
        if label := (element.get("aria-label") or "").strip():
            return label
        if labels := (element.get("aria-labelledby") or "").split():
            said = (spoken(found[0]) for one in labels if (found := self.ids.get(one)))
            if named := " ".join(said).strip():
                return named
        return spoken(element) or (element.get("title") or "").strip()


def read_page(folder: SiteFolder, url: str) -> HtmlPage:
    """Read one page; never raises on any bytes."""
    data = folder.read(url)
    if data is None:
        return HtmlPage(folder, url, b"", _tree(_EMPTY), "ไฟล์ใหญ่เกินไปหรือเปิดอ่านไม่ได้")
    try:
        data.decode("utf-8")
        fault = "" if data.strip() else "ไฟล์ว่าง"
    except UnicodeDecodeError as error:
        fault = f"อักษรตัวที่ {error.start + 1:,} ไม่ใช่ UTF-8"
    return HtmlPage(folder, url, data, _tree(data), fault)


def _tree(data: bytes) -> HtmlElement:
    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        tree = html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        tree = html.document_fromstring(_EMPTY, parser=html.HTMLParser(encoding="utf-8"))
    return tree
