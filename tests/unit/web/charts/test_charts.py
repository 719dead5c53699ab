"""Charts: what they show, in shapes and in words, with names and numbers that stay inside."""

import re
from decimal import Decimal
from typing import Literal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.web.charts import ChartData, Series, chart_pictures
from generator.web.charts.nouns import described
from generator.web.charts.scale import scale

SVG = "{http://www.w3.org/2000/svg}"
YEARS = ("2565", "2566", "2567")
ONE = ChartData("นักเรียน", "bar", YEARS, (Series("นักเรียน", (100, 50, None), "ยังไม่นับ"),), "คน")
TWO = ChartData(
    "งบประมาณ", "line", YEARS,
    (Series("งบ", (Decimal("10.5"), None, 30)), Series("จ่าย", (5, 15, 25))),
)  # fmt: skip


def drawings(data: ChartData) -> list[ET.Element]:
    """Return the drawings as trees; a broken one would raise."""
    root = ET.fromstring(f"<div>{chart_pictures(data, 'c')}</div>")  # noqa: S314 - we wrote it
    return list(root)


def texts(drawing: ET.Element) -> list[str]:
    return [element.text or "" for element in drawing.iter(f"{SVG}text")]


def test_a_chart_is_drawn_for_wide_windows_and_for_phones() -> None:
    """Text in a picture that shrinks could not be read."""
    wide, narrow = drawings(ONE)
    assert (wide.get("width"), narrow.get("width")) == ("700", "328")
    assert "ps-chart__wide" in (wide.get("class") or "")
    assert "ps-chart__narrow" in (narrow.get("class") or "")


@pytest.mark.parametrize("data", [ONE, TWO], ids=["bars", "lines"])
def test_a_picture_has_a_name_and_words(data: ChartData) -> None:
    """Assistive technology reads these; no id stands twice on the page."""
    found = drawings(data)
    for drawing in found:
        assert drawing.get("role") == "img"
        title, desc = (drawing.find(f"{SVG}{tag}") for tag in ("title", "desc"))
        assert title is not None
        assert desc is not None
        assert drawing.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
        assert title.text == data.title
        assert desc.text == described(data)
    ids = [
        element.get("id") for drawing in found for element in drawing.iter() if element.get("id")
    ]
    assert len(ids) == len(set(ids))


def test_the_words_tell_the_ends() -> None:
    """What a glance at the chart tells."""
    assert described(ONE) == (
        "แผนภูมิแท่ง 3 รายการ ตั้งแต่ 2565 ถึง 2567 นักเรียน สูงสุด 100 คน (2565) ต่ำสุด 50 คน (2566) "
        "ตัวเลขทั้งหมดอยู่ในตารางข้อมูล"
    )
    empty = ChartData("ว่าง", "bar", YEARS, (Series("ก", (None, None, None), "ยังไม่นับ"),))
    assert "ก: ยังไม่นับ" in described(empty)


def test_bars_are_as_long_as_their_numbers() -> None:
    """From zero, so that half is half; a missing one is said and not drawn."""
    for drawing in drawings(ONE):
        widths = [float(bar.get("width") or 0) for bar in drawing.iter(f"{SVG}rect")]
        assert widths[1] == pytest.approx(widths[0] / 2, abs=0.1)
        assert len(widths) == 2
        assert {"100", "50", "ยังไม่นับ", "หน่วย: คน", *YEARS} <= set(texts(drawing))


def test_series_differ_in_shape_and_not_only_in_colour() -> None:
    """Filled, hollow, hatched, dotted; lines by stroke and mark."""
    four = tuple(Series(name, (1, 2, 3)) for name in "กขคง")
    bars = chart_pictures(ChartData("x", "bar", YEARS, four), "c")
    for name in ("bar--1", "bar--2", "url(#c-wide-fill-2)", "url(#c-wide-fill-3)"):
        assert name in bars
    assert bars.count('id="c-wide-fill-2"') == 1
    lines = chart_pictures(ChartData("x", "line", YEARS, four), "c")
    assert len(set(re.findall(r"ps-chart__line--\d", lines))) == 4
    assert len(set(re.findall(r"<(?:circle|rect|path) class=\"ps-chart__mark\"[^>]*>", lines))) == 4


def test_a_line_is_broken_where_a_value_is_missing() -> None:
    """It must not pretend a value between two others."""
    wide, _ = drawings(TWO)
    strokes = [
        path.get("d") or ""
        for path in wide.iter(f"{SVG}path")
        if path.get("class", "").endswith("ps-chart__line--1")
    ]
    assert strokes == ["M0 0H20"]  # the sample of the legend alone


def test_no_style_stands_in_a_picture() -> None:
    """The policy of the page allows none."""
    assert "style" not in chart_pictures(ONE, "c") + chart_pictures(TWO, "c")


label = st.text("กขคงจ่ิู abc<&>\"'12", min_size=1, max_size=60)
number = st.none() | st.integers(-(10**9), 10**9) | st.decimals(-1000, 1000, places=2)


@given(
    st.sampled_from(["bar", "line"]),
    st.integers(1, 4).flatmap(
        lambda count: st.lists(
            st.tuples(label, st.lists(number, min_size=count, max_size=count)),
            min_size=1,
            max_size=15,
        )
    ),
)
def test_any_numbers_and_names_can_be_drawn_inside_the_picture(
    kind: Literal["bar", "line"], rows: list[tuple[str, list[int | Decimal | None]]]
) -> None:
    """Nothing raises, nothing breaks the markup, no mark leaves the frame."""
    columns = zip(*(values for _, values in rows), strict=True)
    data = ChartData(
        "ชื่อ <&>", kind, tuple(name for name, _ in rows),
        tuple(Series(f"ชุด {n}", tuple(column)) for n, column in enumerate(columns)), "หน่วย",
    )  # fmt: skip
    for drawing in drawings(data):
        width, height = float(drawing.get("width") or 0), float(drawing.get("height") or 0)
        for box in drawing.iter(f"{SVG}rect"):
            if "ps-chart__bar" in (box.get("class") or ""):
                x, y, w, h = (float(box.get(key) or 0) for key in ("x", "y", "width", "height"))
                assert -0.2 <= x <= x + w <= width + 1.2
                assert y + h <= height
        for text in drawing.iter(f"{SVG}text"):
            assert 0 <= float(text.get("y") or 0) <= height


@given(st.lists(st.decimals(-(10**12), 10**12, places=8).map(float), max_size=20), st.booleans())
def test_a_scale_is_round_and_holds_all(values: list[float], from_zero: bool) -> None:
    """Few ticks, evenly apart, the ends included."""
    found = scale(values, from_zero=from_zero)
    assert found.low < found.high
    assert 2 <= len(found.ticks) <= 8
    assert (found.ticks[0], found.ticks[-1]) == (found.low, found.high)
    for value in values:
        assert -1e-6 <= found.share(value) <= 1 + 1e-6
    if from_zero:
        assert found.low <= 0 <= found.high
