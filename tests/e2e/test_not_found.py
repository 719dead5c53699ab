"""An address that does not exist."""

from tests.e2e.built_site import UNKNOWN_ADDRESS, BuiltSite
from tests.e2e.visitor import NewVisitor


def test_unknown_address_answers_404_in_the_sites_frame(
    built_site: BuiltSite, visitor: NewVisitor
) -> None:
    """A visitor with an old link lands in the site, at any depth, and can go on from there."""
    tab = visitor()
    for path in (UNKNOWN_ADDRESS, "/news/2569/no-such-news/", "/a/b/c/d.pdf"):
        response = tab.go(path)
        assert response.status == 404
        assert tab.page.locator("html").get_attribute("lang") == "th"
        assert tab.page.locator("header a[href]").count() > 0
        assert tab.page.locator("main h1").count() == 1
        assert tab.page.locator("main a[href]:visible").count() > 0
        broken = [answer.url for answer in tab.responses[1:] if answer.status not in {200, 304}]
        tab.responses.clear()
        assert broken == [], "the frame's own files must load at any depth"
    assert built_site.file("/404.html").is_file()
