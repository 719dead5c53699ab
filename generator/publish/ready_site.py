"""`ReadySite`: a built site that is whole, and so may be published."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from generator.checksums import CHECKSUMS, checksums_of, read_checksums
from generator.errors import PublishError


@dataclass(frozen=True)
class ReadySite:
    """A built site whose files are those that the build wrote, no more and no less."""

    root: Path
    checksums: dict[str, str]
    """SHA-256 in hexadecimal by path."""
    digest: str
    """SHA-256 of the list of checksums itself, in hexadecimal."""

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum((self.root / path).stat().st_size for path in self.checksums)


def ready_site(root: Path) -> ReadySite:
    """Hold a folder to its own list of checksums.

    Raises:
        PublishError: It is no built site, or something was changed, added or lost since the build.
    """
    try:
        listed = (root / CHECKSUMS).read_bytes()
        checksums = read_checksums(listed.decode("utf-8"))
        found = checksums_of(root)
    except (OSError, UnicodeDecodeError) as error:
        raise PublishError(
            f"{root} ยังไม่มีเว็บไซต์ที่สร้างเสร็จ (อ่าน {CHECKSUMS} ไม่ได้) สั่ง prongsai build ก่อน"
        ) from error
    if checksums is None or checksums != found:
        raise PublishError(
            f"ไฟล์ใน {root} ไม่ตรงกับตอนที่สร้าง{_first(checksums or {}, found)} จึงไม่เผยแพร่ "
            "ลบโฟลเดอร์นี้ แล้วสั่ง prongsai build ใหม่"
        )
    return ReadySite(root, checksums, hashlib.sha256(listed).hexdigest())


def _first(listed: dict[str, str], found: dict[str, str]) -> str:
    """The first file that differs, in brackets."""
    differing = sorted(path for path, _ in listed.items() ^ found.items())
    return f" (เช่น {differing[0]})" if differing else ""
