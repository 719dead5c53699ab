"""The disclosure index: a page for every item, filters that lose none, files that agree."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from generator.library.library import Library
from generator.library.load import load
from generator.library.proving import editions
from generator.project import Project
from generator.web.disclosure_rows import DisclosureRow, disclosure_rows
from generator.web.disclosure_tables import IndexFiles
from generator.web.known import known_addresses
from generator.web.pages.disclosure_filters import disclosure_filters
from generator.web.plan import Artifact, Page
from generator.web.site import compose
from tests.kinds.tiny_office import tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
THEME = Path(__file__).parents[3] / "theme"
TODAY = dt.date(2026, 11, 24)
SITE = "https://test.example.go.th/esao/"
FOLDER = "content/disclosure/2569"
HEAD = "---\nitem: {}\ngroup: {}\nupdated: 1 พ.ย. 2568\n"
APPROVED = "  reason: {}\n  by: ผู้อำนวยการ\n  on: 1 พ.ย. 2568\n"

OFFICE = {
    f"{FOLDER}/o02.md": HEAD.format("O2", "ict")
    + "evidence:\n  - title: =HYPERLINK(1)\n    page: /about/history/\n    shows: [ผู้บริหารสูงสุด]\n"
    "  - title: <b>ระบบกลาง</b>\n    url: https://central.example/x?a=1&b=2\n---\n",
    f"{FOLDER}/o03.md": HEAD.format("O3", "admin") + "none:\n  reason: '@ไม่มี'\n---\n",
    f"{FOLDER}/o04.md": HEAD.format("O4", "admin")
    + "not_applicable:\n"
    + APPROVED.format("ไม่มีภารกิจนี้")
    + "---\n",
    f"{FOLDER}/o05.md": HEAD.format("O5", "ict")
    + "evidence:\n  - title: ความลับ\n    page: /about/history/\nwithdrawn:\n"
    + APPROVED.format("ผิดปี")
    + "---\n",
    f"{FOLDER}/catalogue.yml": "extends: oit-2569\ncloses: 30 เมษายน 2569\nprovisional: ใช่\n",
}


def library(write: Write, changes: Mapping[str, str | bytes] | None = None) -> Library:
    loaded = load(Project(write({**tiny_office(), **OFFICE, **(changes or {})})))
    assert loaded.library is not None, loaded.findings
    return loaded.library


def pages(office: Library) -> dict[str, Page]:
    plan = compose(office, THEME, TODAY, SITE).plan
    return {page.url: page for page in plan.pages}


def all_rows(office: Library) -> dict[str, tuple[DisclosureRow, ...]]:
    return disclosure_rows(editions(office))


def text(artifact: Artifact) -> str:
    content = artifact.content
    return content if isinstance(content, str) else content.decode("utf-8-sig")


def read_files(office: Library, key: str) -> tuple[list[tuple[Any, ...]], list[Any], list[Any]]:
    """Return the rows of the spreadsheet (its head first), those of CSV, the items of JSON."""
    rows = all_rows(office)[key]
    sheet, flat, data = IndexFiles(office, SITE).artifacts(rows)
    assert isinstance(sheet.content, bytes)
    book = openpyxl.load_workbook(io.BytesIO(sheet.content))
    return (
        list(book.worksheets[0].values),
        list(csv.DictReader(io.StringIO(text(flat)))),
        json.loads(text(data))["items"],
    )


def test_every_item_of_every_edition_has_a_page_that_is_known(project_tree: Write) -> None:
    """Also one that nobody wrote about, and one whose proof is borrowed."""
    office = library(project_tree)
    made, known = pages(office), known_addresses(office, TODAY)
    for rows in all_rows(office).values():
        for row in rows:
            assert f'data-oit="{row.code}"' in made[row.url].body
            assert row.disclosed.state.label in made[row.url].body
            assert row.url in known
    assert "/disclosure/2569/o26/" in made
    assert "/disclosure/oia/m7-1/" in made


def test_all_addresses_of_the_index_are_known(project_tree: Write) -> None:
    """Editors may link to filters and files too."""
    office = library(project_tree)
    plan = compose(office, THEME, TODAY, SITE).plan
    found = {
        one.url for one in (*plan.pages, *plan.artifacts) if one.url.startswith("/disclosure/")
    }
    assert found <= known_addresses(office, TODAY)
    assert "/disclosure/2569/index.xlsx" in found


def test_every_item_stands_once_in_the_index_with_its_proofs(project_tree: Write) -> None:
    """Each proof is a link of its own, and the element tells its code."""
    office = library(project_tree)
    body = pages(office)["/disclosure/2569/"].body
    for row in all_rows(office)["2569"]:
        assert body.count(f'data-oit="{row.code}"') == 1
        assert f'href="{row.url}"' in body
    assert 'href="https://central.example/x?a=1&amp;b=2">&lt;b&gt;ระบบกลาง' in body
    assert "ปิดรับข้อมูลวันที่ <time" in body
    assert "รายการชั่วคราว" in body


@pytest.mark.parametrize("key", ["2569", "oia"])
def test_filters_part_the_list_and_lose_nothing(project_tree: Write, key: str) -> None:
    """By state and by owner every item stands in exactly one."""
    office = library(project_tree)
    rows = all_rows(office)[key]
    choices = disclosure_filters(rows, office)
    for part in (choices.by_state, choices.by_owner):
        assert len(part) > 1
        assert all(choice.rows for choice in part)
        codes = [row.code for choice in part for row in choice.rows]
        assert sorted(codes) == sorted(row.code for row in rows)


def test_a_filter_is_a_page_that_repeats_the_index_in_part(project_tree: Write) -> None:
    """Search engines are sent to the whole; the chosen chip says that it is."""
    office = library(project_tree)
    made = pages(office)
    page = made["/disclosure/2569/by/none/"]
    assert (page.noindex, page.canonical) == (True, "/disclosure/2569/")
    assert page.body.count("data-oit=") == 1
    assert 'href="/disclosure/2569/by/none/" aria-current="page"' in page.body
    copy = made["/disclosure/"]
    assert (copy.noindex, copy.canonical) == (True, "/disclosure/2569/")
    assert made["/disclosure/2569/"].canonical is None


def test_a_group_called_like_a_state_takes_no_page_away(project_tree: Write) -> None:
    """Ids of groups are the office's own choice."""
    renamed = {
        path: content.replace("id: ict", "id: none").replace("group: ict", "group: none")
        .replace("website_group: ict", "website_group: none")
        for path, content in {**tiny_office(), **OFFICE}.items() if isinstance(content, str)
    }  # fmt: skip
    office = library(project_tree, renamed)
    urls = [choice.url for choice in disclosure_filters(all_rows(office)["2569"], office)]
    assert "/disclosure/2569/by/group-none/" in urls
    assert len(urls) == len(set(urls))


def test_the_files_tell_the_same(project_tree: Write) -> None:
    """One row an item, in the order of the list, with absolute addresses."""
    office = library(project_tree)
    (_, *sheet), flat, data = read_files(office, "2569")
    rows = all_rows(office)["2569"]
    assert [line[1] for line in sheet] == [line["code"] for line in flat]
    assert [item["code"] for item in data] == [row.code for row in rows]
    for line, record, item in zip(sheet, flat, data, strict=True):
        urls = [proof["url"] for proof in item["evidence"]]
        columns = [record[name] for name in record if name.startswith("evidence_")]
        assert [url for url in columns if url] == urls
        assert (line[7] or "").split("\n") == (urls or [""])
        assert line[5] == record["state"] == item["state"]
        assert line[6] == record["page"] == item["page"]
        assert all(url.startswith("https://") for url in (*urls, item["page"]))
    assert data[1]["page"] == f"{SITE}disclosure/2569/o02/"
    assert data[1]["evidence"][0]["url"] == f"{SITE}about/history/"
    assert data[1]["evidence"][0]["shows"] == ["ผู้บริหารสูงสุด"]


def test_what_a_spreadsheet_would_run_is_text(project_tree: Write) -> None:
    """In CSV behind an apostrophe, in the workbook as a text that is no formula."""
    office = library(project_tree)
    (_, *sheet), flat, _ = read_files(office, "2569")
    assert flat[1]["shows_1"].startswith("'=HYPERLINK")
    assert flat[2]["reason"] == "'@ไม่มี"
    rows = all_rows(office)["2569"]
    book = openpyxl.load_workbook(
        io.BytesIO(IndexFiles(office, SITE).artifacts(rows)[0].content)  # type: ignore[arg-type]
    )
    kinds = {cell.data_type for line in book.worksheets[0].iter_rows() for cell in line}
    assert "f" not in kinds
    assert sheet[1][8].startswith("=HYPERLINK")


def test_csv_has_no_line_break_within_a_cell_and_a_mark_for_excel(project_tree: Write) -> None:
    """A line of the file is a row, so that rows can be copied one by one."""
    office = library(project_tree)
    rows = all_rows(office)["2569"]
    content = IndexFiles(office, SITE).artifacts(rows)[1].content
    assert isinstance(content, bytes)
    assert content.startswith(b"\xef\xbb\xbf")
    assert len(content.splitlines()) == len(rows) + 1


def test_what_is_not_shown_says_why(project_tree: Write) -> None:
    """With who approved it; what was withdrawn is linked no more."""
    office = library(project_tree)
    made = pages(office)
    for url, reason in (
        ("o03", "@ไม่มี"), ("o04", "ไม่มีภารกิจนี้ (อนุมัติโดย ผู้อำนวยการ"), ("o05", "ผิดปี (อนุมัติโดย"),
    ):  # fmt: skip
        assert reason in made[f"/disclosure/2569/{url}/"].body
        assert reason in made["/disclosure/2569/"].body
    assert "ยังไม่ได้เผยแพร่ข้อมูลของข้อนี้" in made["/disclosure/2569/o06/"].body
    assert not [page.url for page in made.values() if "ความลับ" in page.body]
    assert all("ความลับ" not in text(a) for a in made["/disclosure/2569/"].files[1:])


def test_borrowed_proof_brings_owner_and_day_of_its_lender(project_tree: Write) -> None:
    """The group that keeps the proof answers for it wherever it is asked."""
    office = library(project_tree)
    row = all_rows(office)["oia"][0]
    assert (row.owner, row.updated) == ("admin", dt.date(2025, 11, 1))
    body = pages(office)[row.url].body
    assert "มาตรา 7 (1)" in body
    assert 'href="/about/structure/"' in body


def test_every_page_that_search_engines_list_has_a_day(project_tree: Write) -> None:
    """Where no content has one, that of the last change of the list."""
    made = pages(library(project_tree))
    found = [page for url, page in made.items() if url.startswith("/disclosure/")]
    assert not [page.url for page in found if not page.noindex and page.updated is None]
    assert made["/disclosure/2569/o06/"].noindex


def test_what_is_asked_says_how_sure_that_is_and_which_proof_shows_it(project_tree: Write) -> None:
    """In plain words."""
    body = pages(library(project_tree))["/disclosure/2569/o02/"].body
    assert "มีแหล่งอ้างอิงที่ระบุปีงบประมาณนี้" in body
    assert "ผู้บริหารสูงสุด <span" in body
    assert "(หลักฐานที่ 1)" in body


def test_codes_that_make_no_address_and_codes_that_stand_twice(project_tree: Write) -> None:
    """An office's own list may call its items as it likes."""
    items = "".join(
        f"          - code: '{code}'\n            title: เรื่อง\n"
        for code in ("../x", "ข้อ 1", "O1", "O1", '"><script>')
    )
    listed = (
        "fiscal_year: 2569\nscheme: own\ntitle: รายการ\nindicators:\n  - code: ก ข\n    title: ก\n"
        f"    groups:\n      - code: ''' x'\n        title: ข\n        items:\n{items}"
    )
    tree = {**tiny_office(), f"{FOLDER}/catalogue.yml": listed}
    loaded = load(Project(project_tree(tree))).library
    assert loaded is not None
    made = compose(loaded, THEME, TODAY, SITE).plan.pages
    urls = [page.url for page in made if page.url.startswith("/disclosure/2569/")]
    assert len(urls) == len(set(urls))
    assert {"/disclosure/2569/item-1/", "/disclosure/2569/item-2/", "/disclosure/2569/o01/"} <= {
        *urls
    }
    assert not [page.url for page in made if "<script>" in page.body and "disclosure" in page.url]
