"""Look at many subjects of one type; where it takes long, in several processes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.check.ground import Ground
from generator.check.guard import Crash, guarded
from generator.check.rule import AnyRule
from generator.findings import Finding
from generator.workers import WORTH, in_copies

CHUNK = 100
"""Subjects that a process is given at a time."""


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


def look(task: Look, worth: float = WORTH) -> Iterator[Looked]:
    """Look at all subjects; what was found comes piece by piece in their order.

    Args:
        task: What to look at.
        worth: Seconds of work that are worth other processes.
    """
    total = len(task.subjects)
    parts = [range(start, min(start + CHUNK, total)) for start in range(0, total, CHUNK)]
    return in_copies(task, parts, worth)
