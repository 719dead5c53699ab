"""The evidence that the office itself gives for the items of an edition."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.check.rules.yaml_lines import in_words
from generator.findings import Code, English, Finding, Location
from generator.kinds.disclosure import DisclosureItem
from generator.library.edition import Disclosed, Edition, ItemState, Proof
from generator.library.entry import Entry

NONE_LINES = in_words(("none:", "  reason: ไม่มีเรื่องใด ในปีงบประมาณใด"))
"""How an item says that there is nothing, in Thai."""
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


class Told(NamedTuple):
    """What a finding says of an item whose name it does not yet bear."""

    message: str
    hint: str
    english: English


def item_finding(
    code: Code, edition: Edition, disclosed: Disclosed, told: Told, place: Location | None = None
) -> Finding:
    """A finding about an item, which its message names.

    Args:
        code: What is wrong.
        edition: The edition of the item.
        disclosed: The item.
        told: What to say of it.
        place: Where to mend it; None is the file of the item.
    """
    number, name = disclosed.item.code, edition.name
    message, hint = told.english
    return Finding(
        code, place or disclosed.place, f"ข้อ {number} ({name}): {told.message}", told.hint,
        English(f"Item {number} of {edition.key}: {message}", hint),
        edition.about_of(disclosed),
    )  # fmt: skip


def to_own_file(disclosed: Disclosed, proof: Proof) -> str:
    """Say how evidence elsewhere becomes a file beside its item, in Thai."""
    number = f"-{disclosed.proofs.index(proof) + 1}" if len(disclosed.proofs) > 1 else ""
    folder = disclosed.place.path.rpartition("/")[0]
    file = f"files/{disclosed.item.code.lower()}{number}.pdf"
    return f"วางไฟล์ไว้ที่ {folder}/{file} แล้วเขียน `file: {file}` แทนบรรทัด url"
