"""The evidence that the office itself gives for the items of an edition."""

from collections.abc import Iterator

from generator.findings import Code, English, Finding, Location
from generator.kinds.disclosure import DisclosureItem
from generator.library.edition import Disclosed, Edition, ItemState, Proof
from generator.library.entry import Entry

Answered = tuple[Disclosed, Entry[DisclosureItem]]


def answered(edition: Edition, state: ItemState = ItemState.PROVED) -> Iterator[Answered]:
    """The items in one state with what the office wrote about them.

    What a list without years borrows from another edition is told there and is not among them.
    """
    for disclosed in edition.items:
        if disclosed.entry and disclosed.state is state:
            yield disclosed, disclosed.entry


def given(edition: Edition) -> Iterator[tuple[Disclosed, Proof]]:
    """Every piece of evidence that the office gives."""
    for disclosed, _ in answered(edition):
        for proof in disclosed.proofs:
            yield disclosed, proof


def item_finding(
    code: Code, edition: Edition, disclosed: Disclosed,
    said: tuple[str, str], english: English, place: Location | None = None,
) -> Finding:  # fmt: skip
    """A finding about an item, which its message names.

    Args:
        code: What is wrong.
        edition: The edition of the item.
        disclosed: The item.
        said: Message and hint in Thai.
        english: The same in English.
        place: Where to mend it; None is the file of the item.
    """
    message, hint = said
    number, name = disclosed.item.code, edition.name
    return Finding(
        code, place or disclosed.place, f"ข้อ {number} ({name}): {message}", hint,
        English(f"Item {number} of {edition.key}: {english.message}", english.hint),
        edition.about_of(disclosed),
    )  # fmt: skip
