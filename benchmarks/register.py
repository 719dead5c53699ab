"""What of the sample office the invented texts may name."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

SHARED_PICTURES = 8
"""News share this many pictures; photographs are no work for a builder."""


@dataclass(frozen=True)
class Register:
    """Names of things that exist in every office made from the sample."""

    groups: tuple[str, ...]
    laws: tuple[str, ...]
    pages: tuple[tuple[str, str], ...]
    """Path below `content/` and title of every plain page."""
    pictures: tuple[str, ...]


def read_register(sample: Path) -> Register:
    """Read the names from the sample office."""
    content = sample / "content"
    files = content / "news" / "files"
    return Register(
        _ids(content / "office.yml", "groups"),
        _ids(content / "laws.yml", "laws"),
        tuple(
            (path.relative_to(content).as_posix(), _title(path))
            for path in sorted((*content.glob("*.md"), *content.glob("about/*.md")))
        ),
        tuple(sorted(path.name for path in files.glob("*.webp"))[:SHARED_PICTURES]),
    )


def _ids(path: Path, key: str) -> tuple[str, ...]:
    tree: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(row["id"] for row in tree[key])


def _title(path: Path) -> str:
    match = re.search(r"^title: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return match[1] if match else path.stem
