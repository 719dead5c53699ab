"""A zip whose bytes depend on what is in it alone, and that is never half there."""

import datetime as dt
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from generator.errors import ProjectError

_PACKED = frozenset(
    (".png", ".jpg", ".jpeg", ".webp", ".gif", ".woff", ".woff2", ".docx", ".xlsx", ".pptx",
     ".odt", ".ods", ".zip")
)  # fmt: skip
"""Types that are compressed already: once more would only take time."""
_READABLE = 0o100644 << 16
_UNIX = 3


@dataclass(frozen=True)
class Member:
    """One file of a zip."""

    name: str
    """Its path with forward slashes."""
    content: bytes | Path
    """What is in it, or the file that is copied."""


def write_archive(output: Path, members: Iterable[Member], day: dt.date) -> int:
    """Write a zip in the order of its members and put it in its place when it is whole.

    Args:
        output: The file to write; one that is there is replaced at the end.
        members: What goes in.
        day: The date that every file in it gets.

    Returns:
        Its size in bytes.

    Raises:
        ProjectError: It cannot be written; a file that was there is still as it was.
    """
    aside = output.with_name(f".{output.name}.part")
    try:
        with ZipFile(aside, "w") as archive:
            for member in members:
                _add(archive, member, day)
        aside.replace(output)
        return output.stat().st_size
    except OSError as error:
        raise ProjectError(
            f"เขียน {output} ไม่สำเร็จ ({error.strerror or error}) "
            "ตรวจว่ามีพื้นที่ว่างพอ เขียนลงที่นั้นได้ และไม่มีโปรแกรมอื่นเปิดไฟล์นี้อยู่ แล้วสั่งใหม่"
        ) from error
    finally:
        aside.unlink(missing_ok=True)


def _add(archive: ZipFile, member: Member, day: dt.date) -> None:
    info = ZipInfo(member.name, (day.year, day.month, day.day, 0, 0, 0))
    info.create_system, info.external_attr = _UNIX, _READABLE  # the same on every system
    packed = PurePosixPath(member.name).suffix.lower() in _PACKED
    info.compress_type = ZIP_STORED if packed else ZIP_DEFLATED
    if isinstance(member.content, bytes):
        archive.writestr(info, member.content)
        return
    info.file_size = member.content.stat().st_size  # tells the zip whether it must count far
    with member.content.open("rb") as source, archive.open(info, "w") as target:
        shutil.copyfileobj(source, target)
