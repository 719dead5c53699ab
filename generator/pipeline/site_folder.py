"""The built site as a check needs it: its folder, and the texts behind its pages."""

from collections.abc import Iterator
from pathlib import Path

from generator.check.built.folder import SiteFolder
from generator.errors import ProjectError
from generator.manifest import MANIFEST, Manifest, read_manifest
from generator.pipeline.state import State
from generator.project import Project
from generator.web.published import theme_addresses

_THEME = ("*.html", "*.css")
"""What of the theme a person edits line by line."""


def site_folder(site: Path, state: State, site_url: str) -> SiteFolder:
    """The folder of a built site.

    Args:
        site: Where it was built.
        state: The content as it is now.
        site_url: Absolute address of the site's root, or `/`.

    Raises:
        ProjectError: There is no built site.
    """
    if not (site / "index.html").is_file():
        raise ProjectError(f"ยังไม่มีเว็บไซต์ที่สร้างแล้วใน {site.name}/ สั่ง prongsai build ก่อน")
    return promised_folder(site, state, site_url)


def promised_folder(site: Path, state: State, site_url: str) -> SiteFolder:
    """The folder that a build would fill, whether or not it is there."""
    texts = {source.path: source.text for source in state.sources}
    texts |= dict(_theme_texts(state.project))
    theme = theme_addresses(state.project.theme)
    return SiteFolder(site, state.manifest, site_url, texts, theme)


def last_build(site: Path) -> Manifest | None:
    """What the last build published, if there is one."""
    try:
        return read_manifest((site / MANIFEST.lstrip("/")).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _theme_texts(project: Project) -> Iterator[tuple[str, str]]:
    """The texts of the theme by their path; one that cannot be read helps nobody to find a line."""
    for pattern in _THEME:
        for path in sorted(project.theme.rglob(pattern)):
            try:
                yield project.relative(path), path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError):
                continue
