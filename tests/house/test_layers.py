"""A module imports its own package and lower layers, never a sibling, never one above."""

import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from tests.house.program import REPOSITORY, imports, modules

LAYERS = {
    "cli": 8, "__main__": 9, "pipeline": 7, "host": 6,
    "web": 5, "paper": 5, "check": 5, "ingest": 5, "publish": 5, "scaffold": 5, "offline": 5,
    "export": 5,
    "rendering": 4,
    "library": 3, "manifest": 3, "checksums": 3,
    "kinds": 2, "office": 2, "catalogue": 2, "catalogues": 2, "laws": 2,
    "source": 1, "personal": 1, "owners": 1, "git": 1,
    "findings": 0, "codes": 0, "errors": 0, "thai": 0, "cache": 0, "project": 0,
    "deadline": 0, "workers": 0, "locking": 0, "progress": 0,
}  # fmt: skip
"""The table of the design, section 3; a new shelf is entered here on purpose."""

FRIENDS = {"kinds", "office", "catalogue", "catalogues", "laws"}, {
    "findings", "codes", "errors", "project",
}  # fmt: skip
"""Shelves of one layer that are one thing in several files: the nouns, and what is said of them."""

GUESTS = {
    "mkdocs": ("generator.host",),
    "click": ("generator.cli",),
    "feedgen": ("generator.web.feeds",),
    "jinja2": ("generator.rendering.templates", "generator.host"),
    "yaml": ("generator.source.yaml_tree",),
    "markdown": ("generator.rendering.markdown",),
    "nh3": ("generator.rendering.markdown.sanitize",),
    "pythainlp": ("generator.thai",),
    "xlsxwriter": ("generator.web.tables",),
    "pypdfium2": ("generator.source.documents",),
    "segno": ("generator.paper",),
    "urllib3": ("generator.check.live.http",),
}
"""Libraries that stay behind one door, so that they can be changed."""


def shelf(module: str) -> str:
    """The first name below the program."""
    return module.split(".")[1] if "." in module else ""


def allowed(importer: str, imported: str) -> bool:
    """Tell whether one shelf may know another."""
    if importer == imported or not imported:
        return True
    if any({importer, imported} <= friends for friends in FRIENDS):
        return True
    return LAYERS[imported] < LAYERS[importer]


@pytest.mark.parametrize("module", modules())
def test_a_module_knows_only_what_lies_below_it(module: str) -> None:
    """The parts above can be replaced one at a time."""
    if module == "generator":
        assert list(imports(modules()[module])) == []
        return
    for name in imports(modules()[module]):
        if name.startswith("generator.") and shelf(name) in LAYERS:
            assert allowed(shelf(module), shelf(name)), f"{module} imports {name}"


def test_every_shelf_has_its_layer() -> None:
    """And no layer is left for a shelf that went away, but those that issues to come will fill."""
    to_come = {"paper", "offline", "check", "ingest", "publish", "manifest"}
    assert {shelf(module) for module in modules()} - {""} == set(LAYERS) - to_come | {
        shelf(module) for module in modules() if shelf(module) in to_come
    }


@pytest.mark.parametrize("guest", GUESTS)
def test_a_guest_stays_behind_its_door(guest: str) -> None:
    """Material ends in 2027; the rest of the house must not notice."""
    users = {
        module
        for module, tree in modules().items()
        if any(name.split(".")[0] == guest for name in imports(tree))
    }
    assert users
    assert [user for user in users if not user.startswith(GUESTS[guest])] == []


def test_the_program_needs_no_library_of_the_tests() -> None:
    """A site is built where requirements/site.txt alone is installed."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split("[<>=]", library)[0].lower() for library in project["dependencies"]}
    asked |= {"markupsafe", "pydantic_core"}  # of Jinja's and pydantic's own, published apart
    tops = {name.split(".")[0] for tree in modules().values() for name in imports(tree)}
    guests = tops - {"generator"} - sys.stdlib_module_names
    brought = packages_distributions()
    assert {
        guest
        for guest in guests
        if not asked & {name.lower() for name in brought.get(guest, [guest])}
    } == set()


def test_the_rule_itself_can_fail() -> None:
    """Siblings, upper layers and packages of one layer that are no friends."""
    assert not allowed("web", "check")
    assert not allowed("library", "web")
    assert not allowed("thai", "project")
    assert allowed("web", "library")
    assert allowed("kinds", "office")
