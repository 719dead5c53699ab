"""A file that one process at a time holds locked, on any system."""

import sys
from io import BufferedRandom
from pathlib import Path


class AlreadyHeldError(Exception):
    """Another process holds it."""


def hold_file(path: Path) -> BufferedRandom:
    """Hold the lock of a file until the returned file is closed or the process ends.

    Raises:
        AlreadyHeldError: Another process holds it.
        OSError: The file cannot be opened.
    """
    file = path.open("a+b")
    try:
        _take(file)
    except OSError as error:
        file.close()
        raise AlreadyHeldError from error
    return file


if sys.platform == "win32":
    import msvcrt

    def _take(file: BufferedRandom) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: BufferedRandom) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
