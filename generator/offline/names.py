"""Names of files that every disk takes: Windows, and the CDs that it burns."""

import re
import unicodedata
from collections.abc import Iterable
from hashlib import sha256

LONGEST = 150
"""Characters of a path; Windows opens 260, of which the folder where staff unpack takes some."""
LONGEST_PART = 64
"""Characters of one name in Joliet, the file system of CDs."""
_FORBIDDEN = re.compile(r"""[\x00-\x1f\x7f<>:"\\|?*]|[ .]\Z""")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)", re.IGNORECASE)
_UNUSUAL = re.compile(r"[^A-Za-z0-9]+")
_ELSEWHERE = "more"
"""The folder of the files that cannot keep their names."""


def safe_names(paths: Iterable[str]) -> dict[str, str]:
    """A name for every path: its own, or a short one in a folder of such where no disk takes it.

    Two paths that differ in capital letters alone are one file on Windows; the first in order
    keeps its name. The same paths always get the same names.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for path in sorted(paths):
        name = path if _is_safe(path) and _twin(path) not in taken else _short(path)
        taken.add(_twin(name))
        names[path] = name
    return names


def _is_safe(path: str) -> bool:
    return len(path) <= LONGEST and all(
        len(part) <= LONGEST_PART and not _FORBIDDEN.search(part) and not _RESERVED.match(part)
        for part in path.split("/")
    )


def _twin(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _short(path: str) -> str:
    """A name that says a little of what it was, and that no other path gets."""
    stem, _, suffix = path.rpartition("/")[2].rpartition(".")
    word, kind = (_UNUSUAL.sub("-", part)[:20].strip("-") for part in (stem, suffix))
    mark = sha256(path.encode()).hexdigest()[:12]
    name = "-".join(filter(None, (word, mark)))
    return f"{_ELSEWHERE}/{'.'.join(filter(None, (name, kind)))}"
