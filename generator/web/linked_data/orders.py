"""An order as a schema.org object."""

from generator.kinds.order import Order
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.linked_data.parts import filled, work
from generator.web.plan import JsonObject


def legislation(entry: Entry[Order], library: Library, site_url: str) -> JsonObject:
    """An order, announcement, rule or guideline with its signed copy."""
    order = entry.data
    found = [
        (file.title, library.assets.get(f"{entry.folder}/{file.file}"))
        for file in order.attachments
    ]
    return filled({
        "@type": "Legislation",
        **work(entry, library, site_url),
        "legislationType": order.type,
        "legislationIdentifier": order.name if order.number else None,
        "legislationDate": order.date.isoformat(),
        "legislationDateVersion": order.in_force_from.isoformat(),
        "legislationPassedBy": {"@type": "GovernmentOrganization", "name": library.office.name},
        "legislationRepeals": [
            absolute(other.url, site_url) for other in library.orders_named(order.revokes)
        ],
        "legislationChanges": [
            absolute(other.url, site_url) for other in library.orders_named(order.amends)
        ],
        "encoding": [
            {
                "@type": "MediaObject",
                "name": title,
                "contentUrl": absolute(asset.url, site_url),
                "encodingFormat": asset.mime,
                "contentSize": str(asset.size),
            }
            for title, asset in found
            if asset and not order.withdrawn
        ],
    })  # fmt: skip
