"""An invented office in a folder of its own."""

import sys
from pathlib import Path

from benchmarks.measure import run


def make(folder: Path, size: int) -> Path:
    """Write an office of so many news items.

    Another process does it: its memory would count as that of what is measured afterwards.
    """
    office = folder / f"office-{size}"
    command = (sys.executable, "-m", "benchmarks.synthetic_office", str(office))
    run((*command, "--news", str(size)), folder)
    return office
