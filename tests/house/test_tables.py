"""The tables of the house are complete: kinds, codes, commands, glossary, names and sentences."""

import ast
import re
import subprocess
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import click
import pytest
from pydantic import BaseModel

from generator import catalogue, codes, kinds, laws, office
from generator.cli.command import cli
from generator.findings import Code
from generator.kinds import KINDS
from generator.source.yaml_tree import parse
from tests.house.program import PROGRAM, REPOSITORY, modules, names
from tests.kinds.tiny_office import ENTRIES

CODES = {name: value for name, value in vars(codes).items() if isinstance(value, Code)}
SHELVES = (
    catalogue, laws, office,
    *(import_module(found.name) for found in iter_modules(kinds.__path__, "generator.kinds.")),
)  # fmt: skip
MODELS = {
    value
    for shelf in SHELVES
    for value in vars(shelf).values()
    if isinstance(value, type) and issubclass(value, BaseModel) and value is not BaseModel
}
BANNED = re.compile(r"(?:^|_)(?:utils?|helpers?|manager|common|misc|stuff|base)(?:_|$)")
MACHINE = re.compile(r"(?<![\w.])/(?:root|home)/[a-z]")


def tracked() -> list[str]:
    done = subprocess.run(
        ["git", "ls-files"], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_has_all_that_makes_it_a_kind(kind: object) -> None:
    """One model, one template with `row` and `body`, one page of the guide, one golden pair."""
    name = getattr(kind, "name", "")
    template = REPOSITORY / "theme" / "kinds" / f"{name}.html"
    macros = set(re.findall(r"macro (\w+)\(", template.read_text(encoding="utf-8")))
    listed = name != "procedure"  # it stands in the list of its own manual alone, drawn there
    assert ({"row", "body"} if listed else {"body"}) <= macros
    assert (REPOSITORY / "docs" / "kinds" / f"{name}.md").is_file()
    assert (REPOSITORY / "tests" / "golden" / "kinds" / f"{name}.md").is_file()
    assert (REPOSITORY / "tests" / "golden" / "kinds" / f"{name}.html").is_file()
    assert name in ENTRIES


@pytest.mark.parametrize("kept", sorted(MODELS, key=lambda kept: kept.__name__))
def test_every_field_has_its_thai_sentence(kept: type[BaseModel]) -> None:
    """It is the staff's documentation, and part of every message about the field."""
    for name, field in kept.model_fields.items():
        assert re.search("[ก-๙]{3}", field.description or ""), f"{kept.__name__}.{name}"


@pytest.mark.parametrize("module", modules())
def test_every_module_says_in_a_sentence_what_it_is(module: str) -> None:
    """The first line is a sentence that stands alone."""
    said = ast.get_docstring(modules()[module])
    assert said, module
    first = said.split("\n")[0]
    assert first.endswith("."), f"{module}: {first}"
    assert len(first) <= 100


def test_no_code_is_given_twice() -> None:
    """A number or name is never reused: old reports must stay true."""
    assert len({code.number for code in CODES.values()}) == len(CODES)
    assert len({code.name for code in CODES.values()}) == len(CODES)
    for name, code in CODES.items():
        assert re.fullmatch("[A-Z][0-9]{3}", code.number)
        assert code.name == name.lower().replace("_", "-")


@pytest.mark.parametrize("name", CODES)
def test_every_code_is_said_somewhere(name: str) -> None:
    """A code that nothing says would be documented for nothing."""
    assert any(
        isinstance(node, ast.Attribute) and node.attr == name
        for tree in modules().values()
        for node in ast.walk(tree)
    )


def commands() -> dict[str, click.Command]:
    """All commands of the program."""
    assert isinstance(cli, click.Group)
    return dict(cli.commands)


@pytest.mark.parametrize("name", commands())
def test_every_command_is_documented(name: str) -> None:
    """In the README or the docs, and with its options in Thai where a person asks for help."""
    texts = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
    said = "\n".join(path.read_text(encoding="utf-8") for path in texts)
    command = commands()[name]
    assert f"prongsai {name}" in said
    assert re.search("[ก-๙]{3}", command.help or "")
    for option in command.params:
        if isinstance(option, click.Option):
            assert re.search("[ก-๙]{3}", option.help or ""), option.name


def glossary() -> list[dict[str, str]]:
    tree = parse((REPOSITORY / "docs" / "glossary.yml").read_text(encoding="utf-8")).tree
    assert isinstance(tree, list)
    return tree


@pytest.mark.parametrize("word", glossary(), ids=lambda word: str(word["english"]))
def test_a_word_of_the_glossary_is_used_in_the_program(word: dict[str, str]) -> None:
    """One word for one thing, and the word that the code uses."""
    assert {"thai", "english", "identifier"} <= set(word) <= {
        "thai", "english", "identifier", "note",
    }  # fmt: skip
    known = {name for tree in modules().values() for name in names(tree)}
    known |= {kind.name for kind in KINDS} | {module.rpartition(".")[2] for module in modules()}
    assert word["identifier"] in known
    assert re.search("[ก-๙]", word["thai"])


def test_no_word_of_the_glossary_stands_twice() -> None:
    """Two entries for one word would be two meanings."""
    english = [word["english"] for word in glossary()]
    assert sorted(english) == sorted(set(english))


def test_no_file_has_a_name_that_says_nothing() -> None:
    """What has no name has no shape; such a file collects everything."""
    python = [Path(path) for path in tracked() if path.endswith(".py")]
    assert [str(path) for path in python if BANNED.search(path.stem)] == []


def test_modules_and_functions_stay_small() -> None:
    """Nobody reads a module of 300 lines; the design says 150, some tables need more."""
    lengths = {
        path: len(path.read_text(encoding="utf-8").splitlines()) for path in PROGRAM.rglob("*.py")
    }
    assert [str(path) for path, length in lengths.items() if length > 300] == []
    ordered = sorted(lengths.values())
    assert ordered[len(ordered) // 2] <= 100
    functions = [
        (node.end_lineno or 0) - node.lineno + 1
        for tree in modules().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
    ]
    assert max(functions) <= 60
    assert sum(length > 25 for length in functions) < 0.06 * len(functions)


def test_no_tracked_text_names_a_machine() -> None:
    """What one person's folders are called helps nobody else, and tells too much."""
    own = Path(__file__).relative_to(REPOSITORY).as_posix()
    for path in tracked():
        file = REPOSITORY / path
        if path == own or not file.is_file():
            continue
        data = file.read_bytes()
        if b"\x00" not in data:
            text = data.decode("utf-8", "replace")
            assert not MACHINE.search(text), path
            assert f"{REPOSITORY}/" not in text, path


LOCKS = sorted((REPOSITORY / "requirements").glob("*.txt"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_versions_and_hashes_and_no_addresses(lock: Path) -> None:
    """Whoever installs decides where from."""
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index-url" not in text
    assert text.count("--hash=sha256:") >= len(re.findall("^[a-z].*==", text, re.MULTILINE)) > 0
