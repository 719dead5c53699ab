"""The items of an edition in one state or of one group, as pages that need no script."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.library.edition import Edition, ItemState
from generator.library.library import Library
from generator.web.disclosure_rows import DisclosureRow, disclosure_rows

NO_OWNER = "no-owner"
_TAKEN = frozenset({*ItemState, NO_OWNER})
"""Names that a group's id must not take away from a state."""


@dataclass(frozen=True)
class DisclosureFilter:
    """One choice and what it leaves."""

    by: str
    """What is chosen by, in words: the state or the owner."""
    title: str
    """The state or the owner, in words."""
    url: str
    rows: tuple[DisclosureRow, ...]


@dataclass(frozen=True)
class DisclosureFilters:
    """All choices of an edition; a list of one choice leaves everything and is not offered."""

    by_state: tuple[DisclosureFilter, ...]
    by_owner: tuple[DisclosureFilter, ...]

    def __iter__(self) -> Iterator[DisclosureFilter]:
        yield from self.by_state
        yield from self.by_owner


def disclosure_filters(rows: Sequence[DisclosureRow], library: Library) -> DisclosureFilters:
    """The choices that occur among the items of one edition.

    Args:
        rows: Its items.
        library: Names its groups, in the order of the office.
    """
    states = {state.value: state.label for state in ItemState}
    owners = {
        f"group-{group.id}" if group.id in _TAKEN else group.id: group.name
        for group in library.office.groups
    } | {NO_OWNER: "ยังไม่กำหนด"}
    return DisclosureFilters(
        _choices("สถานะ", rows, states, [row.disclosed.state.value for row in rows]),
        _choices("เจ้าของข้อมูล", rows, owners, [_owner(row, library) for row in rows]),
    )


def disclosure_addresses(editions: Mapping[str, Edition], library: Library) -> Iterator[str]:
    """Every address below the indexes: pages of items, filters and files."""
    for key, rows in disclosure_rows(editions).items():
        yield from (row.url for row in rows)
        yield from (choice.url for choice in disclosure_filters(rows, library))
        yield from (f"/disclosure/{key}/index.{end}" for end in ("xlsx", "csv", "json") if rows)


def _choices(
    by: str, rows: Sequence[DisclosureRow], names: Mapping[str, str], given: Iterable[str]
) -> tuple[DisclosureFilter, ...]:
    kept: dict[str, list[DisclosureRow]] = {name: [] for name in names}
    for row, name in zip(rows, given, strict=True):
        kept[name].append(row)
    found = tuple(
        DisclosureFilter(
            by, names[name], f"/disclosure/{those[0].edition.key}/by/{name}/", tuple(those)
        )
        for name, those in kept.items()
        if those
    )
    return found if len(found) > 1 else ()


def _owner(row: DisclosureRow, library: Library) -> str:
    if not row.owner or library.office.group(row.owner) is None:
        return NO_OWNER
    return f"group-{row.owner}" if row.owner in _TAKEN else row.owner
