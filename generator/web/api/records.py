"""What all files under `/api/` share: their head, and what every record has."""

import datetime as dt
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.kinds.model import Attachment, Image
from generator.library.entry import Asset, Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.plan import Artifact, JsonObject

SCHEMA_VERSION = 1
"""Grows when a field changes its meaning or goes; new fields do not count."""


@dataclass(frozen=True)
class Records:
    """The records of one library as seen from one site."""

    library: Library
    site_url: str

    def file(
        self, name: str, title: str, items: Iterable[JsonObject], **more: Any
    ) -> tuple[Artifact, str]:
        """One file, an item to a line, so that a reader sees what changed between two versions."""
        head = {
            "schema": f"prongsai/{re.sub(r'/.+', '-edition', name)}",
            "schema_version": SCHEMA_VERSION,
            "title": title,
            "publisher": self.library.office.name,
            "site": self.url("/"),
            **more,
        }
        start = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
        rows = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)
        return Artifact(f"/api/{name}.json", f'{start},\n "items": [\n{rows}\n ]\n}}\n'), title

    def record(self, entry: Entry[Any], always: JsonObject, content: JsonObject) -> JsonObject:
        """What all records have; of a withdrawn entry the content is not told."""
        data = entry.data
        group = self.library.office.group(data.group)
        gone = data.withdrawn
        return {
            **self.link(entry),
            **always,
            "group": group and {"id": group.id, "name": group.name},
            "owner": data.owner,
            "updated": iso(entry.updated),
            "withdrawn": gone and {"reason": gone.reason, "on": gone.on.isoformat(), "by": gone.by},
            **({} if gone else {"summary": data.summary, **content}),
        }

    def link(self, entry: Entry[Any]) -> JsonObject:
        """An entry by its name and address alone."""
        return {"id": entry.id, "title": entry.title, "url": self.url(entry.url)}

    def law(self, name: str) -> JsonObject:
        """A law by its id, or a document outside the register by its name."""
        law = self.library.laws.get(name)
        if law is None:
            return {"id": None, "title": name, "url": None}
        return {"id": law.id, "title": law.full_title, "url": law.link}

    def files(self, entry: Entry[Any], files: Sequence[Attachment]) -> list[JsonObject]:
        """The downloads of an entry that are really there."""
        found = [(file, self.asset(entry, file.file)) for file in files]
        return [
            {
                "title": file.title,
                "url": self.url(asset.url),
                "mime": asset.mime,
                "size": asset.size,
            }
            for file, asset in found
            if asset
        ]

    def images(self, entry: Entry[Any], images: Sequence[Image | None]) -> list[JsonObject]:
        """The pictures of an entry that are really there."""
        found = [(image.alt, self.asset(entry, image.file)) for image in images if image]
        return [{"alt": alt, "url": self.url(asset.url)} for alt, asset in found if asset]

    def asset(self, entry: Entry[Any], name: str) -> Asset | None:
        """A file that lies beside an entry."""
        return self.library.assets.get(f"{entry.folder}/{name}")

    def url(self, url: str | None) -> str | None:
        """The absolute form of an address on this site."""
        return absolute(url, self.site_url) if url else None


def iso(day: dt.date | None) -> str | None:
    """A day for machines."""
    return day.isoformat() if day else None
