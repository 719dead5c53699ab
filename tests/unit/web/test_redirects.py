"""Old addresses lead to new ones, and never take the place of a page."""

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.web.plan import Redirect
from generator.web.redirects import redirect_page, redirects
from tests.unit.web.small_office import Tree, news, small_office


def moved(alias: str, name: str = "moved") -> dict[str, str]:
    """Return a news item with one old address, on line 7 of its file."""
    return {f"content/news/{name}.md": news("ย้าย", "1 ธ.ค. 2568", f'aliases:\n  - "{alias}"\n')}


@pytest.mark.parametrize(
    ("alias", "old"),
    [
        ("/2563/05/open-house/", "/2563/05/open-house/"),
        ("/open-house", "/open-house/"),
        ("/old/page.html", "/old/page.html"),
        ("/index.php", "/index.php/"),
        ("/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/", "/ข่าว/"),
    ],
)
def test_an_alias_leads_to_its_entry(alias: str, old: str, project_tree: Tree) -> None:
    """Decoded to the file that a server looks for."""
    library = small_office(project_tree, moved(alias))
    assert redirects(library, ()) == ((Redirect(old, "/news/2568/moved/", "ย้าย"),), ())


@pytest.mark.parametrize(
    "alias",
    [
        "/forms/repair/",
        "/Forms/Repair",
        "/forms/repair/index.html",
        "/forms/repair.pdf",
        "/forms/repair.pdf/more/",
        "/news/",
        "/news/2568/moved/",
        "/build-manifest.json",
        "/SHA256SUMS/x/",
        "/404.HTML",
        "/INDEX.HTML",
    ],
)
def test_a_taken_address_is_refused_where_it_is_written(alias: str, project_tree: Tree) -> None:
    """Also where case makes no difference, or a file stands where a folder is needed."""
    library = small_office(project_tree, moved(alias))
    found, (finding,) = redirects(library, {"/news/", "/"})
    assert found == ()
    assert finding.code is codes.ADDRESS_TAKEN
    assert (finding.location.path, finding.location.line) == ("content/news/moved.md", 7)


def test_the_second_of_two_entries_with_one_old_address_is_refused(project_tree: Tree) -> None:
    """The first by path keeps it, so that the result never depends on reading order."""
    library = small_office(project_tree, {**moved("/old/", "b"), **moved("/old", "a")})
    (kept,), (finding,) = redirects(library, ())
    assert kept.new == "/news/2568/a/"
    assert finding.location.path == "content/news/b.md"
    assert "content/news/a.md" in finding.message


@pytest.mark.parametrize(
    "alias",
    [
        "/%2e%2e/%2e%2e/x/", "/a/..%2f..%2fx", "/a%00/", "/a%5cb/", "/%ff/", "/.htaccess",
        "/news/%2ehtaccess", "/.well-known/x/", "/%252e%252e/x/", "/a./", "/a%20/", "/con.html",
        "/a%E2%80%AEb/", "/a%E2%80%8Bb/",
    ],
)  # fmt: skip
def test_no_alias_leaves_the_site(alias: str, project_tree: Tree) -> None:
    """Encoded dots and separators pass the model, which sees only what is written.

    A folder called `.htaccess` would close the whole site where Apache serves it.
    """
    found, (finding,) = redirects(small_office(project_tree, moved(alias)), ())
    assert found == ()
    assert finding.code is codes.FIELD_INVALID


def test_the_page_leads_on_without_script_or_style() -> None:
    """Relative, so that it works in a sub-path; by refresh, by link and for search engines."""
    page = redirect_page(Redirect("/2563/05/x/", "/news/2563/x/", "เปิดบ้าน & <ครู>"))
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert tree.get("lang") == "th"
    (refresh,) = (meta for meta in tree.iter("meta") if meta.get("http-equiv") == "refresh")
    assert refresh.get("content") == "0; url=../../../news/2563/x/"
    assert {link.get("href") for link in tree.iter("a")} == {"../../../news/2563/x/"}
    assert tree.find(".//a").text == "เปิดบ้าน & <ครู>"
    assert not [*tree.iter("script"), *tree.iter("style")]


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc",))))
def test_no_title_breaks_the_page(title: str) -> None:
    """Every value is escaped."""
    tree = html5lib.parse(redirect_page(Redirect("/a/", "/b/", title)), namespaceHTMLElements=False)
    assert [element.tag for element in tree.iter("a")] == ["a"]
    assert not list(tree.iter("script"))
