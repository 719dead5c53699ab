"""A page of the site as a document: its sheet, its links, its head and its foot."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.library.load import load
from generator.paper.pages import PageText, SheetStyle, page_html
from generator.paper.references import with_references
from generator.project import Project
from generator.rendering.templates import Templates
from tests.kinds.tiny_office import tiny_office

REPOSITORY = Path(__file__).parents[3]
SITE = "https://test.example.go.th/"
Write = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def templates(project_tree: Write) -> Templates:
    library = load(Project(project_tree(tiny_office()))).library
    assert library
    return Templates(REPOSITORY / "theme" / "print", library)


def table(columns: int) -> str:
    cells = '<th scope="col">ก</th>' * columns
    return f"<h1>ตาราง</h1><table><thead><tr>{cells}</tr></thead><tbody></tbody></table>"


def page(body: str = "<h1>ข่าว</h1><p>ข้อ 12</p>") -> PageText:
    return PageText("/news/2569/x/", "ข่าว", body, "สรุป", "กลุ่มอำนวยการ", dt.date(2026, 11, 20))


def test_links_are_numbered_and_their_addresses_told_once() -> None:
    body, addresses = with_references(
        '<p><a href="/laws/">กฎหมาย</a> <a href="https://a.example/?q=1&amp;r=2">นอก</a> '
        '<a href="/laws/">อีกครั้ง</a></p>',
        SITE,
    )
    assert addresses == (f"{SITE}laws/", "https://a.example/?q=1&r=2")
    assert [body.count(f">[{number}]<") for number in (1, 2, 3)] == [2, 1, 0]


@pytest.mark.parametrize(
    "body",
    [
        '<nav><ul><li><a href="/x/">ก</a></li></ul></nav>',
        '<ul class="ps-rows"><li><img src="/a.png"><br><a href="/x/">ก</a></li></ul>',
        '<ul class="ps-gallery"><li><a href="/a.png"><img src="/a.png"></a></li></ul>',
        '<p><a href="#here">ก</a> <a href="tel:+6620000000">ข</a> <a href="mailto:a@b">ค</a></p>',
        '<a href="/about/groups/admin/">กลุ่มอำนวยการ</a>',
    ],
)
def test_lists_pictures_and_owners_tell_no_address(body: str) -> None:
    assert with_references(body, SITE) == (body, ())


def test_what_follows_a_list_is_numbered_again() -> None:
    """A picture without an end does not hide the rest of the page."""
    body, addresses = with_references(
        '<nav><img src="/a.png"><a href="/x/">ก</a></nav><svg><path d="M0 0"/></svg>'
        '<a href="/y/%E0%B8%81/">ข</a>',
        SITE,
    )
    assert addresses == (f"{SITE}y/ก/",)
    assert body.endswith('ข</a><sup class="reference">[1]</sup>')


@pytest.mark.parametrize(
    ("columns", "style", "sheets"),
    [
        (5, SheetStyle(), "a4"),
        (6, SheetStyle(), "a4-landscape"),
        (6, SheetStyle(landscape=False), "a4"),
        (2, SheetStyle(landscape=True), "a4-landscape"),
        (9, SheetStyle("A3", thai=True), "a3-landscape-thai"),
        (1, SheetStyle("A3"), "a3"),
    ],
)
def test_wide_tables_lie_on_their_side(
    templates: Templates, columns: int, style: SheetStyle, sheets: str
) -> None:
    html = page_html(page(table(columns)), templates, SITE, style)
    assert f'class="page page--{sheets}"' in html
    assert f".page--{sheets} body " in (REPOSITORY / "theme/print/pages.css").read_text()


def test_a_document_says_whose_it_is_and_of_what_day(templates: Templates) -> None:
    html = page_html(page('<h1>ข่าว</h1><p><a href="/laws/">กฎหมาย</a></p>'), templates, SITE)
    assert '<html lang="th"' in html
    assert "<title>ข่าว</title>" in html
    assert '<p class="page__office">สำนักงานเขตพื้นที่การศึกษาประถมศึกษาทดสอบ เขต 1</p>' in html
    assert "ผู้รับผิดชอบ กลุ่มอำนวยการ" in html
    assert "ปรับปรุงล่าสุด 20 พฤศจิกายน 2569" in html
    assert f'<div class="foot">{SITE}news/2569/x/</div>' in html
    assert f'<li><a href="{SITE}laws/">{SITE}laws/</a></li>' in html


def test_thai_digits_change_words_and_no_address(templates: Templates) -> None:
    html = page_html(page(), templates, SITE, SheetStyle(thai=True))
    assert "<p>ข้อ ๑๒</p>" in html
    assert "๒๐ พฤศจิกายน ๒๕๖๙" in html
    assert f"{SITE}news/2569/x/" in html


def test_a_chart_brings_its_own_style(templates: Templates) -> None:
    """A picture in a document does not hear the style sheet around it."""
    chart = '<svg class="ps-chart__picture ps-chart__wide" font-family="Sarabun, sans-serif">'
    html = page_html(page(f"<h1>ตาราง</h1>{chart}</svg>"), templates, SITE)
    assert 'font-family="Sarabun Paper"><style>' in html.replace("\n", "")
    assert ".ps-chart__line { fill: none;" in html
