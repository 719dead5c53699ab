"""Look at many subjects of one type; where it takes long, in several processes.

The processes are copies of this one (`fork`): they hold all that was read already, and only what
they found comes back. Where the system makes no copies, one process does all the work.
"""

import multiprocessing
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.check.ground import Ground
from generator.check.guard import Crash, guarded
from generator.check.rule import AnyRule
from generator.check.workers import cores, shared
from generator.findings import Finding

CHUNK = 100
"""Subjects that a process is given at a time."""
_WORTH = 0.5
"""Seconds of work below which copies cost more than they save."""


@dataclass
class Looked:
    """What came of some subjects."""

    subjects: int = 0
    findings: list[Finding] = field(default_factory=list)
    crashes: list[Crash] = field(default_factory=list)


@dataclass(frozen=True)
class Look:
    """What is to be looked at, and for what."""

    rules: Sequence[AnyRule]
    subjects: Sequence[Any]
    ground: Ground

    def over(self, part: Sequence[int]) -> Looked:
        """Look at some subjects in this process."""
        looked = Looked()
        for number in part:
            for rule in self.rules:
                findings, crash = guarded(rule, self.subjects[number], self.ground)
                looked.findings += findings
                looked.crashes += [crash] if crash else []
            looked.subjects += 1
        return looked


def look(task: Look, worth: float = _WORTH) -> Iterator[Looked]:
    """Look at all subjects; what was found comes piece by piece in their order.

    Args:
        task: What to look at.
        worth: Seconds of work that are worth copies of this process.
    """
    total = len(task.subjects)
    parts = [range(start, min(start + CHUNK, total)) for start in range(0, total, CHUNK)]
    if not parts:
        return
    begin = time.perf_counter()
    yield task.over(parts[0])
    left = (time.perf_counter() - begin) * (len(parts) - 1)
    if left > worth and cores() > 1 and _can_be_copied():
        yield from shared(task, parts[1:], multiprocessing.get_context("fork"))
    else:
        yield from map(task.over, parts[1:])


def _can_be_copied() -> bool:
    """Tell whether a copy would work: a lock that another thread holds stays locked in it."""
    return sys.platform == "linux" and threading.active_count() == 1
