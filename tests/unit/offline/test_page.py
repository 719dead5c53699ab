"""Links of a page lead to files beside it, and to the site where there is none."""

from pathlib import Path

import pytest

from generator.offline.contents import Contents, contents
from generator.offline.links import Links
from generator.offline.page import Words, offline_page
from generator.offline.search import search_script

SITE_URL = "https://x.example/esao/"
FILES = (
    "index.html", "404.html", "robots.txt", "sitemap.xml", "news/feed.xml", "news/1/index.html",
    "news/1/files/large.pdf", "news/1/files/small.pdf", "news/1/files/cover.webp", "เก่า/index.html",
    "search/index.html", "search/index.json", "assets/js/search.js", "assets/a.css",
    "about/con/index.html",
)  # fmt: skip


@pytest.fixture
def held(tmp_path: Path) -> Contents:
    """A small site, of which attachments of ten bytes go along."""
    for path in FILES:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * (11 if "large" in path else 10))
    return contents(tmp_path, 10)


@pytest.fixture
def links(held: Contents) -> Links:
    return Links(held, SITE_URL)


def test_files_are_sorted_by_their_type(held: Contents) -> None:
    """What only servers and programs ask for stays out; the search index comes as a script."""
    assert held.left_out == {"news/1/files/large.pdf": 11}
    assert held.attachments == ("news/1/files/small.pdf",)
    stay = {"404.html", "robots.txt", "sitemap.xml", "news/feed.xml", "search/index.json"}
    assert set(held.names) == set(FILES) - stay - set(held.left_out) | {"search/index.js"}


def test_none_takes_no_attachment_and_all_takes_every(tmp_path: Path, held: Contents) -> None:
    """The pictures of the pages stay in both."""
    assert contents(tmp_path, 0).attachments == ()
    assert "news/1/files/cover.webp" in contents(tmp_path, 0).names
    assert contents(tmp_path, None).left_out == {}
    assert len(contents(tmp_path, None).attachments) == len(held.attachments) + 1


@pytest.mark.parametrize(
    ("url", "page", "leads_to"),
    [
        ("../../", "news/1/index.html", "../../index.html"),
        ("./", "index.html", "index.html"),
        ("news/1/", "index.html", "news/1/index.html"),
        ("news/1", "index.html", "news/1/index.html"),
        ("news/1/?page=2#top", "index.html", "news/1/index.html?page=2#top"),
        ("files/small.pdf#page=3", "news/1/index.html", "files/small.pdf#page=3"),
        ("../../%E0%B9%80%E0%B8%81%E0%B9%88%E0%B8%B2/", "news/1/index.html",
         "../../%E0%B9%80%E0%B8%81%E0%B9%88%E0%B8%B2/index.html"),
        (f"{SITE_URL}news/1/", "search/index.html", "../news/1/index.html"),
        ("/news/1/", "404.html", "news/1/index.html"),
        ("#main", "index.html", "#main"),
        ("?q=a", "index.html", "?q=a"),
        ("", "index.html", ""),
        ("mailto:a@b.example", "index.html", "mailto:a@b.example"),
        ("tel:+6620000000", "index.html", "tel:+6620000000"),
        ("https://other.example/a/", "index.html", "https://other.example/a/"),
        ("//other.example/a/", "index.html", "//other.example/a/"),
    ],
)  # fmt: skip
def test_a_link_leads_to_a_file(url: str, page: str, leads_to: str, held: Contents) -> None:
    """Queries and fragments stay; whatever is no address of the site stays as it is."""
    names = {**held.names, "404.html": "404.html"}
    there = Links(Contents(names, held.pages, held.attachments, held.left_out), SITE_URL)
    target = there.target(url, page)
    assert (target.url, target.is_online) == (leads_to, False)


def test_a_page_that_moved_is_found_and_finds_the_others(links: Links) -> None:
    """No folder of Windows is called con."""
    target = links.target("about/con/", "index.html").url
    assert target.startswith("more/index-")
    assert links.target("../../news/1/", "about/con/index.html").url == "../news/1/index.html"


@pytest.mark.parametrize(
    ("url", "online", "size"),
    [
        ("files/large.pdf", "news/1/files/large.pdf", 11),
        ("../feed.xml", "news/feed.xml", None),
        ("../../elsewhere/?a=1", "elsewhere/?a=1", None),
    ],
)
def test_what_is_not_here_is_online(url: str, online: str, size: int | None, links: Links) -> None:
    """With its size where it is an attachment that stayed behind."""
    target = links.target(url, "news/1/index.html")
    assert (target.url, target.is_online, target.size) == (SITE_URL + online, True, size)


def changed(html: str, path: str, links: Links) -> str:
    """A page with short words in place of the theme's."""
    return offline_page(html, path, links, Words(lambda url: f"[{url}]", lambda size: f"({size})"))


def test_words_stand_in_the_link_and_below_the_head(links: Links) -> None:
    """Once each: later heads are no heads of the page."""
    html = (
        "<header><a href='../../'>ก &amp; ข</a></header><header></header>"
        '<a href="files/large.pdf"><b>PDF</b></a> <a href="files/small.pdf">เล็ก</a>'
    )
    assert changed(html, "news/1/index.html", links) == (
        f"<header><a href='../../index.html'>ก &amp; ข</a></header>[{SITE_URL}news/1/]"
        f'<header></header><a href="{SITE_URL}news/1/files/large.pdf"><b>PDF</b>(11)</a> '
        '<a href="files/small.pdf">เล็ก</a>'
    )


def test_every_kind_of_address_is_changed(links: Links) -> None:
    """Forms, pictures in two sizes, redirects; a policy stays."""
    html = (
        '<meta http-equiv="refresh" content="0; url=../news/1/">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
        '<form action="../search/"></form>'
        '<img src="../news/1/files/cover.webp" srcset="../news/1/files/cover.webp 2x">'
    )
    assert changed(html, "เก่า/index.html", links) == html.replace(
        '../news/1/"', '../news/1/index.html"'
    ).replace("../search/", "../search/index.html")


def test_forms_may_be_sent_to_files(links: Links) -> None:
    """Firefox takes no file for `'self'` there; all else of the policy stays."""
    html = '<meta http-equiv="Content-Security-Policy" content="{}; form-action \'self\'{}">'
    kept = "default-src 'none'; script-src 'self'"
    assert changed(html.format(kept, ""), "index.html", links) == html.format(kept, " file:")


def test_what_only_a_server_is_asked_for_is_not_announced(links: Links) -> None:
    """A style sheet is; an address with two parameters stays escaped."""
    html = (
        '<link rel="preload" href="a"><link rel="alternate" href="news/feed.xml">'
        '<link rel="canonical" href="https://x.example/esao/">'
        '<link rel="stylesheet" href="assets/a.css?a=1&amp;b=2">'
    )
    kept = '<link rel="stylesheet" href="assets/a.css?a=1&amp;b=2">'
    assert changed(html, "index.html", links) == kept


def test_the_search_page_brings_its_index_along(links: Links) -> None:
    """Before the script that asks for it."""
    html = '<script src="../assets/js/search.js" defer></script>'
    assert changed(html, "search/index.html", links) == (
        f'<script src="index.js" defer></script>{html}'
    )


def test_the_index_is_a_script_whose_addresses_are_files(links: Links) -> None:
    """Two signs that end lines in older browsers are written out."""
    script = search_script('[{"url":"/news/1/","text":"ก\\u2028ข"}]', links)
    assert script == (
        'window.prongsaiSearch = [{"url":"/news/1/index.html","text":"ก\\u2028ข"}];\n'
    )
