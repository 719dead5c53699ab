"""Damage a built site as `tests/broken-office/damage.yml` says, and know what is wrong then."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.cases.makers import MAKERS
from tests.feature.broken_office import OFFICE, Place

_END_OF_MAIN = "</main>"


def damages() -> list[dict[str, Any]]:
    """Everything that is done to the site, in its order."""
    rows: list[dict[str, Any]] = yaml.safe_load((OFFICE / "damage.yml").read_text("utf-8"))
    return rows


def planted_in_site() -> Counter[Place]:
    """Where findings are expected when all of it was done."""
    return Counter(_place(told) for row in damages() for told in row["told"])


def damage(root: Path, row: Mapping[str, Any]) -> None:
    """Do what one row says to a project whose site is built.

    Raises:
        AssertionError: The page is not as the row believes, so that nothing would be damaged.
    """
    path = root / row["path"]
    if "text" in row or "made" in row:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(MAKERS[row["made"]]() if "made" in row else row["text"].encode())
    elif row.get("gone"):
        path.unlink()
    else:
        old = row.get("old", _END_OF_MAIN)
        new = row["added"] + old if "added" in row else row["new"]
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, (row["done"], text.count(old))
        path.write_text(text.replace(old, new), encoding="utf-8")


def _place(told: str) -> Place:
    """`S103 content/about/hr.md:1` as a place."""
    code, _, rest = told.partition(" ")
    path, _, line = rest.rpartition(":")
    return code, path, int(line)
