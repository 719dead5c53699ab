"""Laws of geometry that hold for the organisation chart of every office, and what it says."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.office import Office
from generator.rendering.flowchart.lettering import line_width
from generator.rendering.org_chart import draw_org_chart
from generator.rendering.org_chart.boxes import Box, Type
from generator.rendering.org_chart.layout import A3, A4, Chart, Line, Sheet, lay_out
from generator.rendering.org_chart.posts import Branch, Post, Structure, structure_of
from generator.source.yaml_tree import parse
from tests.kinds.tiny_office import OFFICE

_TOLERANCE = 0.01
_LEAST_POINTS = 8.0
_SYLLABLES = (
    "กลุ่ม", "บริหาร", "งาน", "บุคคล", "ส่งเสริม", "การ", "ศึกษา", "ติดตาม ", "และ", "ประเมินผล ",
    "พื้นที่", "นิติกร", "ผู้", "อำนวยการ",
)  # fmt: skip

names = st.lists(st.sampled_from(_SYLLABLES), min_size=1, max_size=12).map("".join)
posts = st.builds(Post, names, st.lists(names, max_size=3).map(tuple))
branches = st.builds(Branch, st.none() | posts, st.lists(posts, min_size=1, max_size=7).map(tuple))
structures = st.builds(
    Structure,
    posts,
    st.lists(posts, max_size=3).map(tuple),
    st.lists(branches, max_size=4).map(tuple),
)
sheets = st.sampled_from((A4, A3))
charts = st.builds(lay_out, structures, sheets)
laws = settings(max_examples=20, deadline=None)


def crosses(line: Line, box: Box) -> bool:
    """Tell whether a line runs through what is inside a box."""
    left, right = sorted((line.x1, line.x2))
    top, bottom = sorted((line.y1, line.y2))
    return (
        left < box.x + box.width - _TOLERANCE
        and right > box.x + _TOLERANCE
        and top < box.bottom - _TOLERANCE
        and bottom > box.y + _TOLERANCE
    )


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width - _TOLERANCE
        and other.x < one.x + one.width - _TOLERANCE
        and one.y < other.bottom - _TOLERANCE
        and other.y < one.bottom - _TOLERANCE
    )


@laws
@given(charts)
def test_no_two_boxes_overlap(chart: Chart) -> None:
    assert not any(overlap(one, other) for one, other in combinations(chart.boxes, 2))


@laws
@given(charts)
def test_no_line_runs_through_a_box(chart: Chart) -> None:
    assert not any(crosses(line, box) for line in chart.lines for box in chart.boxes)


@laws
@given(charts)
def test_lines_are_level_or_upright(chart: Chart) -> None:
    assert all(line.x1 == line.x2 or line.y1 == line.y2 for line in chart.lines)


@laws
@given(charts)
def test_nothing_leaves_the_chart(chart: Chart) -> None:
    for box in chart.boxes:
        assert box.x >= -_TOLERANCE
        assert box.y >= -_TOLERANCE
        assert box.x + box.width <= chart.width + _TOLERANCE
        assert box.bottom <= chart.height + _TOLERANCE
    for line in chart.lines:
        assert min(line.x1, line.x2) >= -_TOLERANCE
        assert max(line.x1, line.x2) <= chart.width + _TOLERANCE
        assert max(line.y1, line.y2) <= chart.height + _TOLERANCE


@laws
@given(charts)
def test_words_stay_in_their_box(chart: Chart) -> None:
    design = Type(chart.size).design
    for box in chart.boxes:
        for text in box.texts:
            assert line_width(text.words, design, text.role) <= box.width
            assert box.y < text.y < box.bottom


@laws
@given(structures, sheets)
def test_every_post_is_drawn_with_all_its_words(structure: Structure, sheet: Sheet) -> None:
    chart = lay_out(structure, sheet)
    assert len(chart.boxes) == len(list(drawn(structure)))
    written = sorted(squeezed("".join(text.words for text in box.texts)) for box in chart.boxes)
    assert written == sorted(squeezed("".join((p.title, *p.lines))) for p in drawn(structure))


def drawn(structure: Structure) -> Iterator[Post]:
    yield structure.director
    yield from structure.committees
    for branch in structure.branches:
        if branch.head:
            yield branch.head
        yield from branch.groups


def squeezed(text: str) -> str:
    return "".join(text.split())


def group(number: int) -> Post:
    """A group whose name is as long as names of offices are."""
    return Post(
        f"กลุ่มนิเทศ ติดตาม และประเมินผลการจัดการศึกษา {number}",
        ("นางสาวรัตนาภรณ์ ชัยวัฒน์", "ผู้อำนวยการกลุ่ม"),
    )


DEPUTY = Post("นายธนากร เรืองศิลป์", ("รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา (ด้านอำนวยการ)",))
COMMITTEES = (Post("คณะกรรมการติดตาม ตรวจสอบ ประเมินผล และนิเทศการศึกษา"),) * 2


@pytest.mark.parametrize(
    "shares",
    [(10,), (4, 3, 3), (3, 2, 2, 3), (12,), (6, 6)],
)
@pytest.mark.parametrize("sheet", [A4, A3])
def test_usual_offices_fit_a_sheet_in_letters_that_can_be_read(
    shares: tuple[int, ...], sheet: Sheet
) -> None:
    """Ten to twelve groups, below one to four deputies."""
    of = tuple(Branch(DEPUTY, tuple(map(group, range(share)))) for share in shares)
    chart = lay_out(Structure(DEPUTY, COMMITTEES, of), sheet)
    assert chart.size >= _LEAST_POINTS
    assert chart.height <= sheet.height


def office(**more: object) -> Office:
    tree = parse(OFFICE).tree
    assert isinstance(tree, dict)
    return Office.model_validate({**tree, **more})


HEADS = [
    {"id": "boss", "name": "นางทดสอบ หนึ่ง", "position": "ผู้อำนวยการสำนักงาน", "rank": "director"},
    {"id": "second", "vacant": "true", "position": "รองผู้อำนวยการ", "rank": "deputy"},
    {
        "id": "head", "name": "นายทดสอบ สอง", "position": "นักทรัพยากรบุคคล", "rank": "head",
        "acting": "ปฏิบัติหน้าที่ผู้อำนวยการกลุ่มอำนวยการ", "group": "admin",
    },
]  # fmt: skip
GROUPS = [
    {"id": "admin", "name": "กลุ่มอำนวยการ", "phone": "0 2000 0000", "duties": ["งาน"],
     "deputy": "second"},
    {"id": "ict", "name": "หน่วยตรวจสอบภายใน", "phone": "0 2000 0000", "duties": ["งาน"]},
]  # fmt: skip


def test_the_register_is_read_as_its_page_shows_it() -> None:
    """Vacant posts and actings are said, and a group without deputy is the director's own."""
    found = structure_of(office(people=HEADS, groups=GROUPS))
    assert found.director == Post("นางทดสอบ หนึ่ง", ("ผู้อำนวยการสำนักงาน",))
    first, second = found.branches
    assert first.head == Post("ตำแหน่งว่าง", ("รองผู้อำนวยการ",))
    assert first.groups[0].lines == (
        "นายทดสอบ สอง", "นักทรัพยากรบุคคล", "ปฏิบัติหน้าที่ผู้อำนวยการกลุ่ม",
    )  # fmt: skip
    assert second.head is None
    assert second.groups == (Post("หน่วยตรวจสอบภายใน", ("ยังไม่ได้ระบุหัวหน้าหน่วย",)),)


def test_committees_stand_beside_with_broken_lines() -> None:
    body = {"name": "คณะกรรมการ <ก.ต.ป.น.>", "duties": "ติดตาม"}
    chart = lay_out(structure_of(office(committees=[body])), A4)
    beside = [line for line in chart.lines if line.style == "beside"]
    assert len(beside) >= 1
    drawn_svg = draw_org_chart(office(committees=[body]), A4, "Sarabun Paper")
    assert "คณะกรรมการ &lt;ก.ต.ป.น.&gt;" in drawn_svg
    assert 'stroke-dasharray="4 2.5"' in drawn_svg
    assert 'aria-label="ผังโครงสร้าง: นายทดสอบ ตั้งใจ' in drawn_svg
