"""What a model refuses becomes a Thai finding at the line that a person must change."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.findings import Code, Finding
from generator.kinds import KINDS
from generator.kinds.dataset import Dataset
from generator.kinds.disclosure import DisclosureItem
from generator.kinds.form import Form
from generator.kinds.messages import validate
from generator.kinds.model import Upkeep
from generator.kinds.news import News
from generator.kinds.procedure import Procedure
from generator.laws import LawRegister
from generator.office import Office
from generator.source.file import SourceFile, read_entry

NEWS = "title: ข่าว\ngroup: admin\ndate: 2569-11-20\ncategory: ประกาศ\n"
FORM = "title: ก\ngroup: admin\nversion: 2569-01-01\nfilled_by: ครู\nwhen: เสมอ\n"
ITEM = "item: O1\ngroup: admin\nupdated: 2569-01-01\n"
MODELS = (*(kind.model for kind in KINDS), Office, LawRegister)


def findings(model: type[Any], front: str) -> list[Finding]:
    source, faults = read_entry(f"---\n{front}---\n".encode(), "a.md")
    assert source is not None, faults
    return list(validate(model, source)[1])


def one(model: type[Any], front: str) -> tuple[Code, int, str, str]:
    found = findings(model, front)
    assert len(found) == 1, found
    return found[0].code, found[0].location.line, found[0].message, found[0].hint


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("titel: ข่าว", "title"), ("categori: x", "category"), ("attachment: x", "attachments"),
        ("pin: true", "pinned"), ("expire: 2569-12-01", "expires"), ("image: x", "summary"),
    ],
)  # fmt: skip
def test_an_unknown_key_is_named_with_the_nearest_known_one(line: str, near: str) -> None:
    """A key misspelt would otherwise do nothing, and nobody would know."""
    code, place, message, hint = one(News, f"{NEWS}{line}\n")
    assert (code, place) == (codes.KEY_UNKNOWN, 6)
    assert line.partition(":")[0] in message
    assert near in hint


@pytest.mark.parametrize("key", ["title[0]", "[x]", "int", "literal", "", "~"])
def test_an_unknown_key_that_looks_like_a_branch_of_the_library_is_a_key(key: str) -> None:
    """A program that took it for one had no key left to name."""
    code, place, message, _ = one(News, f'{NEWS}"{key}": ก\n')
    assert (code, place) == (codes.KEY_UNKNOWN, 6)
    assert key in message


def test_an_unknown_key_within_a_list_stands_on_its_own_line() -> None:
    """The known keys are those of the picture, not of the news."""
    front = (
        f"{NEWS}gallery:\n  - file: a.png\n    alt: ก\n  - file: b.png\n    atl: ข\n    alt: ค\n"
    )
    code, place, _, hint = one(News, front)
    assert (code, place) == (codes.KEY_UNKNOWN, 10)
    assert "alt" in hint


def test_what_is_missing_in_a_list_stands_at_its_item() -> None:
    """`gallery ข้อ 2 alt` in the message, the second item's line as the place."""
    front = f"{NEWS}gallery:\n  - file: a.png\n    alt: ก\n  - file: b.png\n"
    code, place, message, _ = one(News, front)
    assert (code, place) == (codes.FIELD_MISSING, 9)
    assert "gallery ข้อ 2 alt" in message


def test_an_empty_item_does_not_move_the_lines_of_those_behind_it() -> None:
    """The third picture is the third, whatever became of the second."""
    front = f"{NEWS}gallery:\n  - file: a.png\n    alt: ก\n  -\n  - file: c.png\n"
    assert {(f.code, f.location.line) for f in findings(News, front)} == {
        (codes.FIELD_INVALID, 9),
        (codes.FIELD_MISSING, 10),
    }


def test_an_item_of_a_list_is_explained_as_its_list_is() -> None:
    """The hint says what belongs there, never an empty pair of brackets."""
    _, line, _, hint = one(News, f"{NEWS}aliases:\n  - /news/old/\n  - ข่าวเก่า\n")
    assert line == 8
    assert hint == f"แก้ค่าของ aliases ข้อ 2 ({News.model_fields['aliases'].description})"


def test_a_table_within_a_section_of_a_form_is_found() -> None:
    """Four levels deep."""
    front = (
        f"{FORM}sections:\n  - title: ส่วนที่ 1\n    fields:\n      - label: ก\n      - label: ข\n"
        "        type: table\n        columns:\n          - label: ค\n            type: colour\n"
    )
    code, place, message, hint = one(Form, front)
    assert (code, place) == (codes.FIELD_INVALID, 15)
    assert "sections ข้อ 1 fields ข้อ 2 columns ข้อ 1 type" in message
    assert "number" in hint
    assert " or " not in hint


@pytest.mark.parametrize(
    ("line", "place", "hint"),
    [
        ("withdrawn:\n  reason: ก\n  on: 2569-01-02\n", 5, "เติมบรรทัด by: ใต้ withdrawn: (บรรทัด 5)"),
        ("by: ก\n", 5, "by เป็นข้อมูลย่อยของ withdrawn หรือ not_applicable"),
        ("none:\nreason: ก\n", 6, "ให้อยู่ใต้ none: (บรรทัด 5)"),
        ("none: ไม่มี\n", 5, "“reason: เหตุผลที่ไม่มีข้อมูล”"),
        ("evidence: /about/x/\n", 5, "ขึ้นบรรทัดใหม่ใต้ evidence: แล้วเขียน “- title: "),
        ("evidence:\n  - /about/x/\n", 6, "เขียน “- title: "),
    ],
)
def test_a_hint_says_where_a_line_goes_and_what_it_holds(line: str, place: int, hint: str) -> None:
    """Who has never seen the program obeys it to the letter."""
    _, at, _, told = one(DisclosureItem, ITEM + line)
    assert at == place
    assert hint in told


def test_a_missing_line_of_an_item_goes_to_that_item() -> None:
    """The front matter already holds the others."""
    hint = one(News, f"{NEWS}gallery:\n  - file: a.png\n")[3]
    assert hint == "เติมบรรทัด alt: ในรายการที่เริ่มบรรทัด 7 ย่อหน้าให้ตรงกับบรรทัดอื่นของรายการนั้น"


def test_a_colon_in_an_item_is_told_as_such() -> None:
    """YAML takes what stands before it for a key."""
    shows = "evidence:\n  - title: ก\n    page: /x/\n    shows:\n      - แต่ละคน: รูปถ่าย\n"
    _, line, message, hint = one(DisclosureItem, ITEM + shows)
    assert line == 9
    assert "เครื่องหมาย :" in message
    assert '- "แต่ละคน: รูปถ่าย"' in hint


def test_a_list_that_is_short_for_its_faulty_items_is_not_told_twice() -> None:
    """Only the item needs mending; a list that is empty is told itself."""
    column = "columns:\n  - {name: ปี, label: ปี, description: ปีการศึกษา}\n"
    told = [finding.message for finding in findings(Dataset, column)]
    assert [message for message in told if message.startswith("columns ต้องมี")] == []
    told = [finding.message for finding in findings(Dataset, "columns: []\n")]
    assert "columns ต้องมีอย่างน้อย 1 รายการ" in told


@pytest.mark.parametrize(
    ("model", "front", "code", "line", "words"),
    [
        (News, NEWS.replace("title: ข่าว\n", ""), codes.FIELD_MISSING, 1, "ไม่มี title"),
        (News, NEWS.replace("ข่าว", ""), codes.FIELD_MISSING, 2, "ไม่มี title"),
        (News, NEWS.replace("ข่าว", r'"\x00"'), codes.FIELD_INVALID, 2, "U+0000"),
        (News, NEWS.replace("2569-11-20", "2568-02-29"), codes.FIELD_INVALID, 4, "2568"),
        (News, NEWS.replace("ประกาศ", "ประกาด"), codes.FIELD_INVALID, 5, "ไม่มีในตัวเลือก"),
        (News, f"{NEWS}tags: หนึ่ง\n", codes.FIELD_INVALID, 6, "tags ต้องเป็นรายการ"),
        (News, f"{NEWS}tags:\n  ก: ข\n", codes.FIELD_INVALID, 6, "tags ต้องเป็นรายการ"),
        (News, f"{NEWS}cover: a.png\n", codes.FIELD_INVALID, 6, "cover ต้องมีข้อมูลย่อย"),
        (News, f"{NEWS}cover:\n  - a.png\n", codes.FIELD_INVALID, 6, "cover ต้องมีข้อมูลย่อย"),
        (News, f"{NEWS}pinned: [a]\n", codes.FIELD_INVALID, 6, "pinned"),
        (News, f"{NEWS}expires:\n  a: b\n", codes.FIELD_INVALID, 6, "expires"),
        (News, f"{NEWS}number: [๑]\n", codes.FIELD_INVALID, 6, "number ต้องเป็นข้อความ"),
        (News, f"{NEWS}expires: 2569-01-01\n", codes.FIELD_INVALID, 1, "วันหมดอายุ"),
        (Form, FORM, codes.FIELD_INVALID, 1, "แบบฟอร์มต้องมีช่องกรอก"),
        (Form, f"{FORM}fields:\n  - label: ก\n    type: choice\n", codes.FIELD_INVALID, 8, "opt"),
        (DisclosureItem, ITEM, codes.FIELD_INVALID, 1, "หลักฐาน"),
        (DisclosureItem, f"{ITEM}evidence:\n  - title: ก\n", codes.FIELD_INVALID, 6, "หนึ่งแห่ง"),
        (DisclosureItem, f"{ITEM}evidence:\n  - title: ก\n    page: /a/\n    file: b.pdf\n",
         codes.FIELD_INVALID, 6, "page, file"),
        (Procedure, "title: ก\nflow:\n  - after: [1]\n    question: ข\n    no_to: end\n",
         codes.FIELD_INVALID, 4, "after"),
        (Procedure, "title: ก\nflow:\n  - after: 1\n    question: ข\n    no_to: จบ\n",
         codes.FIELD_INVALID, 6, "no_to"),
    ],
)  # fmt: skip
def test_each_fault_is_one_finding_at_its_line(
    model: type[Upkeep], front: str, code: Code, line: int, words: str
) -> None:
    """The sentence names the key as the editor wrote it."""
    found = one(model, front)
    assert found[:2] == (code, line)
    assert words in found[2]


def test_all_faults_of_a_file_are_told_at_once() -> None:
    """Mending one fault to learn of the next would take a morning."""
    front = "titel: ก\ngroup: กลุ่ม\ndate: เมื่อวาน\ncategory: ประกาศ\npinned: อาจจะ\n"
    assert len(findings(News, front)) == 5


VALUES = st.recursive(
    st.none() | st.text(max_size=8) | st.sampled_from(["2569-01-01", "admin", "end", "true", "/"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["title", "file", "alt", "after", "x"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@given(data=st.data())
def test_any_tree_gives_a_model_or_findings_in_thai(model: type[Any], data: st.DataObject) -> None:
    """The library below would say `Input should be a valid integer`."""
    keys = st.sampled_from([*model.model_fields, "unknown"])
    tree = data.draw(st.dictionaries(keys, VALUES, max_size=6))
    value, found = validate(model, SourceFile("a.md", tree))
    assert (value is None) == bool(found)
    for finding in found:
        assert "Input should" not in finding.message
        for text in (finding.message, finding.hint):
            assert re.search("[ก-๙]", text)
            assert not re.search(r"[{}]", text.replace(str(tree), "")) or "{" in str(tree)
