"""What is printed for an item that nobody has answered is a file that can be copied."""

import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.check.explain import explain_item
from generator.check.run import Choice
from generator.kinds.disclosure import DisclosureItem
from generator.kinds.messages import validate
from generator.pipeline.checking import Wish, check_project
from generator.source.file import read_entry
from tests.feature.tiny_build import tiny_project

Write = Callable[[Mapping[str, str | bytes]], Path]
CATALOGUE = """\
extends: oit-2569
items:
  - code: O7
    elements:
      - 'แต่ละโครงการ: งบประมาณที่ใช้'
    elements_year: stated
"""


def test_the_example_of_an_item_is_accepted_as_it_stands(project_tree: Write) -> None:
    """Staff copy it first of all, the words with a colon too."""
    files = {"content/disclosure/2569/catalogue.yml": CATALOGUE}
    report = check_project(tiny_project(project_tree, files), Wish(Choice(select=("D101",))))
    told = explain_item("2569/O7", report)
    begin = told.index("    ---\n")
    example = textwrap.dedent(told[begin : told.rindex("    ---\n")]) + "---\n"
    source, findings = read_entry(example.encode(), "content/disclosure/2569/o07.md")
    assert source is not None, findings
    item, faults = validate(DisclosureItem, source)
    assert item is not None, faults
    assert item.evidence[0].shows == ("แต่ละโครงการ: งบประมาณที่ใช้",)
