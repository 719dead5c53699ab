"""What other programs read under /api/."""

import json
from typing import Any

import pytest

from generator.web.api import api
from tests.unit.web.small_office import Tree, news, small_office

SITE = "https://x.example/esao/"
_WITHDRAWN = "withdrawn: {reason: มีข้อมูลส่วนบุคคล, on: 21 พ.ย. 2569, by: ผู้อำนวยการ}\n"


@pytest.fixture
def files(project_tree: Tree) -> dict[str, Any]:
    """Return the parsed files by address."""
    gone = news("ประกาศผล", "1 ธ.ค. 2568", f"summary: นายลับ\ntags: [ลับ]\n{_WITHDRAWN}")
    library = small_office(project_tree, {"content/news/gone.md": gone})
    return {artifact.url: json.loads(artifact.content) for artifact in api(library, SITE)}


def items(files: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = files[f"/api/{name}.json"]["items"]
    return found


def test_the_index_names_every_other_file(files: dict[str, Any]) -> None:
    """One address is enough to find everything."""
    listed = [item["url"] for item in items(files, "index")]
    assert listed == [SITE + url.removeprefix("/") for url in files if url != "/api/index.json"]


def test_every_file_says_what_it_is(files: dict[str, Any]) -> None:
    """Programs can refuse a version that they do not know."""
    for url, file in files.items():
        assert file["schema_version"] == 1, url
        assert file["publisher"].startswith("สำนักงาน"), url
        assert file["site"] == SITE
    assert files["/api/disclosure/2569.json"]["schema"] == "prongsai/disclosure-edition"


def test_news_are_newest_first_with_iso_dates(files: dict[str, Any]) -> None:
    """Machines get the common era."""
    found = items(files, "news")
    assert [item["date"] for item in found] == ["2026-11-20", "2025-12-01", "2025-09-30"]
    assert found[0]["title"] == "ประชุม <ครู> & เพื่อน"
    assert found[0]["url"] == f"{SITE}news/2569/new/"
    assert found[0]["updated"] == "2026-11-21"
    assert found[0]["group"] == {"id": "admin", "name": "กลุ่มอำนวยการ"}
    assert found[0]["withdrawn"] is None


def test_a_withdrawn_entry_is_marked_and_tells_nothing_more(files: dict[str, Any]) -> None:
    """What was withdrawn, perhaps for a person's sake, is not in the data either."""
    gone = items(files, "news")[1]
    assert gone["withdrawn"] == {
        "reason": "มีข้อมูลส่วนบุคคล", "on": "2026-11-21", "by": "ผู้อำนวยการ",
    }  # fmt: skip
    assert "ลับ" not in json.dumps(files, ensure_ascii=False)


def test_a_form_has_fields_files_and_users(files: dict[str, Any]) -> None:
    """Another program can draw the form."""
    (form,) = items(files, "forms")
    assert form["version"] == "2025-10-01"
    assert form["sections"][0]["fields"] == [
        {"label": "ชื่อ", "type": "text"},
        {"label": "อาการ", "type": "choice", "options": ["จอดับ", "ช้า"]},
    ]
    assert form["files"][0]["url"] == f"{SITE}forms/repair.pdf"
    assert form["files"][0]["mime"] == "application/pdf"
    assert [user["id"] for user in form["used_by"]] == ["manuals/computers/repair"]


def test_a_manual_has_procedures_with_steps_forms_and_laws(files: dict[str, Any]) -> None:
    """Steps within steps, who does them; what is in no register keeps its name."""
    (manual,) = items(files, "manuals")
    (procedure,) = manual["procedures"]
    assert manual["edition"] == {"date": "2026-01", "text": "มกราคม 2569"}
    assert procedure["duration"] == "3 วันทำการ"
    assert procedure["steps"][0]["responsible"] == "ธุรการ"
    assert [step["number"] for step in procedure["steps"][1]["steps"]] == ["2.1", "2.2"]
    assert procedure["forms"][0]["url"] == f"{SITE}forms/repair/"
    assert procedure["forms"][1] == {"id": None, "title": "บันทึกข้อความ", "url": None}
    assert procedure["laws"] == [
        {"id": "info-2540", "title": "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", "url": None}
    ]


def test_an_edition_tells_every_item_with_its_state(files: dict[str, Any]) -> None:
    """Missing items are told too: that is what transparency means."""
    found = items(files, "disclosure/2569")
    first = next(item for item in found if item["code"] == "O1")
    assert first["state"] == "published"
    assert [proof["url"] for proof in first["evidence"]] == [
        f"{SITE}about/structure/", f"{SITE}manuals/computers/",
        f"{SITE}disclosure/2569/chart.pdf", "https://central.example/x",
    ]  # fmt: skip
    assert first["evidence"][0]["period"]["start"] == "2025-10-01"
    assert {item["state"] for item in found if item["code"] != "O1"} == {"missing"}
    assert found[1]["url"] == f"{SITE}disclosure/2569/o02/"


def test_the_list_of_editions_counts_the_states(files: dict[str, Any]) -> None:
    """Counts add up to the catalogue."""
    edition, *others = items(files, "disclosure")
    assert [other["fiscal_year"] for other in others] == [None for _ in others]
    assert edition["counts"]["published"] == 1
    assert sum(edition["counts"].values()) == len(items(files, "disclosure/2569"))
    assert edition["data"] == f"{SITE}api/disclosure/2569.json"
    assert edition["open"] is True


def test_a_statement_of_nothing_and_a_withdrawn_item_have_their_states(project_tree: Tree) -> None:
    """None is a fact; what was withdrawn is not published."""
    head = "---\nitem: {}\ngroup: admin\nupdated: 1 พ.ย. 2568\n"
    text = head + "none: {{reason: ไม่มีเรื่องร้องเรียน}}\n{}---\n"
    library = small_office(project_tree, {
        "content/disclosure/2569/o02.md": text.format("O2", ""),
        "content/disclosure/2569/o03.md": text.format("O3", _WITHDRAWN),
    })  # fmt: skip
    made = {artifact.url: json.loads(artifact.content) for artifact in api(library, SITE)}
    by_code = {item["code"]: item for item in items(made, "disclosure/2569")}
    assert (by_code["O2"]["state"], by_code["O2"]["none_reason"]) == ("none", "ไม่มีเรื่องร้องเรียน")
    assert by_code["O3"]["state"] == "withdrawn"
    assert by_code["O3"]["withdrawn"]["reason"] == "มีข้อมูลส่วนบุคคล"


def test_same_library_same_bytes_and_thai_unescaped(project_tree: Tree) -> None:
    """Differences between two versions can be read."""
    library = small_office(project_tree)
    assert api(library, SITE) == api(library, SITE)
    assert "เปิดบ้าน" in next(a.content for a in api(library, SITE) if a.url == "/api/news.json")
