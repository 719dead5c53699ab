"""What a detector of faults in Thai text says: where, what was seen, what was meant."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A place in a text that is written wrongly.

    Attributes:
        position: Index of the first character into the text.
        seen: What stands there.
        meant: What ought to stand there instead; None when only a person can tell.
        name: The fault in Thai, a phrase that completes "พบ…" in a message to staff.
    """

    position: int
    seen: str
    meant: str | None
    name: str

    @property
    def end(self) -> int:
        """Index behind the last character."""
        return self.position + len(self.seen)
