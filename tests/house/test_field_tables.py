"""The guide for staff tells the fields as the models have them, and its examples are accepted."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from generator.catalogue import Catalogue
from generator.kinds import KINDS, kind_at
from generator.kinds.empty_months import EmptyMonths
from generator.kinds.field_table import field_table
from generator.kinds.messages import validate
from generator.kinds.outline import read_outline
from generator.laws import LawRegister
from generator.office import Office
from generator.source.file import read_entry, read_register

REPOSITORY = Path(__file__).parents[2]
GUIDE = REPOSITORY / "docs" / "kinds"
PAGES = [REPOSITORY / "README.md", *sorted(GUIDE.glob("*.md"))]
REGISTERS: dict[str, type[BaseModel]] = {
    "office": Office, "laws": LawRegister, "months": EmptyMonths, "catalogue": Catalogue,
}  # fmt: skip
MODELS: dict[str, type[BaseModel]] = {kind.name: kind.model for kind in KINDS} | REGISTERS
OPEN, CLOSE = "<!-- fields -->\n", "<!-- /fields -->"
EXAMPLE = re.compile(
    r"^ไฟล์ `([^`]+)`\n\n(`{3,})(?:markdown|yaml)\n(.*?)^\2$", re.MULTILINE | re.DOTALL
)


def test_every_kind_and_register_has_a_page_of_the_guide() -> None:
    """Who looks for a kind finds it by its name; a page without a kind is left over."""
    assert {page.stem for page in GUIDE.glob("*.md")} == set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_the_page_tells_the_fields_of_the_model(name: str, request: pytest.FixtureRequest) -> None:
    """A field that was added, renamed or described anew must not stay unknown to staff."""
    page = GUIDE / f"{name}.md"
    before, _, rest = page.read_text(encoding="utf-8").partition(OPEN)
    told, close, after = rest.partition(CLOSE)
    assert close, f"{page.name} lacks {OPEN.strip()} and {CLOSE}"
    table = field_table(MODELS[name])
    if request.config.getoption("--update-golden"):
        page.write_text(f"{before}{OPEN}{table}{CLOSE}{after}", encoding="utf-8", newline="\n")
        told = table
    assert told == table, "make golden writes the table anew"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_examples_of_the_page_are_accepted(page: Path) -> None:
    """Staff copy an example first of all; one that is refused would send them away."""
    for path, _, text in EXAMPLE.findall(page.read_text(encoding="utf-8")):
        kind = kind_at(path.removesuffix(".md"))
        model = REGISTERS[Path(path).stem] if path.endswith(".yml") else kind and kind.model
        read = read_register if path.endswith(".yml") else read_entry
        assert model is not None, path
        source, findings = read(text.encode(), path)
        assert source is not None, findings
        data, faults = validate(model, source)
        assert data is not None, faults
        assert not findings + faults


def test_the_examples_lie_where_their_kind_is_looked_for() -> None:
    """A path that is copied with the example must be a place of that kind."""
    for kind in KINDS:
        page = (GUIDE / f"{kind.name}.md").read_text(encoding="utf-8")
        examples = EXAMPLE.findall(page)
        assert examples, f"{kind.name} has no example"
        assert {kind_at(path.removesuffix(".md")) for path, _, _ in examples} == {kind}


def test_the_procedures_of_the_guide_have_steps_to_draw() -> None:
    """The chart is why staff write steps in this form: both forms of the guide must be read."""
    examples = EXAMPLE.findall((GUIDE / "procedure.md").read_text(encoding="utf-8"))
    steps = [read_outline(text.split("\n---\n", 1)[1]).steps for _, _, text in examples]
    assert len(steps) > 1
    assert all(len(found) > 2 for found in steps)
