"""Where people complain: the channels of corruption, and those of everything else."""

import re
from collections.abc import Iterable, Iterator

from generator.kinds.model import Upkeep
from generator.library.edition import Disclosed
from generator.library.entry import Entry
from generator.library.library import Library

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_LINK = re.compile(r"https?://[^\s)>\]\"']+", re.IGNORECASE)
_FORM = re.compile(r"(?:/|\.\./)forms/([a-z0-9-]+)")
_OTHERS = re.compile(
    r"(?:nacc|pacc|oic|1111|opm|ombudsman|dop|moe|obec)\.(?:go\.th|info)|/laws/", re.IGNORECASE
)
"""Agencies to which anybody may complain instead; their channels are not the office's."""
CORRUPTION = "ทุจริต"
_COMPLAINT = "ร้องเรียน"
_KINDS = frozenset({"page", "form"})


def general_entries(library: Library) -> Iterator[Entry[Upkeep]]:
    """Pages and forms for complaints about anything but corruption."""
    for entry in library.entries.values():
        if entry.kind.name in _KINDS and entry.data.withdrawn is None and is_general(entry):
            yield entry


def is_general(entry: Entry[Upkeep]) -> bool:
    """Tell whether a page is for complaints in general, by its title."""
    return _COMPLAINT in entry.title and CORRUPTION not in entry.title


def general_channels(library: Library) -> frozenset[str]:
    """Addresses at which general complaints arrive, and the office's own address."""
    lines = (
        line
        for entry in general_entries(library)
        for line in entry.source.body.split("\n")
        if CORRUPTION not in line
    )
    return frozenset(channels(lines)) | {library.office.email.lower()}


def own_channels(disclosed: Disclosed) -> frozenset[str]:
    """Addresses that the evidence of an item offers: e-mail, online forms, forms of the office."""
    found: set[str] = set()
    for proof in disclosed.proofs:
        if proof.entry is None:
            found.update(channels([proof.evidence.url or ""]))
        elif proof.entry.kind.name == "form":
            found.add(proof.entry.slug)
        else:
            found.update(channels(proof.entry.source.body.split("\n")))
    return frozenset(found)


def channels(lines: Iterable[str]) -> Iterator[str]:
    """The addresses that lines of text name; those of other agencies are left out."""
    for line in lines:
        for address in (*_EMAIL.findall(line), *_LINK.findall(line)):
            if not _OTHERS.search(address):
                yield address.lower()
        yield from _FORM.findall(line)
