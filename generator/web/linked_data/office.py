"""The office and its site as schema.org objects."""

from generator.office import Office
from generator.rendering.addresses import absolute
from generator.web.linked_data.parts import emblem, filled, office_id
from generator.web.plan import JsonObject

_PARENT = "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน"


def organization(office: Office, site_url: str) -> JsonObject:
    """The office."""
    place = office.address
    return filled({
        "@type": "GovernmentOrganization",
        "@id": office_id(site_url),
        "name": office.name,
        "alternateName": [office.short_name, office.name_en],
        "url": absolute("/", site_url),
        "description": office.description,
        "logo": emblem(office, site_url),
        "foundingDate": office.established and office.established.isoformat(),
        "address": filled({
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
        "publisher": {"@id": office_id(site_url)},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": absolute("/search/?q={search_term_string}", site_url),
            },
            "query-input": "required name=search_term_string",
        },
    }


def _location(office: Office) -> JsonObject | None:
    place = office.address
    if not (place.map or (place.latitude and place.longitude)):
        return None
    geo = {
        "@type": "GeoCoordinates",
        "latitude": place.latitude,
        "longitude": place.longitude,
    }
    return filled({
        "@type": "Place",
        "name": office.name,
        "hasMap": place.map,
        "geo": geo if place.latitude and place.longitude else None,
    })  # fmt: skip
