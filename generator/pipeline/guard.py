"""Hold a contribution to what its author may change, by git alone.

Nothing of the contribution is run, checked out or opened: git lists which paths differ and how.
"""

import datetime as dt
import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator import codes
from generator.check.contribution import Change, judge
from generator.check.report import Report
from generator.check.rules import RULES
from generator.errors import ProjectError
from generator.git import check_reference, git
from generator.library.history import BANGKOK
from generator.owners import PLACES, Owners, read_owners

_LARGEST = 1_000_000
"""Bytes of CODEOWNERS; the service reads no more than 3 MB."""
_RAW = re.compile(r":[0-7]{6} ([0-7]{6}) \S+ \S+ [A-Z]\d*")


@dataclass(frozen=True)
class Contribution:
    """What somebody proposes, in a repository."""

    repository: Path
    """A folder of it, or the bare repository itself."""
    since: str
    """What it is to be merged into; CODEOWNERS is read there."""
    head: str = "HEAD"
    """Its last commit."""
    maintainer: bool = False
    """Whoever proposes it is a maintainer."""


def guard(contribution: Contribution) -> Report:
    """Judge every path that differs between the contribution and where it began.

    A history in which two branches were merged into each other begins at several commits; what
    differs from any of them counts.

    Raises:
        ProjectError: There is no repository, git does not know a commit, both have no common
            commit, or CODEOWNERS is missing or cannot be read.
    """
    repository = contribution.repository
    since = _commit(repository, contribution.since)
    head = _commit(repository, contribution.head)
    owners = _owners(repository, since)
    changes = {change for start in _starts(repository, since, head)
               for change in _changes(repository, start, head)}  # fmt: skip
    rules = tuple(rule for rule in RULES if rule.guards or rule.code is codes.SYMBOLIC_LINK)
    return Report(
        judge(changes, owners, maintainer=contribution.maintainer),
        rules,
        _day(repository, head),
        looked_at={"Change": len(changes)},
    )


def _commit(repository: Path, reference: str) -> str:
    check_reference(reference)
    done = _git(repository, "rev-parse", "--verify", "--quiet", f"{reference}^{{commit}}")
    if done.returncode:
        raise ProjectError(
            f"ไม่พบ “{reference}” ในคลัง git ที่ {repository} ตรวจชื่อคอมมิตหรือแบรนช์ "
            "และดาวน์โหลดประวัติให้ครบ (ใน GitHub Actions ให้ตั้ง fetch-depth: 0)"
        )
    return done.stdout.decode("ascii").strip()


def _starts(repository: Path, since: str, head: str) -> list[str]:
    done = _git(repository, "merge-base", "--all", since, head)
    if done.returncode:
        raise ProjectError(
            "การแก้ไขชุดนี้ไม่มีประวัติร่วมกับสาขาหลัก จึงบอกไม่ได้ว่าเปลี่ยนอะไร เริ่มสาขาใหม่จากสาขาหลัก "
            "แล้วแก้ใหม่ (ถ้าดาวน์โหลดประวัติมาไม่ครบ สั่ง git fetch --unshallow)"
        )
    return done.stdout.decode("ascii").split()


def _changes(repository: Path, start: str, head: str) -> Iterator[Change]:
    """Every path that differs, named by its bytes: git quotes nothing between zeros."""
    done = _git(repository, "diff-tree", "-r", "-z", "--raw", "--no-renames", start, head)
    words = os.fsdecode(done.stdout).split("\x00")
    for told, path in zip(words[::2], words[1::2], strict=False):
        match = _RAW.fullmatch(told)
        if done.returncode or not match:
            raise ProjectError(f"อ่านรายการไฟล์ที่เปลี่ยนจาก git ไม่ได้: {told[:80]!r}")
        yield Change(path, match[1])


def _owners(repository: Path, since: str) -> Owners:
    for place in PLACES:
        done = _git(repository, "cat-file", "blob", f"{since}:{place}")
        if done.returncode == 0 and len(done.stdout) <= _LARGEST:
            return read_owners(done.stdout.decode("utf-8", "replace"), place)
    raise ProjectError(
        "สาขาหลักไม่มีไฟล์ CODEOWNERS จึงไม่รู้ว่าใครแก้ไฟล์ใดได้ ให้ผู้ดูแลระบบเพิ่มไฟล์นี้ก่อน (ดู docs/publishing.md)"
    )


def _day(repository: Path, head: str) -> dt.date:
    done = _git(repository, "log", "-1", "--format=%ct", head)
    return dt.datetime.fromtimestamp(int(done.stdout), BANGKOK).date()


def _git(repository: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Ask git; objects that somebody pushed to stand in the place of others do not count."""
    return git(repository, "--no-replace-objects", *arguments)
