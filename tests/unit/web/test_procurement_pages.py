"""Procurement on the site: states, lists, the two tables with their files, feed, data."""

import csv
import datetime as dt
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from generator.library.library import Library
from generator.web.pages.procurement import procurement_state
from generator.web.plan import Page, SitePlan
from generator.web.site import compose
from tests.unit.library.test_procurement import FILES, contract
from tests.unit.web.small_office import Tree, small_office

SITE = "https://x.example/esao/"
THEME = Path(__file__).parents[3] / "theme"
TODAY = dt.date(2026, 11, 24)
OPEN = (
    FILES["invited"]
    .replace("status:", "offers_until: 2 ธ.ค. 2569\nstatus:")
    .replace("title: เชิญชวน", "title: เปิดรับ <ครู>")
)
MONTHS = "months: [{month: ตุลาคม 2568, reason: รอการจัดสรรงบประมาณ}]\n"


@pytest.fixture
def library(project_tree: Tree) -> Library:
    files = {f"content/procurement/{name}.md": text for name, text in FILES.items()}
    files["content/procurement/open.md"] = OPEN
    return small_office(project_tree, {**files, "content/procurement/months.yml": MONTHS})


@pytest.fixture
def plan(library: Library) -> SitePlan:
    composed = compose(library, THEME, TODAY, SITE)
    assert composed.findings == ()
    return composed.plan


def page(plan: SitePlan, url: str) -> Page:
    (found,) = [page for page in plan.pages if page.url == url]
    return found


def artifact(plan: SitePlan, url: str) -> bytes:
    (found,) = [artifact.content for artifact in plan.artifacts if artifact.url == url]
    return found if isinstance(found, bytes) else found.encode()


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    ("name", "today", "state"),
    [
        ("open", TODAY, ("open", "รับข้อเสนอถึง 2 ธ.ค. 2569")),
        ("open", dt.date(2026, 12, 2), ("open", "รับข้อเสนอถึง 2 ธ.ค. 2569")),
        ("open", dt.date(2026, 12, 3), ("closed", "ปิดรับข้อเสนอแล้ว")),
        ("invited", TODAY, ("open", "ประกาศเชิญชวน")),
        ("ten", TODAY, ("closed", "สิ้นสุดสัญญา")),
        ("gone", TODAY, ("withdrawn", "ถอนประกาศแล้ว")),
    ],
)
def test_a_state_is_a_word(
    library: Library, name: str, today: dt.date, state: tuple[str, str]
) -> None:
    """By the stage, and by the last day of offers."""
    (entry,) = [entry for entry in library.procurements if entry.slug == name]
    found = procurement_state(entry.data, today)
    assert (found.name, found.text) == state


def test_the_overview_leads_with_what_can_still_be_answered(plan: SitePlan) -> None:
    """Then the years with their sums."""
    body = page(plan, "/procurement/").body
    assert "เปิดรับ &lt;ครู&gt;" in body.partition("ผลการจัดซื้อจัดจ้างตามปีงบประมาณ")[0]
    assert "3 สัญญา วงเงิน 450.00 บาท ราคาที่ตกลง 340.50 บาท ต่ำกว่าวงเงิน 109.50 บาท" in body


def test_the_monthly_page_says_every_month_that_has_begun(plan: SitePlan) -> None:
    """Contracts, a statement with its reason, or that nothing is known; no month of the future."""
    body = page(plan, "/procurement/2569/monthly/").body
    assert "<strong>ไม่มีการจัดซื้อจัดจ้าง</strong> รอการจัดสรรงบประมาณ" in body
    assert body.count("<strong>ยังไม่มีข้อมูล</strong>") == 9
    assert body.index("งาน 9/2569") < body.index("งาน 10/2569")
    assert "งาน 8/2569" not in body
    now = page(plan, "/procurement/2570/monthly/").body
    assert "พฤศจิกายน 2569" in now
    assert "ธันวาคม 2569" not in now


def test_the_files_say_the_same_as_the_page(plan: SitePlan) -> None:
    """CSV with a column for the month, a workbook with a sheet for each and its total."""
    table = rows(artifact(plan, "/procurement/2569/procurement-2569-monthly.csv"))
    assert len(table) == 10 + 3
    assert table[0]["month"] == "ตุลาคม 2568"
    assert table[0]["title"] == "ไม่มีการจัดซื้อจัดจ้าง รอการจัดสรรงบประมาณ"
    told = [row for row in table if row["month"] == "กุมภาพันธ์ 2569"]
    assert [(row["number"], row["agreed_price"]) for row in told] == [("1", "140.50"), ("2", "100")]
    assert told[0]["offers"] == "ก 140.50 บาท"
    data = artifact(plan, "/procurement/2569/procurement-2569-monthly.xlsx")
    book = load_workbook(io.BytesIO(data))
    assert len(book.sheetnames) == 12
    cells = list(book["กุมภาพันธ์ 2569"].iter_rows(values_only=True))
    assert (cells[3][2], cells[3][3], cells[3][8]) == ("รวม", 300, 240.5)


def test_the_yearly_table_has_all_columns_and_no_empty_cell(plan: SitePlan) -> None:
    """The sixteen that the disclosure list asks for, and the contract."""
    table = rows(artifact(plan, "/procurement/2569/procurement-2569-annual.csv"))
    assert len(table) == 3
    assert len(table[0]) == 18
    assert all(value for row in table for value in row.values())
    assert table[0]["egp_number"] == "ไม่มี"
    book = load_workbook(
        io.BytesIO(artifact(plan, "/procurement/2569/procurement-2569-annual.xlsx"))
    )
    assert book.sheetnames == ["รายการทั้งปี", "สรุปรายเดือน", "สรุปตามวิธีการจัดซื้อจัดจ้าง"]
    body = page(plan, "/procurement/2569/annual/").body
    for row in table:
        assert row["title"] in body


def test_the_group_of_the_newest_entry_answers_for_the_tables(plan: SitePlan) -> None:
    """Not the group that keeps the website."""
    owner = page(plan, "/procurement/2569/monthly/").owner
    assert owner is not None
    assert owner == page(plan, "/procurement/2569/ten/").owner


def test_a_link_to_a_table_is_no_broken_link(project_tree: Tree) -> None:
    """It is made by the system, as pages are."""
    text = contract("1/2569", "2 ก.พ. 2569")
    about = (
        "---\ntitle: ดู\n---\n[ก](/procurement/2569/procurement-2569-annual.csv) [ข](/data.json)\n"
    )
    library = small_office(
        project_tree, {"content/procurement/x.md": text, "content/about/see.md": about}
    )
    assert compose(library, THEME, TODAY, SITE).findings == ()


def test_the_feed_tells_announcements(plan: SitePlan) -> None:
    """Suppliers follow it; what only has a contract was never announced."""
    feed = json.loads(artifact(plan, "/procurement/feed.json"))
    assert {item["title"] for item in feed["items"]} == {"เปิดรับ <ครู>", "เชิญชวน"}
    assert feed["items"][0]["url"].startswith(f"{SITE}procurement/2570/")
    assert any(feed.url == "/procurement/feed.xml" for feed in page(plan, "/procurement/").feeds)


def test_the_data_have_exact_money(plan: SitePlan) -> None:
    """As text; of a withdrawn one only that it was there."""
    items = json.loads(artifact(plan, "/api/procurements.json"))["items"]
    by_id = {item["id"]: item for item in items}
    nine = by_id["procurement/nine"]
    assert nine["winner"] == {"name": "ก", "price": "140.50", "tax_id": None}
    assert nine["contract"]["signed"] == "2026-02-20"
    assert "budget" not in by_id["procurement/gone"]


def test_an_office_without_procurement_says_so(project_tree: Tree) -> None:
    """The menu of every office leads there."""
    plan = compose(small_office(project_tree), THEME, TODAY, SITE).plan
    body = page(plan, "/procurement/").body
    assert "ขณะนี้ไม่มีประกาศที่เปิดรับข้อเสนอ" in body
    assert "ยังไม่มีข้อมูลการจัดซื้อจัดจ้าง" in body


def test_a_year_of_statements_alone_has_its_pages(project_tree: Tree) -> None:
    """Nothing was signed, and that is said."""
    library = small_office(project_tree, {"content/procurement/months.yml": MONTHS})
    plan = compose(library, THEME, TODAY, SITE).plan
    assert "ยังไม่มีสัญญาที่ลงนามในปีงบประมาณนี้" in page(plan, "/procurement/2569/annual/").body
    assert "รอการจัดสรรงบประมาณ" in page(plan, "/procurement/2569/monthly/").body
