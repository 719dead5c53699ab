"""Render the bodies of many entries ahead of their pages, on all cores."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.kinds.model import Upkeep
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.links import resolver
from generator.rendering.markdown import Rendered, render
from generator.workers import in_copies

CHUNK = 50
"""Entries that a process is given at a time."""
_IN_PARTS = "procedure"
"""The kind whose body is rendered section by section."""


@dataclass(frozen=True)
class Bodies:
    """Bodies to be rendered."""

    entries: Sequence[Entry[Upkeep]]
    library: Library
    addresses: frozenset[str]

    def over(self, part: Sequence[int]) -> list[tuple[str, Rendered]]:
        """Render some bodies in this process, by the places of their entries."""
        return [
            (entry.id, render(entry.source.body, resolver(entry, self.library, self.addresses)))
            for entry in (self.entries[place] for place in part)
        ]


def rendered_ahead(library: Library, addresses: frozenset[str]) -> Mapping[str, Rendered]:
    """The bodies of entries by their id.

    A page takes what is here and renders the rest itself; the bytes are the same.

    Args:
        library: What the office publishes.
        addresses: All addresses of pages that the site will have.
    """
    entries = [entry for entry in library.entries.values() if entry.kind.name != _IN_PARTS]
    total = len(entries)
    parts = [range(start, min(start + CHUNK, total)) for start in range(0, total, CHUNK)]
    done = in_copies(Bodies(entries, library, addresses), parts)
    return dict(pair for part in done for pair in part)
