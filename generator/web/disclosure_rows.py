"""Items of editions as indexes, filters, tables and pages show them: with address and owner."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from generator.catalogue import Catalogue
from generator.library.edition import Disclosed, Edition
from generator.thai.calendar import format_date
from generator.thai.slug import is_slug


@dataclass(frozen=True)
class DisclosureRow:
    """One item with what its own entry, or those that lend it their proof, say of it."""

    edition: Edition
    disclosed: Disclosed
    url: str
    """The address of its page, which it has in every state."""

    @property
    def owner(self) -> str | None:
        """The id of the group that answers for it; None when nobody was named."""
        return self.disclosed.owner

    @property
    def updated(self) -> dt.date | None:
        """When it was last changed; None when nobody said."""
        return self.disclosed.updated

    @property
    def code(self) -> str:
        """What the list calls it."""
        return self.disclosed.item.code

    @property
    def asked_period(self) -> str:
        """The period that the list asks for."""
        return self.edition.catalogue.period_text(self.disclosed.item)

    @property
    def reason(self) -> str | None:
        """Why there is nothing to see, with who approved it where somebody must."""
        data = self.disclosed.entry.data if self.disclosed.entry else None
        if data is None:
            return None
        approved = data.withdrawn or data.not_applicable
        if approved:
            on = format_date(approved.on, "long")
            return f"{approved.reason} (อนุมัติโดย {approved.by} เมื่อ {on})"
        return data.none.reason if data.none else None


def disclosure_rows(editions: Mapping[str, Edition]) -> dict[str, tuple[DisclosureRow, ...]]:
    """The rows of every edition in the order of its list."""
    return {
        key: tuple(
            _row(edition, disclosed, number)
            for number, disclosed in enumerate(edition.items, start=1)
        )
        for key, edition in editions.items()
    }


def last_change(catalogue: Catalogue) -> dt.date | None:
    """The day on which a list itself last changed."""
    return max((change.date for change in catalogue.changes), default=None)


def _row(edition: Edition, disclosed: Disclosed, number: int) -> DisclosureRow:
    slug = disclosed.item.slug if is_slug(disclosed.item.slug) else f"item-{number}"
    url = disclosed.entry.url if disclosed.entry else f"/disclosure/{edition.key}/{slug}/"
    return DisclosureRow(edition, disclosed, url)
