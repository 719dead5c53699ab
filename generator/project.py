"""Where everything is: the root of a project and its folders, nothing read yet."""

from dataclasses import dataclass
from pathlib import Path

from generator.errors import ProjectError


@dataclass(frozen=True)
class Project:
    """The folders of one office's website."""

    root: Path
    """Absolute path of the folder that holds `mkdocs.yml`."""

    @property
    def content(self) -> Path:
        """What the office publishes."""
        return self.root / "content"

    @property
    def manuals(self) -> Path:
        """The work manuals."""
        return self.root / "manuals"

    @property
    def theme(self) -> Path:
        """The look."""
        return self.root / "theme"

    @property
    def cache(self) -> Path:
        """Results that can be made again at any time."""
        return self.root / ".cache"

    @property
    def config(self) -> Path:
        """The host's configuration."""
        return self.root / "mkdocs.yml"

    def relative(self, path: Path) -> str:
        """The path from the root with forward slashes, as findings name files."""
        return path.relative_to(self.root).as_posix()


def find_project(start: Path) -> Project:
    """Find the project that `start` lies in.

    Raises:
        ProjectError: neither `start` nor a folder above it holds `mkdocs.yml` and `content/`.
    """
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "content").is_dir():
            return Project(folder)
    raise ProjectError(
        f"ไม่พบโครงการเว็บไซต์ที่ {start}: ต้องมีไฟล์ mkdocs.yml และโฟลเดอร์ content "
        "เปิดโฟลเดอร์ของโครงการแล้วสั่งอีกครั้ง"
    )
