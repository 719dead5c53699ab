"""The command `prongsai`; its verbs are in `command.py`, which takes a second to load."""

import gc
import io
import sys
from collections.abc import Sequence

from generator.cli.exits import INTERRUPTED

_SELDOM = 100_000, 20, 20
"""What is read stays to the end: to look through it for rubbish as often as usual takes a sixth of
the time of a check, and finds none."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and end the program; an interrupt while it loads is none of its errors."""
    gc.set_threshold(*_SELDOM)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # a pipe on Windows is not
    try:
        from generator.cli.command import run  # noqa: PLC0415 - loading can be interrupted too

        code = run(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("\nหยุดตามคำสั่ง\n")
        code = INTERRUPTED
    sys.exit(code)
