"""`Folder`: a place on a disk of this machine."""

import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.checksums import CHECKSUMS, checksums_of, read_checksums
from generator.errors import PublishError
from generator.locking import AlreadyHeldError, hold_file
from generator.publish.place import (
    CURRENT,
    INCOMING,
    LOCK,
    NO_LINK,
    RELEASES,
    WITHDRAWN,
    Shelf,
)
from generator.publish.ready_site import ReadySite
from generator.publish.release import is_release, is_sealed

_READABLE, _OPEN = 0o644, 0o755
"""Modes of files and folders: a web server reads, and nobody but their owner writes."""


class Folder:
    """A place on a disk of this machine."""

    def __init__(self, root: Path) -> None:
        """Name it; it need not be there yet."""
        self._root = root

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Let nobody else publish here meanwhile, and clear what the last one left."""
        with _told("เตรียมโฟลเดอร์", self._root):
            for name in (RELEASES, WITHDRAWN, INCOMING):
                (self._root / name).mkdir(mode=_OPEN, parents=True, exist_ok=True)
        try:
            with _told("เปิด", self._root / LOCK):
                held = hold_file(self._root / LOCK)
        except AlreadyHeldError as error:
            raise PublishError(f"กำลังมีการเผยแพร่ไปที่ {self._root} อยู่แล้ว รอให้เสร็จแล้วสั่งใหม่") from error
        with held:
            with _told("ลบไฟล์ที่ค้างใน", self._root / INCOMING):
                _empty(self._root / INCOMING)
            yield

    def shelf(self) -> Shelf:
        """All releases, and which of them is live."""
        releases = self._names(RELEASES)
        return Shelf(self._live(releases), releases, self._names(WITHDRAWN))

    def take_in(self, site: ReadySite, name: str) -> None:
        """Copy a site aside, hold every file there to its hash, and only then call it a release."""
        aside = self._root / INCOMING / name
        with _told("คัดลอกเว็บไซต์ไปที่", aside):
            self._need_room(site)
            _copy(site, aside)
            if not _is_sealed(aside, name):
                raise PublishError(f"ไฟล์ที่คัดลอกไปที่ {aside} ไม่ตรงกับต้นฉบับ ตรวจดิสก์ แล้วสั่งใหม่")
            _settle()
            aside.rename(self._root / RELEASES / name)

    def is_whole(self, name: str) -> bool:
        """Tell whether every file of a release still is what was published under its name."""
        return _is_sealed(self._root / RELEASES / name, name)

    def switch(self, name: str) -> None:
        """Show the public this release, in one step: a link takes the place of a link."""
        fresh = self._root / INCOMING / CURRENT
        with _told("เปลี่ยนลิงก์", self._root / CURRENT):
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(Path(RELEASES, name))
            fresh.replace(self._root / CURRENT)

    def withdraw(self, name: str) -> None:
        """Put a release that is not live where it can be looked at and is not rolled back to."""
        with _told("ย้าย", self._root / RELEASES / name):
            (self._root / RELEASES / name).rename(self._root / WITHDRAWN / name)

    def remove(self, name: str) -> None:
        """Delete a release that is not live; it is no release from the first moment on."""
        with _told("ลบ", self._root / RELEASES / name):
            (self._root / RELEASES / name).rename(self._root / INCOMING / name)
            shutil.rmtree(self._root / INCOMING / name)

    def _live(self, releases: tuple[str, ...]) -> str | None:
        link = self._root / CURRENT
        if not link.is_symlink():
            if link.exists():
                raise PublishError(NO_LINK.format(link))
            return None
        target = link.readlink()
        is_ours = target == Path(RELEASES, target.name) and target.name in releases
        return target.name if is_ours else None

    def _names(self, below: str) -> tuple[str, ...]:
        folder = self._root / below
        with _told("อ่าน", folder):
            found = folder.iterdir() if folder.is_dir() else ()
            return tuple(sorted(path.name for path in found if is_release(path.name)))

    def _need_room(self, site: ReadySite) -> None:
        free = shutil.disk_usage(self._root).free
        if site.size > free:
            raise PublishError(
                f"พื้นที่ว่างของ {self._root} ไม่พอ ต้องใช้ {site.size / 1e6:,.0f} เมกะไบต์ "
                f"เหลือ {free / 1e6:,.0f} เมกะไบต์ เพิ่มพื้นที่ หรือเก็บรุ่นเก่าให้น้อยลงด้วย --keep"
            )


@contextmanager
def _told(doing: str, path: Path) -> Iterator[None]:
    """Say what could not be done; what the public sees is not touched by it."""
    try:
        yield
    except OSError as error:
        raise PublishError(
            f"{doing} {path} ไม่สำเร็จ ({error.strerror or error}) เว็บไซต์ที่เผยแพร่อยู่ไม่เปลี่ยนแปลง "
            "ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ แล้วสั่งใหม่"
        ) from error


def _settle() -> None:
    """Wait until the disk holds what was written: a release must outlive a power cut."""
    if sys.platform != "win32":
        os.sync()


def _empty(folder: Path) -> None:
    """Remove what somebody who was killed left behind."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def _copy(site: ReadySite, to: Path) -> None:
    to.mkdir(mode=_OPEN)
    for path in (*site.checksums, CHECKSUMS):
        target = to / path
        target.parent.mkdir(mode=_OPEN, parents=True, exist_ok=True)
        shutil.copyfile(site.root / path, target)
        target.chmod(_READABLE)


def _is_sealed(folder: Path, name: str) -> bool:
    """Tell whether a folder holds what the name of the release says, and nothing else."""
    try:
        listed = (folder / CHECKSUMS).read_bytes()
        wanted = read_checksums(listed.decode("utf-8"))
        whole = wanted == checksums_of(folder) and not _has_links(folder)
    except (OSError, UnicodeDecodeError):
        return False
    return whole and is_sealed(name, hashlib.sha256(listed).hexdigest())


def _has_links(folder: Path) -> bool:
    return any(path.is_symlink() for path in folder.rglob("*"))
