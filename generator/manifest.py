"""`Manifest`: every address that a site publishes, what made it, and the hash of what it says."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

SCHEMA = 1
MANIFEST = "/build-manifest.json"
"""Where a site keeps its own."""


@dataclass(frozen=True)
class Published:
    """What stands at one address."""

    url: str
    """From the root of the site."""
    title: str
    source: str | None = None
    """The file behind it, from the project's root; None for lists and registers."""
    digest: str | None = None
    """SHA-256 of a page's words or a file's bytes, in hexadecimal.

    None for what changes by itself, such as a list of news.
    """


@dataclass(frozen=True)
class Manifest:
    """One build of a site."""

    published: Mapping[str, Published] = field(default_factory=dict)
    """By address."""
    redirects: Mapping[str, str] = field(default_factory=dict)
    """Old addresses to new ones."""

    def __contains__(self, url: object) -> bool:
        return url in self.published or url in self.redirects

    def to_json(self) -> str:
        """The manifest as text, an address to a line so that differences can be read."""
        rows = [json.dumps(asdict(one), ensure_ascii=False) for one in self.published.values()]
        moved = json.dumps(dict(sorted(self.redirects.items())), ensure_ascii=False)
        listed = ",\n".join(sorted(rows))
        return f'{{"schema": {SCHEMA},\n"redirects": {moved},\n"published": [\n{listed}\n]}}\n'


def read_manifest(text: str) -> Manifest | None:
    """Read what `to_json` wrote; None for anything else."""
    try:
        tree = json.loads(text)
        if tree["schema"] != SCHEMA:
            return None
        found = [Published(**row) for row in tree["published"]]
        redirects = {str(old): str(new) for old, new in tree["redirects"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Manifest({one.url: one for one in found}, redirects)
