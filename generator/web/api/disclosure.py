"""Disclosure under `/api/`: the list of editions, and one file of items for each."""

from collections.abc import Iterable, Iterator

from generator.library.edition import Edition, ItemState, Proof
from generator.library.proving import editions
from generator.web.api.records import Records, iso
from generator.web.disclosure_rows import DisclosureRow, disclosure_rows
from generator.web.plan import Artifact, JsonObject

_STATES = {
    ItemState.PROVED: "published",
    ItemState.NONE: "none",
    ItemState.NOT_APPLICABLE: "not-applicable",
    ItemState.WITHDRAWN: "withdrawn",
    ItemState.MISSING: "missing",
}
"""What programs read; `docs/api.md` promises these words."""


def files(records: Records) -> Iterator[tuple[Artifact, str]]:
    """The list of editions, then the items of each, with their titles."""
    kept = editions(records.library)
    listed = [_edition(records, edition) for edition in kept.values()]
    yield records.file("disclosure", "การเปิดเผยข้อมูลสาธารณะ แยกตามชุดรายการ", listed)
    rows = disclosure_rows(kept)
    for key, edition in kept.items():
        year = edition.catalogue.fiscal_year
        items = _items(records, rows[key])
        yield records.file(
            f"disclosure/{key}", edition.catalogue.title, items, edition=key, fiscal_year=year
        )


def _edition(records: Records, edition: Edition) -> JsonObject:
    states = [_STATES[disclosed.state] for disclosed in edition.items]
    return {
        "edition": edition.key,
        "fiscal_year": edition.catalogue.fiscal_year,
        "title": edition.catalogue.title,
        "open": edition.is_open,
        "url": records.url(f"/disclosure/{edition.key}/"),
        "data": records.url(f"/api/disclosure/{edition.key}.json"),
        "counts": {name: states.count(name) for name in _STATES.values()},
    }


def _items(records: Records, rows: Iterable[DisclosureRow]) -> Iterator[JsonObject]:
    """The items of an edition in the order of its list."""
    for row in rows:
        disclosed = row.disclosed
        item, group, indicator = disclosed.item, disclosed.group, disclosed.indicator
        yield {
            "code": item.code,
            "title": item.title,
            "indicator": f"{indicator.code} {indicator.title}",
            "group_of_items": f"{group.code} {group.title}",
            "subjects": list(item.subjects),
            "asked_period": row.asked_period,
            "state": _STATES[disclosed.state],
            **_disclosed(records, row),
        }


def _disclosed(records: Records, row: DisclosureRow) -> JsonObject:
    evidence = [_evidence(records, proof) for proof in row.disclosed.proofs]
    entry = row.disclosed.entry
    if entry is None:
        url = records.url(row.url)
        return {"id": None, "url": url, "updated": None, "evidence": evidence}
    excused = entry.data.not_applicable
    return records.record(entry, {}, {
        "none_reason": entry.data.none and entry.data.none.reason,
        "not_applicable": excused
        and {"reason": excused.reason, "on": excused.on.isoformat(), "by": excused.by},
        "evidence": evidence,
    })  # fmt: skip


def _evidence(records: Records, proof: Proof) -> JsonObject:
    period = proof.evidence.period
    return {
        "title": proof.evidence.title,
        "url": records.url(proof.url),
        "shows": list(proof.evidence.shows),
        "period": period
        and {"start": iso(period.start), "end": iso(period.end), "text": period.text},
    }
