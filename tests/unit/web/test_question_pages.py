"""Questions on the site: by topic, with the way to ask, answered or waiting."""

import datetime as dt
import json
from pathlib import Path

import pytest

from generator import codes
from generator.library.library import Library
from generator.web.api import api
from generator.web.plan import Page, SitePlan
from generator.web.site import compose
from tests.unit.web.small_office import Tree, small_office

SITE = "https://x.example/esao/"
THEME = Path(__file__).parents[3] / "theme"
TODAY = dt.date(2026, 11, 24)


def question(title: str, topic: str, asked: str, more: str = "", answer: str = "") -> str:
    """Return the text of a question."""
    head = f"title: {title}\ntopic: {topic}\ngroup: admin\nasked: {asked}\nchannel: อีเมล\n{more}"
    return f"---\n{head}---\n{answer}"


FILES = {
    "pay": question(
        "สลิปอยู่ที่ใด", "ครูและบุคลากร", "2 พ.ย. 2569",
        "answered: 3 พ.ย. 2569\nrelated: [forms/repair]\n",
        "ดูที่ [แบบแจ้งซ่อม](../forms/repair.md) <ไม่มี>",
    ),
    "bus": question("เพิ่มรถหรือไม่", "นักเรียนและผู้ปกครอง", "20 พ.ย. 2569"),
    "gone": question(
        "ถามแล้วถอน", "ครูและบุคลากร", "1 พ.ย. 2569",
        "answered: 2 พ.ย. 2569\nwithdrawn: {reason: ซ้ำ, on: 3 พ.ย. 2569, by: ผอ.}\n", "คำตอบเดิม",
    ),
}  # fmt: skip
INTRODUCTION = "---\ntitle: ถามเรา\nsummary: ถามได้ทุกเรื่อง\naliases: [/about/qa/]\n---\nข้อความนำ\n"


@pytest.fixture
def library(project_tree: Tree) -> Library:
    files = {f"content/questions/{name}.md": text for name, text in FILES.items()}
    return small_office(project_tree, files)


@pytest.fixture
def plan(library: Library) -> SitePlan:
    return compose(library, THEME, TODAY, SITE).plan


def page(plan: SitePlan, url: str) -> Page:
    """Return the page at an address."""
    (found,) = [one for one in plan.pages if one.url == url]
    return found


def test_the_list_has_topics_counts_and_a_way_to_ask(plan: SitePlan) -> None:
    """Without a register of ways the office's own address and telephone stand."""
    body = page(plan, "/questions/").body
    assert body.index("นักเรียนและผู้ปกครอง") < body.index("ครูและบุคลากร")
    assert "ตอบแล้ว</span> 1 คำถาม" in body
    assert "รอคำตอบ</span> 1 คำถาม" in body
    assert 'href="mailto:office@esao9.example.go.th"' in body
    assert "ถามแล้วถอน" not in body
    assert "จัดซื้อจัดจ้าง" not in body


def test_an_answered_question_shows_its_days_and_what_belongs_to_it(plan: SitePlan) -> None:
    """The days are the proof that the channel goes both ways."""
    body = page(plan, "/questions/pay/").body
    assert '<time datetime="2026-11-02">' in body
    assert '<time datetime="2026-11-03">' in body
    assert body.count('href="/forms/repair/"') == 2


def test_a_waiting_question_says_that_it_waits(plan: SitePlan) -> None:
    """And promises no day that the office has not promised."""
    body = page(plan, "/questions/bus/").body
    assert "รอคำตอบ</strong> กลุ่มอำนวยการได้รับคำถามนี้แล้ว</p>" in body
    assert "ตอบเมื่อ" not in body


def test_machines_get_the_answer_only_where_there_is_one(plan: SitePlan) -> None:
    """A withdrawn question keeps its name alone."""
    asked = page(plan, "/questions/pay/").linked_data[0]["mainEntity"]
    assert asked["answerCount"] == 1
    assert asked["acceptedAnswer"]["text"] == "ดูที่ แบบแจ้งซ่อม <ไม่มี>"
    assert asked["acceptedAnswer"]["dateCreated"] == "2026-11-03"
    waiting = page(plan, "/questions/bus/").linked_data[0]["mainEntity"]
    assert waiting["answerCount"] == 0
    assert "acceptedAnswer" not in waiting
    gone = page(plan, "/questions/gone/").linked_data[0]
    assert gone["creativeWorkStatus"] == "Withdrawn"
    assert "mainEntity" not in gone
    assert "คำตอบเดิม" not in json.dumps(gone, ensure_ascii=False)


def test_the_introduction_is_the_office_s_own_and_keeps_old_addresses(project_tree: Tree) -> None:
    """One page stands at the address, and the old one leads there."""
    files = {f"content/questions/{name}.md": text for name, text in FILES.items()}
    library = small_office(project_tree, {**files, "content/questions/index.md": INTRODUCTION})
    composed = compose(library, THEME, TODAY, SITE)
    made = page(composed.plan, "/questions/")
    assert made.title == "ถามเรา"
    assert "ข้อความนำ" in made.body
    assert "เพิ่มรถหรือไม่" in made.body
    assert made.updated == dt.date(2026, 11, 20)
    assert [(one.old, one.new) for one in composed.plan.redirects] == [
        ("/about/qa/", "/questions/")
    ]
    assert codes.ADDRESS_TAKEN not in {finding.code for finding in composed.findings}


def test_the_data_tells_days_and_channel_and_never_who_asked(library: Library) -> None:
    """There is nothing to tell."""
    (made,) = [a for a in api(library, SITE) if a.url == "/api/questions.json"]
    items = json.loads(made.content)["items"]
    assert [item["id"] for item in items] == ["questions/bus", "questions/pay", "questions/gone"]
    assert (items[0]["asked"], items[0]["answered"]) == ("2026-11-20", None)
    assert items[1]["related"][0]["url"] == f"{SITE}forms/repair/"
    assert "channel" not in items[2]
