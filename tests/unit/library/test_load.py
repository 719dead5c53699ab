"""One fault at a time in a small good office: found at its line, in Thai, and nothing else lost."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import codes
from generator.findings import Code, Severity
from generator.library.history import History
from generator.library.load import Loaded, _read_file, _Shelf, load
from generator.office import Limits
from generator.project import Project
from generator.source.walk import FoundFile
from tests.kinds.tiny_office import (
    DISCLOSURE,
    ENTRIES,
    LAWS,
    MANUAL,
    NEWS,
    OFFICE,
    PAGE,
    PDF,
    PROCEDURE,
    picture,
    tiny_office,
)

Write = Callable[[Mapping[str, str | bytes]], Path]
N, F, M, P, D, G = (ENTRIES[kind] for kind in
                    ("news", "form", "manual", "procedure", "disclosure", "page"))  # fmt: skip
YML = "content/office.yml"
IDS = {
    "index", "contact", "news/teacher-recruitment", "forms/application", "manuals/clerical",
    "manuals/clerical/recruitment", "disclosure/2569/o01", "about/history",
    "orders/selection-committee", "questions/apply-by-mail", "procurement/computers",
    "datasets/students", "website-reports/2569",
}  # fmt: skip
OTHER = "content/about/other.md"
ODD = "---\ntitle: อื่น\n---\n"


def loaded(write: Write, changes: Mapping[str, str | bytes]) -> Loaded:
    return load(Project(write({**tiny_office(), **changes})))


def test_the_tiny_office_itself_is_without_findings(project_tree: Write) -> None:
    """Else no other test here would say anything."""
    office = loaded(project_tree, {})
    assert office.findings == ()
    assert office.library is not None
    assert set(office.library.entries) == IDS
    assert set(office.library.laws) == {"official-information-2540"}


def row(text: str, words: str) -> int:
    """The line on which some words of a file stand."""
    return text[: text.index(words)].count("\n") + 1


BROKEN_YAML = NEWS.replace("number: ประกาศที่ 12/2569", "number: ประกาศที่: 12/2569")
REPEATED = NEWS.replace("tags:", "group: ict\ntags:")
UNKNOWN = NEWS.replace("tags:", "taggs:")
LEAP_NOT = NEWS.replace("20 พฤศจิกายน 2569", "29 กุมภาพันธ์ 2569")
COMMON = DISCLOSURE.replace("1 พฤศจิกายน 2568", "1 พฤศจิกายน พ.ศ. 2025")
NO_GROUP = NEWS.replace("group: admin", "group: admn")
NO_FILE = NEWS.replace("announcement.pdf", "announcements.pdf")
NO_ALT = NEWS.replace("  alt: ป้ายประกาศหน้าสำนักงาน\n", "")
NO_FORM = PROCEDURE.replace("- application", "- aplication-form")
NO_LAW = PROCEDURE.replace("- official-information-2540", "- official-information-2550")
FORM_IN_FRONT = PROCEDURE.replace("flow:", "forms:\n  - applications\nflow:")
LAW_IN_FRONT = PROCEDURE.replace("flow:", "laws:\n  - nothing-2500\nflow:")
NOWHERE = PROCEDURE.replace("no_to: 1", "no_to: 9")
MANY_STEPS = (
    MANUAL.partition("authors")[0].replace("edition: มกราคม 2569", "---")
    + "## ขั้นตอนการปฏิบัติงาน\n\n"
    + "1. ลงรับ\n    1. ตรวจ\n" * 151
)
NO_STEPS = MANUAL.partition("authors")[0].replace("edition: มกราคม 2569", "---") + "## ขั้นตอนอื่น\n"
NO_ITEM = DISCLOSURE.replace("item: O1", "item: O99")
OTHER_ITEM = DISCLOSURE.replace("item: O1", "item: O2")
NO_ENTRY = DISCLOSURE.replace("page: /about/structure/", "entry: manuals/clericle")
NO_ELEMENT = DISCLOSURE.replace("    period:", "    shows:\n      - อะไรก็ได้\n    period:")
NOT_BOTH = DISCLOSURE.replace("evidence:", "none:\n  reason: ก\nevidence:")
PLACE = "content/news/files/"
TWIN_LAW = LAWS + LAWS.partition("\n")[2]
TWIN_GROUP = OFFICE.replace(
    "people:\n", "  - id: ict\n    name: ก\n    phone: 0 2000\n    duties:\n      - ข\npeople:\n"
)
NO_DEPUTY = OFFICE.replace(
    "    duties:\n      - งานสารบรรณ", "    deputy: who\n    duties:\n      - ก"
)
NO_PHOTO = OFFICE.replace(
    "    rank: director", "    rank: director\n    photo:\n      file: a.png\n      alt: ก"
)
NO_CATALOGUE = OFFICE.replace("open: 2569", "open: 2569\n  past:\n    - 2500")

FAULTS: list[tuple[str, str, str | bytes, Code, int]] = [
    ("yaml broken", N, BROKEN_YAML, codes.YAML_BROKEN, 6),
    ("no front matter", N, "Email: a@b.go.th\nข่าว\n", codes.FRONT_MATTER_MISSING, 1),
    ("front matter left open", N, NEWS.replace("\n---\n", "\n", 1), codes.FRONT_MATTER_MISSING, 1),
    ("repeated key", N, REPEATED, codes.KEY_REPEATED, row(REPEATED, "group: ict")),
    ("unknown key", N, UNKNOWN, codes.KEY_UNKNOWN, row(UNKNOWN, "taggs")),
    ("a wrong type", N, NEWS.replace("tags:\n  - ครูอัตราจ้าง", "tags: ครู"), codes.FIELD_INVALID, 10),
    ("29 February of no leap year", N, LEAP_NOT, codes.FIELD_INVALID, 4),
    ("a common era year called Buddhist", D, COMMON, codes.FIELD_INVALID, 4),
    ("unknown group", N, NO_GROUP, codes.REFERENCE_UNKNOWN, 3),
    ("unknown file", N, NO_FILE, codes.REFERENCE_UNKNOWN, row(NO_FILE, "announcements")),
    ("no text alternative", N, NO_ALT, codes.FIELD_MISSING, row(NO_ALT, "cover:")),
    ("unknown form in the body", P, NO_FORM, codes.REFERENCE_UNKNOWN, row(NO_FORM, "aplication")),
    ("unknown law in the body", P, NO_LAW, codes.REFERENCE_UNKNOWN, row(NO_LAW, "-2550")),
    ("unknown form in front", P, FORM_IN_FRONT, codes.REFERENCE_UNKNOWN, 6),
    ("unknown law in front", P, LAW_IN_FRONT, codes.REFERENCE_UNKNOWN, 6),
    ("a branch to no step", P, NOWHERE, codes.BRANCH_NOWHERE, row(NOWHERE, "no_to")),
    ("more steps than a chart holds", P, MANY_STEPS, codes.TEXT_TOO_COMPLEX,
     row(MANY_STEPS, "## ขั้นตอน")),
    ("a procedure without steps", P, NO_STEPS, codes.STEPS_MISSING, row(NO_STEPS, "---\n##") + 1),
    ("a procedure without manual", M, None, codes.MANUAL_MISSING, 1),
    ("unknown item", D, NO_ITEM, codes.ITEM_UNKNOWN, 2),
    ("an item in another's file", D, OTHER_ITEM, codes.ITEM_UNKNOWN, 2),
    ("unknown entry as evidence", D, NO_ENTRY, codes.EVIDENCE_UNREACHABLE,
     row(NO_ENTRY, "entry:")),
    ("unknown element", D, NO_ELEMENT, codes.ELEMENT_UNKNOWN, row(NO_ELEMENT, "- อะไรก็ได้")),
    ("evidence and none at once", D, NOT_BOTH, codes.FIELD_INVALID, 1),
    ("an empty file to download", f"{PLACE}announcement.pdf", b"", codes.FILE_EMPTY, 1),
    ("another type", f"{PLACE}cover.png", PDF, codes.FILE_TYPE_CONTRADICTED, 1),
    ("a program", "content/news/files/setup.exe", b"MZ", codes.FILE_TYPE_REFUSED, 1),
    ("a page under content", "content/news/files/x.html", b"<p>", codes.FILE_TYPE_REFUSED, 1),
    ("a name of Thai letters", f"{PLACE}ประกาศ.png", picture(), codes.FILE_NAME_INVALID, 1),
    ("a name in capitals", "content/about/History-2.md", ODD, codes.FILE_NAME_INVALID, 1),
    ("Thai of Windows", OTHER, "---\ntitle: ข่าว\n---\n".encode("cp874"), codes.NOT_UTF8, 2),
    ("a byte order mark", OTHER, b"\xef\xbb\xbf" + ODD.encode(), codes.BYTE_ORDER_MARK, 1),
    ("line ends of Windows", OTHER, ODD.replace("\n", "\r\n"), codes.WINDOWS_LINE_ENDS, 1),
    ("a file outside all places", "manuals/stray.md", ODD, codes.FILE_UNPLACED, 1),
    ("a repeated law", "content/laws.yml", TWIN_LAW, codes.ID_REPEATED, 6),
    ("a repeated group", YML, TWIN_GROUP, codes.ID_REPEATED, row(TWIN_GROUP, "ict\n    name: ก\n")),
    ("an unknown deputy", YML, NO_DEPUTY, codes.REFERENCE_UNKNOWN, row(NO_DEPUTY, "deputy:")),
    ("an unknown photo", YML, NO_PHOTO, codes.REFERENCE_UNKNOWN, row(NO_PHOTO, "file: a.png")),
    ("a year unknown", YML, NO_CATALOGUE, codes.CATALOGUE_MISSING, row(NO_CATALOGUE, "- 2500")),
    ("two files at one address", "content/about/history/index.md", PAGE, codes.ADDRESS_TAKEN, 1),
    ("a manual's address", "content/manuals/clerical/index.md", PAGE, codes.FILE_UNPLACED, 1),
    ("two procedures", "manuals/clerical/02-recruitment.md", PROCEDURE, codes.ADDRESS_TAKEN, 1),
    ("no year", "content/disclosure/draft/o01.md", DISCLOSURE, codes.ITEM_UNKNOWN, 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "content", "code", "line"), [case[1:] for case in FAULTS], ids=[c[0] for c in FAULTS]
)
def test_a_fault_is_found_at_its_line_and_nothing_else_is_lost(
    project_tree: Write, path: str, content: str | bytes | None, code: Code, line: int
) -> None:
    """The person is told in Thai what is wrong and what to do, and all other entries load."""
    files = {**tiny_office(), path: content}
    root = project_tree({name: data for name, data in files.items() if data is not None})
    office = load(Project(root))
    found = [(f.code, f.location.path, f.location.line) for f in office.findings]
    place = P if content is None else path
    assert (code, place, line) in found
    if (code, path) != (codes.FILE_EMPTY, path) and code != codes.FILE_TYPE_CONTRADICTED:
        assert len(found) == 1, office.findings
    for finding in office.findings:
        assert re.search("[ก-๙]", finding.message)
        assert re.search("[ก-๙]", finding.hint)
    assert office.library is not None
    spoiled = {entry.source.path for entry in office.library.entries.values()} | {path}
    assert {name for name in tiny_office() if name.endswith(".md")} <= spoiled


@pytest.mark.parametrize("folder", ["content/news", "content/forms", "content/disclosure/2569"])
def test_an_index_is_a_plain_page_and_no_entry_of_its_folder(
    project_tree: Write, folder: str
) -> None:
    """It would have no slug; whether its address is free is seen when the pages are made."""
    office = loaded(project_tree, {f"{folder}/index.md": ODD})
    assert office.findings == ()
    assert office.library is not None
    assert [page.title for page in office.library.pages if page.title == "อื่น"] == ["อื่น"]


@pytest.mark.parametrize("day", ["29 กุมภาพันธ์ 2567", "2567-02-29", "๒๙ ก.พ. ๒๕๖๗", "29/02/2567"])
def test_the_leap_day_of_a_buddhist_year_is_a_day(project_tree: Write, day: str) -> None:
    """PyYAML refuses one way of writing it; 2567 B.E. is 2024 C.E."""
    office = loaded(project_tree, {N: NEWS.replace("20 พฤศจิกายน 2569", day)})
    assert office.findings == ()
    assert office.library is not None
    assert office.library.news[0].data.date.isoformat() == "2024-02-29"


def test_the_limit_of_attachments_is_the_office_s_own(project_tree: Write) -> None:
    """A scanned book may be needed; the office says how large is too large."""
    large = {"content/news/files/announcement.pdf": PDF + b" " * 3_000_000}
    assert loaded(project_tree, large).findings == ()
    limited = OFFICE + "limits:\n  attachment_mb: 2\n"
    found = loaded(project_tree, {**large, "content/office.yml": limited}).findings
    assert (found[0].code, found[0].location.path) == (codes.FILE_TOO_LARGE, next(iter(large)))
    assert "3.0 เมกะไบต์ เกินที่กำหนด 2" in found[0].message


def test_fifty_megabytes_are_too_large_by_default(project_tree: Write) -> None:
    """Nobody opens that on a phone; the size is known before the file is read."""
    root = project_tree(tiny_office())
    with (root / "content/news/files/announcement.pdf").open("wb") as file:
        file.truncate(50_000_000)
    assert codes.FILE_TOO_LARGE in [finding.code for finding in load(Project(root)).findings]


@pytest.mark.parametrize("target", ["/etc/passwd", "/etc", "../../mkdocs.yml"])
def test_a_link_out_of_the_tree_is_told_and_publishes_nothing(
    project_tree: Write, target: str
) -> None:
    """Neither as a file nor as an entry."""
    root = project_tree(tiny_office())
    for name in ("x.md", "x.png", "x"):
        (root / "content/about" / name).symlink_to(target)
    office = load(Project(root))
    assert {f.code for f in office.findings} == {codes.SYMBOLIC_LINK}
    assert office.library is not None
    assert set(office.library.entries) == IDS
    assert not any("about/x" in path for path in office.library.assets)


def test_a_draft_is_checked_but_is_no_entry(project_tree: Write) -> None:
    """Its faults are told while it is written; nobody reads it."""
    office = loaded(project_tree, {N: NEWS.replace("tags:", "draft: ใช่\ntags:")})
    assert office.findings == ()
    assert office.library is not None
    assert office.library.drafts == (N,)
    assert "news/teacher-recruitment" not in office.library.entries


def test_the_files_of_a_draft_alone_are_not_published(project_tree: Write) -> None:
    """The results of an examination must not be found by guessing their address."""
    office = loaded(project_tree, {N: NEWS.replace("tags:", "draft: ใช่\ntags:")})
    assert office.library is not None
    assert [path for path in office.library.assets if path.startswith("content/news/")] == []


def test_a_file_that_something_published_names_too_stays(project_tree: Write) -> None:
    """A picture may serve a draft and a page."""
    page = PAGE + "![ป้าย](../news/files/cover.png)\n"
    office = loaded(project_tree, {N: NEWS.replace("tags:", "draft: ใช่\ntags:"), G: page})
    assert office.library is not None
    kept = [path for path in office.library.assets if path.startswith("content/news/")]
    assert kept == ["content/news/files/cover.png"]


def test_without_an_office_everything_else_is_still_checked(project_tree: Write) -> None:
    """One missing file must not hide the faults of all others."""
    files = {**tiny_office(), N: UNKNOWN}
    del files["content/office.yml"]
    office = load(Project(project_tree(files)))
    assert office.library is None
    assert {(f.code, f.location.path) for f in office.findings} == {
        (codes.REFERENCE_UNKNOWN, "content/office.yml"),
        (codes.KEY_UNKNOWN, N),
    }


def test_a_register_of_the_wrong_shape_names_its_faults(project_tree: Write) -> None:
    """An office without groups is none."""
    office = loaded(project_tree, {"content/office.yml": "name: ก\n"})
    assert office.library is None
    assert {f.code for f in office.findings} == {codes.FIELD_MISSING}


def test_an_office_may_bring_the_catalogue_of_a_year(project_tree: Write) -> None:
    """The list of next year comes out before the program knows it."""
    catalogue = (
        "fiscal_year: 2580\nscheme: oit\ntitle: รายการ ปี 2580\nindicators:\n  - code: '9'\n"
        "    title: การเปิดเผย\n    groups:\n      - code: '9.1'\n        title: พื้นฐาน\n"
        "        items:\n          - code: O1\n            title: ข้อใหม่\n"
    )
    office = loaded(
        project_tree,
        {
            "content/office.yml": OFFICE.replace("open: 2569", "open: 2580\n  past:\n    - 2569"),
            "content/disclosure/2580/catalogue.yml": catalogue,
            "content/disclosure/2580/o01.md": DISCLOSURE,
        },
    )
    assert office.findings == ()
    assert office.library is not None
    assert office.library.entries["disclosure/2580/o01"].title == "ข้อใหม่"


def test_all_faults_of_all_files_are_told_in_one_order(project_tree: Write) -> None:
    """By path, line, column and code."""
    office = loaded(project_tree, {N: NO_GROUP, P: NOWHERE, G: "ไม่มีส่วนหัว", D: NO_ITEM})
    assert len(office.findings) == 4
    assert list(office.findings) == sorted(office.findings, key=lambda finding: finding.order)
    assert all(finding.code.severity is Severity.ERROR for finding in office.findings)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.sampled_from(sorted(tiny_office())), data=st.data())
def test_any_damage_to_any_file_is_told_and_never_raised(
    project_tree: Write, path: str, data: st.DataObject
) -> None:
    """An editor's mistake is a value."""
    content = tiny_office()[path]
    good = content if isinstance(content, bytes) else content.encode()
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, len(good)))
    damage = data.draw(
        st.binary(max_size=6) | st.sampled_from([b"---\n", b": ", b"- ", b"\t", b"{{"])
    )
    office = loaded(project_tree, {path: good[:start] + damage + good[end:]})
    assert office.library is not None or office.findings
    assert [f for f in office.findings if not re.search("[ก-๙]", f.message + f.hint)] == []


@pytest.mark.parametrize("name", ["content/about/gone.md", "content/about/gone.pdf"])
def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path, name: str) -> None:
    """A file that vanishes, or that another account keeps closed, ends no build."""
    shelf = _Shelf(History(), {}, [])
    _read_file(FoundFile(name, tmp_path / name, 3), Limits(), shelf)
    (finding,) = shelf.findings
    assert (finding.code, finding.location.path) == (codes.FILE_UNREADABLE, name)


def test_a_register_that_cannot_be_read_is_told_alone(project_tree: Write) -> None:
    """Every law would be unknown, and nobody would see which line to mend."""
    office = loaded(project_tree, {"content/laws.yml": LAWS.replace("year: 2540", "year: สมัยก่อน")})
    assert [finding.location.path for finding in office.findings] == ["content/laws.yml"]


def test_evidence_in_a_file_that_cannot_be_read_is_mended_there(project_tree: Write) -> None:
    """To look for its name among those that can be read would lead astray."""
    item = DISCLOSURE.replace("page: /about/structure/", "entry: orders/selection-committee")
    order = ENTRIES["order"]
    text = str(tiny_office()[order]).replace("title:", "titel:")
    office = loaded(project_tree, {D: item, order: text})
    (told,) = (found for found in office.findings if found.code is codes.EVIDENCE_UNREACHABLE)
    assert f"มีไฟล์ {order} แล้ว" in told.hint


def test_a_file_that_is_refused_is_told_once(project_tree: Write) -> None:
    """Not as missing too: who put it there would look for it."""
    office = loaded(project_tree, {"content/news/files/announcement.pdf": b"MZ\x90\x00"})
    assert [found.code for found in office.findings] == [codes.FILE_TYPE_CONTRADICTED]


def test_a_name_that_another_file_has_is_not_proposed(project_tree: Write) -> None:
    """Who obeyed would replace that file."""
    files = {"content/about/files/Map.pdf": PDF, "content/about/files/map.pdf": PDF}
    told = [found.hint for found in loaded(project_tree, files).findings]
    assert "เปลี่ยนชื่อ เช่น map-2.pdf" in told
