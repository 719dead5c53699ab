"""Orders on the site: their state, their ties, their lists, feed, data and objects."""

import datetime as dt
import json
from pathlib import Path

import pytest

from generator.library.library import Library
from generator.web.api import api
from generator.web.pages.orders import order_lists, order_state
from generator.web.plan import Page, SitePlan
from generator.web.site import compose
from tests.unit.web.small_office import Tree, small_office

SITE = "https://x.example/esao/"
THEME = Path(__file__).parents[3] / "theme"
TODAY = dt.date(2026, 11, 24)
HEAD = """---
title: {title}
type: {type}
date: {date}
group: admin
signer: {{name: นางสาวใจดี ทดสอบ, position: ผู้อำนวยการ, person: boss}}
{more}---
เนื้อความ
"""


def order(title: str, date: str, more: str = "", type_: str = "คำสั่ง") -> str:
    """Return the text of an order."""
    return HEAD.format(title=title, type=type_, date=date, more=more)


OLD = order("ชุดเดิม", "3 มี.ค. 2568", "number: 9/2568\n")
NEW = order("ชุดใหม่", "2 มี.ค. 2569", "number: 8/2569\nrevokes: [old]\n")
COMING = order("ชุดหน้า", "20 พ.ย. 2569", "number: 90/2569\neffective: 1 ธ.ค. 2569\nrevokes: [new]\n")
ENDED = order("ชั่วคราว", "1 ก.ย. 2569", "until: 30 ก.ย. 2569\n", "ประกาศ")
GONE = order(
    "ผิดพลาด", "5 ต.ค. 2569", "withdrawn: {reason: เลขซ้ำ, on: 6 ต.ค. 2569, by: ผอ.}\n", "ประกาศ"
)
FILES = {"old": OLD, "new": NEW, "coming": COMING, "ended": ENDED, "gone": GONE}


@pytest.fixture
def library(project_tree: Tree) -> Library:
    return small_office(
        project_tree, {f"content/orders/{name}.md": text for name, text in FILES.items()}
    )


@pytest.fixture
def plan(library: Library) -> SitePlan:
    composed = compose(library, THEME, TODAY, SITE)
    assert composed.findings == ()
    return composed.plan


def page(plan: SitePlan, url: str) -> Page:
    """Return the page at an address."""
    (found,) = [one for one in plan.pages if one.url == url]
    return found


@pytest.mark.parametrize(
    ("name", "day", "state", "text"),
    [
        ("old", TODAY, "closed", "ถูกยกเลิกแล้ว"),
        ("old", dt.date(2026, 3, 1), "open", "ยังไม่ถูกยกเลิก"),
        ("new", TODAY, "open", "ยังไม่ถูกยกเลิก"),
        ("new", dt.date(2026, 12, 1), "closed", "ถูกยกเลิกแล้ว"),
        ("coming", TODAY, "none", "มีผล 1 ธ.ค. 2569"),
        ("ended", TODAY, "closed", "สิ้นสุดเมื่อ 30 ก.ย. 2569"),
        ("ended", dt.date(2026, 9, 30), "open", "ยังไม่ถูกยกเลิก"),
    ],
)
def test_a_state_follows_from_days_and_ties(
    library: Library, name: str, day: dt.date, state: str, text: str
) -> None:
    """Nobody has to go back to the old file; what revokes it holds from its own day on."""
    found = order_state(library.orders_by_slug[name], library, day)
    assert (found.name, found.text) == (state, text)


def test_both_ends_of_a_tie_name_each_other(plan: SitePlan) -> None:
    """And only what is revoked already says so above everything else."""
    old, new = page(plan, "/orders/2568/old/").body, page(plan, "/orders/2569/new/").body
    assert "ฉบับนี้ถูกยกเลิกแล้ว" in old
    assert 'href="/orders/2569/new/">คำสั่งที่ 8/2569 ชุดใหม่</a>' in old
    assert 'href="/orders/2568/old/">คำสั่งที่ 9/2568 ชุดเดิม</a>' in new
    assert "ฉบับนี้ถูกยกเลิกแล้ว" not in new
    assert 'href="/orders/2569/coming/"' in new


def test_lists_are_by_year_and_leave_out_what_was_withdrawn(library: Library) -> None:
    """Newest first; the whole list, then every year that has an order."""
    listed = {
        listing.url: [entry.slug for entry in listing.entries] for listing in order_lists(library)
    }
    assert listed == {
        "/orders/": ["coming", "ended", "new", "old"],
        "/orders/2569/": ["coming", "ended", "new"],
        "/orders/2568/": ["old"],
    }


def test_a_list_tells_type_number_day_and_what_no_longer_holds(plan: SitePlan) -> None:
    """What simply holds needs no badge."""
    body = page(plan, "/orders/").body
    assert "คำสั่งที่ 9/2568" in body
    assert body.count('class="ps-badge ') == 3
    assert '<time datetime="2026-03-02">' in body
    assert "ผิดพลาด" not in body


def test_a_long_list_comes_in_pages(project_tree: Tree) -> None:
    """Ten years of orders must not make one page heavy, and every page is a known address."""
    many = {
        f"content/orders/n{number}.md": order("ก", "2 มี.ค. 2569", f"number: {number}/2569\n")
        for number in range(1, 23)
    }
    composed = compose(small_office(project_tree, many), THEME, TODAY, SITE)
    assert composed.findings == ()
    urls = [one.url for one in composed.plan.pages]
    assert {"/orders/page-2/", "/orders/2569/page-2/"} <= set(urls)
    first = page(composed.plan, "/orders/")
    assert first.body.count("ps-row--dated") == 20
    assert first.body.index("คำสั่งที่ 22/2569") < first.body.index("คำสั่งที่ 21/2569")


def test_the_feed_tells_orders_and_of_a_withdrawn_one_only_that(plan: SitePlan) -> None:
    """Whoever follows announcements sees the notice replace the copy."""
    feeds = {artifact.url: artifact.content for artifact in plan.artifacts}
    assert {"/orders/feed.xml", "/orders/atom.xml", "/orders/feed.json"} <= set(feeds)
    items = json.loads(feeds["/orders/feed.json"])["items"]
    assert [item["title"] for item in items][:2] == ["คำสั่งที่ 90/2569 ชุดหน้า", "ประกาศ ผิดพลาด"]
    assert "เลขซ้ำ" in items[1]["content_html"]
    assert "เนื้อความ" not in items[1]["content_html"]
    assert "/orders/feed.xml" in {feed.url for feed in page(plan, "/orders/").feeds}


def test_the_data_tells_ties_signer_and_days(library: Library) -> None:
    """Another program can draw the same page."""
    (made,) = [a for a in api(library, SITE) if a.url == "/api/orders.json"]
    items = {item["id"]: item for item in json.loads(made.content)["items"]}
    new = items["orders/new"]
    assert (new["type"], new["number"], new["date"]) == ("คำสั่ง", "8/2569", "2026-03-02")
    assert new["signer"] == {"id": "boss", "name": "นางสาวใจดี ทดสอบ", "position": "ผู้อำนวยการ"}
    assert [other["id"] for other in new["revokes"]] == ["orders/old"]
    assert [other["id"] for other in new["revoked_by"]] == ["orders/coming"]
    assert "signer" not in items["orders/gone"]


def test_machines_are_told_that_it_is_legislation(plan: SitePlan) -> None:
    """With what it repeals, by address."""
    made = page(plan, "/orders/2569/new/").linked_data[0]
    assert made["@type"] == "Legislation"
    assert made["legislationIdentifier"] == "คำสั่งที่ 8/2569"
    assert made["legislationRepeals"] == [f"{SITE}orders/2568/old/"]


def test_a_group_shows_its_orders(plan: SitePlan) -> None:
    """Who looks for the group finds what it was charged with."""
    assert 'href="/orders/2569/coming/"' in page(plan, "/about/groups/admin/").body
