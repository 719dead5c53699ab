"""The declarations of the No Gift Policy that an office keeps as announcements."""

from collections.abc import Iterator
from typing import cast

from generator.kinds.order import Order
from generator.library.edition import Edition
from generator.library.entry import Entry
from generator.library.library import Library
from generator.thai.calendar import FiscalYear

SUBJECT = "no-gift-declaration"


def declarations(edition: Edition, library: Library) -> tuple[Entry[Order], ...]:
    """Those of an edition: said to be for its fiscal year, or linked as its evidence."""
    year = edition.catalogue.fiscal_year
    linked = {
        proof.entry.id
        for disclosed in edition.about(SUBJECT)
        for proof in disclosed.proofs
        if proof.entry
    }
    return tuple(
        order
        for order in library.orders
        if order.data.declares
        and order.data.declares.subject == SUBJECT
        and order.data.withdrawn is None
        and (order.data.declares.for_year == year or order.id in linked)
    )


def declared(edition: Edition, library: Library) -> Iterator[tuple[str, Entry[Order]]]:
    """The items that ask for a declaration, each with every declaration of their year."""
    for disclosed in edition.about(SUBJECT):
        for order in declarations(edition, library):
            yield edition.about_of(disclosed), order


def signer_is(order: Entry[Order], library: Library) -> bool:
    """Tell whether the present head signed, or who acts for the head; True when nobody is known."""
    heads = [
        person
        for person in library.office.people
        if person.name
        and (person.rank == "director" or "ผู้อำนวยการสำนักงาน" in (person.acting or ""))
    ]
    signer = order.data.signer
    plain = "".join(signer.name.split())
    return not heads or any(
        person.id == signer.person or "".join(cast("str", person.name).split()) == plain
        for person in heads
    )


def is_in_time(order: Entry[Order], year: int) -> bool:
    """Tell whether it was signed for its year: within it, or in the quarter before it begins."""
    fiscal = FiscalYear(year)
    return (fiscal.start - order.data.date).days <= _EARLY and order.data.date <= fiscal.end


_EARLY = 92
"""Days."""
