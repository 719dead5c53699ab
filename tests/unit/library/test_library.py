"""The library in order, and its references both ways."""

from collections.abc import Callable, Mapping
from pathlib import Path

from generator.library.library import Library
from generator.library.load import load
from generator.project import Project
from tests.kinds.tiny_office import FORM, NEWS, PROCEDURE, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]


def library(write: Write, more: Mapping[str, str | bytes]) -> Library:
    loaded = load(Project(write({**tiny_office(), **more})))
    assert loaded.findings == ()
    assert loaded.library is not None
    return loaded.library


def test_forms_stand_in_dictionary_order(project_tree: Write) -> None:
    """A leading vowel stands behind its consonant: เกณฑ์ before ขอ."""
    titles = ["แบบ ข", "ขอใช้รถ", "เกณฑ์", "การลา"]
    more = {
        f"content/forms/form-{n}.md": FORM.replace("ใบสมัครครูอัตราจ้าง", title)
        for n, title in enumerate(titles)
    }
    found = [form.title for form in library(project_tree, more).forms]
    assert found == ["การลา", "เกณฑ์", "ขอใช้รถ", "แบบ ข", "ใบสมัครครูอัตราจ้าง"]


def test_news_stand_newest_first_and_by_name_within_a_day(project_tree: Write) -> None:
    """The order is the same on every machine."""
    more = {
        "content/news/b.md": NEWS,
        "content/news/a.md": NEWS,
        "content/news/old.md": NEWS.replace("20 พฤศจิกายน 2569", "1 มกราคม 2569"),
    }
    found = [news.slug for news in library(project_tree, more).news]
    assert found == ["a", "b", "teacher-recruitment", "old"]


def test_procedures_stand_by_their_numbers(project_tree: Write) -> None:
    """The file names order a manual."""
    more = {
        "manuals/clerical/10-send.md": PROCEDURE,
        "manuals/clerical/02-draft.md": PROCEDURE,
    }
    found = library(project_tree, more).procedures("manuals/clerical")
    assert [procedure.slug for procedure in found] == ["recruitment", "draft", "send"]


def test_a_form_and_a_law_know_the_procedures_that_name_them(project_tree: Write) -> None:
    """By id, by title or in the front matter: it is one form, told once."""
    by_title = PROCEDURE.replace("- application", "- ใบสมัครครูอัตราจ้าง\n- แบบอื่น").replace(
        "flow:", "forms:\n  - application\nlaws:\n  - official-information-2540\nflow:"
    )
    found = library(project_tree, {"manuals/clerical/02-other.md": by_title})
    assert [p.slug for p in found.users_of_form["application"]] == ["recruitment", "other"]
    assert [p.slug for p in found.citations["official-information-2540"]] == [
        "recruitment", "other",
    ]  # fmt: skip
    assert found.forms_of(found.procedures("manuals/clerical")[1]) == ("application", "แบบอื่น")


def test_an_item_is_found_by_year_and_code(project_tree: Write) -> None:
    """None is a fact: the item is not published."""
    found = library(project_tree, {})
    entry = found.disclosed("2569", "O1")
    assert entry is not None
    assert entry.url == "/disclosure/2569/o01/"
    assert entry.title == "โครงสร้าง หน้าที่และอำนาจ"
    assert found.disclosed("2569", "O2") is None
    assert found.disclosed("2568", "O1") is None


def test_entries_of_an_edition_that_is_no_year_do_not_break_the_library(
    project_tree: Write,
) -> None:
    """Its folder is a fault that is told; pages of all others are still made."""
    root = project_tree({**tiny_office()})
    (root / "content/disclosure/2569").rename(root / "content/disclosure/draft")
    loaded = load(Project(root))
    assert loaded.library is not None
    assert loaded.library.disclosed("2569", "O1") is None
