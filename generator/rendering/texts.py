"""`Texts`: the Markdown of entries as HTML, each text rendered once however often it is shown."""

from collections.abc import Mapping

from generator.kinds.model import Upkeep
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.ahead import rendered_ahead
from generator.rendering.links import resolver
from generator.rendering.markdown import Rendered, render


class Texts:
    """What renders the texts of one build, for page and paper alike."""

    def __init__(
        self,
        library: Library,
        addresses: frozenset[str],
        ahead: Mapping[str, Rendered] | None = None,
    ) -> None:
        """Begin a build.

        Args:
            library: What the office publishes.
            addresses: All addresses of pages that the site will have, for links.
            ahead: Bodies that were rendered already, by the entry's id; None renders them now.
        """
        self.library = library
        self.addresses = addresses
        found = rendered_ahead(library, addresses) if ahead is None else ahead
        self._known = {
            (name, library.entries[name].source.body): body for name, body in found.items()
        }

    def render(self, entry: Entry[Upkeep], markdown: str) -> Rendered:
        """A text of an entry; relative links in it start from the entry's file."""
        known = self._known.get((entry.id, markdown))
        if known is None:
            known = render(markdown, resolver(entry, self.library, self.addresses))
            self._known[entry.id, markdown] = known
        return known
