"""News, forms and procedures as schema.org objects."""

from generator.kinds.form import Form
from generator.kinds.news import News
from generator.kinds.procedure import Procedure, Step
from generator.library.addresses import asset_url
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.linked_data.parts import emblem, filled, work
from generator.web.plan import JsonObject


def news_article(entry: Entry[News], library: Library, site_url: str) -> JsonObject:
    """A news item; of a withdrawn one only that it was there."""
    news = entry.data
    group = library.office.group(news.group)
    pictures = [image for image in (news.cover, *news.gallery) if image and not news.withdrawn]
    images = [absolute(asset_url(f"{entry.folder}/{image.file}"), site_url) for image in pictures]
    return filled({
        "@type": "NewsArticle",
        **work(entry, library, site_url),
        "headline": entry.title,
        "datePublished": news.date.isoformat(),
        "dateModified": max(entry.updated or news.date, news.date).isoformat(),
        "articleSection": news.category,
        "keywords": [] if news.withdrawn else list(news.tags),
        "image": images or [emblem(library.office, site_url)],
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
    return filled({
        "@type": "DigitalDocument",
        **work(entry, library, site_url),
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
    return filled({
        "@type": "HowTo",
        **work(entry, library, site_url),
        "step": [_step(step, position) for position, step in enumerate(steps, start=1)],
        "citation": [law.full_title for law in laws],
        "isPartOf": manual and {
            "@type": "CreativeWork",
            "name": manual.title,
            "url": absolute(manual.url, site_url),
        },
    })  # fmt: skip


def _step(step: Step, position: int) -> JsonObject:
    if step.steps:
        return {
            "@type": "HowToSection",
            "position": position,
            "name": step.text,
            "itemListElement": [_step(s, n) for n, s in enumerate(step.steps, start=1)],
        }
    return {"@type": "HowToStep", "position": position, "text": step.text}
