"""What evaluators were promised: every address of the open and the frozen editions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.check.frozen import lock_of
from generator.findings import Location
from generator.library.edition import Edition
from generator.source.file import SourceFile


@dataclass(frozen=True)
class Promise:
    """One address that must answer."""

    edition: Edition
    item: str
    """The code of the item."""
    title: str
    address: str
    """From the root of the site."""
    place: Location
    """Where the office wrote it down."""


def promises(editions: Iterable[Edition], sources: Iterable[SourceFile]) -> Iterator[Promise]:
    """Every address of every item, each once for an item; those of a lock count too."""
    texts = tuple(sources)
    for edition in editions:
        told: set[tuple[str, str]] = set()
        for promise in (*_written(edition), *_locked(edition, texts)):
            key = promise.item, promise.address
            if promise.address.startswith("/") and key not in told:
                told.add(key)
                yield promise


def _written(edition: Edition) -> Iterator[Promise]:
    for disclosed in edition.items:
        code = disclosed.item.code
        if disclosed.entry:
            title = disclosed.item.title
            yield Promise(edition, code, title, disclosed.entry.url, disclosed.place)
        for proof in disclosed.proofs:
            if proof.url:
                yield Promise(edition, code, proof.evidence.title, proof.url, proof.place)


def _locked(edition: Edition, sources: tuple[SourceFile, ...]) -> Iterator[Promise]:
    lock = lock_of(edition, sources)
    if lock is None or lock.data is None:
        return
    for number, kept in enumerate(lock.data.addresses):
        yield Promise(edition, kept.item, kept.title, kept.url, lock.place(number))
