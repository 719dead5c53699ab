"""What a verb prints, to a reader who may have read enough or a disk that may be full."""

import errno
import os
import sys

import click

from generator.errors import ProjectError

_READ_ENOUGH = (errno.EPIPE, errno.EINVAL)
"""What a pipe says whose reader went away; the second on Windows."""


def say(text: str, colour: bool | None = None) -> None:
    """Print a text; a reader who goes away early, as `head` does, changes nothing else.

    Raises:
        ProjectError: It cannot be written.
    """
    try:
        click.echo(text, nl=False, color=colour)
    except OSError as error:
        # Python writes what is left once more at its end, and would complain there
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if error.errno not in _READ_ENOUGH:
            raise ProjectError(
                f"เขียนผลลัพธ์ออกไปไม่ได้ ({error.strerror}) ตรวจพื้นที่ว่างและสิทธิ์ของปลายทาง แล้วสั่งใหม่"
            ) from error
