"""Which files there are: a walk that never leaves the tree."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator import codes
from generator.findings import Finding, Location

_IGNORED = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore"})
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
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
    if folder.is_symlink():
        yield _link(folder.relative_to(root).as_posix(), str(folder.readlink()))
        return
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        path = Path(entry.path).relative_to(root).as_posix()
        if entry.is_symlink():
            yield _link(path, str(Path(entry.path).readlink()))
        elif entry.is_dir(follow_symlinks=False):
            if not entry.name.startswith("."):
                yield from _walk(root, Path(entry.path))
        elif entry.name in _IGNORED or entry.name.startswith("~$"):
            continue
        elif entry.is_file(follow_symlinks=False):
            yield FoundFile(path, Path(entry.path), entry.stat(follow_symlinks=False).st_size)


def _link(path: str, target: str) -> Finding:
    return Finding(
        codes.SYMBOLIC_LINK, Location(_printable(path)),
        f"เป็นลิงก์ไปยัง {_printable(target)} ระบบไม่ตามลิงก์ เพราะอาจเผยแพร่ไฟล์นอกโครงการ",
        "ลบลิงก์นี้ แล้ววางไฟล์จริงแทน",
    )  # fmt: skip


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
            )  # fmt: skip
        seen.setdefault(folded, found.path)
        if found.file.stem.casefold() in _RESERVED:
            yield Finding(
                codes.FILE_NAME_INVALID, Location(found.path),
                f"ชื่อ {found.file.name} เป็นชื่อสงวนของ Windows", "เปลี่ยนชื่อไฟล์",
            )  # fmt: skip
