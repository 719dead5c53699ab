"""How much of one document is read, and how the reading gives up."""

from dataclasses import dataclass

from generator.source.documents.document import Reading

MAX_BYTES = 100_000_000
"""Of a file; the office's own limit for attachments is lower."""
MAX_PAGES = 400
MAX_ROWS = 200_000
"""With the empty ones between, which cost nothing in the file."""


class UnreadableError(Exception):
    """The document cannot be read; says how that ended."""

    def __init__(self, state: Reading) -> None:
        super().__init__(state)
        self.state = state


@dataclass
class Budget:
    """What may still be read of one document; counts down while it is read."""

    characters: int = 2_000_000
    cells: int = 300_000
    rows: int = MAX_ROWS
    unpacked: int = 200_000_000
    """Bytes out of archives; more than that is a bomb."""
    cut: bool = False

    @property
    def spent(self) -> bool:
        """Whether nothing more may be read."""
        return min(self.characters, self.cells, self.rows) <= 0

    def take(self, text: str) -> str:
        """As much of the text as there is room for."""
        room, self.characters = self.characters, self.characters - len(text)
        if self.characters >= 0:
            return text
        self.characters, self.cut = 0, True
        return text[:room]

    def unpack(self, count: int) -> None:
        """Pay for so many bytes out of an archive.

        Raises:
            UnreadableError: The archive holds more than any document does.
        """
        self.unpacked -= count
        if self.unpacked < 0:
            raise UnreadableError(Reading.TOO_LARGE)
