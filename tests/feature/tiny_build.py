"""Build a tiny project with the real command and the real theme."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.kinds.tiny_office import tiny_office

REPOSITORY = Path(__file__).parents[2]
MKDOCS = """\
site_name: สพป.ทดสอบ เขต 1
site_url: https://test.example.go.th/
docs_dir: content
theme:
  name: material
  custom_dir: theme
  language: th
  font: false
plugins:
  - prongsai
"""
SECONDS = 120
Write = Callable[[Mapping[str, str | bytes]], Path]


@dataclass(frozen=True)
class Run:
    """What a command said and left."""

    code: int
    output: str
    errors: str
    site: Path

    @property
    def said(self) -> str:
        """All that a person saw."""
        return self.output + self.errors

    def text(self, path: str) -> str:
        """One file of the site."""
        return (self.site / path).read_text(encoding="utf-8")


def tiny_project(write: Write, changes: Mapping[str, str | bytes | None]) -> Path:
    """Write the tiny office with some files changed, or left out where None is given."""
    files = {"mkdocs.yml": MKDOCS, **tiny_office(), **changes}
    root = write({path: content for path, content in files.items() if content is not None})
    shutil.copytree(REPOSITORY / "theme", root / "theme")
    return root


def command(root: Path, *arguments: str, **more: str) -> Run:
    """Run a module of the program in a folder, with more variables of the environment if given."""
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", "-m", *arguments],
        cwd=root, env={**environment(), **more}, capture_output=True, text=True, encoding="utf-8",
        check=False, timeout=SECONDS,
    )  # fmt: skip
    return Run(done.returncode, done.stdout, done.stderr, root / "site")


def environment() -> dict[str, str]:
    """A clean environment; the clock of the tests is the day of the tiny office's news."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "PYTHONPATH": str(REPOSITORY),
        "PYTHONIOENCODING": "utf-8",
        "SOURCE_DATE_EPOCH": "1795500000",
        "NO_MKDOCS_2_WARNING": "1",
    }


def build(root: Path) -> Run:
    """`prongsai build`."""
    return command(root, "generator", "build")


def files_of(site: Path) -> dict[str, str]:
    """The hash of every file of a folder by its path."""
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def texts_of(site: Path) -> Iterator[tuple[str, str]]:
    """All files of a site that are text."""
    for path in sorted(site.rglob("*")):
        if path.suffix in {".html", ".json", ".xml", ".txt"}:
            yield path.relative_to(site).as_posix(), path.read_text(encoding="utf-8")
