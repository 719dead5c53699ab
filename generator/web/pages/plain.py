"""Plain pages, the home page, and the indexes behind search and the site map."""

from collections.abc import Iterable, Iterator

from generator.kinds.form import Form
from generator.kinds.page import PlainPage
from generator.library.entry import Entry
from generator.thai.collation import sort_key
from generator.web.desk import HOME, Desk, safe
from generator.web.pages.disclosure import state_counts
from generator.web.pages.forms import shown_form
from generator.web.pages.manuals import shown_manuals
from generator.web.pages.questions import INTRODUCTION
from generator.web.pages.register import contact_page
from generator.web.pages.shown import ShownNews, is_listed, shown_files, shown_news
from generator.web.plan import Crumb, Page

SEARCH_INDEX = "/search/index.json"
_ROWS = 6
_CARDS = 6


def plain_pages(desk: Desk) -> Iterator[Page]:
    """The plain pages; `index`, `contact` and `questions` have bodies of their own."""
    yield _home(desk)
    for entry in desk.library.pages:
        if entry.id in {"index", INTRODUCTION}:
            continue
        if entry.id == "contact":
            yield contact_page(desk, entry)
        else:
            yield _page(desk, entry)


def _page(desk: Desk, entry: Entry[PlainPage]) -> Page:
    rendered = desk.text(entry, entry.source.body)
    body = desk.bodies.fill(
        "page.html", "body", entry=entry, content=safe(rendered),
        attachments=shown_files(entry.data.attachments, entry.folder, desk.library),
    )  # fmt: skip
    return desk.page(entry, body, (), headings=rendered.headings)


def _home(desk: Desk) -> Page:
    """The home page; `content/index.md` may greet, and need not be there."""
    library = desk.library
    greeting = next((entry for entry in library.pages if entry.id == "index"), None)
    listed = [
        shown_news(news, library, desk.today)
        for news in library.news
        if is_listed(news.data, desk.today)
    ]
    pinned = [item for item in listed if item.entry.data.pinned]
    rest = [item for item in listed if not item.entry.data.pinned]
    body = desk.bodies.fill(
        "home.html", "body", pinned=pinned,
        content=safe(desk.text(greeting, greeting.source.body)) if greeting else "",
        notices=_first(rest, ("ประกาศ", "รับสมัคร/สอบคัดเลือก"), _ROWS),
        forms=[shown_form(desk, form) for form in _asked_for(desk)],
        manuals=shown_manuals(desk)[:_ROWS],
        pictured=_first(rest, ("ข่าวประชาสัมพันธ์", "กิจกรรม"), _CARDS),
        edition=_edition(desk),
    )  # fmt: skip
    return Page(
        "/", library.office.name, "home", body, description=library.office.description,
        source=greeting.source.path if greeting else None, wide=True,
        updated=max((item.entry.data.date for item in listed), default=None),
    )  # fmt: skip


def _first(items: Iterable[ShownNews], categories: tuple[str, ...], limit: int) -> list[ShownNews]:
    """The newest of some categories; open applications lead, a picture is no condition."""
    chosen = [item for item in items if item.entry.data.category in categories]
    chosen.sort(key=lambda item: not (item.state and item.state.name == "open"))
    return chosen[:limit]


def _asked_for(desk: Desk) -> list[Entry[Form]]:
    """The forms that the office names, or else those that most procedures use."""
    library = desk.library
    uses = library.users_of_form
    wanted = library.office.home_forms
    by_use = sorted(library.forms, key=lambda form: -len(uses.get(form.slug, ())))
    named = [library.forms_by_slug[slug] for slug in wanted if slug in library.forms_by_slug]
    forms = [form for form in (named if wanted else by_use) if form.data.withdrawn is None]
    return forms if wanted else forms[:_ROWS]


def _edition(desk: Desk) -> dict[str, str | int]:
    year = desk.library.office.editions.open
    edition = desk.editions.get(str(year))
    counts = state_counts(edition) if edition else []
    words = " ".join(f"{count.text} {count.number} ข้อ" for count in counts)
    total = len(edition.items) if edition else 0
    return {
        "year": year,
        "url": f"/disclosure/{year}/",
        "text": f"ข้อมูลที่เปิดเผยตามการประเมิน ITA ทั้งหมด {total} ข้อ: {words}",
    }


def index_pages(desk: Desk, pages: Iterable[Page]) -> Iterator[Page]:
    """The search page and the site map: all titles in dictionary order."""
    pages = list(pages)
    sections = list(_sections(pages))
    newest = max((page.updated for page in pages if page.updated), default=None)
    lead = "พิมพ์คำที่ต้องการในช่องค้นหาด้านบน หรือเลือกจากรายชื่อหน้าทั้งหมด"
    for url, title, text, search in (
        ("/search/", "ค้นหา", lead, SEARCH_INDEX),
        ("/sitemap/", "แผนผังเว็บไซต์", "รายชื่อหน้าทั้งหมดของเว็บไซต์ เรียงตามตัวอักษร", None),
    ):
        body = desk.bodies.fill(
            "register.html", "index", title=title, lead=text, sections=sections, search=search
        )
        yield Page(
            url, title, "listing", body, description=text, crumbs=(HOME,), wide=True,
            updated=newest, noindex=url == "/search/",
        )  # fmt: skip


_SECTIONS = {
    "page": "เกี่ยวกับสำนักงาน",
    "register": "โครงสร้าง บุคลากร และกลุ่ม",
    "order": "คำสั่งและประกาศ",
    "question": "ถาม-ตอบ",
    "dataset": "ชุดข้อมูลเปิด",
    "website-report": "รายงานผลการดำเนินงานเว็บไซต์",
    "manual": "คู่มือการปฏิบัติงาน",
    "procedure": "กระบวนงาน",
    "form": "แบบฟอร์ม",
    "disclosure": "รายการเปิดเผยข้อมูล",
    "listing": "หน้ารายการ",
}


def _sections(pages: Iterable[Page]) -> Iterator[dict[str, object]]:
    by_kind: dict[str, list[Crumb]] = {}
    for page in pages:
        if not page.noindex:
            title = (
                f"{page.title} ({page.crumbs[-1].title})"
                if page.kind == "disclosure"
                else page.title
            )
            by_kind.setdefault(page.kind, []).append(Crumb(title, page.url))
    for kind, title in _SECTIONS.items():
        if kind in by_kind:
            links = sorted(by_kind[kind], key=lambda link: sort_key(link.title))
            yield {"title": title, "links": links}
