"""Where links lead, and what is wrong with a text: the values of a conversion."""

from collections.abc import Callable
from dataclasses import dataclass, field

from generator.findings import Code, English


@dataclass(frozen=True)
class Target:
    """Where a link or picture leads."""

    url: str
    width: int | None = None
    height: int | None = None
    external: bool = False
    title: str = ""
    """What a link without words of its own says."""


@dataclass(frozen=True)
class Heading:
    """A heading of a body, for the table of contents."""

    id: str
    title: str
    """Plain text."""
    level: int
    """2 to 4."""


@dataclass(frozen=True)
class Anchor:
    """A link to a place within a page, which can be checked only when all pages are made."""

    url: str
    """Address of the page, or nothing for the page of the text itself."""
    fragment: str
    """The id it points at."""
    needle: str
    """Words of the source at which the link stands."""


@dataclass(frozen=True)
class Fault:
    """Something in a text that must not be published as it is."""

    code: Code
    needle: str
    """Words of the source at which the fault stands."""
    message: str
    hint: str
    english: English


Resolver = Callable[[str], "Target | Fault"]


@dataclass
class Collected:
    """What one conversion needs and finds; the converter itself serves all texts."""

    resolve: Resolver = Target
    faults: list[Fault] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
