"""Links are rewritten inside tags only, and text never changes."""

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.rendering.addresses import absolute, absolute_links, relative, relative_links

SITE = "https://x.example/esao/"

paths = st.lists(st.from_regex(r"[a-z0-9ก-ฮ.:-]{1,6}", fullmatch=True), max_size=4).map(
    lambda parts: "/" + "".join(f"{part}/" for part in parts if part.strip("."))
)
pages = st.lists(st.from_regex(r"[a-z0-9-]{1,6}", fullmatch=True), max_size=4).map(
    lambda parts: "/" + "".join(f"{part}/" for part in parts)
)
texts = st.text(st.sampled_from("ก่ำ<>&\"'=/ ahrefsrc\n-!"), max_size=40)


class Reader(HTMLParser):
    """What a reader of HTML finds: text and comments, and attributes that are no links."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.text: list[str] = []
        self.others: list[tuple[str, str | None]] = []
        self.links: list[str | None] = []
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.text.append(data)

    def handle_entityref(self, name: str) -> None:
        self.text.append(name)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.others += [(tag, ""), *(a for a in attrs if a[0] not in {"href", "src", "srcset"})]
        self.links += [a[1] for a in attrs if a[0] in {"href", "src", "srcset"}]


@st.composite
def html(draw: st.DrawFn) -> str:
    """Return HTML as the sanitizer leaves it: attributes quoted, text escaped."""
    pieces = draw(st.lists(st.tuples(texts, texts, paths, st.booleans()), max_size=5))
    return "".join(
        f"{_text(text)}<!-- href='/x' -->"
        f"<a title={_quoted(title, single)} href={_quoted(url, single)}>"
        for text, title, url, single in pieces
    )


def _text(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _quoted(text: str, single: bool) -> str:
    escaped = text.replace("&", "&amp;").replace('"', "&quot;").replace("'", "&#39;")
    return f"'{escaped}'" if single else f'"{escaped}"'


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("/news/2569/x/", "https://x.example/esao/news/2569/x/"),
        ("/", "https://x.example/esao/"),
        ("/ข่าว/#ก", "https://x.example/esao/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/#%E0%B8%81"),
        ("https://other.example/", "https://other.example/"),
        ("//cdn.example/x", "//cdn.example/x"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("#here", "#here"),
    ],
)
def test_only_addresses_from_the_root_become_absolute(url: str, whole: str) -> None:
    """A sub-path belongs to the address; machines read ASCII."""
    assert absolute(url, SITE) == whole
    assert absolute(whole, SITE) == whole


@pytest.mark.parametrize(
    ("url", "page", "way"),
    [
        ("/news/2569/x/", "/about/y/", "../../news/2569/x/"),
        ("/", "/about/y/", "../../"),
        ("/", "/", "./"),
        ("/news/", "/", "./news/"),
        ("/x/?q=1#b", "/about/", "../x/?q=1#b"),
        ("/about/#b", "/about/", "#b"),
        ("https://other.example/", "/about/", "https://other.example/"),
        ("//cdn.example/x", "/about/", "//cdn.example/x"),
        ("/new/", "/old.html", "./new/"),
        ("/new/", "/a/old.html", "../new/"),
    ],
)
def test_the_way_from_a_page(url: str, page: str, way: str) -> None:
    """The site can lie in a sub-path."""
    assert relative(url, page) == way


@given(paths, pages)
def test_a_relative_way_leads_where_the_absolute_one_does(url: str, page: str) -> None:
    """As a browser resolves it, colons in a name included."""
    base = f"https://x.example/esao{page}"
    assert urljoin(base, relative(url, page)) == f"https://x.example/esao{url}"


@given(html())
def test_text_and_other_attributes_never_change(source: str) -> None:
    """A word such as href="/x" in a sentence, a title or a comment is content."""
    before, outside, within = (
        Reader(text)
        for text in (source, absolute_links(source, SITE), relative_links(source, "/about/"))
    )
    assert outside.text == within.text == before.text
    assert outside.others == within.others == before.others
    assert outside.links == [absolute(link or "", SITE) for link in before.links]
    assert within.links == [relative(link or "", "/about/") for link in before.links]


@given(st.text(st.sampled_from("<a href='/x' \">=!-script/"), max_size=60))
def test_any_text_is_rewritten_once(source: str) -> None:
    """Twice is once, however broken the text."""
    once = absolute_links(source, SITE)
    assert absolute_links(once, SITE) == once


def test_every_attribute_that_loads_or_leads() -> None:
    """Actions and posters matter to readers of the site only."""
    source = (
        '<img src="/a.png" srcset="/a.png 1x, /b.png 2x,/c.png 3x, https://o.example/d 4x">'
        '<form action=/search/><video poster=\'/p.png\'></video><A HREF = "/up/" data-src="/no/">'
    )
    assert relative_links(source, "/about/") == (
        '<img src="../a.png" srcset="../a.png 1x, ../b.png 2x,../c.png 3x, https://o.example/d 4x">'
        "<form action=../search/><video poster='../p.png'></video>"
        '<A HREF = "../up/" data-src="/no/">'
    )


def test_a_link_within_the_page_leads_back_to_it() -> None:
    """In a feed there is no such heading; without a page it stays as it is."""
    source = '<a href="#steps">'
    assert absolute_links(source, SITE, "/news/x/") == f'<a href="{SITE}news/x/#steps">'
    assert absolute_links(source, SITE) == source


def test_what_is_no_markup_stays() -> None:
    """The text of a script, a style or a comment is no tag, though their own tags are."""
    source = (
        '<script src="/s.js">let t = \'<a href="/x">\';</script><!-- <a href="/x"> -->'
        '<pre>&lt;a href="/x"&gt;</pre> href="/x" <a title=\'> href="/x"\' href="/y">'
    )
    assert relative_links(source, "/a/") == source.replace('"/s.js"', '"../s.js"').replace(
        'href="/y"', 'href="../y"'
    )


def test_long_pages_cost_little() -> None:
    """A tag that never ends does not make the search slow."""
    source = "<a href='" * 2_000
    assert absolute_links(source, SITE).count("href") == 2_000
    assert re.sub(r"\W", "", absolute_links(source, SITE)) == re.sub(r"\W", "", source)
