"""The locks hold what pyproject.toml asks for, exact, hashed and free of addresses."""

import json
import re
import tomllib

import pytest

from tests.e2e.sample_office import REPOSITORY

LOCKS = REPOSITORY / "requirements"
PINNED = re.compile(r"^([a-z0-9.-]+)==(\S+)", re.MULTILINE)


def normal(requirement: str) -> str:
    """Return the package name of a requirement as the locks spell it."""
    return re.split(r"[<>=! ;\[]", requirement)[0].lower().replace("_", "-")


def pins(name: str) -> set[tuple[str, str]]:
    """Return (name, version) of all packages of a lock."""
    return set(PINNED.findall((LOCKS / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", ["build.txt", "site.txt", "test.txt"])
def test_lock_is_hashed_and_names_no_host(name: str) -> None:
    """A lock works beside any mirror; a hash, not an address, says what is right."""
    text = (LOCKS / name).read_text(encoding="utf-8")
    assert "//" not in text
    assert "index-url" not in text
    blocks = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_the_lock_for_node_is_hashed_and_names_no_host() -> None:
    """The same of the packages that only the tests need."""
    text = (REPOSITORY / "tests" / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    root = packages.pop("")
    asked = json.loads((REPOSITORY / "tests" / "package.json").read_text(encoding="utf-8"))
    assert root["dependencies"] == asked["dependencies"]
    assert [name for name, made in packages.items() if "integrity" not in made] == []
    assert [name for name, made in packages.items() if "resolved" in made] == []


def asked_for() -> tuple[set[str], set[str]]:
    """Return the names of the project's libraries, and of those for its development."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    dev = project["optional-dependencies"]["dev"]
    return set(map(normal, project["dependencies"])), set(map(normal, dev))


def node_packages() -> set[str]:
    """Return the names of what the tests take from node."""
    made = json.loads((REPOSITORY / "tests" / "package.json").read_text(encoding="utf-8"))
    return set(made["dependencies"])


def test_locks_hold_what_the_project_asks_for() -> None:
    """A dependency added without `make lock` would fail on fresh machines only."""
    site, test = ({name for name, _ in pins(lock)} for lock in ("site.txt", "test.txt"))
    libraries, tools = asked_for()
    assert libraries <= site
    assert tools <= test


def test_every_library_is_explained() -> None:
    """A library without a reason, a licence and a date is one that nobody dares to remove."""
    adr = (REPOSITORY / "docs" / "adr" / "0003-libraries.md").read_text(encoding="utf-8")
    libraries, tools = asked_for()
    named = libraries | tools | node_packages()
    assert {name for name in named if not re.search(rf"(?<![\w-]){name}\b", adr)} == set()


def test_test_lock_agrees_with_the_site_lock() -> None:
    """What is tested is what is published with."""
    assert pins("site.txt") <= pins("test.txt")
