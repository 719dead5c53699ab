"""When each file was first published and later changed, through all its names, by git."""

import datetime as dt
import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.errors import ProjectError
from generator.git import git, is_shallow
from generator.kinds.fields import Flag
from generator.library.history import BANGKOK
from generator.source.file import read_entry

_BLOB = re.compile(rb" blob ([0-9]{1,12})$")
_FLAG: TypeAdapter[bool] = TypeAdapter(Flag)
_NO_REPOSITORY = (
    "โฟลเดอร์นี้ยังไม่มีประวัติการแก้ไขใน git จึงนับไม่ได้ว่าสิ่งใดเพิ่มหรือปรับปรุงเมื่อใด "
    "ให้สั่งในโฟลเดอร์ที่ดาวน์โหลดด้วย git clone"
)
_SHALLOW = (
    "คลังนี้ดาวน์โหลดประวัติมาไม่ครบ จึงนับไม่ได้ว่าสิ่งใดเพิ่มหรือปรับปรุงเมื่อใด สั่ง git fetch --unshallow แล้วสั่งใหม่ "
    "(ใน GitHub Actions ให้ตั้ง fetch-depth: 0)"
)


@dataclass(frozen=True)
class Version:
    """A file as one commit left it."""

    commit: str
    path: str
    """Its name then, from the project's root."""
    day: dt.date
    """The day of the commit, Bangkok time."""


@dataclass(frozen=True)
class Commit:
    """A state that the main line of history was in."""

    name: str
    day: dt.date
    """Bangkok time."""


@dataclass(frozen=True)
class Versions:
    """The history of the content up to a day; without one, nothing is known of any file."""

    root: Path = Path()
    of: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)
    """The versions of each file by its name of today, oldest first."""
    commits: tuple[Commit, ...] = ()
    """The main line, oldest first."""

    @property
    def last(self) -> dt.date | None:
        """The day of the last commit; None when there is none."""
        return self.commits[-1].day if self.commits else None

    @cached_property
    def _published(self) -> dict[str, dt.date | None]:
        return {}

    def published(self, paths: Iterable[str]) -> Mapping[str, dt.date | None]:
        """The day on which each file was first there as no draft; None when it never was.

        A version counts when its front matter can be read and does not say `draft: true`.
        """
        wanted = tuple(paths)
        left = [path for path in wanted if path not in self._published]
        number = 0
        while left:
            asked = [(path, self.of.get(path, ())) for path in left]
            self._published.update({path: None for path, known in asked if number >= len(known)})
            versions = {path: known[number] for path, known in asked if number < len(known)}
            texts = _texts(self.root, tuple(versions.values()))
            for (path, version), text in zip(versions.items(), texts, strict=True):
                if text is not None and _is_public(text, path):
                    self._published[path] = version.day
            left = [path for path in versions if path not in self._published]
            number += 1
        return {path: self._published[path] for path in wanted}


def read_versions(root: Path, until: dt.date) -> Versions:
    """Ask git for every version of every file below `content/` and `manuals/`.

    A renamed file keeps its history where seven tenths of its lines stayed. What was deleted is in
    the lists under its last name, for which nobody asks.

    Args:
        root: The project, in a repository with its whole history.
        until: The last day, Bangkok time; later commits are left out.

    Raises:
        ProjectError: Git or a repository is missing, or the clone is shallow.
    """
    head = git(root, "log", "-1", "--format=%H")
    if head.returncode or not head.stdout.strip():
        raise ProjectError(_NO_REPOSITORY)
    if is_shallow(root):
        raise ProjectError(_SHALLOW)
    line = _lines(git(root, "log", "--first-parent", "--reverse", "--format=%H %ct"))
    log = git(
        root, "-c", "core.quotepath=off", "log", "--format=%x00%H %ct", "--name-status", "-M70%",
        "--relative", "--", "content", "manuals",
    )  # fmt: skip
    commits = tuple(
        Commit(name, _day(time)) for name, _, time in (one.partition(" ") for one in line)
    )
    known = _followed(log.stdout.decode("utf-8", "replace"))
    return Versions(
        root,
        {
            path: kept
            for path, versions in known.items()
            if (kept := tuple(one for one in reversed(versions) if one.day <= until))
        },
        tuple(commit for commit in commits if commit.day <= until),
    )


def _followed(log: str) -> dict[str, list[Version]]:
    """The versions of each file, newest first; the log is read backwards in time, through names."""
    names: dict[str, str] = {}
    found: dict[str, list[Version]] = {}
    for commit in log.split("\x00")[1:]:
        head, _, changes = commit.partition("\n")
        name, _, time = head.partition(" ")
        for change in filter(None, changes.split("\n")):
            kind, *paths = change.split("\t")
            today = names.get(paths[-1], paths[-1])
            if not kind.startswith("D"):
                found.setdefault(today, []).append(Version(name, paths[-1], _day(time)))
            if kind.startswith("R") and _shelf(paths[0]) == _shelf(paths[-1]):
                names.pop(paths[-1], None)
                names[paths[0]] = today
    return found


def _shelf(path: str) -> str:
    """Where a file lies among its like: news that became a form is a new form."""
    return path.split("/")[1] if path.startswith("content/") else "manuals"


def _is_public(text: bytes, path: str) -> bool:
    source, _ = read_entry(text, path)
    if source is None:
        return False
    try:
        return not _FLAG.validate_python(source.meta.get("draft") or "false")
    except ValidationError:
        return False


def _texts(root: Path, versions: tuple[Version, ...]) -> list[bytes | None]:
    """The files as those commits left them, asked for at once; None of what is no file."""
    if not versions:
        return []
    names = "".join(f"{version.commit}:./{version.path}\n" for version in versions)
    out = git(root, "cat-file", "--batch", ask=names.encode()).stdout
    texts: list[bytes | None] = []
    while len(texts) < len(versions):
        head, _, out = out.partition(b"\n")
        match = _BLOB.search(head)
        texts.append(out[: int(match[1])] if match else None)
        out = out[int(match[1]) + 1 :] if match else out
    return texts


def _lines(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return done.stdout.decode("ascii", "replace").split("\n")[:-1]


def _day(time: str) -> dt.date:
    return dt.datetime.fromtimestamp(int(time), BANGKOK).date()
