"""One build or check as a whole process: its time, its memory, what it left."""

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_KILOBYTES = 1 if sys.platform == "darwin" else 1_000
_BUILD_DAY = "1795219200"
"""21 November 2026: whatever the day of the measurement, the same items have expired."""


@dataclass(frozen=True)
class Builder:
    """A program that makes a site of a folder."""

    name: str
    command: tuple[str, ...]


OURS = Builder("prongsai", (sys.executable, "-m", "generator", "build"))
PLAIN = Builder("MkDocs + Material", (sys.executable, "-m", "mkdocs", "build", "--quiet"))


@dataclass(frozen=True)
class Took:
    """What one process took."""

    seconds: float
    """From its start to its end."""
    cpu: float
    """Seconds of a processor, of the process and all that it started."""
    peak: float
    """Largest resident memory of any of its processes, MB."""


@dataclass(frozen=True)
class Run(Took):
    """What one build took."""

    pages: int
    """HTML files made."""
    output: float
    """The whole site, MB."""


def build(builder: Builder, project: Path) -> Run:
    """Build a project from nothing.

    Raises:
        RuntimeError: The builder failed.
    """
    for name in ("site", ".cache"):
        shutil.rmtree(project / name, ignore_errors=True)
    took = timed(builder.command, project)
    sizes = [path.stat().st_size for path in (project / "site").rglob("*") if path.is_file()]
    return Run(
        seconds=took.seconds,
        cpu=took.cpu,
        peak=took.peak,
        pages=sum(1 for _ in (project / "site").rglob("*.html")),
        output=sum(sizes) / 1_000_000,
    )


def timed(command: Sequence[str], folder: Path, good: Sequence[int] = (0,)) -> Took:
    """Run a command to its end and tell what it took.

    Raises:
        RuntimeError: The command failed.
    """
    begin = time.perf_counter()
    usage = run(command, folder, good)
    return Took(
        seconds=time.perf_counter() - begin,
        cpu=usage.ru_utime + usage.ru_stime,
        peak=usage.ru_maxrss * _KILOBYTES / 1_000_000,
    )


def run(command: Sequence[str], folder: Path, good: Sequence[int] = (0,)) -> resource.struct_rusage:
    """Run a command to its end and tell what the system counted.

    Args:
        command: What to run.
        folder: Where.
        good: Exit codes that mean success; a checker that found something did its work.

    Raises:
        RuntimeError: The command failed; its last words are in the message.
    """
    code = Path(__file__).resolve().parent.parent
    told = {"PYTHONPATH": str(code), "SOURCE_DATE_EPOCH": _BUILD_DAY, "NO_MKDOCS_2_WARNING": "1"}
    log = folder / "build.log"
    with log.open("wb") as words:
        process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **told}, stdout=words, stderr=words
        )
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in good:
        raise RuntimeError(f"{' '.join(command)}: {log.read_text(encoding='utf-8')[-2_000:]}")
    return usage
