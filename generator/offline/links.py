"""Where the links of a page lead when no server answers."""

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

from generator.offline.contents import Contents

INDEX = "index.html"
"""The file that a server shows for a folder; without one it must be named."""
_SAFE = "/:@!$&'()*+,;=~"
_WHOLE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(frozen=True)
class Target:
    """Where a link leads."""

    url: str
    is_online: bool = False
    """It is of this site, and is not in the edition."""
    size: int | None = None
    """Bytes of an attachment that is not in the edition."""


class Links:
    """The links of one edition."""

    def __init__(self, contents: Contents, site_url: str) -> None:
        """Keep what the edition holds.

        Args:
            contents: Its files.
            site_url: The whole address of the site that has all of them.
        """
        self._contents = contents
        self._site_url = site_url.rstrip("/") + "/"

    def target(self, url: str, page: str) -> Target:
        """Where a link of a page leads; what is in the edition is named with its file.

        Args:
            url: As the page of the site has it, relative or whole.
            page: The path of the page from the root of the site.
        """
        if url.startswith(self._site_url):
            url = "/" + url.removeprefix(self._site_url)
        if not url or url[0] in "#?" or _WHOLE.match(url):
            return Target(url)
        path, rest = _split(url)
        wanted = posixpath.normpath(posixpath.join("/", posixpath.dirname(page), unquote(path)))
        wanted = wanted.strip("/")
        for name in (wanted, posixpath.join(wanted, INDEX)):
            if name in self._contents.names:
                return Target(self._way(name, page) + rest)
        folder = "/" if wanted and path.endswith("/") else ""
        size = self._contents.left_out.get(wanted)
        return Target(self.online(wanted + folder) + rest, is_online=True, size=size)

    def online(self, path: str) -> str:
        """The address of a file or folder on the site, without the name of a folder's page."""
        folder = path.removesuffix(INDEX) if posixpath.basename(path) == INDEX else path
        return self._site_url + quote(folder, safe=_SAFE)

    def _way(self, path: str, page: str) -> str:
        names = self._contents.names
        start = posixpath.dirname(names[page])
        return quote(posixpath.relpath(names[path], start or "."), safe=_SAFE)


def _split(url: str) -> tuple[str, str]:
    """The path of an address, and what follows it: query and fragment with their signs."""
    end = next((at for at, letter in enumerate(url) if letter in "?#"), len(url))
    return url[:end], url[end:]
