"""The picture is safe, well-formed and always the same."""

import re
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.kinds.procedure import Branch, Step
from generator.rendering.flowchart import FlowChart, draw
from tests.unit.rendering.flowchart.made_procedures import Procedure, procedures

SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {"svg", "path", "g", "text"}


def _pictures(chart: FlowChart) -> tuple[ET.Element, ET.Element]:
    # The text is our own output, and what is tested is that it parses.
    return ET.fromstring(chart.wide_svg), ET.fromstring(chart.narrow_svg)  # noqa: S314


def _chart(text: str, title: str = "งานบริการ") -> FlowChart:
    branch = Branch(after=1, question="เห็นชอบหรือไม่", no_to="end")
    return draw(title, [Step("1", text, text, text)], [branch], id_prefix="flow")


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=80))
def test_any_text_gives_well_formed_xml(text: str) -> None:
    """Control characters and halves of surrogate pairs included."""
    for picture in _pictures(_chart(text, title=text)):
        assert picture.get("role") == "img"


def test_markup_in_a_step_stays_text() -> None:
    """A step that names a tag shows the tag and runs nothing."""
    hostile = "<script>alert(1)</script> & \"' onload=x"
    chart = _chart(hostile, title=hostile)
    for markup, picture in zip((chart.wide_svg, chart.narrow_svg), _pictures(chart), strict=True):
        assert "<script" not in markup
        assert {part.tag.removeprefix(SVG) for part in picture.iter()} <= ALLOWED | {"div"}
        assert hostile in (picture.get("aria-label") or "")


def test_the_picture_works_under_a_strict_content_security_policy() -> None:
    """Neither style nor script nor handler nor address stands in it."""
    for picture in _pictures(_chart("ตรวจสอบเอกสาร")):
        for part in picture.iter():
            names = set(part.attrib)
            assert not names & {"style", "href", "src", "id"}
            assert not any(name.startswith("on") for name in names)


def test_the_picture_is_right_without_a_style_sheet() -> None:
    """Every path says itself that it is not a black area, in the colour of the text around."""
    for picture in _pictures(_chart("ตรวจสอบเอกสาร")):
        for path in picture.iter(f"{SVG}path"):
            filled = path.get("class") == "ps-flow__arrow"
            assert path.get("fill") == ("currentColor" if filled else "none")
            assert filled or path.get("stroke") == "currentColor"


@pytest.mark.parametrize(("wide", "most"), [(True, 704), (False, 328)])
def test_type_is_never_smaller_than_15_pixels_at_natural_size(wide: bool, most: int) -> None:
    """The picture says its own size, so that a phone of 360 pixels need not shrink it."""
    picture = _pictures(_chart("ตรวจสอบเอกสาร"))[0 if wide else 1]
    for svg in picture.iter(f"{SVG}svg"):
        _, top, width, height = map(int, (svg.get("viewBox") or "").split())
        assert (svg.get("width"), svg.get("height")) == (str(width), str(height))
        assert width == most
        assert top >= 0
        assert float(svg.get("font-size") or 0) >= 15
    assert not [part for part in picture.iter(f"{SVG}text") if part.get("font-size")]


def test_a_low_chart_is_one_slice_and_a_high_one_breaks_between_symbols() -> None:
    """The slices touch, hold every line of text once, and none is higher than a sheet."""
    assert len(list(_pictures(_chart("ตรวจสอบ"))[0])) == 1
    steps = [Step(str(place), f"งานที่ {place} " * 8) for place in range(1, 21)]
    picture = _pictures(draw("งาน", steps, [], id_prefix="flow"))[0]
    bottom = 0
    for svg in picture:
        _, top, _, height = map(int, (svg.get("viewBox") or "").split())
        assert top == bottom
        assert height < 940
        bottom = top + height
    numbers = [t.text for t in picture.iter(f"{SVG}text") if re.fullmatch(r"\d+", t.text or "")]
    assert numbers == [str(place) for place in range(1, 21)]


def test_both_pictures_point_at_the_text_equivalent() -> None:
    """The page puts the sentences under this id."""
    chart = _chart("ตรวจสอบเอกสาร")
    assert chart.prose_id == "flow-text"
    assert {picture.get("aria-details") for picture in _pictures(chart)} == {"flow-text"}


@settings(max_examples=10, deadline=None)
@given(procedures())
def test_the_same_procedure_gives_the_same_bytes(procedure: Procedure) -> None:
    """A build is reproducible, and coordinates have one decimal at most."""
    first, second = (draw("งาน", *procedure, id_prefix="flow") for _ in range(2))
    assert first == second
    assert not re.search(r"\d\.\d\d|-0(?![.\d])|\de", first.wide_svg + first.narrow_svg)


def test_the_order_of_hashes_changes_nothing() -> None:
    """Python shuffles sets of text per process."""
    program = (
        "from generator.kinds.procedure import Branch, Step\n"
        "from generator.rendering.flowchart import draw\n"
        "steps = [Step(str(n), 'ตรวจสอบ') for n in range(1, 6)]\n"
        "branches = [Branch(after=n, question='ครบหรือไม่', no_to=6 - n) for n in range(1, 6)]\n"
        "print(ascii(draw('งาน', steps, branches, id_prefix='flow')))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
