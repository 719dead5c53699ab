"""Run the host once."""

import datetime as dt
import logging
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build as build_site
from mkdocs.commands.serve import serve as serve_site
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from generator.errors import BuildError, ProjectError, ProngsaiError
from generator.findings import Finding
from generator.host.plugin import LOGGER, ProngsaiPlugin
from generator.library.library import Library
from generator.progress import Tell
from generator.project import Project
from generator.web.plan import SitePlan


@dataclass(frozen=True)
class Built:
    """What a build made."""

    site: Path
    plan: SitePlan
    findings: tuple[Finding, ...]
    drafts: tuple[str, ...]
    library: Library
    today: dt.date
    """The day of the build."""


@dataclass(frozen=True)
class Configured:
    """What `mkdocs.yml` says about the site."""

    site: Path
    """The folder that a build fills."""
    site_url: str
    """Absolute address of the site's root, or `/`."""


def configured(project: Project) -> Configured:
    """Read the host's configuration.

    Raises:
        ProjectError: `mkdocs.yml` cannot be used.
    """
    _listen()
    try:
        config = load_config(str(project.config))
    except (Abort, ConfigurationError) as error:
        raise ProjectError(f"ใช้ mkdocs.yml ไม่ได้: {error}") from error
    return Configured(Path(config.site_dir), config.site_url or "/")


def build(project: Project, site: Path | None = None, tell: Tell | None = None) -> Built | None:
    """Build the site; None when findings forbid it (the host has told them).

    Args:
        project: Where its source is.
        site: The folder to fill; None is the one of `mkdocs.yml`.
        tell: Told how many pages were written, and of how many.

    Raises:
        ProjectError: `mkdocs.yml` cannot be used.
        BuildError: The host failed although the content is good.
    """
    _listen()
    _check_epoch()
    try:
        config = load_config(str(project.config), **({"site_dir": str(site)} if site else {}))
    except (Abort, ConfigurationError) as error:
        raise ProjectError(f"ใช้ mkdocs.yml ไม่ได้: {error}") from error
    plugin = next((p for p in config.plugins.values() if isinstance(p, ProngsaiPlugin)), None)
    if plugin is None:
        raise ProjectError("mkdocs.yml ต้องมี prongsai ใน plugins")
    target = Path(config.site_dir)
    plugin.progress = tell
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build_site(config)
    except Abort as error:
        error.show()
        return None
    except ProngsaiError as error:
        plugin.on_build_error(error=error)
        raise
    except Exception as error:
        plugin.on_build_error(error=error)
        raise BuildError(f"สร้างเว็บไซต์ไม่สำเร็จ ({type(error).__name__}): {error}") from error
    library = plugin.library
    if library is None:
        raise BuildError("สร้างเว็บไซต์ไม่สำเร็จ: ไม่มีข้อมูลสำนักงาน (content/office.yml)")
    return Built(target, plugin.plan, plugin.findings, library.drafts, library, plugin.today)


def serve(project: Project, address: str) -> None:
    """Serve the site with live reload until interrupted."""
    _listen()
    _check_epoch()
    try:
        serve_site(str(project.config), dev_addr=address, livereload=True)
    except (Abort, ConfigurationError) as error:
        raise ProjectError(f"ใช้ mkdocs.yml ไม่ได้: {error}") from error
    except OSError as error:
        raise BuildError(
            f"เปิดที่ {address} ไม่ได้ ({error.strerror}) อาจมีโปรแกรมอื่นใช้อยู่ ลองเลือกที่อยู่อื่นด้วย --address"
        ) from error


def _check_epoch() -> None:
    """Refuse early, in Thai, what the host would refuse late and in English."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is not None and not re.fullmatch(r"[0-9]{1,11}", epoch):
        raise ProjectError(
            f"ตัวแปร SOURCE_DATE_EPOCH เป็น “{epoch[:40]}” "
            "ต้องเป็นจำนวนวินาทีนับจาก พ.ศ. 2513 หรือไม่ต้องตั้งไว้"
        )


def _listen() -> None:
    """Let all findings and the host's warnings reach the person, without its advertisements."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logger = logging.getLogger("mkdocs")
    if not logger.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(message)s"))
        logger.addHandler(handler)
        logger.setLevel(logging.WARNING)
        logging.getLogger(LOGGER).setLevel(logging.INFO)
