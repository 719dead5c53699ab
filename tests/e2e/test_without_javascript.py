"""The site is whole with scripts off."""

import pytest

from tests.e2e.built_site import KINDS, BuiltSite
from tests.e2e.visitor import DESKTOP, PHONE, NewVisitor

MAIN_TEXT = "() => document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()"
MENU_LINKS = "() => [...document.querySelectorAll('nav a[href]')].map(a => a.getAttribute('href'))"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_text_and_menu_need_no_script(
    kind: str, width: int, built_site: BuiltSite, visitor: NewVisitor
) -> None:
    """What scripts add (a search box, a copy button) may be missing, never a sentence or a link."""
    path = built_site.sample(kind)
    scripted, plain = visitor(width), visitor(width, javascript=False)
    scripted.go(path)
    plain.go(path)
    text = plain.page.evaluate(MAIN_TEXT)
    assert len(text) > 40
    assert text == scripted.page.evaluate(MAIN_TEXT)
    links = plain.page.evaluate(MENU_LINKS)
    assert len(links) >= 5
    assert links == scripted.page.evaluate(MENU_LINKS)


def test_search_page_is_an_index_without_script(built_site: BuiltSite, visitor: NewVisitor) -> None:
    """Who cannot run the search still finds every part of the site from its page."""
    tab = visitor(javascript=False)
    tab.go(built_site.sample("search"))
    links = tab.page.locator("main a[href]:not([href*=':']):visible").evaluate_all(
        "links => links.map(link => link.pathname)"
    )
    parts = {"/" + path.split("/")[1] + "/" for path in links}
    assert {"/news/", "/manuals/", "/forms/", "/disclosure/"} <= parts
