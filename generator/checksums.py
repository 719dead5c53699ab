"""The checksums of a site: every file with its SHA-256, in the format that `sha256sum -c` reads."""

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

CHECKSUMS = "SHA256SUMS"
"""The name of the list, which stands at the root of a site and names every file but itself."""

_ROW = re.compile(r"([0-9a-f]{64}) [ *]((?![/\\])[^\r\n\\]+)")


def checksums_of(root: Path) -> dict[str, str]:
    """Every regular file below a folder by its path with slashes, with its SHA-256 in hexadecimal.

    Links are not followed: a site holds none.

    Raises:
        OSError: A file cannot be read.
    """
    return {
        path.relative_to(root).as_posix(): sha256_of(path)
        for path in sorted(_files(root))
        if path != root / CHECKSUMS
    }


def sha256_of(path: Path) -> str:
    """SHA-256 of a file in hexadecimal.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_checksums(root: Path) -> None:
    """Write the list of a folder into it."""
    (root / CHECKSUMS).write_text(
        checksums_text(checksums_of(root)), encoding="utf-8", newline="\n"
    )


def checksums_text(found: Mapping[str, str]) -> str:
    """The list as text, in the order of the paths."""
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(found.items()))


def read_checksums(text: str) -> dict[str, str] | None:
    """Read what `checksums_text` or `sha256sum` wrote; None for anything else.

    A path that leads out of the folder makes the whole list worthless.
    """
    found: dict[str, str] = {}
    for line in text.removesuffix("\n").split("\n") if text else ():
        row = _ROW.fullmatch(line)
        if row is None or ".." in row[2].split("/"):
            return None
        found[row[2]] = row[1]
    return found


def _files(root: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(root):
        for name in names:
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink():
                yield path
