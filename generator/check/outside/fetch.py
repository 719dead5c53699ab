"""`Fetch`: one question to another site, whoever asks it, and what can come back."""

from collections.abc import Callable
from typing import NamedTuple


class Fetched(NamedTuple):
    """What a server answered."""

    status: int
    location: str | None = None
    """Where a redirect leads, as the server wrote it."""
    retry_after: float = 0.0
    """Seconds that the server asks to wait."""


class FetchError(Exception):
    """No answer came back; the text is one of the names of `FAULTS`, or `no-network`."""


Fetch = Callable[[str, str], Fetched]
"""Asks with a method (`HEAD` or `GET`) for an address; raises `FetchError`."""
