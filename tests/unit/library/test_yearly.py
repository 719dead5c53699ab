"""The figures of a year: what counts, for which day, and what is left out."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from generator.kinds.website_report import Figures
from generator.library.library import Library
from generator.library.load import load
from generator.library.overdue import overdue
from generator.library.versions import Version, Versions
from generator.library.yearly import count_year
from generator.project import Project
from tests.kinds.tiny_office import DISCLOSURE, FORM, NEWS, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
PAGE = "---\ntitle: {}\ngroup: {}\nreviewed: {}\nreview_in: 30 วัน\n---\nก\n"
WITHDRAWN = "withdrawn: {reason: ซ้ำ, on: 2 ต.ค. 2568, by: ผอ.}\n---\n"


def news(day: str, category: str = "กิจกรรม", end: str = "---\n") -> str:
    return f"---\ntitle: ก\ngroup: ict\ndate: {day}\ncategory: {category}\n{end}ข\n"


FILES = {
    "content/news/before.md": news("30 กันยายน 2568"),
    "content/news/first.md": news("1 ตุลาคม 2568"),
    "content/news/last.md": news("30 กันยายน 2569", "ประกาศ"),
    "content/news/gone.md": news("2 ตุลาคม 2568", end=WITHDRAWN),
    "content/news/expired.md": news("3 ตุลาคม 2568", end="expires: 5 ตุลาคม 2568\n---\n"),
}


def library(write: Write, changes: Mapping[str, str | bytes]) -> Library:
    found = load(Project(write({**tiny_office(), **changes})))
    assert found.library is not None, found.findings
    return found.library


def counted(write: Write, changes: Mapping[str, str | bytes], today: dt.date) -> Figures:
    return count_year(library(write, changes), Versions(), 2569, today)


def test_news_counts_by_its_own_date_from_october_to_september(project_tree: Write) -> None:
    """What was withdrawn is not counted; what only left the lists was published all the same."""
    figures = counted(project_tree, FILES, dt.date(2026, 11, 25))
    assert len(figures.news) == 12
    assert [(str(one.month), one.counts) for one in figures.news if one.total] == [
        ("ตุลาคม 2568", (0, 2, 0, 0)), ("กันยายน 2569", (0, 0, 0, 1)),
    ]  # fmt: skip
    assert {one.type: one.number for one in figures.publications if "ประกาศและ" in one.type} == {
        "ประกาศและรับสมัคร": 1
    }


def test_a_year_that_is_not_over_counts_up_to_the_day(project_tree: Write) -> None:
    """Months that have not begun would look as if nothing had been done in them."""
    figures = counted(project_tree, FILES, dt.date(2025, 11, 1))
    assert [str(one.month) for one in figures.news] == ["ตุลาคม 2568", "พฤศจิกายน 2568"]
    assert sum(one.total for one in figures.news) == 2
    (bought,) = [one for one in figures.publications if one.type == "จัดซื้อจัดจ้าง"]
    assert (bought.number, bought.updated, bought.groups) == (0, None, ())


def test_what_is_new_and_what_was_revised_is_told_by_history(project_tree: Write) -> None:
    """A form of last year that was changed is no new one; its last change of the year counts."""
    path = "content/forms/application.md"
    office = library(project_tree, {})

    def told(*days: str) -> list[tuple[str, str]]:
        versions = [Version("x", path, dt.date.fromisoformat(day)) for day in days]
        known = _Told(of={path: tuple(versions)})
        figures = count_year(office, known, 2569, dt.date(2026, 11, 25))
        forms = [one for one in figures.revisions if one.id == "forms/application"]
        return [(one.change, one.day.isoformat()) for one in forms]

    assert told("2025-10-05") == [("ใหม่", "2025-10-05")]
    assert told("2025-10-05", "2026-01-01") == [("ใหม่", "2025-10-05")]
    assert told("2025-09-30", "2025-12-01", "2026-02-01", "2026-10-01") == [
        ("ปรับปรุง", "2026-02-01")
    ]
    assert told("2025-09-30") == []


class _Told(Versions):
    """A history whose first versions are all public."""

    def published(self, paths: Iterable[str]) -> Mapping[str, dt.date | None]:
        known = {path: self.of.get(path, ()) for path in paths}
        return {path: versions[0].day if versions else None for path, versions in known.items()}


def test_what_content_says_of_itself_counts_where_history_begins_later(
    project_tree: Write,
) -> None:
    """An office that moves in brings its past along."""
    form = FORM.replace("version: 1 ตุลาคม 2569", "version: 1 ตุลาคม 2568")
    figures = counted(project_tree, {"content/forms/application.md": form}, dt.date(2026, 11, 25))
    by_id = {one.id: (one.change, one.day) for one in figures.revisions}
    assert by_id["forms/application"] == ("ปรับปรุง", dt.date(2025, 10, 1))
    assert by_id["manuals/clerical"] == ("ปรับปรุง", dt.date(2026, 1, 15))


def test_items_are_complete_on_the_first_day_that_is_known(project_tree: Write) -> None:
    """Their own day or that of history, whichever came first; a missing item has none."""
    item = DISCLOSURE.replace("1 พฤศจิกายน 2568", "5 มกราคม 2569")
    figures = counted(project_tree, {"content/disclosure/2569/o01.md": item}, dt.date(2026, 11, 25))
    by_code = {one.item: one for one in figures.items}
    assert by_code["O1"].day == dt.date(2026, 1, 5)
    assert by_code["O1"].group == "admin"
    assert (by_code["O5"].state, by_code["O5"].day) == ("ยังไม่เผยแพร่", None)
    assert len(by_code) == 26


def test_a_year_without_a_list_has_no_items(project_tree: Write) -> None:
    """Nothing was asked for, or the office keeps it no longer."""
    found = library(project_tree, {"content/news/old.md": NEWS})
    assert count_year(found, Versions(), 2560, dt.date(2026, 11, 25)).items == ()


def test_the_overdue_are_told_by_owner_and_the_due_day_is_still_in_time(
    project_tree: Write,
) -> None:
    """In the order of the register, those that wait longest first."""
    found = library(
        project_tree,
        {
            "content/about/a.md": PAGE.format("ก", "ict", "1 ม.ค. 2569"),
            "content/about/b.md": PAGE.format("ข", "admin", "2 ม.ค. 2569"),
            "content/about/c.md": PAGE.format("ค", "admin", "1 ม.ค. 2569"),
            "content/about/d.md": PAGE.format("ง", "admin", "1 ม.ค. 2569").replace(
                "---\nก", f"{WITHDRAWN}ก"
            ),
        },
    )
    told = [one.entry.id[-1] for one in overdue(found, dt.date(2026, 2, 2))]
    assert told == ["c", "b", "a"]
    assert [one.entry.id[-1] for one in overdue(found, dt.date(2026, 2, 1))] == ["c", "a"]
    assert [one.entry.id[-1] for one in overdue(found, dt.date(2027, 1, 1), "ict")] == ["a"]
