"""Which files of a built site go along, and which stay online."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from generator.offline.names import safe_names

SEARCH_SOURCE = "search/index.json"
SEARCH_INDEX = "search/index.js"
"""The same records as a script: a page that is a file may run one, and may read nothing else."""


class Role(Enum):
    """What a file is to somebody without a network."""

    PAGE = "page"
    PART = "part"
    """What pages are made of: style, scripts, fonts and pictures."""
    ATTACHMENT = "attachment"
    """What is opened or printed by itself; large ones may stay behind."""
    FOR_MACHINES = "for machines"
    """Feeds, JSON and what only a server needs: without a network nobody asks for it."""


@dataclass(frozen=True)
class Contents:
    """The files of a site, by their paths from its root."""

    names: Mapping[str, str]
    """What goes along, and the name that it gets."""
    pages: tuple[str, ...]
    attachments: tuple[str, ...]
    left_out: Mapping[str, int]
    """Attachments that stay online, with their sizes in bytes."""


_ROLES = {
    Role.PAGE: (".html",),
    Role.PART: (
        ".css", ".js", ".woff2", ".woff", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".ico",
        ".txt",  # the licence of the fonts travels with them
    ),
    Role.FOR_MACHINES: (".json", ".xml"),
}  # fmt: skip
_ROLE_OF = {suffix: role for role, suffixes in _ROLES.items() for suffix in suffixes}
_FOR_SERVERS = frozenset({"404.html", "robots.txt"})


def contents(site: Path, most: int | None) -> Contents:
    """Sort the files of a site.

    Args:
        site: A folder that a build filled.
        most: The size in bytes of the largest attachment to take; None takes all of them.
    """
    roles = {path: role(path) for path in _files(site)}
    attachments = {
        path: (site / path).stat().st_size for path, its in roles.items() if its is Role.ATTACHMENT
    }
    left_out = {path: size for path, size in attachments.items() if not _fits(size, most)}
    taken = [p for p, its in roles.items() if its is not Role.FOR_MACHINES and p not in left_out]
    taken += [SEARCH_INDEX] * (SEARCH_SOURCE in roles)
    return Contents(
        safe_names(taken),
        tuple(path for path, its in roles.items() if its is Role.PAGE),
        tuple(path for path in attachments if path not in left_out),
        left_out,
    )


def role(path: str) -> Role:
    """What a file is, by its type: whatever is none of a page's parts is an attachment."""
    if path in _FOR_SERVERS or PurePosixPath(path).name.startswith("."):
        return Role.FOR_MACHINES
    return _ROLE_OF.get(PurePosixPath(path).suffix.lower(), Role.ATTACHMENT)


def _files(site: Path) -> Iterator[str]:
    for file in sorted(site.rglob("*")):
        if file.is_file():
            yield file.relative_to(site).as_posix()


def _fits(size: int, most: int | None) -> bool:
    return most is None or size <= most
