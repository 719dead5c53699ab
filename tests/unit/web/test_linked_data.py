"""schema.org and Open Graph: complete, absolute, and unable to end their block."""

import json
from html.parser import HTMLParser
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.kinds.form import Form
from generator.kinds.news import News
from generator.kinds.procedure import Procedure
from generator.library.entry import Entry
from generator.library.library import Library
from generator.web.linked_data import linked_data, open_graph, script
from generator.web.linked_data.entries import digital_document, how_to, news_article
from generator.web.linked_data.office import organization, website
from generator.web.linked_data.page import breadcrumbs
from generator.web.plan import Crumb, Page
from tests.unit.web.small_office import Tree, news, small_office

SITE = "https://x.example/esao/"


@pytest.fixture
def library(project_tree: Tree) -> Library:
    return small_office(project_tree)


def page_of(library: Library, name: str) -> Page:
    entry = library.entries[name]
    crumbs = (Crumb("หน้าแรก", "/"),)
    return Page(
        entry.url, entry.title, entry.kind.name, "", source=entry.source.path, crumbs=crumbs
    )


def test_the_office_says_who_and_where_it_is(library: Library) -> None:
    """Only what is known: no empty property."""
    told = organization(library.office, SITE)
    assert told["@type"] == "GovernmentOrganization"
    assert {"name", "url", "address", "telephone", "email"} <= set(told)
    assert told["sameAs"] == ["https://social.example/esao9"]
    assert told["location"]["geo"]["latitude"] == "18.1"
    assert "logo" not in told
    assert "hasMap" not in told["location"]


def test_the_site_can_be_searched(library: Library) -> None:
    """The place of the words stays unescaped, as the property asks."""
    target = website(library.office, SITE)["potentialAction"]["target"]["urlTemplate"]
    assert target == f"{SITE}search/?q={{search_term_string}}"


def test_a_news_article_has_headline_dates_and_author(library: Library) -> None:
    """An article is never modified before it was published."""
    new = news_article(cast("Entry[News]", library.entries["news/new"]), library, SITE)
    old = news_article(cast("Entry[News]", library.entries["news/old"]), library, SITE)
    assert new["headline"] == "ประชุม <ครู> & เพื่อน"
    assert (new["datePublished"], new["dateModified"]) == ("2026-11-20", "2026-11-21")
    assert old["datePublished"] <= old["dateModified"]
    assert new["author"]["url"] == f"{SITE}about/groups/admin/"
    assert new["publisher"]["@id"] == organization(library.office, SITE)["@id"]


def test_a_withdrawn_article_tells_no_content(project_tree: Tree) -> None:
    """Search engines quote what they find here."""
    gone = "summary: นายลับ\ntags: [ลับ]\nwithdrawn: {reason: ผิด, on: 21 พ.ย. 2569, by: ผอ.}\n"
    library = small_office(project_tree, {"content/news/gone.md": news("ผล", "1 ธ.ค. 2568", gone)})
    told = news_article(cast("Entry[News]", library.entries["news/gone"]), library, SITE)
    assert told["creativeWorkStatus"] == "Withdrawn"
    assert "ลับ" not in json.dumps(told, ensure_ascii=False)


def test_a_form_offers_its_files(library: Library) -> None:
    """With type and size."""
    told = digital_document(cast("Entry[Form]", library.entries["forms/repair"]), library, SITE)
    assert told["encoding"][0]["contentUrl"] == f"{SITE}forms/repair.pdf"
    assert told["encoding"][0]["encodingFormat"] == "application/pdf"


def test_a_procedure_tells_its_steps_and_laws(library: Library) -> None:
    """A step with steps is a section."""
    entry = cast("Entry[Procedure]", library.entries["manuals/computers/repair"])
    told = how_to(entry, library, SITE)
    assert [step["@type"] for step in told["step"]] == ["HowToStep", "HowToSection"]
    assert told["step"][1]["itemListElement"][1] == {
        "@type": "HowToStep", "position": 2, "text": "เปลี่ยน",
    }  # fmt: skip
    assert told["citation"] == ["พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540"]
    assert told["isPartOf"]["url"] == f"{SITE}manuals/computers/"


def test_breadcrumbs_end_on_the_page_itself(library: Library) -> None:
    """Positions count from one."""
    found = breadcrumbs(page_of(library, "news/new"), SITE)["itemListElement"]
    assert [(item["position"], item["item"]) for item in found] == [
        (1, SITE), (2, f"{SITE}news/2569/new/"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("news/new", ["NewsArticle", "BreadcrumbList"]),
        ("forms/repair", ["DigitalDocument", "BreadcrumbList"]),
        ("manuals/computers/repair", ["HowTo", "BreadcrumbList"]),
        ("manuals/computers", ["BreadcrumbList"]),
    ],
)
def test_each_kind_of_page_has_its_objects(name: str, types: list[str], library: Library) -> None:
    """What a page is, then where it stands."""
    assert [o["@type"] for o in linked_data(page_of(library, name), library, SITE)] == types


def test_the_home_page_speaks_of_the_office(library: Library) -> None:
    """And of the site; it stands nowhere but at the beginning."""
    home = Page("/", "ก", "home", "", source="content/index.md")
    types = [o["@type"] for o in linked_data(home, library, SITE)]
    assert types == ["GovernmentOrganization", "WebSite"]


def test_open_graph_has_a_picture_with_its_text(library: Library) -> None:
    """Absolute, or nothing at all."""
    page = page_of(library, "news/new")
    plain = open_graph(page, library.office, SITE)
    assert plain["og:type"] == "article"
    assert plain["og:url"] == f"{SITE}news/2569/new/"
    assert plain["og:locale"] == "th_TH"
    assert plain["og:description"] == library.office.description
    assert plain["twitter:card"] == "summary"
    assert "og:image" not in plain
    assert "og:image:alt" not in plain
    shown = Page("/", "ก", "home", "", image="/a.png", image_alt="ภาพ")
    pictured = open_graph(shown, library.office, SITE)
    assert (pictured["og:image"], pictured["og:image:alt"]) == (f"{SITE}a.png", "ภาพ")
    assert pictured["twitter:card"] == "summary_large_image"


class Blocks(HTMLParser):
    """The data blocks of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.data = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        del attrs
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.data += data


@given(st.text(st.sampled_from("<>&/!-scriptก\u2028\u2029\"'\\ \n") | st.characters(codec="utf-8")))
def test_no_text_can_end_the_data_block(text: str) -> None:
    """A title such as </script><script> stays data, and comes back unchanged."""
    written = script([{"name": text}])
    read = Blocks(f'<script type="application/ld+json">{written}</script><p>')
    assert read.tags == ["script", "p"]
    assert json.loads(read.data)["@graph"] == [{"name": text}]
    assert not set("<>&\u2028\u2029") & set(written)
