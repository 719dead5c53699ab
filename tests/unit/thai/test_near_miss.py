"""Names that are written with one slip."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai.near_miss import find_near_misses, slip_in

NAME = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาทดสอบ"


@pytest.mark.parametrize(
    "seen",
    [
        NAME.replace("ทดสอบ", "ทดสบ"),
        NAME.replace("พื้นที่", "พื้นที"),
        NAME.replace("สำนักงาน", "สำนักกงาน"),
        NAME.replace("นักงาน", "นั่กงาน"),
        NAME.replace("พื้น", "พื่น"),
        NAME.replace("เขต", "เตข"),
        NAME.replace("สำ", "ำส"),
        NAME[:-1],
        NAME[1:],
    ],
)
def test_one_letter_less_more_changed_or_swapped_is_a_slip(seen: str) -> None:
    (fault,) = find_near_misses(f"ประกาศ {seen} เขต 1", NAME)
    assert (fault.position, fault.seen, fault.meant) == (7, seen, NAME)


@pytest.mark.parametrize(
    ("old", "new", "slip"),
    [
        ("พื้นที่", "พื้นที", ("", "่")),
        ("สำนัก", "สำนักก", ("ก", "")),
        ("เขต", "เตข", ("ตข", "ขต")),
        ("ทดสอบ", "ทดสิบ", ("ิ", "อ")),
    ],
)
def test_a_slip_is_the_few_letters_that_differ(old: str, new: str, slip: tuple[str, str]) -> None:
    """Nobody finds one letter in a name of fifty."""
    seen = NAME.replace(old, new)
    (name,) = find_near_misses(seen, NAME)
    fault = slip_in(name)
    assert (fault.seen, fault.meant) == slip
    assert seen[fault.position : fault.end] == fault.seen


@pytest.mark.parametrize(
    "text",
    [
        NAME,
        f"ที่{NAME}เขต ๑",
        NAME.replace("ทดสอบ", "ทดลอบ"),
        NAME.replace("ประถม", "มัธยม"),
        NAME.replace("ทดสอบ", " ทดสอบ"),
        NAME.replace("การศึกษา", "การ\nศึกษา"),
        NAME.replace("นัก", "").replace("เขต", ""),
        "",
    ],
)
def test_other_names_spaces_and_places_pass(text: str) -> None:
    """Two provinces may differ by one consonant, and lines break within a name."""
    assert find_near_misses(text, NAME) == ()


@pytest.mark.parametrize("text", ["กลุ่มบริหารงานบุคลากร", "ทีมกลุ่มบริหารงานบุคคลากร"])
def test_a_longer_word_at_the_edge_is_another_word(text: str) -> None:
    """บุคลากร is no misspelt บุคคล."""
    assert find_near_misses(text, "กลุ่มบริหารงานบุคคล") == ()


def test_a_short_name_is_not_looked_for() -> None:
    """It is one letter away from other words too often."""
    assert find_near_misses("งานบุคล", "งานบุคคล") == ()


def test_no_office_of_the_country_is_taken_for_another() -> None:
    """All provinces, primary and secondary: a link to a neighbour is no misspelling."""
    from pythainlp.corpus import provinces

    names = [
        f"สำนักงานเขตพื้นที่การศึกษา{level}ศึกษา{province}"
        for level in ("ประถม", "มัธยม")
        for province in sorted(provinces())
    ]
    assert len(names) > 150
    text = " เขต 1\n".join(names)
    assert [fault for name in names for fault in find_near_misses(text, name)] == []


@given(st.text(alphabet="สำนักงาน เขต1\n", max_size=60))
def test_places_are_true(text: str) -> None:
    """Whatever stands around a name, its place points at what was seen."""
    for fault in find_near_misses(f"{text}สำนักงานเขตพื้นท{text}", "สำนักงานเขตพื้นที่"):
        whole = f"{text}สำนักงานเขตพื้นท{text}"
        assert whole[fault.position : fault.end] == fault.seen
