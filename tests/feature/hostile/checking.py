"""`prongsai check` on hostile projects: what it told, how it ended and how large it grew."""

import json
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.feature.hostile.ground import command, surroundings

SECONDS = 240
"""For one check of any project here; alone on a machine none takes more than thirty."""
MEGABYTES = 1_000
"""Of memory, for the check itself or one of its processes."""
_PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


@dataclass(frozen=True)
class Checked:
    """What one run of `prongsai check` did."""

    exit_code: int
    output: str
    errors: str
    megabytes: int = 0
    """The most memory that one of its processes used; 0 where the system does not tell."""

    @cached_property
    def findings(self) -> list[dict[str, Any]]:
        """All findings, of a run that was asked for JSON."""
        return list(json.loads(self.output)["findings"])

    def codes(self, path: str) -> list[str]:
        """The codes told about one file."""
        return [found["code"] for found in self.findings if found["path"] == path]

    @property
    def places(self) -> set[tuple[str, str, int, int]]:
        """Everything that was told, with its place."""
        return {(one["code"], one["path"], one["line"], one["column"]) for one in self.findings}


def check(folder: Path, *arguments: str, **changes: str | None) -> Checked:
    """Run the command; whatever the project is, it ends in time and never with a traceback.

    Args:
        folder: Where it is run.
        arguments: Options and paths.
        changes: Of the environment; None takes a variable out.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        run = subprocess.Popen(
            command("check", *arguments), cwd=folder, env=environment(changes),
            stdout=output, stderr=errors,
        )  # fmt: skip
        peak = _watched(run)
        output.seek(0)
        errors.seek(0)
        checked = Checked(run.returncode, output.read().decode(), errors.read().decode(), peak)
    assert "Traceback" not in checked.errors, checked.errors[-3000:]
    assert checked.exit_code in {0, 1, 2}, checked.errors[-3000:]
    assert checked.megabytes < MEGABYTES
    return checked


def environment(changes: Mapping[str, str | None]) -> dict[str, str]:
    """The environment of a run, with changes; None takes a variable out."""
    values = surroundings()
    for name, value in changes.items():
        values.pop(name, None)
        if value is not None:
            values[name] = value
    return values


def _watched(run: "subprocess.Popen[bytes]") -> int:
    """Wait for a run; the peak of its memory or that of its processes, in megabytes."""
    peak = 0
    until = time.monotonic() + SECONDS
    while run.poll() is None:
        if time.monotonic() > until:
            run.kill()
            run.wait()
            raise AssertionError(f"no end after {SECONDS} seconds")
        peak = max(peak, *map(_kilobytes, family(run.pid)))
        time.sleep(0.05)
    return peak // 1024


def family(process: int) -> Iterator[int]:
    """A process and all that it started, and those started; of none where there is no /proc."""
    yield process
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from family(int(child))


def _kilobytes(process: int) -> int:
    try:
        found = _PEAK.search(Path(f"/proc/{process}/status").read_text())
    except OSError:
        return 0
    return int(found[1]) if found else 0


def is_alive(process: int) -> bool:
    """Tell whether a process is still there and no mere entry of a table."""
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in {"Z", "X"}
