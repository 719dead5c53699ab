"""News items under `/api/`."""

from generator.kinds.news import News
from generator.library.entry import Entry
from generator.web.api.records import Records, iso
from generator.web.plan import JsonObject


def news(records: Records, entry: Entry[News]) -> JsonObject:
    """A news item."""
    data = entry.data
    return records.record(entry, {"date": data.date.isoformat(), "category": data.category}, {
        "number": data.number,
        "tags": list(data.tags),
        "pinned": data.pinned,
        "apply_from": iso(data.apply_from),
        "apply_until": iso(data.apply_until),
        "expires": iso(data.expires),
        "images": records.images(entry, [data.cover, *data.gallery]),
        "files": records.files(entry, data.attachments),
    })  # fmt: skip
