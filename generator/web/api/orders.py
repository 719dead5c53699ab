"""Orders and announcements under `/api/`."""

from typing import Any

from generator.kinds.order import Assignment, Declaration, Named, Order
from generator.library.entry import Entry
from generator.web.api.records import Records, iso
from generator.web.plan import JsonObject


def order(records: Records, entry: Entry[Order]) -> JsonObject:
    """An order with its assignments and its ties to others."""
    data, library = entry.data, records.library
    always = {
        "type": data.type,
        "number": data.number and str(data.number),
        "date": data.date.isoformat(),
    }
    return records.record(entry, always, {
        "effective": data.in_force_from.isoformat(),
        "until": iso(data.until),
        "signer": _named(data.signer),
        "tags": list(data.tags),
        "laws": [records.law(name) for name in data.laws],
        **{name: [records.link(other) for other in others] for name, others in (
            ("revokes", library.orders_named(data.revokes)),
            ("revoked_by", library.revoked_by.get(entry.slug, ())),
            ("amends", library.orders_named(data.amends)),
            ("amended_by", library.amended_by.get(entry.slug, ())),
        )},
        "assignments": [_assignment(one) for one in data.assignments],
        "declares": data.declares and _declaration(data.declares),
        "files": [
            {**file, "signed": attachment.signed}
            for attachment in data.attachments
            for file in records.files(entry, [attachment])
        ],
    })  # fmt: skip


def _named(named: Named) -> dict[str, Any]:
    return {"id": named.person, "name": named.name, "position": named.position}


def _assignment(one: Assignment) -> JsonObject:
    period = one.period
    return {
        **_named(one),
        "role": one.role,
        "duties": list(one.duties),
        "period": period
        and {"start": iso(period.start), "end": iso(period.end), "text": period.text},
    }


def _declaration(declared: Declaration) -> JsonObject:
    return {
        "subject": declared.subject,
        "fiscal_year": declared.for_year,
        "covers": list(declared.covers),
    }
