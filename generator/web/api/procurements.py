"""Procurement under `/api/`."""

from generator.kinds.procurement import Procurement
from generator.library.entry import Entry
from generator.web.api.records import Records, iso
from generator.web.plan import JsonObject


def procurement(records: Records, entry: Entry[Procurement]) -> JsonObject:
    """A procurement; amounts of baht are texts, for JSON numbers are not exact."""
    data = entry.data
    always: JsonObject = {
        "fiscal_year": data.fiscal_year,
        "status": data.status,
        "work": data.work,
        "method": data.method,
    }
    contract, winner = data.contract, data.winner
    return records.record(entry, always, {
        "egp_number": data.egp_number,
        "budget": str(data.budget),
        "budget_source": data.budget_source,
        "reference_price": str(data.reference_price),
        "announced": iso(data.announced),
        "offers_until": iso(data.offers_until),
        "bidders": [{"name": one.name, "price": str(one.price)} for one in data.bidders],
        "winner": winner
        and {"name": winner.name, "price": str(winner.price), "tax_id": winner.tax_id},
        "reason": data.reason,
        "contract": contract
        and {
            "number": contract.number,
            "signed": contract.signed.isoformat(),
            "ends": iso(contract.ends),
        },
        "cancelled": data.cancelled,
        "files": records.files(entry, data.attachments),
    })  # fmt: skip
