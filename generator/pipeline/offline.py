"""Build the site anew and pack it for people without a network."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from generator.errors import ProjectError
from generator.host.build import build, configured
from generator.host.lock import hold
from generator.offline.edition import OfflineEdition, Packed, pack
from generator.progress import Tell
from generator.project import Project, find_project
from generator.rendering.templates import Templates

OUTPUT = "site-offline.zip"
"""The file that is written where no other is named."""


def pack_project(
    start: Path, output: Path | None = None, most: int | None = None, tell: Tell | None = None
) -> Packed | None:
    """Write the offline edition of the project that `start` lies in.

    The site in `site/` stays as it is: the edition is made from a build of its own.

    Args:
        start: A folder of the project.
        output: The zip to write, or a folder for it; None is `site-offline.zip` in the project.
        most: The size in bytes of the largest attachment to take; None takes all of them.
        tell: Told what is done, how much of it, and of how much.

    Returns:
        What was written; None when findings forbid a build (the host has told them).

    Raises:
        ProjectError: The site has no address of its own, or the zip cannot be written.
        BuildError: The site cannot be built.
    """
    project = find_project(start)
    site_url = _site_url(project)
    target = _target(output or project.root)
    with _workshop(project) as folder:
        built = build(project, folder / "site", tell)
        if built is None:
            return None
        templates = Templates(project.theme / "offline", built.library)
        edition = OfflineEdition(
            built.site, site_url, built.today, len(built.plan.pages), templates, most
        )
        return pack(edition, target, tell)


def _site_url(project: Project) -> str:
    """The address at which people with a network find what is not in the edition."""
    site_url = configured(project).site_url
    if urlsplit(site_url).scheme not in {"http", "https"}:
        raise ProjectError(
            "mkdocs.yml ยังไม่มี site_url ฉบับออฟไลน์ต้องบอกผู้อ่านว่าเว็บไซต์ฉบับปัจจุบันอยู่ที่ใด "
            "เพิ่มบรรทัด site_url: ตามด้วยที่อยู่ของเว็บไซต์ เช่น https://esao1.example.go.th/ แล้วสั่งใหม่"
        )
    return site_url


def _target(output: Path) -> Path:
    """The file to write; what is wrong with it is told before the work begins."""
    target = output.absolute()
    if target.is_dir():
        target /= OUTPUT
    if not target.parent.is_dir():
        raise ProjectError(f"ไม่มีโฟลเดอร์ {target.parent} สร้างโฟลเดอร์ก่อน หรือระบุที่อื่นด้วย --output")
    return target


@contextmanager
def _workshop(project: Project) -> Iterator[Path]:
    """An empty folder for a build of our own; one that was killed leaves its own to the next."""
    folder = project.cache / "offline"
    with hold(folder):
        shutil.rmtree(folder, ignore_errors=True)
        try:
            folder.mkdir(parents=True)
            yield folder
        except OSError as error:
            raise ProjectError(
                f"ใช้โฟลเดอร์ {project.relative(folder)} ไม่ได้ ({error.strerror or error}) "
                "ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์นี้ แล้วสั่งใหม่"
            ) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)
