"""When each file last changed, by the history of the repository."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from generator.errors import ProjectError
from generator.git import git

BANGKOK = ZoneInfo("Asia/Bangkok")
_SECONDS = 60


@dataclass(frozen=True)
class History:
    """The dates that a repository knows; empty where there is no repository."""

    changed: Mapping[str, dt.date] = field(default_factory=dict)
    """Path from the project's root to the day of its last commit, Bangkok time."""
    head: dt.datetime | None = None
    """The time of the last commit."""


def read_history(root: Path) -> History:
    """Ask git once for the last change of every file; a shallow clone knows only its head."""
    head = _git(root, "log", "-1", "--format=%ct")
    if not head.strip():
        return History()
    time = dt.datetime.fromtimestamp(int(head), BANGKOK)
    if _git(root, "rev-parse", "--is-shallow-repository").strip() == "true":
        return History(head=time)
    log = _git(
        root, "-c", "core.quotepath=off", "log", "--format=%x00%ct", "--name-only", "--no-renames",
        "--relative", "--", "content", "manuals",
    )  # fmt: skip
    return History(_last_changes(log), time)


def _last_changes(log: str) -> dict[str, dt.date]:
    changed: dict[str, dt.date] = {}
    for commit in log.split("\x00")[1:]:
        time, _, paths = commit.partition("\n")
        day = dt.datetime.fromtimestamp(int(time), BANGKOK).date()
        for path in paths.split("\n"):
            if path:
                changed[path] = max(day, changed.get(path, day))
    return changed


def _git(root: Path, *arguments: str) -> str:
    """The output of a git command, or nothing when git or a repository is missing."""
    try:
        done = git(root, *arguments, seconds=_SECONDS)
    except ProjectError:
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
