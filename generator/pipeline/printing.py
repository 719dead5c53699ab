"""Print on demand: any page of the site, and what is drawn from entries, as PDF."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.errors import ProjectError
from generator.findings import Finding
from generator.host.build import configured
from generator.host.day import day_of_build
from generator.host.paper import workshop_of
from generator.library.library import Library
from generator.library.load import load
from generator.library.papers import PRINTED, STRUCTURE, Paper, papers
from generator.paper.digits import in_thai_digits
from generator.paper.pages import PageText, SheetStyle, page_html
from generator.paper.press import missing
from generator.paper.workshop import Workshop, paper_html
from generator.progress import Tell
from generator.project import Project, find_project
from generator.rendering.texts import Texts
from generator.web.known import known_addresses
from generator.web.plan import Page
from generator.web.site import Way, compose

CHART = "structure"
"""What the organisation chart is called for."""
_WORD = re.compile("[a-z]{4}")
_NEAREST = 3
_ZEROS = re.compile("(?<=/o)0+(?=[0-9])")
"""Item O1 has the address `o01`; people write it as the list does."""


@dataclass(frozen=True)
class Printed:
    """A document that was written."""

    path: Path
    title: str
    size: int
    """Bytes."""
    replaced: bool
    """There was a file of that name before."""
    fixed: bool
    """Its sheets are given by what it is; a size that was asked for does not hold."""


@dataclass(frozen=True)
class PrintRun:
    """What was printed; nothing where the office cannot be read, as its findings tell."""

    printed: tuple[Printed, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class _Shelf:
    """All that can be printed."""

    workshop: Workshop
    pages: dict[str, Page]
    """By address."""
    papers: dict[str, Paper]
    """By the address of the page that they are drawn from."""
    names: dict[str, str]
    """Addresses by what a person may call them."""


def print_project(
    start: Path, asked: Sequence[str], output: Path | None = None,
    style: SheetStyle | None = None, tell: Tell | None = None,
) -> PrintRun:  # fmt: skip
    """Print pages and entries of the project that `start` lies in.

    Args:
        start: A folder of the project.
        asked: Ids of entries, addresses of pages, or paths of files; `structure` is the
            organisation chart.
        output: A folder, or the file to write where one thing is asked for; None is `start`.
        style: The sheets that are asked for; None leaves them to what is printed.
        tell: Told what is done, how much of it, and of how much.

    Raises:
        ProjectError: Something that is asked for is not there, or PDF files cannot be made here.
    """
    project = find_project(start)
    lacking = missing(project.theme / "print")
    if lacking:
        raise ProjectError(f"พิมพ์เป็น PDF ไม่ได้: {lacking}")
    folder = _folder(output or start, len(asked))
    loaded = load(project)
    if loaded.library is None:
        return PrintRun((), loaded.findings)
    shelf = _shelf(project, loaded.library, tell)
    urls = [_found(one, shelf, project, start) for one in asked]
    files = _files(urls, folder)
    printed = []
    for place, (url, file) in enumerate(files.items(), start=1):
        printed.append(_print(url, file, shelf, style))
        if tell:
            tell("Printed", place, len(files))
    return PrintRun(tuple(printed))


def _folder(output: Path, count: int) -> Path:
    """Where to write, settled before the work begins: a folder that is there, or a PDF in one."""
    target = output.absolute()
    single = target.suffix.lower() == ".pdf" and not target.is_dir()
    if single and count > 1:
        raise ProjectError(
            f"พิมพ์ {count} รายการลงในไฟล์เดียวไม่ได้ ระบุ --output เป็นโฟลเดอร์ แต่ละรายการจะเป็นไฟล์ของตัวเอง"
        )
    needed = target.parent if single else target
    if not needed.is_dir():
        raise ProjectError(f"ไม่มีโฟลเดอร์ {needed} สร้างโฟลเดอร์ก่อน หรือระบุที่อื่นด้วย --output")
    return target


def _shelf(project: Project, library: Library, tell: Tell | None) -> _Shelf:
    today = day_of_build(library)
    site_url = configured(project).site_url
    texts = Texts(library, known_addresses(library, today))
    way = Way(texts=texts, tell=(lambda done, of: tell("Page", done, of)) if tell else None)
    plan = compose(library, project.theme, today, site_url, way).plan
    pages = {page.url: page for page in plan.pages}
    drawn = {
        paper.page_url: paper for paper in papers(library)
        if paper.make in PRINTED and paper.page_url != STRUCTURE
    }  # fmt: skip
    workshop = workshop_of(project, texts, site_url)
    return _Shelf(workshop, pages, drawn, _names(library, pages))


def _names(library: Library, pages: Iterable[str]) -> dict[str, str]:
    """All names of pages: their addresses, and the ids and files of their entries."""
    found = {url.strip("/") or "index": url for url in pages}
    found |= {entry.id: entry.url for entry in library.entries.values() if entry.url in pages}
    found |= {entry.source.path: entry.url for entry in library.entries.values()}
    found[CHART] = CHART
    return {_ZEROS.sub("", name): url for name, url in found.items()} | found


def _found(asked: str, shelf: _Shelf, project: Project, start: Path) -> str:
    """The address that a person means."""
    for name in _readings(asked, shelf, project, start):
        if name in shelf.names:
            return shelf.names[name]
    close = get_close_matches(asked.strip("/"), shelf.names, 3 * _NEAREST, 0.4)
    near = list({shelf.names[name]: name for name in reversed(close)}.values())[::-1][:_NEAREST]
    hint = f" ที่ใกล้เคียงคือ {' หรือ '.join(near)}" if near else ""
    raise ProjectError(
        f"ไม่พบ “{asked}” ในเว็บไซต์{hint} ระบุรหัส เช่น news/open-house ที่อยู่ของหน้า "
        "หรือชื่อไฟล์ในโฟลเดอร์ content หรือ manuals (ฉบับร่างยังพิมพ์ไม่ได้)"
    )


def _readings(asked: str, shelf: _Shelf, project: Project, start: Path) -> Iterable[str]:
    """What somebody may have meant: a name, an address, a file."""
    parts = urlsplit(asked)
    path = unquote(parts.path)
    site = urlsplit(shelf.workshop.site_url)
    if parts.scheme and parts.netloc == site.netloc:
        path = path.removeprefix(site.path.rstrip("/"))
    yield path.strip("/").lower() or "index"
    file = (start / asked).absolute()
    if file.is_relative_to(project.root):
        yield project.relative(file)


def _files(urls: Sequence[str], target: Path) -> dict[str, Path]:
    """The file of each address; the same thing is printed once, and no two share a name."""
    wanted = list(dict.fromkeys(urls))
    if target.suffix.lower() == ".pdf" and not target.is_dir():
        return {wanted[0]: target} if wanted else {}
    short = {url: _slug(url) for url in wanted}
    names = list(short.values())
    return {
        url: target / f"{name if names.count(name) == 1 else _whole(url)}.pdf"
        for url, name in short.items()
    }


def _slug(url: str) -> str:
    """The last part of an address, or all of it where that alone says nothing: `2569`, `o01`."""
    last = url.strip("/").rpartition("/")[2]
    return last if _WORD.search(last) else _whole(url)


def _whole(url: str) -> str:
    return url.strip("/").replace("/", "-") or "index"


def _print(url: str, file: Path, shelf: _Shelf, style: SheetStyle | None) -> Printed:
    sheets = style or SheetStyle()
    paper = _chart(shelf, sheets) if url == CHART else shelf.papers.get(url)
    page = shelf.pages.get(url)
    if paper:
        html = paper_html(paper, shelf.workshop)
        html = in_thai_digits(html) if sheets.thai else html
    else:
        html = page_html(
            _text(shelf.pages[url]), shelf.workshop.templates, shelf.workshop.site_url, sheets
        )
    data = shelf.workshop.print(html)
    replaced = file.exists()
    try:
        file.write_bytes(data)
    except OSError as error:
        raise ProjectError(
            f"เขียนไฟล์ {file} ไม่ได้ ({error.strerror or error}) ปิดโปรแกรมที่เปิดไฟล์นี้อยู่ "
            "ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ แล้วสั่งใหม่"
        ) from error
    title = page.title if page else "ผังโครงสร้างการแบ่งส่วนราชการ"
    asked = sheets.landscape is not None or sheets.size != "A4"
    return Printed(file, title, len(data), replaced, bool(paper) and asked and url != CHART)


def _chart(shelf: _Shelf, sheets: SheetStyle) -> Paper:
    make = f"structure-{sheets.size.lower()}"
    found = papers(shelf.workshop.texts.library)
    return next(paper for paper in found if paper.make == make)


def _text(page: Page) -> PageText:
    return PageText(
        page.url, page.title, page.body, page.description, page.owner.title if page.owner else "",
        page.updated, page.reviewed,
    )  # fmt: skip
