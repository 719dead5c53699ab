"""The catalogue of datasets: DCAT, with the fourteen fields of the national open-data catalogue."""

import json

from generator.kinds.dataset import Dataset, Frequency
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.downloads import MIMES
from generator.web.linked_data.datasets import period
from generator.web.linked_data.parts import filled, office_id
from generator.web.pages.datasets import DATASETS, FILES, LICENCES, file_stem, is_offered
from generator.web.plan import Artifact, JsonObject

_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
}
_INTERVALS: dict[Frequency, tuple[str, str, str]] = {
    "รายวัน": ("R/P1D", "วัน", "1"),
    "รายสัปดาห์": ("R/P1W", "สัปดาห์", "1"),
    "รายเดือน": ("R/P1M", "เดือน", "1"),
    "รายไตรมาส": ("R/P3M", "ไตรมาส", "1"),
    "รายครึ่งปี": ("R/P6M", "ครึ่งปี", "1"),
    "รายปี": ("R/P1Y", "ปี", "1"),
    "ไม่มีการปรับปรุงอีก": ("irregular", "ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล", ""),
}
"""As ISO 8601 has it, and as the national catalogue does: unit and number."""


def open_data(library: Library, site_url: str) -> Artifact:
    """`/data.json`, from which other catalogues may harvest."""
    office = library.office
    offered = [entry for entry in library.datasets if is_offered(entry, library)]
    catalogue = {
        "@context": _CONTEXT,
        "@id": absolute("/data.json", site_url),
        "@type": "dcat:Catalog",
        "title": f"ชุดข้อมูลเปิดของ{office.name}",
        "language": ["th"],
        "homepage": absolute(DATASETS.url, site_url),
        "publisher": _publisher(library, site_url),
        "dataset": [_dataset(entry, library, site_url) for entry in offered],
    }
    return Artifact("/data.json", json.dumps(catalogue, ensure_ascii=False, indent=1) + "\n")


def _publisher(library: Library, site_url: str) -> JsonObject:
    return {
        "@type": "foaf:Organization",
        "@id": office_id(site_url),
        "name": library.office.name,
    }


def _dataset(entry: Entry[Dataset], library: Library, site_url: str) -> JsonObject:
    data, office = entry.data, library.office
    group = office.group(data.group)
    contact = data.contact or (group.name if group else office.name)
    email = (group.email if group else None) or office.email
    interval, unit, number = _INTERVALS[data.frequency]
    common = {
        "@id": absolute(entry.url, site_url),
        "@type": "dcat:Dataset",
        "identifier": entry.id,
        "title": entry.title,
        "description": data.summary,
        "keyword": list(data.keywords),
        "landingPage": absolute(entry.url, site_url),
        "modified": entry.updated and entry.updated.isoformat(),
        "language": ["th"],
        "accessLevel": "public",
        "license": LICENCES[data.licence],
        "publisher": _publisher(library, site_url),
        "contactPoint": {"@type": "vcard:Contact", "fn": contact, "hasEmail": f"mailto:{email}"},
        "spatial": data.coverage,
        "temporal": period(data),
        "accrualPeriodicity": interval,
        "distribution": [_distribution(entry, end, site_url) for end in FILES],
    }
    return filled(common | {
        # The fourteen fields by the names that the national catalogue gives them.
        "data_type": data.data_type,
        "organization": office.name,
        "maintainer": contact,
        "maintainer_email": email,
        "tag_string": ",".join(data.keywords),
        "notes": data.summary,
        "objective": data.objective,
        "update_frequency_unit": unit,
        "update_frequency_interval": number,
        "geo_coverage": data.coverage,
        "data_source": data.source,
        "data_format": [end.upper() for end in FILES],
        "data_category": "ข้อมูลสาธารณะ",
        "license_id": data.licence,
    })  # fmt: skip


def _distribution(entry: Entry[Dataset], end: str, site_url: str) -> JsonObject:
    return {
        "@type": "dcat:Distribution",
        "title": f"{entry.title} ({end.upper()})",
        "downloadURL": absolute(f"{file_stem(entry)}.{end}", site_url),
        "mediaType": MIMES[end],
        "format": end.upper(),
    }
