"""Pieces of bytes through a pipe, each behind its length."""

from typing import BinaryIO

_LENGTH = 8


def write_frame(pipe: BinaryIO, data: bytes) -> None:
    """Send one piece.

    Raises:
        OSError: Nobody reads there any more.
    """
    pipe.write(len(data).to_bytes(_LENGTH, "big"))
    pipe.write(data)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> bytes | None:
    """Wait for one piece; None when the other side has gone, in the middle too."""
    head = pipe.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    size = int.from_bytes(head, "big")
    data = pipe.read(size)
    return data if len(data) == size else None
