"""Manuals with their procedures under `/api/`."""

from generator.kinds.manual import Manual
from generator.kinds.procedure import Procedure, Step
from generator.library.entry import Entry
from generator.web.api.records import Records, iso
from generator.web.plan import JsonObject


def manual(records: Records, entry: Entry[Manual]) -> JsonObject:
    """A manual with its procedures."""
    data, library = entry.data, records.library
    year, month = data.edition.year - 543, data.edition.month
    edition = {"date": f"{year}-{month:02}" if month else str(year), "text": str(data.edition)}
    return records.record(entry, {"edition": edition}, {
        "authors": [author.model_dump() for author in data.authors],
        "approved_by": data.approved_by and data.approved_by.model_dump(),
        "approved_on": iso(data.approved_on),
        "files": records.files(entry, data.attachments),
        "procedures": [_procedure(records, member) for member in library.procedures(entry.id)],
    })  # fmt: skip


def _procedure(records: Records, entry: Entry[Procedure]) -> JsonObject:
    data, outline, library = entry.data, entry.outline, records.library
    return records.record(entry, {"part": data.part}, {
        "responsible": data.responsible,
        "duration": data.duration,
        "steps": [_step(step) for step in outline.steps] if outline else [],
        "decisions": [branch.model_dump() for branch in data.flow],
        "forms": [_form_named(records, name) for name in library.forms_of(entry)],
        "laws": [records.law(name) for name in library.laws_of(entry)],
    })  # fmt: skip


def _form_named(records: Records, name: str) -> JsonObject:
    form = records.library.entries.get(f"forms/{name}")
    return records.link(form) if form else {"id": None, "title": name, "url": None}


def _step(step: Step) -> JsonObject:
    return {
        "number": step.number,
        "text": step.text,
        "responsible": step.responsible,
        "duration": step.duration,
        "note": step.note,
        "steps": [_step(inner) for inner in step.steps],
    }
