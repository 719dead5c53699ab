"""What a page says to machines about itself: schema.org objects and Open Graph."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from generator.kinds.form import Form
from generator.kinds.news import News
from generator.kinds.procedure import Procedure, Step
from generator.library.addresses import asset_url
from generator.library.entry import Entry
from generator.library.library import Library
from generator.office import Office
from generator.web.addresses import absolute
from generator.web.plan import JsonObject, Page

_CONTEXT = "https://schema.org"
_PARENT = "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน"
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def linked_data(page: Page, library: Library, site_url: str) -> tuple[JsonObject, ...]:
    """The objects of a page: what it is, and where it stands."""
    if page.kind == "home":
        return organization(library.office, site_url), website(library.office, site_url)
    place = (breadcrumbs(page, site_url),) if page.crumbs else ()
    entry = library.by_path.get(page.source or "")
    maker = _MAKERS.get(page.kind)
    return (maker(entry, library, site_url), *place) if maker and entry else place


def script(objects: Sequence[JsonObject]) -> str:
    """The objects as the content of one data block; no text in them can end the block."""
    graph = {"@context": _CONTEXT, "@graph": list(objects)}
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def organization(office: Office, site_url: str) -> JsonObject:
    """The office."""
    place = office.address
    return _filled({
        "@type": "GovernmentOrganization",
        "@id": _office_id(site_url),
        "name": office.name,
        "alternateName": [office.short_name, office.name_en],
        "url": absolute("/", site_url),
        "description": office.description,
        "logo": _emblem(office, site_url),
        "foundingDate": office.established and office.established.isoformat(),
        "address": _filled({
            "@type": "PostalAddress",
            "streetAddress": " ".join(place.lines),
            "addressRegion": place.province,
            "postalCode": place.postcode,
            "addressCountry": "TH",
        }),
        "location": _location(office),
        "telephone": office.phone,
        "faxNumber": office.fax,
        "email": office.email,
        "sameAs": [channel.url for channel in office.channels if channel.url.startswith("http")],
        "parentOrganization": {"@type": "GovernmentOrganization", "name": _PARENT},
    })  # fmt: skip


def website(office: Office, site_url: str) -> JsonObject:
    """The site, with its search."""
    return {
        "@type": "WebSite",
        "@id": absolute("/#website", site_url),
        "name": office.name,
        "alternateName": office.short_name,
        "url": absolute("/", site_url),
        "inLanguage": "th",
        "publisher": {"@id": _office_id(site_url)},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": absolute("/search/?q={search_term_string}", site_url),
            },
            "query-input": "required name=search_term_string",
        },
    }


def news_article(entry: Entry[News], library: Library, site_url: str) -> JsonObject:
    """A news item; of a withdrawn one only that it was there."""
    news = entry.data
    group = library.office.group(news.group)
    pictures = [image for image in (news.cover, *news.gallery) if image and not news.withdrawn]
    images = [absolute(asset_url(f"{entry.folder}/{image.file}"), site_url) for image in pictures]
    return _filled({
        "@type": "NewsArticle",
        **_work(entry, library, site_url),
        "headline": entry.title,
        "datePublished": news.date.isoformat(),
        "dateModified": max(entry.updated or news.date, news.date).isoformat(),
        "articleSection": news.category,
        "keywords": [] if news.withdrawn else list(news.tags),
        "image": images or [_emblem(library.office, site_url)],
        "author": group and {
            "@type": "GovernmentOrganization",
            "name": group.name,
            "url": absolute(f"/about/groups/{group.id}/", site_url),
        },
        "mainEntityOfPage": absolute(entry.url, site_url),
    })  # fmt: skip


def digital_document(entry: Entry[Form], library: Library, site_url: str) -> JsonObject:
    """A form with its downloads."""
    form = entry.data
    found = [(file.title, library.assets.get(f"{entry.folder}/{file.file}")) for file in form.files]
    return _filled({
        "@type": "DigitalDocument",
        **_work(entry, library, site_url),
        "identifier": form.code,
        "version": form.version.isoformat(),
        "isAccessibleForFree": True,
        "audience": {"@type": "Audience", "audienceType": form.filled_by},
        "encoding": [
            {
                "@type": "MediaObject",
                "name": title,
                "contentUrl": absolute(asset.url, site_url),
                "encodingFormat": asset.mime,
                "contentSize": str(asset.size),
            }
            for title, asset in found
            if asset and not form.withdrawn
        ],
    })  # fmt: skip


def how_to(entry: Entry[Procedure], library: Library, site_url: str) -> JsonObject:
    """A procedure with its steps and the laws that it cites."""
    manual = library.entries.get(entry.id.rpartition("/")[0])
    steps = entry.outline.steps if entry.outline and not entry.data.withdrawn else ()
    laws = [library.laws[name] for name in library.laws_of(entry) if name in library.laws]
    return _filled({
        "@type": "HowTo",
        **_work(entry, library, site_url),
        "step": [_step(step, position) for position, step in enumerate(steps, start=1)],
        "citation": [law.full_title for law in laws],
        "isPartOf": manual and {
            "@type": "CreativeWork",
            "name": manual.title,
            "url": absolute(manual.url, site_url),
        },
    })  # fmt: skip


def breadcrumbs(page: Page, site_url: str) -> JsonObject:
    """The way from the home page to a page."""
    way = [*((crumb.title, crumb.url) for crumb in page.crumbs), (page.title, page.url)]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": title,
                "item": absolute(url, site_url),
            }
            for position, (title, url) in enumerate(way, start=1)
        ],
    }


def open_graph(page: Page, office: Office, site_url: str) -> dict[str, str]:
    """The properties that say how a page looks when it is shared; empty ones are left out."""
    image = absolute(page.image, site_url) if page.image else _emblem(office, site_url)
    alt = page.image_alt if page.image else f"ตราสัญลักษณ์{office.name}"
    return _filled({
        "og:type": "article" if page.kind == "news" else "website",
        "og:title": page.title,
        "og:description": page.description or office.description,
        "og:url": absolute(page.url, site_url),
        "og:site_name": office.name,
        "og:locale": "th_TH",
        "og:image": image,
        "og:image:alt": alt if image else None,
        "twitter:card": "summary_large_image" if page.image else "summary",
    })  # fmt: skip


def _work(entry: Entry[Any], library: Library, site_url: str) -> JsonObject:
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
            "@id": _office_id(site_url),
            "name": library.office.name,
        },
    }


def _step(step: Step, position: int) -> JsonObject:
    if step.steps:
        return {
            "@type": "HowToSection",
            "position": position,
            "name": step.text,
            "itemListElement": [_step(s, n) for n, s in enumerate(step.steps, start=1)],
        }
    return {"@type": "HowToStep", "position": position, "text": step.text}


def _location(office: Office) -> JsonObject | None:
    place = office.address
    if not (place.map or (place.latitude and place.longitude)):
        return None
    geo = {
        "@type": "GeoCoordinates",
        "latitude": place.latitude,
        "longitude": place.longitude,
    }
    return _filled({
        "@type": "Place",
        "name": office.name,
        "hasMap": place.map,
        "geo": geo if place.latitude and place.longitude else None,
    })  # fmt: skip


def _emblem(office: Office, site_url: str) -> str | None:
    return absolute(asset_url(f"content/{office.emblem}"), site_url) if office.emblem else None


def _office_id(site_url: str) -> str:
    return absolute("/#office", site_url)


def _filled(properties: JsonObject) -> JsonObject:
    """The properties that have a value."""
    return {key: value for key, value in properties.items() if value not in (None, "", [], [None])}


_Maker = Callable[[Any, Library, str], JsonObject]
_MAKERS: dict[str, _Maker] = {
    "news": news_article,
    "form": digital_document,
    "procedure": how_to,
}
