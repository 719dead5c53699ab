"""XML from outside as a stream of events: no tree, no entities, nothing fetched."""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from functools import lru_cache
from xml.parsers import expat

from generator.source.documents.document import Reading
from generator.source.documents.limits import UnreadableError


class Is(Enum):
    """What an event tells."""

    START = auto()
    END = auto()
    TEXT = auto()


Event = tuple[Is, str, Mapping[str, str]]
"""What it is; the element's name without its namespace, or the characters; the attributes."""

_NONE: Mapping[str, str] = {}


@lru_cache(maxsize=2_000)
def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def events(pieces: Iterable[bytes]) -> Iterator[Event]:
    """What stands in an XML text, one by one.

    Strict and transitional Office formats differ in namespaces alone, so names come without.

    Raises:
        UnreadableError: It declares a document type, from which entities could grow.
        expat.ExpatError: It is not well-formed.
    """
    found: list[Event] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        local = {_local(key): value for key, value in attributes.items()} if attributes else _NONE
        found.append((Is.START, _local(name), local))

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda name: found.append((Is.END, _local(name), _NONE))
    parser.CharacterDataHandler = lambda text: found.append((Is.TEXT, text, _NONE))
    parser.StartDoctypeDeclHandler = _refuse  # where all attacks of entities live
    for piece in pieces:
        parser.Parse(piece, False)
        yield from found
        found.clear()
    parser.Parse(b"", True)
    yield from found


def _refuse(*_declaration: object) -> None:
    raise UnreadableError(Reading.BROKEN)
