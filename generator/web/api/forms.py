"""Forms under `/api/`."""

from generator.kinds.form import Form, Section
from generator.library.entry import Entry
from generator.web.api.records import Records
from generator.web.plan import JsonObject


def form(records: Records, entry: Entry[Form]) -> JsonObject:
    """A form with its fields and downloads."""
    data = entry.data
    users = records.library.users_of_form.get(entry.slug, ())
    return records.record(entry, {"version": data.version.isoformat(), "code": data.code}, {
        "filled_by": data.filled_by,
        "when": data.when,
        "submit_to": data.submit_to,
        "sections": [_section(part) for part in data.parts],
        "files": records.files(entry, data.files),
        "used_by": [records.link(user) for user in users],
    })  # fmt: skip


def _section(section: Section) -> JsonObject:
    fields = [
        {"label": field.label, "type": field.type, **field.model_dump(exclude_defaults=True)}
        for field in section.fields
    ]
    return {
        "title": section.title,
        "note": section.note,
        "for_staff": section.for_staff,
        "fields": fields,
    }
