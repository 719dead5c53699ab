"""Links on paper: each bears a number, and the addresses stand at the end of the document."""

from dataclasses import dataclass, field
from urllib.parse import unquote

from generator.rendering.addresses import absolute
from generator.rendering.tags import attributes, change_tags

_SILENT = frozenset({
    "ps-cards", "ps-chips", "ps-doors", "ps-feeds", "ps-filter", "ps-gallery", "ps-neighbours",
    "ps-org", "ps-pager", "ps-person", "ps-rows", "ps-screen-only", "ps-year-switch",
})  # fmt: skip
"""Where addresses would hide the names: lists of pages, pictures, and what paper does not show."""
_VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source"})
_OWNERS = "/about/groups/"
"""Every page names its owner; where that group is found helps no reader of paper."""


@dataclass
class _Reader:
    """How far a text has been read."""

    site_url: str
    addresses: dict[str, int] = field(default_factory=dict)
    _silent: list[bool] = field(default_factory=lambda: [False])
    _link: int = 0

    def change(self, tag: str) -> str:
        name = tag.strip("</>").split(None, 1)[0].rstrip("/").lower()
        if tag.startswith("</"):
            return self._closed(tag, name)
        if name not in _VOID and not tag.endswith("/>"):
            self._opened(tag, name)
        return tag

    def _opened(self, tag: str, name: str) -> None:
        has = attributes(tag)
        silent = (
            self._silent[-1] or name == "nav" or bool(_SILENT & {*has.get("class", "").split()})
        )
        self._silent.append(silent)
        if name == "a":
            self._link = 0 if silent else self._number(has.get("href", ""))

    def _closed(self, tag: str, name: str) -> str:
        if len(self._silent) > 1:
            self._silent.pop()
        if name != "a" or not self._link:
            return tag
        number, self._link = self._link, 0
        return f'{tag}<sup class="reference">[{number}]</sup>'

    def _number(self, href: str) -> int:
        """The number of an address; 0 for one that paper does not tell."""
        if not href.startswith(("/", "http://", "https://")) or href.startswith(_OWNERS):
            return 0
        address = unquote(absolute(href.replace("&amp;", "&"), self.site_url))
        return self.addresses.setdefault(address, len(self.addresses) + 1)


def with_references(html: str, site_url: str) -> tuple[str, tuple[str, ...]]:
    """The same text with a number behind each link, and the addresses by their numbers.

    The same address has the same number. Links of lists of pages, of pictures and to places in the
    text itself have none.

    Args:
        html: HTML that we wrote, whose elements are all closed.
        site_url: Absolute address of the site's root, ending in a slash.
    """
    reader = _Reader(site_url)
    changed = change_tags(html, reader.change)
    return changed, tuple(reader.addresses)
