"""Where to publish, as a person writes it: a folder, or a folder of a server."""

import re
from pathlib import Path

from generator.errors import PublishError
from generator.publish.folder import Folder
from generator.publish.place import Place
from generator.publish.remote import Remote

_REMOTE = re.compile(r"(?P<host>[^/\\:]{2,}):(?P<folder>.*)", re.DOTALL)
"""One letter before a colon is a disk of Windows."""
_HOST = re.compile(r"(?:[A-Za-z0-9._][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*")
_FOLDER = re.compile(r"[^\s~'\"\\-][^\s~'\"\\]*")


def place_at(written: str, ssh_config: Path | None = None) -> Place:
    """The place that `DIR` or `user@host:DIR` names.

    Args:
        written: What a person wrote.
        ssh_config: A configuration of ssh; None is the usual one.

    Raises:
        PublishError: It names neither.
    """
    if (remote := _REMOTE.fullmatch(written)) is None:
        return Folder(Path(written).absolute())
    host, folder = remote["host"], remote["folder"]
    if not _HOST.fullmatch(host) or not _FOLDER.fullmatch(folder):
        raise PublishError(
            f"“{written}” ใช้เป็นปลายทางไม่ได้ เขียนเป็น ผู้ใช้@เครื่อง:โฟลเดอร์ เช่น "
            "web@esao1.example.go.th:/srv/prongsai (โฟลเดอร์ไม่มีช่องว่าง)"
        )
    return Remote(host, folder.rstrip("/") or "/", ssh_config)
