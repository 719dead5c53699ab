"""Disclosure under `/api/`: the list of editions, and one file of items for each."""

from collections.abc import Iterator

from generator.catalogue import Catalogue, Item
from generator.kinds.disclosure import DisclosureItem, Evidence
from generator.library.entry import Entry
from generator.web.api.records import Records, iso
from generator.web.plan import Artifact, JsonObject


def files(records: Records) -> Iterator[tuple[Artifact, str]]:
    """The list of editions, then the items of each, with their titles."""
    catalogues = records.library.catalogues
    editions = [_edition(records, catalogue) for catalogue in catalogues.values()]
    yield records.file("disclosure", "การเปิดเผยข้อมูลสาธารณะ แยกตามปีงบประมาณ", editions)
    for year, catalogue in catalogues.items():
        items = _items(records, catalogue)
        yield records.file(f"disclosure/{year}", catalogue.title, items, fiscal_year=year)


def _edition(records: Records, catalogue: Catalogue) -> JsonObject:
    year = catalogue.fiscal_year
    states = [_state(records, year, item) for item in catalogue.items]
    return {
        "fiscal_year": year,
        "title": catalogue.title,
        "open": year == records.library.office.editions.open,
        "url": records.url(f"/disclosure/{year}/"),
        "data": records.url(f"/api/disclosure/{year}.json"),
        "counts": {name: states.count(name) for name in ("published", "none", "missing")},
    }


def _items(records: Records, catalogue: Catalogue) -> Iterator[JsonObject]:
    """The items of an edition in the order of its list."""
    for indicator in catalogue.indicators:
        for group in indicator.groups:
            for item in group.items:
                yield {
                    "code": item.code,
                    "title": item.title,
                    "indicator": f"{indicator.code} {indicator.title}",
                    "group_of_items": f"{group.code} {group.title}",
                    "subjects": list(item.subjects),
                    "asked_period": catalogue.period_text(item),
                    "state": _state(records, catalogue.fiscal_year, item),
                    **_disclosed(records, catalogue.fiscal_year, item),
                }


def _state(records: Records, year: int, item: Item) -> str:
    entry = records.library.disclosed(year, item.code)
    if entry is None or entry.data.withdrawn:
        return "missing"
    return "none" if entry.data.none else "published"


def _disclosed(records: Records, year: int, item: Item) -> JsonObject:
    entry = records.library.disclosed(year, item.code)
    if entry is None:
        return {"id": None, "url": None, "updated": None, "evidence": []}
    return records.record(entry, {}, {
        "none_reason": entry.data.none and entry.data.none.reason,
        "evidence": [_evidence(records, entry, evidence) for evidence in entry.data.evidence],
    })  # fmt: skip


def _evidence(records: Records, entry: Entry[DisclosureItem], evidence: Evidence) -> JsonObject:
    period = evidence.period
    return {
        "title": evidence.title,
        "url": records.url(_place(records, entry, evidence)),
        "shows": list(evidence.shows),
        "period": period
        and {"start": iso(period.start), "end": iso(period.end), "text": period.text},
    }


def _place(records: Records, entry: Entry[DisclosureItem], evidence: Evidence) -> str | None:
    if evidence.entry:
        found = records.library.entries.get(evidence.entry)
        return found.url if found else None
    if evidence.file:
        asset = records.asset(entry, evidence.file)
        return asset.url if asset else None
    return evidence.page or evidence.url
