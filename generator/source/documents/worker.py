"""The process that reads documents for others: what happens here harms nobody else.

It takes an extension and the bytes of a file from standard input, and answers with a document on
standard output, until its master goes.
"""

import faulthandler
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

from generator.source.documents.document import Document, dump
from generator.source.documents.frames import read_frame, write_frame
from generator.source.documents.read import read_document

if sys.platform != "win32":
    import resource

_ORPHAN = 3
"""A worker ends itself after so many times its limit, when no master is left to do it."""
_MEGABYTE = 1 << 20


def main(seconds: float, memory_mb: int) -> None:
    """Serve the process at the other ends of standard input and output."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not be taken for an answer
    limit_memory(memory_mb)
    serve(requests, answers, seconds, read_document)


def serve(
    requests: BinaryIO,
    answers: BinaryIO,
    seconds: float,
    read: Callable[[bytes, str], Document],
) -> None:
    """Answer requests until there are no more; the first, empty answer says that it begins."""
    write_frame(answers, b"")
    while (suffix := read_frame(requests)) is not None:
        data = read_frame(requests)
        if data is None:
            return
        faulthandler.dump_traceback_later(seconds * _ORPHAN, exit=True)
        answer = dump(read(data, suffix.decode()))
        faulthandler.cancel_dump_traceback_later()
        write_frame(answers, answer)


def limit_memory(megabytes: int) -> None:
    """Let this process have no more memory, and leave no picture of it behind when it crashes."""
    if sys.platform != "win32":
        with suppress(ValueError, OSError):  # macOS refuses some limits
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE,) * 2)


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
