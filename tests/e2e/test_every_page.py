"""Every page of the site, opened once on a phone as a stranger would."""

import pytest

from tests.e2e.built_site import BuiltSite
from tests.e2e.visitor import PHONE, NewVisitor

# the page's width where it is more than the phone's, else 0
TOO_WIDE = """() => {
  const width = document.documentElement.scrollWidth;
  return width > innerWidth ? width : 0;
}"""
SHARES = 4  # so that several workers can open pages at the same time


@pytest.mark.parametrize("share", range(SHARES))
def test_page_opens_quietly_and_fits_a_phone(
    share: int, built_site: BuiltSite, visitor: NewVisitor
) -> None:
    """A dead page, a script error, a foreign request, a cookie or a page wider than the phone."""
    phone = visitor(PHONE)
    wrong: dict[str, list[str]] = {}
    for path in sorted(built_site.pages())[share::SHARES]:
        phone.problems.clear()
        response = phone.go(path)
        found = list(phone.problems)
        if response.status != 200:
            found.append(f"status {response.status}")
        if width := phone.page.evaluate(TOO_WIDE):
            found.append(f"{width} px wide")
        found += [f"keeps {name}" for name in phone.stored()]
        if found:
            wrong[path] = found
    assert wrong == {}


def test_sitemap_names_every_page_once(built_site: BuiltSite) -> None:
    """A page outside the sitemap is found late or never; only `noindex` pages stay out."""
    named = [row.path for row in built_site.sitemap()]
    assert sorted(named) == sorted(
        path for path, tags in built_site.pages().items() if not tags.noindex
    )
