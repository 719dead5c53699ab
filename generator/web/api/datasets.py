"""Datasets under `/api/`; their rows are in the files that each record names."""

from generator.kinds.dataset import Dataset
from generator.library.entry import Entry
from generator.web.api.records import Records, iso
from generator.web.downloads import MIMES
from generator.web.pages.datasets import FILES, LICENCES, file_stem, is_offered
from generator.web.plan import JsonObject


def dataset(records: Records, entry: Entry[Dataset]) -> JsonObject:
    """A dataset with its dictionary and its files."""
    data = entry.data
    rows = records.library.rows.get(entry.id)
    return records.record(entry, {}, {
        "objective": data.objective,
        "period": {
            "start": iso(data.period.start),
            "end": iso(data.period.end),
            "text": data.period.text,
        },
        "frequency": data.frequency,
        "source": data.source,
        "coverage": data.coverage,
        "licence": {"name": data.licence, "url": LICENCES[data.licence]},
        "keywords": list(data.keywords),
        "data_type": data.data_type,
        "columns": [column.model_dump() for column in data.columns],
        "rows": len(rows.values) if rows else None,
        "files": [
            {"url": records.url(f"{file_stem(entry)}.{end}"), "mime": MIMES[end]}
            for end in (FILES if is_offered(entry, records.library) else ())
        ],
    })  # fmt: skip
