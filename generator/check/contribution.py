"""What a contribution may change: paths and their modes in git, before anybody opens a file.

Nothing here reads what contributors wrote, and nothing of theirs decides: the owners come from the
state that they want to change.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator import codes
from generator.findings import Code, English, Finding, Location, Words, first_of
from generator.owners import Owners

MOST = 20
"""Findings told; a contribution that moves ten thousand files is refused by the first."""
GONE, LINK, REPOSITORY, PROGRAM = "000000", "120000", "160000", "100755"
"""Modes of git: nothing is left there, a symbolic link, another repository, an executable file."""

_REST = Words("การแก้ไขชุดนี้ยังมีอีก {:,} แห่งที่ไม่ได้แสดง", "and {:,} more in this contribution")
_LONGEST = 200
"""Characters of a path that a report shows."""
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LEFT_BEHIND = frozenset({".DS_Store", ".gitkeep"})
"""Hidden files that programs leave behind and that nobody can do harm with."""


@dataclass(frozen=True)
class Change:
    """A path that differs from the state before."""

    path: str
    """From the root of the repository, with forward slashes."""
    mode: str = "100644"
    """The mode that git keeps of it now, as six octal digits."""

    @property
    def is_hidden(self) -> bool:
        """Tell whether the file or a folder on its way begins with a dot."""
        parts = self.path.split("/")
        return parts[-1] not in _LEFT_BEHIND and any(part.startswith(".") for part in parts)


def judge(changes: Iterable[Change], owners: Owners, *, maintainer: bool) -> tuple[Finding, ...]:
    """What of these changes must not be taken, at most `MOST` findings.

    Args:
        changes: All paths that differ.
        owners: Who owns what in the state before.
        maintainer: Whoever contributes may change what maintainers own.
    """
    return first_of(_judged(changes, owners, maintainer), MOST, _REST)


def _judged(changes: Iterable[Change], owners: Owners, maintainer: bool) -> Iterator[Finding]:
    for change in sorted(changes, key=lambda change: change.path):
        if owners.is_protected(change.path):
            if not maintainer:
                yield _protected(change, owners)
        elif change.mode != GONE:
            if change.is_hidden:
                yield _hidden(change)
            if change.mode in _MODES:
                yield _MODES[change.mode](change)


def _protected(change: Change, owners: Owners) -> Finding:
    names = ", ".join(sorted(owners.maintainers))
    places = ", ".join(owners.open_patterns)
    return _finding(
        codes.PATH_PROTECTED, change,
        "ผู้ดูแลระบบเท่านั้นแก้ไฟล์นี้ได้ เพราะไฟล์นี้มีผลต่อวิธีสร้าง ตรวจ หรือเผยแพร่ทั้งเว็บไซต์ "
        f"({owners.place} ให้ {names} เป็นเจ้าของ)",
        f"คืนไฟล์นี้ให้เหมือนเดิม ผู้เขียนเนื้อหาแก้ได้เฉพาะ {places} หากจำเป็นต้องแก้ไฟล์นี้ ให้ผู้ดูแลระบบเป็นผู้เสนอ",
        English(
            "Only maintainers may change this file, for it decides how the whole site is made, "
            f"checked or published ({owners.place} names {names})",
            f"Put the file back; authors may change {places} alone. Ask a maintainer to propose "
            "the change if it is needed.",
        ),
    )  # fmt: skip


def _hidden(change: Change) -> Finding:
    return _finding(
        codes.FILE_HIDDEN, change,
        "ชื่อไฟล์หรือโฟลเดอร์ขึ้นต้นด้วยจุด ไฟล์เช่นนี้มองไม่เห็นในเครื่องทั่วไป และบางไฟล์สั่งโปรแกรมหรือเครื่องแม่ข่ายได้",
        "ลบไฟล์หรือโฟลเดอร์นี้ออก ถ้าตั้งใจเผยแพร่ ให้เปลี่ยนชื่อโดยไม่มีจุดนำหน้า",
        English(
            "The name of the file or of a folder on its way begins with a dot; most machines hide "
            "such files, and some of them give orders to programs or servers",
            "Remove it, or rename it without the dot if it is to be published.",
        ),
    )  # fmt: skip


def _link(change: Change) -> Finding:
    return _finding(
        codes.SYMBOLIC_LINK, change,
        "ไฟล์นี้เป็นทางลัด (symbolic link) ไม่ใช่ไฟล์จริง ระบบไม่รับ เพราะอาจเผยแพร่ไฟล์นอกโครงการ",
        "ลบทางลัดนี้ แล้ววางไฟล์จริงแทน",
        English(
            "A symbolic link, no file; it could publish files from outside of the project",
            "Remove the link, and put the file itself in its place.",
        ),
    )  # fmt: skip


def _repository(change: Change) -> Finding:
    return _finding(
        codes.REPOSITORY_EMBEDDED, change,
        "รายการนี้ชี้ไปยังคลัง git อื่น (submodule) ผู้ตรวจจึงไม่เห็นเนื้อหา และเนื้อหาเปลี่ยนได้โดยไม่ผ่านการตรวจ",
        "ลบรายการนี้ด้วย git rm แล้ววางไฟล์ที่ต้องการเผยแพร่ลงในโฟลเดอร์โดยตรง",
        English(
            "It points into another repository (a submodule), which nobody reviews here",
            "Remove it with git rm, and put the files themselves into the folder.",
        ),
    )  # fmt: skip


def _program(change: Change) -> Finding:
    shown = shown_path(change.path)
    return _finding(
        codes.FILE_EXECUTABLE, change,
        "ไฟล์นี้ถูกทำเครื่องหมายให้เรียกใช้เป็นโปรแกรมได้ เอกสารและรูปภาพไม่ต้องมีสิทธิ์นี้ มักติดมาจากแฟลชไดรฟ์",
        f"สั่ง `git update-index --chmod=-x {shown}` แล้วคอมมิต หรือลบไฟล์แล้วอัปโหลดใหม่ผ่านหน้าเว็บของคลัง",
        English(
            "The file is marked as a program; documents and pictures need no such right",
            f"Run `git update-index --chmod=-x {shown}` and commit, or upload the file anew.",
        ),
    )  # fmt: skip


_MODES: Mapping[str, Callable[[Change], Finding]] = {
    LINK: _link, REPOSITORY: _repository, PROGRAM: _program,
}  # fmt: skip


def shown_path(path: str) -> str:
    """A path as a report shows it: no character that forges lines, and never endless."""
    name = _UNSHOWN.sub("\ufffd", path)
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def _finding(code: Code, change: Change, message: str, hint: str, english: English) -> Finding:
    return Finding(code, Location(shown_path(change.path)), message, hint, english)
