"""What proves the items of every edition: evidence that is given, and evidence that is borrowed."""

from collections.abc import Iterator
from dataclasses import replace

from generator.catalogue import Item
from generator.findings import Location
from generator.kinds.disclosure import DisclosureItem, Evidence
from generator.library.addresses import MADE, MADE_OF_ENTRIES, made_title
from generator.library.edition import Disclosed, Edition, ItemState, Proof
from generator.library.entry import Entry
from generator.library.library import Library


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
