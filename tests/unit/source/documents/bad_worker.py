"""A worker that does what it is told: hang, crash, ask for memory. Started by `test_reader.py`."""

import os
import sys
import time
from pathlib import Path

from generator.source.documents.document import Document, Reading
from generator.source.documents.worker import limit_memory, serve


def read(data: bytes, suffix: str) -> Document:
    """Obey the document."""
    with Path(sys.argv[1]).open("a") as log:
        log.write(f"{os.getpid()}\n")
    order = data.decode()
    if order == "hang":
        while True:
            time.sleep(1)
    if order == "crash":
        os._exit(3)
    if order == "crash unless fresh" and Path(sys.argv[1]).read_text().count(f"{os.getpid()}") > 1:
        os._exit(3)
    if order == "greed":
        limit_memory(200)
        return Document(Reading.READ, (str(len(bytearray(10**9))),))
    return Document(Reading.READ, (f"{order} as {suffix}",))


if __name__ == "__main__":
    if sys.argv[2] == "never":
        sys.exit(1)
    serve(sys.stdin.buffer, sys.stdout.buffer, float(sys.argv[2]), read)
