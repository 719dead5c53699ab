"""Where a link leads from a page of the export."""

import posixpath
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import unquote

from generator.rendering.addresses import relative

INDEX = "index.md"


def page_file(url: str) -> str:
    """The file of a page below `docs/`: any generator then gives it the address that it had."""
    return posixpath.join(url.strip("/"), INDEX)


@dataclass(frozen=True)
class Ways:
    """The links of one page."""

    here: str
    """The address of the page."""
    pages: Collection[str]
    """The addresses of all pages of the export."""
    files: Collection[str]
    """The addresses of all its other files."""
    drawings: Collection[str] = ()
    """The addresses of the drawings that were taken out of this page."""

    def in_markdown(self, url: str) -> str | None:
        """A link as Markdown has it: from file to file, which generators follow and check.

        Args:
            url: An address from the root of the site, a fragment of this page, or a whole address.

        Returns:
            None where it leads to something that the export does not hold.
        """
        path, rest = _split(url)
        if not _is_ours(url):
            return url
        if path in self.pages:
            return rest if path == self.here and rest else self._from_here(page_file(path)) + rest
        held = unquote(path) in self.files or path in self.drawings
        return self._from_here(path) + rest if held else None

    def in_html(self, url: str) -> str | None:
        """A link as raw HTML has it: from address to address, for no generator changes it."""
        return relative(url, self.here) if self.in_markdown(url) is not None else None

    def _from_here(self, path: str) -> str:
        return posixpath.relpath(f"/{path.strip('/')}", self.here)


def _is_ours(url: str) -> bool:
    return url.startswith("/") and not url.startswith("//")


def _split(url: str) -> tuple[str, str]:
    """The path of an address, and its query and fragment with their signs."""
    end = next((at for at, letter in enumerate(url) if letter in "?#"), len(url))
    return url[:end], url[end:]
