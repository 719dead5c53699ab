"""Which files there are: a walk that never leaves the tree."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator import codes
from generator.findings import Code, English, Finding, Location

_IGNORED = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore"})
_OF_EDITORS = frozenset({".git", ".idea", ".obsidian", ".vscode"})
"""Folders that programs for writing leave behind; nobody put them there on purpose."""
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)

MAX_DEPTH = 20
"""Folders within folders; nobody reads an address as long as that out on the telephone."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
"""Characters of a name that would forge lines of the report."""
_BROKEN_NAME = (
    "ชื่อไฟล์หรือโฟลเดอร์มีอักขระควบคุม เช่น การขึ้นบรรทัดใหม่ จึงไม่ถูกเผยแพร่",
    "เปลี่ยนชื่อเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง",
    English(
        "A control character, such as a line break, in the name of a file or folder",
        "Rename it with small English letters, digits and hyphens.",
    ),
)


@dataclass(frozen=True)
class FoundFile:
    """A regular file of the tree."""

    path: str
    """Path from the project's root with forward slashes."""
    file: Path
    size: int
    """Bytes."""

    @property
    def suffix(self) -> str:
        """The extension in lower case without the dot."""
        return self.file.suffix.lower().removeprefix(".")


def walk(root: Path, *folders: Path) -> tuple[tuple[FoundFile, ...], tuple[Finding, ...]]:
    """List the files of some folders in the order of their paths; links are never followed."""
    files: list[FoundFile] = []
    findings: list[Finding] = []
    for folder in folders:
        for item in _walk(root, folder):
            (files if isinstance(item, FoundFile) else findings).append(item)  # type: ignore[arg-type]
    files.sort(key=lambda found: found.path)
    return tuple(files), (*findings, *_twins(files))


def _walk(root: Path, folder: Path) -> Iterator[FoundFile | Finding]:
    path = folder.relative_to(root).as_posix()
    if folder.is_symlink():
        yield _link(path, str(folder.readlink()))
    elif folder.is_dir():
        try:
            with os.scandir(folder) as entries:
                ordered = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            yield _unreadable(path, error.strerror or str(error))
        else:
            yield from _listed(root, ordered) if path.count("/") < MAX_DEPTH else (_too_deep(path),)


def _listed(root: Path, ordered: list[os.DirEntry[str]]) -> Iterator[FoundFile | Finding]:
    for entry in ordered:
        path = Path(entry.path).relative_to(root).as_posix()
        if _CONTROL.search(entry.name):
            yield _refused(codes.FILE_NAME_INVALID, _CONTROL.sub("\ufffd", path), *_BROKEN_NAME)
        elif not _is_utf8(entry.name):
            yield _foreign(path, entry.name)
        elif entry.is_symlink():
            yield _link(path, str(Path(entry.path).readlink()))
        elif entry.is_dir(follow_symlinks=False):
            if not entry.name.startswith("."):
                yield from _walk(root, Path(entry.path))
            elif entry.name not in _OF_EDITORS:
                yield _hidden(path)
        elif entry.name in _IGNORED or entry.name.startswith("~$"):
            continue
        elif entry.is_file(follow_symlinks=False):
            yield FoundFile(path, Path(entry.path), entry.stat(follow_symlinks=False).st_size)
        else:
            yield _no_file(path)


def _unreadable(path: str, why: str) -> Finding:
    return _refused(
        codes.FILE_UNREADABLE, path,
        f"เปิดโฟลเดอร์ไม่ได้ ({why})", "ตรวจสิทธิ์การอ่านของโฟลเดอร์ แล้วลองใหม่",
        English(f"The folder cannot be opened ({why})", "Look at its permissions and try again."),
    )  # fmt: skip


def _too_deep(path: str) -> Finding:
    return _refused(
        codes.FILE_UNPLACED, path,
        f"โฟลเดอร์ซ้อนกันลึกเกิน {MAX_DEPTH} ชั้น จึงไม่ถูกเผยแพร่", "ย้ายไฟล์ขึ้นมาไว้ในโฟลเดอร์ชั้นบน",
        English(f"Folders deeper than {MAX_DEPTH} levels are not published", "Move the files up."),
    )  # fmt: skip


def _hidden(path: str) -> Finding:
    return _refused(
        codes.FILE_NAME_INVALID, path,
        "ชื่อโฟลเดอร์ขึ้นต้นด้วยจุด จึงซ่อนจากผู้ตรวจ และไม่ถูกเผยแพร่ทั้งโฟลเดอร์",
        "ลบโฟลเดอร์นี้ ถ้ามีเอกสารที่จะเผยแพร่ ให้ย้ายไปไว้ในโฟลเดอร์ที่ชื่อเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง",
        English(
            "The name of the folder begins with a dot, which hides it; nothing of it is published",
            "Remove it; move what is to be published into a folder of another name.",
        ),
    )  # fmt: skip


def _no_file(path: str) -> Finding:
    """A pipe, a socket or a device: reading it could wait for ever."""
    return _refused(
        codes.FILE_TYPE_REFUSED, path,
        "ไม่ใช่ไฟล์ธรรมดา แต่เป็นช่องทางของระบบปฏิบัติการ (pipe, socket หรืออุปกรณ์) จึงไม่ถูกเปิดอ่านและไม่ถูกเผยแพร่",
        "ลบรายการนี้ แล้วแจ้งผู้ดูแลเว็บไซต์ถ้าไม่มีใครในสำนักงานสร้างไว้",
        English(
            "This is no file but a pipe, a socket or a device; it was neither read nor published",
            "Remove it, and tell the maintainers if nobody of the office made it.",
        ),
    )  # fmt: skip


def _is_utf8(name: str) -> bool:
    """Tell whether a name can be written anywhere else; a disk keeps any bytes for a name."""
    return name == _printable(name)


def _foreign(path: str, name: str) -> Finding:
    """A name in the code page of Thai Windows, as old archives unpack."""
    meant = _CONTROL.sub("\ufffd", os.fsencode(name).decode("cp874", "replace"))
    return _refused(
        codes.FILE_NAME_INVALID, path,
        f"ชื่อไฟล์หรือโฟลเดอร์ไม่ได้เข้ารหัสแบบ UTF-8 น่าจะเป็น TIS-620 (Windows-874) คำว่า “{meant}” "
        "จึงไม่ถูกเผยแพร่",
        "เปลี่ยนชื่อเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง",
        English(
            f"The name is not in UTF-8 but perhaps in TIS-620 (Windows-874), “{meant}”",
            "Rename it with lower-case English letters, digits and hyphens.",
        ),
    )  # fmt: skip


def _refused(code: Code, path: str, message: str, hint: str, english: English) -> Finding:
    return Finding(code, Location(_printable(path)), message, hint, english)


def _link(path: str, target: str) -> Finding:
    return _refused(
        codes.SYMBOLIC_LINK, path,
        f"ไฟล์นี้เป็นทางลัด (symbolic link) ไปยัง {_printable(target)} ไม่ใช่ไฟล์จริง "
        "ระบบไม่ตามทางลัด เพราะอาจเผยแพร่ไฟล์นอกโครงการ",
        "ลบทางลัดนี้ ถ้าตั้งใจเผยแพร่เอกสารปลายทาง ให้คัดลอกเอกสารนั้นมาวางแทน ห้ามนำไฟล์ของระบบมาเผยแพร่",
        English(
            f"A link to {_printable(target)}; links are not followed, for they could publish files "
            "from outside of the project",
            "Put the file itself in its place.",
        ),
    )  # fmt: skip


def is_reserved(name: str) -> bool:
    """Tell whether Windows keeps the name of a file or folder for a device of its own."""
    return name.partition(".")[0].casefold() in _RESERVED


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _twins(files: list[FoundFile]) -> Iterator[Finding]:
    """Names that differ only in case, or that Windows cannot hold."""
    seen: dict[str, str] = {}
    for found in files:
        folded = found.path.casefold()
        if folded in seen:
            yield Finding(
                codes.NAME_TWIN, Location(found.path),
                f"ชื่อเหมือน {seen[folded]} ต่างกันเพียงตัวพิมพ์ใหญ่เล็ก บน Windows ไฟล์จะเขียนทับกัน",
                "เปลี่ยนชื่อไฟล์หนึ่งให้ต่างกัน",
                English(
                    f"The name differs from {seen[folded]} in case only; on Windows one replaces "
                    "the other",
                    "Give one of them another name.",
                ),
            )  # fmt: skip
        seen.setdefault(folded, found.path)
        if name := next(filter(is_reserved, found.path.split("/")), None):
            yield Finding(
                codes.FILE_NAME_INVALID, Location(found.path),
                f"ชื่อ {name} เป็นชื่อสงวนของ Windows", "เปลี่ยนชื่อไฟล์หรือโฟลเดอร์",
                English(f"Windows keeps the name {name} for itself", "Give it another name."),
            )  # fmt: skip
