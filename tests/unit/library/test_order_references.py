"""What orders name is there, is who it was, and comes before them."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator import codes
from generator.findings import Code
from generator.library.load import Loaded, load
from generator.project import Project
from tests.kinds.tiny_office import ENTRIES, ORDER, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
PLACE = ENTRIES["order"]
UNKNOWN, BACKWARDS = codes.REFERENCE_UNKNOWN, codes.ORDER_BACKWARDS
OLD = """\
---
title: แต่งตั้งคณะกรรมการชุดเดิม
type: คำสั่ง
number: 12/2568
date: 3 มีนาคม 2568
group: admin
signer:
  name: นางทดสอบ เกษียณแล้ว
  position: ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา
---
แต่งตั้งคณะกรรมการชุดเดิม
"""
DECLARES = "declares:\n  subject: {}\n  for_year: {}\n  covers:\n    - ตนเอง\nlaws:"


def loaded(write: Write, changes: Mapping[str, str | bytes]) -> Loaded:
    return load(Project(write({**tiny_office(), **changes})))


def row(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "place", "code"),
    [
        ("    person: director", "    person: directer", "directer", UNKNOWN),
        ("  person: director\nlaws", "  person: nobody\nlaws", "nobody", UNKNOWN),
        ("  name: นายทดสอบ ตั้งใจ\n", "  name: นายก่อน หน้า\n", "person:", codes.PERSON_CHANGED),
        ("  - official-information-2540", "  - nothing-2500", "nothing-2500", UNKNOWN),
        ("laws:", "revokes:\n  - nothing\nlaws:", "  - nothing", UNKNOWN),
        ("laws:", "amends:\n  - selection-committee\nlaws:", "  - selection", BACKWARDS),
        ("laws:", DECLARES.format("no-gift", 2569), "  subject:", UNKNOWN),
        ("selection-committee.pdf", "other.pdf", "files/other", UNKNOWN),
    ],
)  # fmt: skip
def test_a_name_that_leads_nowhere_is_told_at_its_line(
    project_tree: Write, old: str, new: str, place: str, code: Code
) -> None:
    """And the order is published none the less known to the others."""
    text = ORDER.replace(old, new, 1)
    assert text != ORDER
    office = loaded(project_tree, {PLACE: text})
    found = [(f.code, f.location.path, f.location.line) for f in office.findings]
    assert (code, PLACE, row(text, place)) in found
    assert len(found) == 1
    assert office.library is not None
    assert "orders/selection-committee" in office.library.entries


def test_a_subject_of_a_year_whose_list_is_not_kept_is_not_judged(project_tree: Write) -> None:
    """The office keeps only the lists that it names; an old declaration stays true."""
    for year, subject in ((2569, "no-gift-declaration"), (2561, "anything-else")):
        text = ORDER.replace("laws:", DECLARES.format(subject, year))
        assert loaded(project_tree, {PLACE: text}).findings == ()


def test_what_an_order_revokes_is_read_both_ways(project_tree: Write) -> None:
    """It is written once, in the new one, and told on both pages."""
    text = ORDER.replace("laws:", "revokes:\n  - old-committee\nlaws:")
    office = loaded(project_tree, {PLACE: text, "content/orders/old-committee.md": OLD})
    assert office.findings == ()
    library = office.library
    assert library is not None
    assert [order.slug for order in library.orders] == ["selection-committee", "old-committee"]
    assert [order.slug for order in library.revoked_by["old-committee"]] == ["selection-committee"]
    assert "selection-committee" not in library.revoked_by
    assert library.amended_by == {}


def test_an_order_cannot_revoke_a_later_one(project_tree: Write) -> None:
    """Two files were taken for each other."""
    text = OLD.replace("signer:", "revokes:\n  - selection-committee\nsigner:")
    office = loaded(project_tree, {"content/orders/old-committee.md": text})
    (finding,) = office.findings
    assert finding.code is codes.ORDER_BACKWARDS
    assert finding.location.line == row(text, "  - selection-committee")
    assert "คำสั่งที่ 45/2569" in finding.message
