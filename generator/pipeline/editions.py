"""Close an edition, and begin the next one."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from generator.check.frozen import freeze, path_of
from generator.errors import ProjectError
from generator.library.edition import Edition
from generator.library.proving import editions
from generator.pipeline.state import State, read_state
from generator.pipeline.writing import write_files
from generator.project import Project, find_project
from generator.scaffold.edition import NextEdition, next_edition
from generator.thai.calendar import format_date


@dataclass(frozen=True)
class Frozen:
    """A lock that was written."""

    path: str
    """From the project's root."""
    addresses: int
    """How many addresses it holds."""


def freeze_edition(
    start: Path, key: str, *, today: dt.date | None = None, again: bool = False
) -> Frozen:
    """Lock the addresses of a closed edition.

    Args:
        start: A folder of the project.
        key: The edition.
        today: The day of the lock; None is the day a build would take.
        again: Replace a lock that is there.

    Raises:
        ProjectError: The edition is unknown, has no closing day, is not closed yet, or is locked.
    """
    project = find_project(start)
    state = read_state(project, today)
    edition = _edition(state, key)
    closes = edition.catalogue.closes
    if closes is None:
        raise ProjectError(
            f"ยังไม่รู้วันปิดรับข้อมูลของ{edition.name} "
            f"ให้ระบุ closes: ใน content/disclosure/{key}/catalogue.yml ก่อน"
        )
    if not edition.is_closed(state.today):
        raise ProjectError(
            f"{edition.name} ปิดรับข้อมูลวันที่ {format_date(closes)} ให้ล็อกหลังวันนั้น เพราะก่อนปิดยังเพิ่มหลักฐานได้"
        )
    path = path_of(edition)
    if (project.root / path).exists() and not again:
        raise ProjectError(
            f"มีไฟล์ {path} อยู่แล้ว การล็อกใหม่จะลืมที่อยู่ที่เคยส่งให้ผู้ประเมิน ถ้าตั้งใจล็อกใหม่ ให้เพิ่ม --again"
        )
    text = freeze(edition, state.manifest, state.today)
    write_files(project, {path: text})
    return Frozen(path, text.count("\n    url: "))


def begin_edition(
    start: Path, key: str, source: str, *, today: dt.date | None = None
) -> NextEdition:
    """Write the files of the next edition.

    Args:
        start: A folder of the project.
        key: The new fiscal year.
        source: The edition to start from.
        today: The day of the change; None is the day a build would take.

    Raises:
        ProjectError: It cannot be made from that edition, or one of its files is there already.
    """
    project = find_project(start)
    state = read_state(project, today)
    old = _edition(state, source)
    if state.library is None:
        raise ProjectError("อ่าน content/office.yml ไม่ได้")
    office = state.library.office_source
    made = next_edition(old, key, office, state.today)
    there = [path for path in made.files if path != office.path and _differs(project, path, made)]
    if there or key in state.library.catalogues:
        shown = ", ".join(there[:3]) or "editions ใน office.yml"
        raise ProjectError(f"ชุดรายการ {key} มีอยู่แล้ว ({shown}) จึงไม่เขียนทับ")
    write_files(project, made.files)
    return made


def _edition(state: State, key: str) -> Edition:
    if state.library is None:
        raise ProjectError("อ่าน content/office.yml ไม่ได้ สั่ง prongsai check เพื่อดูสิ่งที่ต้องแก้")
    known = editions(state.library)
    if key not in known:
        raise ProjectError(f"ไม่มีชุดรายการ {key} ใน editions ของ office.yml มี {', '.join(known)}")
    return known[key]


def _differs(project: Project, path: str, made: NextEdition) -> bool:
    """Tell whether another file is there; one of ours stems from a run that was interrupted."""
    file = project.root / path
    written = file.read_bytes() if file.is_file() else None
    return file.exists() and written != made.files[path].encode()
