"""Orders and questions in a real build: their pages, files, feed, old address and ways to ask."""

import json
from functools import partial

import pytest

from tests.feature.tiny_build import Run, Write, build, tiny_project
from tests.kinds.tiny_office import ENTRIES, OFFICE, ORDER, QUESTION
from tests.tree import write_tree

ASKING = """\
questions:
  within: ภายใน 3 วันทำการ
  ways:
    - label: อีเมลของสำนักงาน
      url: mailto:saraban@test.example.go.th
    - label: หน้าติดต่อ
      url: {}
groups:
"""
INTRODUCTION = "---\ntitle: ถาม-ตอบ\naliases:\n  - /about/qa/\n---\nถามได้ทุกเรื่อง\n"
SUCCESSOR = (
    ORDER.replace("45/2569", "46/2569")
    .replace("16 พฤศจิกายน", "19 พฤศจิกายน")
    .replace("effective: 18", "effective: 20")
    .replace("title: แต่งตั้งคณะกรรมการ", "title: แต่งตั้งคณะกรรมการใหม่", 1)
    .replace("tags:", "", 1)
    .replace("laws:", "revokes:\n  - selection-committee\nlaws:", 1)
)
WAITING = QUESTION.partition("related:")[0].replace("answered: 20 พฤศจิกายน 2569\n", "") + "---\n"
CHANGES: dict[str, str | bytes | None] = {
    "content/office.yml": OFFICE.replace("groups:\n", ASKING.format("/contact/")),
    "content/orders/selection-committee-2.md": SUCCESSOR,
    "content/questions/index.md": INTRODUCTION,
    "content/questions/waiting.md": WAITING,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Run:
    write = partial(write_tree, tmp_path_factory.mktemp("office"))
    run = build(tiny_project(write, CHANGES))
    assert run.code == 0, run.said
    return run


def test_the_old_order_says_what_took_its_place(built: Run) -> None:
    """Written once, in the new one."""
    page = built.text("orders/2569/selection-committee/index.html")
    assert "ฉบับนี้ถูกยกเลิกแล้ว" in page
    assert 'href="../../../orders/2569/selection-committee-2/"' in page


def test_the_signed_copy_lies_where_its_page_links(built: Run) -> None:
    """An evaluator opens it with one click."""
    page = built.text("orders/2569/selection-committee-2/index.html")
    assert "สำเนาฉบับลงนาม" in page
    assert 'href="../../../orders/files/selection-committee.pdf"' in page
    assert (built.site / "orders/files/selection-committee.pdf").is_file()


def test_lists_feed_and_data_are_there(built: Run) -> None:
    """And the pages of orders announce their own feed beside that of the news."""
    for path in ("orders/index.html", "orders/2569/index.html", "questions/index.html"):
        assert (built.site / path).is_file(), path
    feed = json.loads(built.text("orders/feed.json"))
    assert len(feed["items"]) == 2
    page = built.text("orders/index.html")
    assert 'type="application/rss+xml"' in page
    assert 'href="../orders/feed.xml"' in page
    listed = {item["url"] for item in json.loads(built.text("api/index.json"))["items"]}
    assert {url.rpartition("/")[2] for url in listed} >= {"orders.json", "questions.json"}


def test_the_list_of_questions_tells_how_to_ask(built: Run) -> None:
    """With the office's promise, and what waits is counted too."""
    page = built.text("questions/index.html")
    assert "ภายใน 3 วันทำการ" in page
    assert 'href="mailto:saraban@test.example.go.th"' in page
    assert 'href="../contact/"' in page
    assert "ถามได้ทุกเรื่อง" in page
    waiting = built.text("questions/waiting/index.html")
    assert "จะตอบภายใน 3 วันทำการ" in waiting


def test_the_old_address_of_the_questions_leads_to_the_new_one(built: Run) -> None:
    """Whoever kept the address does not meet a dead end."""
    assert "url=../../questions/" in built.text("about/qa/index.html")


def test_the_search_finds_orders_and_answers(built: Run) -> None:
    """By the words of their pages."""
    found = {record["url"] for record in json.loads(built.text("search/index.json"))}
    assert {"/orders/2569/selection-committee/", "/questions/apply-by-mail/"} <= found


def test_a_way_to_ask_that_leads_nowhere_stops_the_build(project_tree: Write) -> None:
    """A question sent into the void is worse than none."""
    office = OFFICE.replace("groups:\n", ASKING.format("/contcat/"))
    run = build(tiny_project(project_tree, {"content/office.yml": office}))
    assert run.code == 1
    line = office[: office.index("/contcat/")].count("\n") + 1
    assert "content/office.yml" in run.said
    assert f"บรรทัด {line} " in run.said
    assert "L001" in run.said
    assert ENTRIES["question"] not in run.said
