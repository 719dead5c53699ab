"""Placeholder until the reader is written (uncommitted; overwrite freely)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any


class Reading(StrEnum):
    """How far a document could be read."""

    READ = "read"
    ENCRYPTED = "encrypted"
    BROKEN = "broken"
    TOO_SLOW = "too-slow"
    TOO_LARGE = "too-large"
    UNREAD = "unread"


@dataclass(frozen=True)
class Sheet:
    """A table."""

    name: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Document:
    """What a file says."""

    state: Reading
    pages: tuple[str, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    page_count: int = 0
    title: str | None = None
    language: str | None = None
    tagged: bool | None = None
    cut: bool = False


def read_document(data: bytes, suffix: str) -> Document:
    """Read it."""
    del data, suffix
    return Document(Reading.UNREAD)


class DocumentReader:
    """Reads many."""

    def __init__(self, cache: Any, workers: int = 2) -> None:
        del cache, workers

    def __enter__(self) -> "DocumentReader":
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def read_all(self, files: Iterable[tuple[str, Path]]) -> Iterator[tuple[str, Document]]:
        """Read all."""
        for key, path in files:
            yield key, read_document(path.read_bytes(), path.suffix)
