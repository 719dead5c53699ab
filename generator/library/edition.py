"""`Edition`: one catalogue beside what the office published for it, item by item."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from generator.catalogue import Catalogue, Indicator, Item, ItemGroup
from generator.findings import Location
from generator.kinds.disclosure import DisclosureItem, Evidence
from generator.kinds.model import Upkeep
from generator.library.addresses import MADE, MADE_OF_ENTRIES, made_title
from generator.library.entry import Asset, Entry
from generator.library.library import Library


class ItemState(StrEnum):
    """What an office says of an item."""

    PROVED = "proved"
    NONE = "none"
    NOT_APPLICABLE = "not-applicable"
    WITHDRAWN = "withdrawn"
    MISSING = "missing"

    @property
    def label(self) -> str:
        """The Thai words that everyone reads."""
        return _LABELS[self]


_LABELS = {
    ItemState.PROVED: "เผยแพร่แล้ว",
    ItemState.NONE: "แจ้งว่าไม่มีข้อมูล",
    ItemState.NOT_APPLICABLE: "ไม่เกี่ยวข้อง",
    ItemState.WITHDRAWN: "ถอนแล้ว",
    ItemState.MISSING: "ยังไม่เผยแพร่",
}


@dataclass(frozen=True)
class Proof:
    """One piece of evidence with what it leads to."""

    evidence: Evidence
    url: str | None
    """Where it opens: an address on this site from its root, or elsewhere; None leads nowhere."""
    place: Location
    """Where the office wrote it down."""
    entry: Entry[Upkeep] | None = None
    """The content it leads to."""
    asset: Asset | None = None
    """The file it leads to."""
    borrowed: bool = False
    """Not written for this item, but taken from another edition or from the catalogue."""
    owner: str | None = None
    """Of what is borrowed, the id of the group that keeps it."""
    updated: dt.date | None = None
    """Of what is borrowed, when it was last changed."""


@dataclass(frozen=True)
class Disclosed:
    """One item of an edition."""

    item: Item
    group: ItemGroup
    indicator: Indicator
    entry: Entry[DisclosureItem] | None
    """What the office wrote about it."""
    proofs: tuple[Proof, ...]
    place: Location
    """The file to edit, which may not be there yet."""

    @property
    def state(self) -> ItemState:
        """What the office says of it."""
        data = self.entry.data if self.entry else None
        if data is None:
            return ItemState.PROVED if self.proofs else ItemState.MISSING
        if data.withdrawn:
            return ItemState.WITHDRAWN
        if data.not_applicable:
            return ItemState.NOT_APPLICABLE
        return ItemState.NONE if data.none else ItemState.PROVED

    @property
    def updated(self) -> dt.date | None:
        """When the office last changed it, or what it borrows."""
        if self.entry:
            return self.entry.data.updated
        return max((proof.updated for proof in self.proofs if proof.updated), default=None)

    @property
    def owner(self) -> str | None:
        """The id of the group that answers for it, or for what it borrows."""
        if self.entry:
            return self.entry.data.group
        return next((proof.owner for proof in self.proofs if proof.owner), None)


@dataclass(frozen=True)
class Edition:
    """What is asked, and what the office shows for it."""

    key: str
    """A fiscal year such as `2569`, or the name of a list without years."""
    catalogue: Catalogue
    items: tuple[Disclosed, ...]
    """In the order of the list."""
    is_open: bool
    """The edition that the office is working on."""

    @cached_property
    def by_code(self) -> Mapping[str, Disclosed]:
        """Items by their code."""
        return {disclosed.item.code: disclosed for disclosed in self.items}

    def about(self, *subjects: str) -> Iterator[Disclosed]:
        """The items that any of these subjects belongs to."""
        return (item for item in self.items if set(subjects) & set(item.item.subjects))

    def about_of(self, disclosed: Disclosed) -> str:
        """How findings name one of its items."""
        return f"{self.key}/{disclosed.item.code}"

    @property
    def name(self) -> str:
        """How people call it."""
        year = self.catalogue.fiscal_year
        return f"ปีงบประมาณ พ.ศ. {year}" if year else self.catalogue.title

    def days_left(self, today: dt.date) -> int | None:
        """Days until it closes, negative afterwards; None without a closing day."""
        return (self.catalogue.closes - today).days if self.catalogue.closes else None

    def is_closed(self, today: dt.date) -> bool:
        """Tell whether its addresses must no longer change."""
        days = self.days_left(today)
        return (
            days < 0 if days is not None else not self.is_open and bool(self.catalogue.fiscal_year)
        )


def editions(library: Library) -> dict[str, Edition]:
    """All editions of an office, in its order."""
    first = str(library.office.editions.open)
    found: dict[str, Edition] = {}
    for key, catalogue in library.catalogues.items():
        lender = None if catalogue.fiscal_year else found.get(first)
        items = tuple(
            Disclosed(item, group, indicator, *_answer(library, key, item, lender))
            for indicator in catalogue.indicators
            for group in indicator.groups
            for item in group.items
        )
        found[key] = Edition(key, catalogue, items, is_open=key == first)
    return found


def _answer(
    library: Library, key: str, item: Item, lender: Edition | None
) -> tuple[Entry[DisclosureItem] | None, tuple[Proof, ...], Location]:
    """What the office wrote about an item, what proves it, and the file to edit."""
    entry = library.disclosed(key, item.code)
    place = Location(entry.source.path if entry else f"content/disclosure/{key}/{item.slug}.md")
    if entry is None:
        return None, tuple(_borrowed(library, item, lender, place)), place
    given = enumerate(entry.data.evidence)
    return entry, tuple(proof_of(library, entry, n, evidence) for n, evidence in given), place


def proof_of(
    library: Library, entry: Entry[DisclosureItem], number: int, evidence: Evidence
) -> Proof:
    """Follow one piece of evidence.

    Args:
        library: Where to look.
        entry: The item that names it.
        number: Its place in the item's list, counted from 0.
        evidence: What the item says.
    """
    place = entry.source.at("evidence", number)
    if evidence.entry:
        found = library.entries.get(evidence.entry)
        return Proof(evidence, found.url if found else None, place, entry=found)
    if evidence.file:
        asset = library.assets.get(f"{entry.folder}/{evidence.file}")
        return Proof(evidence, asset.url if asset else None, place, asset=asset)
    if evidence.page:
        page = evidence.page
        entry_there, asset_there = library.by_url.get(page), library.asset_urls.get(page)
        return Proof(evidence, page, place, entry_there, asset_there)
    return Proof(evidence, evidence.url, place)


def _borrowed(
    library: Library, item: Item, lender: Edition | None, place: Location
) -> Iterator[Proof]:
    """What the site holds already: pages the list itself names, and proofs of the same subject."""
    seen = set()
    lent = lender.about(*item.subjects) if lender else ()
    for disclosed in lent:
        for proof in () if disclosed.state is ItemState.WITHDRAWN else disclosed.proofs:
            if proof.url and proof.url not in seen:
                seen.add(proof.url)
                yield replace(
                    proof, borrowed=True, owner=disclosed.owner, updated=disclosed.updated
                )
    for page in item.shown_by:
        if page not in seen and _is_there(page, library):
            yield _page_itself(library, item, page, place)


def _page_itself(library: Library, item: Item, page: str, place: Location) -> Proof:
    """A page that proves an item by being there; the keepers of the site keep what it makes."""
    entry = library.by_url.get(page)
    title = entry.title if entry else made_title(page) or item.title
    return Proof(
        Evidence(title=title, page=page), page, place, entry, borrowed=True,
        owner=entry.data.group if entry else library.office.website_group,
        updated=entry.updated if entry else None,
    )  # fmt: skip


def _is_there(page: str, library: Library) -> bool:
    """Tell whether a list may count on a page: a shipped list names pages that an office may lack.

    Lists of procurement and datasets come and go with their entries and are trusted.
    """
    return (
        page in MADE
        or page in library.by_url
        or page in library.asset_urls
        or page.startswith((*MADE_OF_ENTRIES, "/disclosure/"))
    )
