"""Lines that a hint tells can be pasted as they are, and say what they should."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.check.rules.yaml_lines import Key, added, scalar
from generator.source.file import read_entry, read_register
from tests.cases.pasting import pasted

ROW = ("- title: แจ้งเรื่อง", "  url: /a/")
MADE = {"title": "แจ้งเรื่อง", "url": "/a/"}


def after(text: str, key: Key, *lines: str) -> Any:
    source, _ = read_register(text.encode(), "content/office.yml")
    assert source
    return yaml.safe_load(pasted(text, added(source, key, *lines)))


@pytest.mark.parametrize(
    "text",
    [
        "menu:\n  - title: ก\n    url: /k/\nname: ข\n",
        "menu:\n- title: ก\n  url: /k/\nname: ข\n",
        "menu:\n      - title: ก\n        url: /k/\nname: ข\n",
        "name: ข\nmenu:\n  -  title: ก\n     url: /k/",
        "menu:\n  - {title: ก, url: /k/}\nname: ข\n",
        "menu: []\nname: ข\n",
        "menu:\nname: ข\n",
        "name: ข\n",
    ],
)
def test_an_item_goes_into_a_list_however_it_is_written(text: str) -> None:
    """Indented or not, empty or not there at all."""
    made = after(text, ("menu",), *ROW)
    assert made["menu"][0 if "menu:" in text else -1] == MADE
    assert made["name"] == "ข"


def test_a_list_within_brackets_is_written_anew_first() -> None:
    """A line below it would break the file."""
    source, _ = read_register("menu: [{title: ก, url: /k/}]\n".encode(), "content/office.yml")
    assert source
    assert "(menu:) โดยเขียนสิ่งที่อยู่ในวงเล็บใหม่เป็นบรรทัดละข้อก่อน" in added(source, ("menu",), *ROW)


@pytest.mark.parametrize(
    "text",
    [
        "name: ข\n",
        "name: ข\nchecks:\n  severity:\n    L101: error\n",
        "checks:\n    severity:\n        L101: error\nname: ข\n",
        "checks:\n  ignore:\n    - code: C101\n      path: a.md\n      reason: ก\nname: ข\n",
        "checks:\n  ignore: []\nname: ข\n",
        "checks: {}\nname: ข\n",
    ],
)
def test_what_lies_around_it_is_added_too(text: str) -> None:
    """What is there already stays."""
    before = yaml.safe_load(text)
    made = after(text, ("checks", "ignore"), "- {code: D152, path: a.yml, reason: เหตุผล}")
    assert made["checks"]["ignore"][0] == {"code": "D152", "path": "a.yml", "reason": "เหตุผล"}
    assert set(before["checks"] or () if "checks" in before else ()) <= set(made["checks"])
    assert made["name"] == "ข"


def test_a_key_goes_into_an_item_of_a_list() -> None:
    """Beside the other keys of the item."""
    text = "groups:\n  - id: a\n    name: ก\n  - id: b\n    name: ข\n"
    made = after(text, ("groups", 1, "duties"), "- งานแผน")
    assert made["groups"] == [
        {"id": "a", "name": "ก"},
        {"id": "b", "name": "ข", "duties": ["งานแผน"]},
    ]


def test_a_line_goes_into_a_mapping_beside_the_others() -> None:
    """Such as the map of an address."""
    made = after("address:\n    province: ก\n", ("address",), "map: https://maps.example/a")
    assert made["address"] == {"province": "ก", "map": "https://maps.example/a"}


def test_a_front_matter_begins_below_its_first_line() -> None:
    """Also when the key is not there yet."""
    text = "---\ntitle: ก\n---\nข้อความ\n"
    source, _ = read_entry(text.encode(), "content/about/a.md")
    assert source
    new, _ = read_entry(pasted(text, added(source, ("aliases",), "- /old/")).encode(), source.path)
    assert new
    assert new.meta == {"aliases": ["/old/"], "title": "ก"}
    assert new.body == source.body


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ช่องทางการติดต่อ", "ช่องทางการติดต่อ"),
        ("แต่ละคน: ช่องทาง", '"แต่ละคน: ช่องทาง"'),
        ("/about/a/", "/about/a/"),
        ("content/disclosure/2568/frozen.yml", "content/disclosure/2568/frozen.yml"),
        ("กล่าว “ก” (ข)", "กล่าว “ก” (ข)"),
        ('กล่าว "ก"', '"กล่าว \\"ก\\""'),
        ("2569", '"2569"'),
        ("null", '"null"'),
        ("", '""'),
    ],
)
def test_quotation_marks_stand_where_they_are_needed(text: str, expected: str) -> None:
    """And nowhere else."""
    assert scalar(text) == expected


@given(st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs"))))
def test_a_value_is_read_as_it_was_meant(text: str) -> None:
    """Alone, in a list and within braces."""
    source, _ = read_register(f"a: {scalar(text)}\nb:\n  - {scalar(text)}\n".encode(), "a.yml")
    inner, _ = read_register(f"a: {{b: {scalar(text)}, c: d}}\n".encode(), "a.yml")
    assert source
    assert inner
    assert source.meta == {"a": text, "b": [text]}
    assert inner.meta == {"a": {"b": text, "c": "d"}}
