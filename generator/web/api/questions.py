"""Questions with their answers under `/api/`."""

from generator.kinds.question import Question
from generator.library.entry import Entry
from generator.web.api.records import Records, iso
from generator.web.plan import JsonObject


def question(records: Records, entry: Entry[Question]) -> JsonObject:
    """A question, and whether it has its answer; the answer itself is on its page."""
    data, entries = entry.data, records.library.entries
    days = {"asked": data.asked.isoformat(), "answered": iso(data.answered)}
    return records.record(entry, {"topic": data.topic, **days}, {
        "channel": data.channel,
        "related": [records.link(entries[name]) for name in data.related if name in entries],
    })  # fmt: skip
