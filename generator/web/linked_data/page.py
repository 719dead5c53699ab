"""Where a page stands, and how it looks when it is shared."""

from generator.office import Office
from generator.rendering.addresses import absolute
from generator.web.linked_data.parts import emblem, filled
from generator.web.plan import JsonObject, Page


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
    image = absolute(page.image, site_url) if page.image else emblem(office, site_url)
    alt = page.image_alt if page.image else f"ตราสัญลักษณ์{office.name}"
    return filled({
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
