"""The office's lists as tables: what pages show and nothing else, in files at known addresses."""

import csv
import datetime as dt
import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from generator.library.library import Library
from generator.library.load import load
from generator.office import Person
from generator.project import Project
from generator.web.known import known_addresses
from generator.web.office_tables import phone_table, step_table
from generator.web.plan import SitePlan
from generator.web.site import compose
from tests.kinds.tiny_office import CONTACT, ENTRIES, LAWS, MANUAL, NEWS, OFFICE, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
THEME = Path(__file__).parents[4] / "theme"
TODAY = dt.date(2026, 11, 24)
SITE = "https://test.example.go.th/esao/"
WITHDRAWN = "withdrawn:\n  reason: ซ้ำ\n  on: 1 พฤศจิกายน 2569\n  by: ผู้อำนวยการ\n---\n"
STEMS = {
    "/contact/phone-directory", "/about/people/people", "/about/structure/groups", "/laws/laws",
    "/forms/forms", "/manuals/schedule", "/questions/questions", "/orders/orders",
    "/orders/2569/orders-2569", "/news/2569/news-2569",
}  # fmt: skip
PEOPLE = """\
  - id: head
    name: นางสาวหัวหน้า งานดี
    position: ผู้อำนวยการกลุ่มอำนวยการ
    acting: ปฏิบัติหน้าที่ผู้อำนวยการกลุ่ม
    rank: head
    group: admin
    phone: 0 2000 0000 ต่อ 11
  - id: empty
    vacant: true
    position: นักวิชาการคอมพิวเตอร์
    rank: staff
    group: ict
    phone: 0 2000 0000 ต่อ 21
  - id: hidden
    name: นายไม่มีกลุ่ม ไม่แสดง
    position: พนักงานขับรถ
    rank: staff
    phone: 0 2000 0000 ต่อ 99
editions:
"""


def library(write: Write, changes: Mapping[str, str | bytes] | None = None) -> Library:
    office = OFFICE.replace("editions:\n", PEOPLE)
    found = load(Project(write({**tiny_office(), "content/office.yml": office, **(changes or {})})))
    assert found.library is not None
    return found.library


def plan(found: Library, today: dt.date = TODAY) -> SitePlan:
    return compose(found, THEME, today, SITE).plan


def files(made: SitePlan) -> dict[str, bytes]:
    """The files of the office's lists by their addresses."""
    theirs = ("/procurement/", "/datasets/", "/disclosure/", "/website-reports/")
    return {
        artifact.url: artifact.content
        for artifact in made.artifacts
        if artifact.url.endswith((".xlsx", ".csv")) and not artifact.url.startswith(theirs)
        if isinstance(artifact.content, bytes)
    }


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def withdrawn(text: str) -> str:
    return text.replace("---\n", WITHDRAWN).replace(WITHDRAWN, "---\n", 1)


def test_every_list_has_a_spreadsheet_and_a_csv_beside_its_page(project_tree: Write) -> None:
    """Their addresses are known before they are made, and each is offered on exactly one page."""
    found = library(project_tree)
    made = plan(found)
    assert set(files(made)) == {f"{stem}.{end}" for stem in STEMS for end in ("xlsx", "csv")}
    assert files(made).keys() <= known_addresses(found, TODAY)
    for url, data in files(made).items():
        (page,) = [page for page in made.pages if f'href="{url}" download' in page.body]
        assert url.startswith(page.url)
        assert url in {file.url for file in page.files}
        if url.endswith("xlsx"):
            for sheet in load_workbook(io.BytesIO(data)):
                assert sheet.freeze_panes == "A2"
                assert all(any("ก" <= sign <= "๙" for sign in cell.value) for cell in sheet[1])


def test_the_same_files_on_every_day(project_tree: Write) -> None:
    """Only what the office writes changes them; no state of a day stands in them."""
    ends = NEWS.replace("tags:", "expires: 2569-12-31\ntags:")
    found = library(project_tree, {ENTRIES["news"]: ends})
    later = dt.date(2031, 2, 3)
    assert files(plan(found)) == files(plan(found, later))
    assert files(plan(found, later)).keys() <= known_addresses(found, later)


def test_the_telephone_directory_holds_what_pages_show(project_tree: Write) -> None:
    """The office, its groups and the people of its pages; who is on no page is in no table."""
    found = library(project_tree)
    made = files(plan(found))
    phones = rows(made["/contact/phone-directory.csv"])
    assert [(row["name"], row["phone"], row["extension"]) for row in phones] == [
        ("หมายเลขกลาง", "0 2000 0000", ""),
        ("หมายเลขของกลุ่ม", "0 2000 0000 ต่อ 1", "1"),
        ("นางสาวหัวหน้า งานดี", "0 2000 0000 ต่อ 11", "11"),
        ("หมายเลขของกลุ่ม", "0 2000 0000 ต่อ 2", "2"),
        ("ตำแหน่งว่าง", "0 2000 0000 ต่อ 21", "21"),
    ]
    assert phones[2]["position"] == "ปฏิบัติหน้าที่ผู้อำนวยการกลุ่ม"
    book = load_workbook(io.BytesIO(made["/contact/phone-directory.xlsx"]))
    assert book.worksheets[0]["E3"].value == "1"
    people = rows(made["/about/people/people.csv"])
    assert [(row["group"], row["name"], row["phone"]) for row in people] == [
        ("ผู้บริหาร", "นายทดสอบ ตั้งใจ", "ไม่มี"),
        ("กลุ่มอำนวยการ", "นางสาวหัวหน้า งานดี", "0 2000 0000 ต่อ 11"),
        (found.office.groups[1].name, "ตำแหน่งว่าง", "0 2000 0000 ต่อ 21"),
    ]
    assert "ไม่แสดง" not in made["/contact/phone-directory.csv"].decode()


def test_every_number_and_address_of_people_stands_on_a_page(project_tree: Write) -> None:
    """A table tells nobody more than the page beside it: this holds for any register."""
    found = library(project_tree)
    shown = "".join(page.body for page in plan(found).pages)
    told = {cell for row in phone_table(found.office).rows for cell in row[3:] if cell}
    assert told - {"ไม่มี"}
    assert all(str(cell) in shown for cell in told)


def test_a_person_without_any_number_is_in_no_directory(project_tree: Write) -> None:
    """The list of people has them."""
    office = library(project_tree).office
    quiet = Person(id="x", name="นายเงียบ ไม่มีเบอร์", position="นิติกร", rank="staff", group="ict")
    more = office.model_copy(update={"people": (*office.people, quiet)})
    assert phone_table(more) == phone_table(office)


def test_groups_are_told_with_who_leads_them(project_tree: Write) -> None:
    """The second sheet holds every duty."""
    made = files(plan(library(project_tree)))
    first, second = rows(made["/about/structure/groups.csv"])
    assert (first["head"], first["people"], first["deputy"]) == ("นางสาวหัวหน้า งานดี", "1", "ไม่มี")
    assert (second["head"], second["people"]) == ("ไม่มี", "0")
    assert first["page"] == "https://test.example.go.th/esao/about/groups/admin/"
    book = load_workbook(io.BytesIO(made["/about/structure/groups.xlsx"]))
    duties = list(book["หน้าที่และอำนาจ"].iter_rows(min_row=2, values_only=True))
    assert duties[0] == ("กลุ่มอำนวยการ", 1, "งานสารบรรณ")


def test_laws_are_told_with_what_cites_them(project_tree: Write) -> None:
    """How often in the register, and by what in a sheet of their own."""
    more = f"""{LAWS}    amendments:
      - title: (ฉบับที่ 2)
        year: 2560
    repealed_by: พระราชบัญญัติทดสอบ พ.ศ. 2569
    link: https://law.example.go.th/a
"""
    made = files(plan(library(project_tree, {"content/laws.yml": more})))
    (law,) = rows(made["/laws/laws.csv"])
    assert (law["year"], law["amendments"], law["procedures"], law["repealed_by"]) == (
        "2540", "(ฉบับที่ 2) พ.ศ. 2560", "1", "พระราชบัญญัติทดสอบ พ.ศ. 2569"
    )  # fmt: skip
    assert law["page"] == "https://test.example.go.th/esao/laws/#official-information-2540"
    book = load_workbook(io.BytesIO(made["/laws/laws.xlsx"]))
    assert [cell.value for cell in book["กระบวนงานที่อ้างอิง"][2]] == [
        "พระราชบัญญัติ", "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", "คู่มือการปฏิบัติงานธุรการ",
        "การรับสมัครครูอัตราจ้าง",
    ]  # fmt: skip


def test_forms_are_told_with_their_code_and_day(project_tree: Write) -> None:
    """A real day in the spreadsheet, shown in the Buddhist era."""
    made = files(plan(library(project_tree)))
    (form,) = rows(made["/forms/forms.csv"])
    assert form == {
        "number": "1", "group": "กลุ่มอำนวยการ", "code": "อก.01", "title": "ใบสมัครครูอัตราจ้าง",
        "version": "2026-10-01", "filled_by": "ผู้สมัคร", "when": "เมื่อสมัครเป็นครูอัตราจ้าง",
        "submit_to": "กลุ่มอำนวยการ", "used_by": "การรับสมัครครูอัตราจ้าง",
        "page": "https://test.example.go.th/esao/forms/application/",
    }  # fmt: skip
    cell = load_workbook(io.BytesIO(made["/forms/forms.xlsx"])).worksheets[0]["E2"]
    assert (cell.value.date(), cell.number_format) == (
        dt.date(2026, 10, 1), "[$-107041E]d mmm yyyy"
    )  # fmt: skip


def test_the_schedule_holds_every_procedure_and_step(project_tree: Write) -> None:
    """Steps within steps among them; the number of a step stays a text, for 1.10 follows 1.9."""
    found = library(project_tree)
    made = files(plan(found))
    (procedure,) = rows(made["/manuals/schedule.csv"])
    assert (procedure["number"], procedure["duration"], procedure["steps"]) == (
        "1",
        "5 วันทำการ",
        "3",
    )
    assert procedure["forms"] == "ใบสมัครครูอัตราจ้าง"
    assert procedure["laws"] == ("พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540; หนังสือสั่งการของต้นสังกัด")
    assert [row[3:7] for row in step_table(found).rows] == [
        ("1", "รับใบสมัคร", "เจ้าพนักงานธุรการ", "3 วัน"),
        ("2", "ตรวจคุณสมบัติ", "นักทรัพยากรบุคคล", "1 วัน"),
        ("3", "ประกาศรายชื่อ", "ผู้อำนวยการ", "1 วัน"),
    ]
    book = load_workbook(io.BytesIO(made["/manuals/schedule.xlsx"]))
    assert [sheet.title for sheet in book] == ["กระบวนงาน", "ขั้นตอน"]
    assert book["ขั้นตอน"]["D2"].value == "1"


def test_steps_within_steps_follow_their_step(project_tree: Write) -> None:
    """With numbers of their own and what is known of them."""
    found = library(project_tree)
    (entry,) = found.procedures("manuals/clerical")
    assert entry.outline
    first, *_ = entry.outline.steps
    inner = replace(first, number="1.1", text="ลงทะเบียน", responsible=None, duration=None)
    outline = replace(entry.outline, steps=(replace(first, steps=(inner,)),))
    changed = replace(found, entries={**found.entries, entry.id: replace(entry, outline=outline)})
    assert [row[3:7] for row in step_table(changed).rows] == [
        ("1", "รับใบสมัคร", "เจ้าพนักงานธุรการ", "3 วัน"),
        ("1.1", "ลงทะเบียน", None, None),
    ]


def test_orders_are_told_with_their_days_and_people(project_tree: Write) -> None:
    """The whole list and that of the year; everybody who was assigned in a sheet of their own."""
    made = files(plan(library(project_tree)))
    (order,) = rows(made["/orders/orders.csv"])
    assert order == rows(made["/orders/2569/orders-2569.csv"])[0]
    assert (order["number"], order["date"], order["effective"], order["assigned"]) == (
        "45/2569", "2026-11-16", "2026-11-18", "2"
    )  # fmt: skip
    assert order["signed_copy"] == (
        "https://test.example.go.th/esao/orders/files/selection-committee.pdf"
    )
    book = load_workbook(io.BytesIO(made["/orders/orders.xlsx"]))
    chair, clerk = book["ผู้ได้รับมอบหมาย"].iter_rows(min_row=2, values_only=True)
    assert chair[4:] == (
        "นายทดสอบ ตั้งใจ", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", "ประธานกรรมการ",
        "กำกับการคัดเลือกให้เป็นไปตามประกาศ; ลงนามในประกาศผล", "ตามวันที่มีผล",
    )  # fmt: skip
    assert clerk[7:] == ("ไม่มี", "18 พฤศจิกายน 2569 - 30 พฤศจิกายน 2569")


def test_questions_and_news_are_told_with_their_days(project_tree: Write) -> None:
    """How soon the office answered, and until when a notice was open."""
    made = files(plan(library(project_tree)))
    (question,) = rows(made["/questions/questions.csv"])
    assert (question["asked"], question["answered"], question["days"]) == (
        "2026-11-19", "2026-11-20", "1"
    )  # fmt: skip
    (item,) = rows(made["/news/2569/news-2569.csv"])
    assert (item["date"], item["number"], item["apply_until"]) == (
        "2026-11-20", "ประกาศที่ 12/2569", "2026-11-27"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("path", "text", "stems"),
    [
        (ENTRIES["news"], NEWS, {"/news/2569/news-2569"}),
        ("content/contact.md", CONTACT, {"/contact/phone-directory"}),
        (ENTRIES["manual"], MANUAL, {"/manuals/schedule"}),
        *(
            (ENTRIES[kind], str(tiny_office()[ENTRIES[kind]]), stems)
            for kind, stems in {
                "form": {"/forms/forms"},
                "procedure": {"/manuals/schedule"},
                "question": {"/questions/questions"},
                "order": {"/orders/orders", "/orders/2569/orders-2569"},
            }.items()
        ),
    ],
)
def test_what_was_withdrawn_is_in_no_table(
    project_tree: Write, path: str, text: str, stems: set[str]
) -> None:
    """A table of nothing else goes with it, from the page and from the known addresses."""
    found = library(project_tree, {path: withdrawn(text)})
    made = plan(found)
    gone = {f"{stem}.{end}" for stem in stems for end in ("xlsx", "csv")}
    assert set(files(made)) == {f"{s}.{end}" for s in STEMS for end in ("xlsx", "csv")} - gone
    assert not gone & known_addresses(found, TODAY)
    assert not any(f'href="{url}"' in page.body for url in gone for page in made.pages)
