"""What a browser prints: every kind of page on paper, without what only a screen needs."""

import pytest

from tests.e2e.built_site import BuiltSite
from tests.e2e.visitor import NewVisitor
from tests.pdf_reader import Pdf, squeezed

PAGES = {
    "news item": "/news/2569/reading-week-2569/",
    "procedure": "/manuals/ict-center/data-publishing/",
    "form": "/forms/leave-request/",
    "disclosure index": "/disclosure/2569/",
    "disclosure item": "/disclosure/2569/o01/",
    "dataset": "/datasets/students-trend-2565-2569/",
    "order": "/orders/2568/ita-working-group-2569/",
    "structure": "/about/structure/",
    "people": "/about/people/",
    "question": "/questions/no-school-place/",
    "procurement month by month": "/procurement/2569/monthly/",
}
ON_THEIR_SIDE = {"disclosure index", "procurement month by month"}
_FOOT = 150
"""Letters of a sheet that holds no more than the foot of its page."""


def shown(visitor: NewVisitor, path: str) -> str:
    """What paper shows, from the page itself: the Thai that Chromium writes into PDF is damaged."""
    tab = visitor()
    tab.go(path)
    tab.page.emulate_media(media="print")
    tab.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    return str(tab.page.inner_text("body"))


def printed(visitor: NewVisitor, path: str) -> Pdf:
    tab = visitor()
    tab.go(path)
    return Pdf(tab.page.pdf(prefer_css_page_size=True, format="A4"))


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_on_paper_says_what_it_is_and_where_it_stands(
    visitor: NewVisitor, built_site: BuiltSite, kind: str
) -> None:
    text = squeezed(shown(visitor, PAGES[kind]))
    assert squeezed(f"ที่อยู่ของหน้านี้{built_site.origin()}{PAGES[kind]}") in text
    assert "พิมพ์เมื่อ" in text
    assert "แจ้งข้อผิดพลาด/ข้อเสนอแนะ" not in text
    assert "ค้นหา" not in text[:200]


@pytest.mark.parametrize("kind", PAGES)
def test_wide_tables_lie_on_their_side(visitor: NewVisitor, kind: str) -> None:
    box = printed(visitor, PAGES[kind]).pypdf.pages[0].mediabox
    assert (box.width > box.height) == (kind in ON_THEIR_SIDE)


@pytest.mark.parametrize("kind", PAGES)
def test_no_sheet_is_wasted_on_the_foot_of_a_page(visitor: NewVisitor, kind: str) -> None:
    pages = printed(visitor, PAGES[kind]).by_pdfium
    assert len(pages) == 1 or len(squeezed(pages[-1])) > _FOOT


def test_addresses_with_thai_words_are_printed_as_words(visitor: NewVisitor) -> None:
    """Signs and numbers in their stead cannot be typed by anybody."""
    text = "".join(printed(visitor, PAGES["question"]).by_pdfium)
    assert "(http" in squeezed(text)
    assert "%E0" not in text
