"""Files of the content that a command writes: each whole or not at all."""

import os
from collections.abc import Mapping

from generator.errors import ProjectError
from generator.project import Project


def write_files(project: Project, files: Mapping[str, str]) -> None:
    """Write every file aside and move it to its place, so that none is ever half there.

    The name aside is one that a check passes over, should this be ended in between.

    Raises:
        ProjectError: The project cannot be written.
    """
    for path, text in files.items():
        target = project.root / path
        fresh = target.with_name(f"~${target.name}.{os.getpid()}")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(text, encoding="utf-8", newline="\n")
            fresh.replace(target)
        except OSError as error:
            raise ProjectError(
                f"เขียนไฟล์ {path} ไม่ได้ ({error.strerror}) ตรวจสิทธิ์และพื้นที่ว่าง แล้วสั่งใหม่"
            ) from error
