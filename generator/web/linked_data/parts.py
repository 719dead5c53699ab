"""What several schema.org objects have in common."""

from typing import Any

from generator.library.addresses import asset_url
from generator.library.entry import Entry
from generator.library.library import Library
from generator.office import Office
from generator.rendering.addresses import absolute
from generator.web.plan import JsonObject


def work(entry: Entry[Any], library: Library, site_url: str) -> JsonObject:
    """What all creative works of the office say; a withdrawn one keeps its name only."""
    return {
        "name": entry.title,
        "url": absolute(entry.url, site_url),
        "description": None if entry.data.withdrawn else entry.data.summary,
        "dateModified": entry.updated and entry.updated.isoformat(),
        "creativeWorkStatus": "Withdrawn" if entry.data.withdrawn else None,
        "inLanguage": "th",
        "publisher": {
            "@type": "GovernmentOrganization",
            "@id": office_id(site_url),
            "name": library.office.name,
        },
    }


def emblem(office: Office, site_url: str) -> str | None:
    """The address of the office's emblem."""
    return absolute(asset_url(f"content/{office.emblem}"), site_url) if office.emblem else None


def office_id(site_url: str) -> str:
    """The name by which other objects call the office."""
    return absolute("/#office", site_url)


def filled(properties: JsonObject) -> JsonObject:
    """The properties that have a value."""
    return {key: value for key, value in properties.items() if value not in (None, "", [], [None])}
