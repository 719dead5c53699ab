"""The command `prongsai`; its verbs are in `command.py`, which takes a second to load."""

import io
import sys
from collections.abc import Sequence

from generator.cli.exits import INTERRUPTED


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and end the program; an interrupt while it loads is none of its errors."""
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
