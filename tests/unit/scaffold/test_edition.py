"""The next edition: what stands is carried over, the rest waits as drafts."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.errors import ProjectError
from generator.library.load import load
from generator.library.proving import editions
from generator.project import Project
from generator.scaffold.edition import Fate, NextEdition, next_edition
from tests.kinds.tiny_office import OFFICE, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
TODAY = dt.date(2026, 11, 25)
HEAD = "---\nitem: {}\ngroup: admin\nupdated: 1 พ.ย. 2568\nevidence:\n"
FILES = {
    "content/disclosure/2569/o02.md": HEAD.format("O2")
    + "  - title: ผู้บริหาร\n    page: /about/people/\n    period: ปัจจุบัน\n---\n",
    "content/disclosure/2569/o05.md": HEAD.format("O5")
    + "  - title: แผน\n    page: /about/history/\n    period: 2566-2570\n---\n",
    "content/disclosure/2569/o07.md": HEAD.format("O7")
    + "  - title: รายงานปีก่อน\n    page: /about/history/\n    period: 2568\n---\n",
}


def made(write: Write, key: str = "2570", office: str = OFFICE) -> NextEdition:
    root = write({**tiny_office(), **FILES, "content/office.yml": office})
    library = load(Project(root)).library
    assert library is not None
    return next_edition(editions(library)["2569"], key, library.office_source, TODAY)


def test_what_stands_is_carried_and_what_is_of_a_year_is_made_anew(project_tree: Write) -> None:
    """A plan that covers the new year stands; last year's report does not."""
    plan = made(project_tree)
    fates = {item.item.code: item.fate for item in plan.items}
    assert (fates["O2"], fates["O5"], fates["O7"]) == (Fate.CARRIED, Fate.CARRIED, Fate.ANEW)
    report = plan.files["content/disclosure/2570/o07.md"]
    assert "draft: true" in report
    assert "# ปีก่อนใช้: รายงานปีก่อน /about/history/" in report
    assert plan.provisional
    assert plan.gone == ()


def test_the_new_files_are_good_content(project_tree: Write) -> None:
    """What the command writes is read back without a finding, and the year has moved on."""
    plan = made(project_tree)
    root = project_tree({**plan.files})
    office = load(Project(root))
    assert office.findings == ()
    assert office.library is not None
    new = editions(office.library)["2570"]
    assert new.is_open
    assert new.catalogue.provisional
    assert new.by_code["O7"].item.title == "รายงานผลการดำเนินงานประจำปี พ.ศ. 2569"
    assert new.by_code["O2"].proofs[0].url == "/about/people/"
    assert set(office.library.drafts) == {
        item.path for item in plan.items if item.fate is Fate.ANEW
    }


def test_an_element_stated_for_the_old_year_is_only_inferred_for_the_new(
    project_tree: Write,
) -> None:
    """A guess must not fail a build."""
    text = made(project_tree).files["content/disclosure/2570/catalogue.yml"]
    assert "stated" not in text
    assert "sourced" not in text


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("  open: 2569\n", "  open: 2570\n  past:\n    - 2569\n"),
        ('  open: "2569"  # เปิด\n  past: ["2568"]\n',
         '  open: "2570"  # เปิด\n  past: ["2569", "2568"]\n'),
        ("  open: 2569\n  past:\n    - 2568\n    - 2567\n",
         "  open: 2570\n  past:\n    - 2569\n    - 2568\n    - 2567\n"),
    ],
)  # fmt: skip
def test_the_register_of_the_office_changes_in_its_editions_alone(
    project_tree: Write, written: str, expected: str
) -> None:
    """Comments, quotes and order of the editor stay."""
    office = OFFICE.replace("  open: 2569\n", written)
    assert made(project_tree, office=office).files["content/office.yml"] == OFFICE.replace(
        "  open: 2569\n", expected
    )


@pytest.mark.parametrize("key", ["2569", "2568", "oia", "๒๕๗๐x", ""])
def test_an_edition_that_is_no_later_year_is_refused(project_tree: Write, key: str) -> None:
    """In a sentence that shows the right form."""
    with pytest.raises(ProjectError, match=re.escape("--from 2569")):
        made(project_tree, key)


def test_editions_in_a_form_that_cannot_be_changed_are_left_alone(project_tree: Write) -> None:
    """Rather a sentence than a broken register."""
    office = OFFICE.replace("editions:\n  open: 2569\n", "editions: {open: 2569}\n")
    with pytest.raises(ProjectError, match=r"office\.yml"):
        made(project_tree, office=office)
