"""Which items a rule looks at: those of a subject that the office says are published."""

from collections.abc import Iterator

from generator.check.ground import Ground
from generator.library.edition import Disclosed, Edition, ItemState


def asked(edition: Edition, *subjects: str) -> Iterator[Disclosed]:
    """The items of these subjects with evidence of their own; other rules tell of the rest.

    A list without years borrows its proof, and what is wrong with it is told once, where it is
    given.
    """
    for disclosed in edition.about(*subjects):
        if disclosed.entry and disclosed.state is ItemState.PROVED:
            yield disclosed


def asked_now(edition: Edition, ground: Ground, *subjects: str) -> Iterator[Disclosed]:
    """The same of the edition that the content of today proves.

    Registers such as `office.yml` know only the present: they can prove neither a past edition
    nor one whose closing day has gone by.
    """
    if edition.is_open and not edition.is_closed(ground.today):
        yield from asked(edition, *subjects)
