"""`Expected`: the site that was built, which the public should get byte by byte."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, unquote, urlsplit

from generator.check.built.folder import SiteFolder, address_of
from generator.checksums import CHECKSUMS
from generator.findings import Location
from generator.manifest import Manifest

FOR_THE_HOST = frozenset(
    {".htaccess", "web.config", "_headers", "_redirects", ".nojekyll", "CNAME"}
)
"""Files that a server reads and does not show."""
_SAFE = "/:@!$&'()*+,;=-._~"


@dataclass(frozen=True)
class Expected:
    """What was built, and where the public should find it."""

    url: str
    """Absolute address of the site's root, with a slash at its end."""
    checksums: Mapping[str, str]
    """SHA-256 of every file by its path."""
    manifest: Manifest
    """Of that build."""
    folder: SiteFolder
    """The built site; a folder that is not there when only its checksums are."""
    home: Location
    """What a person edits who mends something about the site as a whole."""

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The paths of all files that the public should get, the home page first."""
        shown = (path for path in self.checksums if path.rpartition("/")[2] not in FOR_THE_HOST)
        return tuple(sorted(shown, key=lambda path: (path != "index.html", path)))

    @cached_property
    def redirects(self) -> Mapping[str, str]:
        """The paths of old addresses, with the addresses that they lead to."""
        return {_path(old): new for old, new in self.manifest.redirects.items()}

    @property
    def checksums_url(self) -> str:
        """Where the site keeps its own list."""
        return self.url + CHECKSUMS

    def url_of(self, path: str) -> str:
        """The absolute address of a file; that of a folder for its `index.html`."""
        return self.at(address_of(path))

    def at(self, address: str) -> str:
        """The absolute address of one from the site's root."""
        return self.url + quote(address.lstrip("/"), _SAFE)

    def path_of(self, url: str) -> str | None:
        """The path of the file behind an absolute address; None when it is not of this site."""
        for root in (self.url, f"{self.folder.site_url.rstrip('/')}/"):
            if root != "/" and url.startswith(root):
                path = _path(unquote(re.split("[?#]", url[len(root) :])[0]))
                is_folder = path not in self.checksums and f"{path}/index.html" in self.checksums
                return f"{path}/index.html" if is_folder else path
        return None

    def is_ours(self, url: str) -> bool:
        """Tell whether an absolute address leads to a file of the build."""
        path = self.path_of(url)
        return path is not None and path in {*self.checksums, CHECKSUMS}

    def is_here(self, url: str) -> bool:
        """Tell whether an absolute address is of the same server, by its own name or ours."""
        try:
            host = urlsplit(url).netloc.lower()
        except ValueError:
            return False
        return host in {urlsplit(self.url).netloc.lower(), self.folder.host}

    def size(self, path: str) -> int | None:
        """Bytes of a built file; None when it is not here."""
        try:
            return (self.folder.root / path).stat().st_size
        except OSError:
            return None

    def read(self, path: str) -> bytes | None:
        """The bytes of a built file; None when it is not here, or is that of another build."""
        data = self.folder.read(address_of(path))
        is_it = data is not None and hashlib.sha256(data).hexdigest() == self.checksums[path]
        return data if is_it else None

    def place(self, path: str) -> Location:
        """The file that a person edits to change what stands at a path."""
        return self.folder.place(address_of(path))


def _path(address: str) -> str:
    """The path of the file that a server shows for an address."""
    path = address.lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path
