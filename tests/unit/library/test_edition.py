"""Editions: what is asked beside what is shown."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import codes
from generator.library.edition import Edition, ItemState
from generator.library.load import Loaded, load
from generator.library.proving import editions
from generator.project import Project
from tests.kinds.tiny_office import tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
FOLDER = "content/disclosure/2569"
HEAD = "---\nitem: {}\ngroup: admin\nupdated: 1 พ.ย. 2568\n"


def loaded(write: Write, changes: Mapping[str, str | bytes]) -> Loaded:
    return load(Project(write({**tiny_office(), **changes})))


def edition(write: Write, changes: Mapping[str, str | bytes], key: str = "2569") -> Edition:
    office = loaded(write, changes)
    assert office.library is not None, office.findings
    return editions(office.library)[key]


ANSWERS = {
    ItemState.PROVED: "evidence:\n  - title: ประวัติ\n    page: /about/history/\n",
    ItemState.NONE: "none:\n  reason: ไม่มีเรื่องร้องเรียนในปีนี้\n",
    ItemState.NOT_APPLICABLE: "not_applicable:\n  reason: ไม่มีภารกิจนี้\n"
    "  by: ผู้อำนวยการ\n  on: 1 พ.ย. 2568\n",
    ItemState.WITHDRAWN: "none:\n  reason: ไม่มี\nwithdrawn:\n  reason: ผิดปี\n"
    "  by: ผู้อำนวยการ\n  on: 1 พ.ย. 2568\n",
}


@pytest.mark.parametrize("state", ANSWERS)
def test_an_item_says_one_of_four_things_or_nothing(project_tree: Write, state: ItemState) -> None:
    """Nothing is a state of its own, and says which file to write."""
    text = HEAD.format("O2") + ANSWERS[state] + "---\n"
    made = edition(project_tree, {f"{FOLDER}/o02.md": text})
    assert made.by_code["O2"].state is state
    assert made.by_code["O3"].state is ItemState.MISSING
    assert made.by_code["O3"].place.path == f"{FOLDER}/o03.md"


def test_two_answers_to_one_item_are_told(project_tree: Write) -> None:
    """Evidence and a statement that there is none contradict each other."""
    text = HEAD.format("O2") + ANSWERS[ItemState.PROVED] + ANSWERS[ItemState.NONE] + "---\n"
    office = loaded(project_tree, {f"{FOLDER}/o02.md": text})
    assert [finding.code for finding in office.findings] == [codes.FIELD_INVALID]


def test_a_draft_may_say_nothing_yet(project_tree: Write) -> None:
    """Such drafts wait in a new edition for their documents."""
    text = HEAD.format("O2") + "draft: true\n---\n"
    office = loaded(project_tree, {f"{FOLDER}/o02.md": text})
    assert office.findings == ()


def test_a_list_without_years_borrows_proof_by_subject(project_tree: Write) -> None:
    """The Official Information Act asks for what the open edition shows already."""
    made = edition(project_tree, {}, "oia")
    (structure,) = made.about("structure")
    assert {proof.url for proof in structure.proofs} >= {"/about/structure/"}
    assert all(proof.borrowed for proof in structure.proofs)
    assert structure.state is ItemState.PROVED
    assert made.by_code["M9-6"].state is ItemState.MISSING


def test_a_page_that_proves_an_item_brings_its_title_its_keeper_and_its_day(
    project_tree: Write,
) -> None:
    """Those of its file; the keepers of the site keep what the program makes from registers."""
    made = edition(project_tree, {}, "gov-website")
    (history,) = made.by_code["G1"].proofs
    assert (history.evidence.title, history.owner) == ("ประวัติสำนักงาน", "admin")
    assert made.by_code["G1"].updated == dt.date(2026, 1, 1)
    (laws,) = made.by_code["G11"].proofs
    assert (laws.evidence.title, laws.owner) == ("กฎหมายและระเบียบที่เกี่ยวข้อง", "ict")
    assert made.by_code["G11"].updated is None


@pytest.mark.parametrize(
    ("day", "left", "closed"),
    [(dt.date(2026, 4, 29), 1, False), (dt.date(2026, 4, 30), 0, False),
     (dt.date(2026, 5, 1), -1, True)],
)  # fmt: skip
def test_an_edition_closes_after_its_last_day(
    project_tree: Write, day: dt.date, left: int, closed: bool
) -> None:
    """The last day itself still counts."""
    text = "extends: oit-2569\ncloses: 30 เมษายน 2569\n"
    made = edition(project_tree, {f"{FOLDER}/catalogue.yml": text})
    assert (made.days_left(day), made.is_closed(day)) == (left, closed)


def test_an_office_changes_single_items_of_a_shipped_list(project_tree: Write) -> None:
    """All others stay as they came."""
    text = "extends: oit-2569\nitems:\n  - code: O4\n    title: ข่าวของสำนักงาน\n"
    made = edition(project_tree, {f"{FOLDER}/catalogue.yml": text})
    assert made.by_code["O4"].item.title == "ข่าวของสำนักงาน"
    assert made.by_code["O4"].item.subjects == ("news",)
    assert len(made.items) == 26


def test_a_change_of_an_unknown_item_or_list_is_told(project_tree: Write) -> None:
    """At its line."""
    text = "extends: oit-2569\nitems:\n  - code: O99\n    title: ไม่มีข้อนี้\n"
    (finding,) = loaded(project_tree, {f"{FOLDER}/catalogue.yml": text}).findings
    assert (finding.code, finding.location.line) == (codes.ITEM_UNKNOWN, 3)
    (finding, *_) = loaded(
        project_tree, {f"{FOLDER}/catalogue.yml": "extends: oit-1999\n"}
    ).findings
    assert (finding.code, finding.location.line) == (codes.CATALOGUE_MISSING, 1)


def test_evidence_follows_entries_files_and_pages(project_tree: Write) -> None:
    """And says where it is written."""
    text = (
        HEAD.format("O2") + "evidence:\n"
        "  - title: ข่าว\n    entry: news/teacher-recruitment\n"
        "  - title: ประกาศ\n    page: /news/files/announcement.pdf\n"
        "  - title: ประวัติ\n    page: /about/history/\n"
        "  - title: ระบบกลาง\n    url: https://www.gprocurement.go.th/\n---\n"
    )
    made = edition(project_tree, {f"{FOLDER}/o02.md": text})
    news, file, page, outside = made.by_code["O2"].proofs
    assert news.entry is not None
    assert news.entry.id == "news/teacher-recruitment"
    assert file.asset is not None
    assert page.entry is not None
    assert (outside.entry, outside.asset) == (None, None)
    assert [proof.place.line for proof in (news, file, page, outside)] == [6, 8, 10, 12]
