"""Datasets as schema.org objects."""

from generator.kinds.dataset import Dataset
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.downloads import MIMES
from generator.web.linked_data.parts import filled, office_id, work
from generator.web.pages.datasets import DATASETS, FILES, LICENCES, file_stem, is_offered
from generator.web.plan import JsonObject


def dataset(entry: Entry[Dataset], library: Library, site_url: str) -> JsonObject:
    """A dataset with its files; of a withdrawn one only that it was there."""
    data = entry.data
    known = {"@type": "Dataset", **work(entry, library, site_url)}
    if data.withdrawn:
        return filled(known)
    return filled({
        **known,
        "@id": absolute(entry.url, site_url),
        "identifier": entry.id,
        "keywords": list(data.keywords),
        "license": LICENCES[data.licence],
        "isAccessibleForFree": True,
        "temporalCoverage": period(data),
        "spatialCoverage": data.coverage,
        "variableMeasured": [
            filled({
                "@type": "PropertyValue", "name": one.name, "description": one.description,
                "unitText": one.unit,
            })
            for one in data.columns
        ],
        "creator": {
            "@type": "GovernmentOrganization",
            "@id": office_id(site_url),
            "name": library.office.name,
        },
        "includedInDataCatalog": {"@type": "DataCatalog", "url": absolute(DATASETS.url, site_url)},
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": MIMES[end],
                "contentUrl": absolute(f"{file_stem(entry)}.{end}", site_url),
            }
            for end in (FILES if is_offered(entry, library) else ())
        ],
    })  # fmt: skip


def period(data: Dataset) -> str | None:
    """The time that the data speak about as ISO 8601 has it; None when it has no ends."""
    if data.period.start is None or data.period.end is None:
        return None
    return f"{data.period.start.isoformat()}/{data.period.end.isoformat()}"
