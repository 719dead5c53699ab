"""`Edition`: one catalogue beside what the office published for it, item by item."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from generator.catalogue import Catalogue, Indicator, Item, ItemGroup
from generator.findings import Location
from generator.kinds.disclosure import DisclosureItem, Evidence
from generator.kinds.model import Upkeep
from generator.library.entry import Asset, Entry


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
