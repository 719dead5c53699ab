"""Tally a year on the website and write it down: the report's file, and its tables if wanted."""

import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path

from generator.errors import ProjectError
from generator.findings import Severity
from generator.host.build import configured
from generator.kinds.fields import Month
from generator.kinds.website_report import Figures, FindingsMonth, first_day, months_of
from generator.library.library import Library
from generator.library.load import load
from generator.library.overdue import Overdue, overdue
from generator.library.versions import Commit, Versions, read_versions
from generator.library.yearly import count_year
from generator.pipeline.checking import check_past
from generator.pipeline.writing import write_files
from generator.progress import Tell
from generator.project import Project, find_project
from generator.scaffold.website_report import new_report, with_figures
from generator.source.file import read_entry
from generator.thai.calendar import FiscalYear, format_date
from generator.web.tables import as_xlsx
from generator.web.website_report_tables import report_tables, sheets

_FOLDER = "content/website-reports"
_UNREADABLE = "อ่าน content/office.yml ไม่ได้ สั่ง prongsai check เพื่อดูสิ่งที่ต้องแก้"


@dataclass(frozen=True)
class ReportWish:
    """What somebody wants counted."""

    year: int
    """The fiscal year, Buddhist era."""
    today: dt.date
    """The day of the count."""
    findings: bool = True
    """Check the content of every month too, which takes a while."""
    output: Path | None = None
    """Where to write the tables as a workbook; None writes none."""


@dataclass(frozen=True)
class WrittenReport:
    """A report that was written."""

    path: str
    """From the project's root."""
    is_new: bool
    figures: Figures
    unread: int
    """Files that could not be read and were not counted."""


@dataclass(frozen=True)
class OverdueList:
    """What is overdue, and how many entries have a time of review at all."""

    found: tuple[Overdue, ...]
    reviewed: int
    library: Library


def write_website_report(
    start: Path, wish: ReportWish, progress: Tell | None = None
) -> WrittenReport:
    """Tally a fiscal year; begin its report, or write the figures of the one that is there anew.

    Nothing is written before all is counted.

    Args:
        start: A folder of the project.
        wish: What is counted, and when.
        progress: Told how far the checks of past months are.

    Raises:
        ProjectError: The year has not begun, the history or the office is missing, the report that
            is there cannot be read, or a file cannot be written.
    """
    project = find_project(start)
    year = FiscalYear(wish.year)
    if year.start > wish.today:
        raise ProjectError(f"{year} จะเริ่มวันที่ {format_date(year.start)} จึงยังไม่มีสิ่งใดให้นับ")
    versions = read_versions(project.root, wish.today)
    library = _library(project)
    figures = count_year(library, versions, wish.year, wish.today)
    path = f"{_FOLDER}/{wish.year}.md"
    text, is_new = _text(project, path, wish.year, library, figures)  # refuses before the checks
    if wish.findings:
        found = _findings(project, versions, wish, progress)
        figures = figures.model_copy(update={"findings": found})
        text, is_new = _text(project, path, wish.year, library, figures)
    if wish.output:
        _write_workbook(project, start / wish.output, wish.year, library, figures)
    write_files(project, {path: text})
    return WrittenReport(path, is_new, figures, len(library.refused))


def overdue_reviews(start: Path, today: dt.date, group: str | None = None) -> OverdueList:
    """What should have been reviewed, of all groups or of one.

    Raises:
        ProjectError: The office cannot be read, or has no such group.
    """
    library = _library(find_project(start))
    if group is not None and library.office.group(group) is None:
        known = ", ".join(one.id for one in library.office.groups)
        raise ProjectError(f"ไม่มีกลุ่ม {group} ใน content/office.yml รหัสกลุ่มที่ใช้ได้คือ {known}")
    kept = sum(
        one.data.review_due is not None and group in {None, one.data.group}
        for one in library.entries.values()
    )
    return OverdueList(overdue(library, today, group), kept, library)


def _library(project: Project) -> Library:
    library = load(project).library
    if library is None:
        raise ProjectError(_UNREADABLE)
    return library


def _text(
    project: Project, path: str, year: int, library: Library, figures: Figures
) -> tuple[str, bool]:
    """The text to write, and whether the report is begun by it."""
    file = project.root / path
    if not (file.exists() or file.is_symlink()):
        return new_report(year, library.office.website_group, figures), True
    try:
        data = b"" if file.is_symlink() else file.read_bytes()
    except OSError as error:
        raise ProjectError(
            f"อ่านไฟล์ {path} ไม่ได้ ({error.strerror}) ตรวจสิทธิ์ของไฟล์แล้วสั่งใหม่"
        ) from error
    source, _ = read_entry(data, path)
    if source is None:
        raise ProjectError(
            f"อ่านส่วนหัวของ {path} ไม่ได้ จึงไม่แก้ไฟล์นี้ สั่ง prongsai check {path} แก้ตามที่แจ้ง แล้วสั่งใหม่"
        )
    said = str(source.meta.get("fiscal_year") or "")
    if said != str(year):
        raise ProjectError(
            f"ไฟล์ {path} ระบุ fiscal_year เป็น {said or 'ค่าว่าง'} จึงไม่เขียนตัวเลขของปี {year} ทับ "
            "แก้ fiscal_year หรือเปลี่ยนชื่อไฟล์ให้ตรงกัน"
        )
    return with_figures(source, data.decode("utf-8"), figures), False


def _findings(
    project: Project, versions: Versions, wish: ReportWish, progress: Tell | None
) -> tuple[FindingsMonth, ...]:
    """What a check finds in the last commit of each month that has come, by the rules of now.

    A month without a commit has what the month before it had, and says so; before the first commit
    nothing is known.
    """
    found: list[FindingsMonth] = []
    before: Commit | None = None
    for year, month in months_of(wish.year):
        if first_day(year, month) > wish.today:
            break
        last = min(_last_day(year, month), wish.today)
        commit = next((one for one in reversed(versions.commits) if one.day <= last), None)
        if commit is None:
            continue
        if found and commit == before:
            found.append(_same(found[-1], Month(year, month)))
            continue
        counts = check_past(project, commit.name, last, progress).counts
        before = commit
        found.append(
            FindingsMonth(
                month=Month(year, month),
                errors=counts[Severity.ERROR],
                warnings=counts[Severity.WARNING],
                notices=counts[Severity.NOTICE],
            )
        )
    return tuple(found)


def _same(row: FindingsMonth, month: Month) -> FindingsMonth:
    """The findings of a month in which nothing was changed."""
    return row.model_copy(update={"month": month, "unchanged": True})


def _last_day(year: int, month: int) -> dt.date:
    after = first_day(year + month // 12, month % 12 + 1)
    return after - dt.timedelta(days=1)


def _write_workbook(
    project: Project, target: Path, year: int, library: Library, figures: Figures
) -> None:
    if target.suffix.lower() != ".xlsx":
        raise ProjectError(
            f"ชื่อไฟล์ {target.name} ต้องลงท้ายด้วย .xlsx เช่น --output {target.stem or 'report'}.xlsx"
        )
    tables = report_tables(figures, year, library, configured(project).site_url)
    fresh = target.with_name(f"~${target.name}.{os.getpid()}")
    try:
        fresh.write_bytes(as_xlsx(sheets(tables)))
        fresh.replace(target)
    except OSError as error:
        raise ProjectError(
            f"เขียนไฟล์ {target} ไม่ได้ ({error.strerror}) ตรวจว่ามีโฟลเดอร์ มีสิทธิ์ และมีพื้นที่ว่าง แล้วสั่งใหม่"
        ) from error
