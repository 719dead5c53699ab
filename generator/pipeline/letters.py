"""Begin a memo or a letter: a Word file with what the office knows already filled in."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from generator.errors import ProjectError
from generator.library.registers import read_registers
from generator.office import Office
from generator.paper.word.letters import LetterKind, letter_docx
from generator.project import find_project
from generator.source.walk import walk


@dataclass(frozen=True)
class LetterWish:
    """What somebody knows of a letter before writing it."""

    kind: LetterKind
    subject: str | None = None
    to: str | None = None
    group: str | None = None
    """The id of the group that writes."""
    output: str | None = None
    """The file; None is the kind's name in the folder where the command was called."""


def begin_letter(start: Path, wish: LetterWish, *, today: dt.date) -> Path:
    """Write the file and return where it is.

    Args:
        start: A folder of the project, to which the file's name is relative.
        wish: What is known.
        today: The day of the letter.

    Raises:
        ProjectError: The office or the group is unknown, the name is none of a Word file, the file
            is there already or cannot be written.
    """
    project = find_project(start)
    found, _ = walk(project.root, project.content)
    office = read_registers({file.path: file for file in found}).office
    if office is None:
        raise ProjectError("อ่าน content/office.yml ไม่ได้ สั่ง prongsai check เพื่อดูสิ่งที่ต้องแก้")
    _check_group(office, wish.group)
    path = start / (wish.output or f"{wish.kind}.docx")
    if path.suffix.lower() != ".docx":
        raise ProjectError(f"ชื่อไฟล์ {path.name} ต้องลงท้ายด้วย .docx เช่น --output {path.stem}.docx")
    garuda = project.content / "assets" / "garuda.png"
    data = letter_docx(
        wish.kind, office, today, group=wish.group, subject=wish.subject, to=wish.to,
        emblem=garuda.read_bytes() if garuda.is_file() else None,
    )  # fmt: skip
    _write(path, data)
    return path


def _check_group(office: Office, group: str | None) -> None:
    if group is not None and office.group(group) is None:
        known = ", ".join(one.id for one in office.groups)
        raise ProjectError(f"ไม่มีกลุ่ม {group} ใน content/office.yml รหัสกลุ่มที่ใช้ได้คือ {known}")


def _write(path: Path, data: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError as error:
        raise ProjectError(
            f"มีไฟล์ {path} อยู่แล้ว จึงไม่เขียนทับ ให้ตั้งชื่ออื่นด้วย --output เช่น --output {path.stem}-2.docx"
        ) from error
    except OSError as error:
        raise ProjectError(
            f"เขียนไฟล์ {path} ไม่ได้ ({error.strerror}) ตรวจว่ามีโฟลเดอร์ มีสิทธิ์ และมีพื้นที่ว่าง แล้วสั่งใหม่"
        ) from error
