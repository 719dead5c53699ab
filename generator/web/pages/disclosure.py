"""Public disclosure: the index of every edition and every item with its proof."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalogue import Catalogue, Item
from generator.kinds.disclosure import DisclosureItem, Evidence
from generator.library.entry import Entry
from generator.web.desk import HOME, Desk, safe
from generator.web.filters import size
from generator.web.pages.shown import Choice, State
from generator.web.plan import Crumb, Heading, Page

DISCLOSURE = Crumb("การเปิดเผยข้อมูลสาธารณะ", "/disclosure/")

STATES = {
    "proved": State("proved", "เผยแพร่แล้ว"),
    "none": State("none", "แจ้งว่าไม่มีข้อมูล"),
    "withdrawn": State("withdrawn", "ถอนแล้ว"),
    "missing": State("missing", "ยังไม่เผยแพร่"),
}
"""The states of an item, in the order in which the index counts them."""


@dataclass(frozen=True)
class ShownEvidence:
    """One proof with the address it leads to."""

    data: Evidence
    url: str
    label: str
    """What opens: a page, or a file with type and size."""


@dataclass(frozen=True)
class ShownItem:
    """One row of the index."""

    code: str
    slug: str
    title: str
    url: str | None
    period: str
    group: str | None
    updated: dt.date | None
    state: State


@dataclass(frozen=True)
class ShownGroup:
    """A sub-indicator with its rows."""

    code: str
    title: str
    entries: list[ShownItem]


@dataclass(frozen=True)
class ShownIndicator:
    """An indicator with its sub-indicators."""

    code: str
    title: str
    groups: list[ShownGroup]


@dataclass(frozen=True)
class StateCount:
    """How many items are in one state."""

    name: str
    text: str
    number: int


def disclosure_pages(desk: Desk) -> Iterator[Page]:
    """The indexes and the items; the newest edition also stands at `/disclosure/`."""
    for year, catalogue in desk.library.catalogues.items():
        yield _index(desk, catalogue, f"/disclosure/{year}/")
        if year == desk.library.office.editions.open:
            yield _index(desk, catalogue, DISCLOSURE.url)
        for item in catalogue.items:
            if entry := desk.library.disclosed(year, item.code):
                yield _item(desk, catalogue, item, entry)


def item_state(entry: Entry[DisclosureItem] | None) -> State:
    """The state of an item by its entry."""
    if entry is None:
        return STATES["missing"]
    if entry.data.withdrawn:
        return STATES["withdrawn"]
    return STATES["proved" if entry.data.evidence else "none"]


def state_counts(desk: Desk, catalogue: Catalogue) -> list[StateCount]:
    """How many items of an edition are in each state that occurs."""
    year = catalogue.fiscal_year
    states = Counter(
        item_state(desk.library.disclosed(year, item.code)).name for item in catalogue.items
    )
    return [
        StateCount(name, state.text, states[name]) for name, state in STATES.items() if states[name]
    ]


def _index(desk: Desk, catalogue: Catalogue, url: str) -> Page:
    year = catalogue.fiscal_year
    title = f"การเปิดเผยข้อมูลสาธารณะ ปีงบประมาณ พ.ศ. {year}"
    lead = (
        "รายการข้อมูลที่ต้องเปิดเผยตามการประเมินคุณธรรมและความโปร่งใส (ITA) "
        f"{len(catalogue.items)} ข้อ กดที่ชื่อรายการเพื่อดูหลักฐาน"
    )
    indicators = _indicators(desk, catalogue)
    years = [
        Choice(f"ปีงบประมาณ {other}", f"/disclosure/{other}/", other == year)
        for other in desk.library.catalogues
    ]
    body = desk.bodies.fill(
        "disclosure.html", "listing", title=title, lead=lead, years=years, indicators=indicators,
        counts=state_counts(desk, catalogue),
    )  # fmt: skip
    days = [
        row.updated for ind in indicators for group in ind.groups for row in group.entries
        if row.updated
    ]  # fmt: skip
    return Page(
        url, title, "listing", body, description=lead,
        crumbs=(HOME,) if url == DISCLOSURE.url else (HOME, DISCLOSURE),
        updated=max(days, default=None), wide=True, noindex=url == DISCLOSURE.url,
    )  # fmt: skip


def _indicators(desk: Desk, catalogue: Catalogue) -> list[ShownIndicator]:
    return [
        ShownIndicator(
            indicator.code, indicator.title,
            [
                ShownGroup(group.code, group.title, [_row(desk, catalogue, i) for i in group.items])
                for group in indicator.groups
            ],
        )
        for indicator in catalogue.indicators
    ]  # fmt: skip


def _row(desk: Desk, catalogue: Catalogue, item: Item) -> ShownItem:
    entry = desk.library.disclosed(catalogue.fiscal_year, item.code)
    return ShownItem(
        item.code, item.slug, item.title, entry.url if entry else None,
        catalogue.period_text(item), entry.data.group if entry else None,
        entry.data.updated if entry else None, item_state(entry),
    )  # fmt: skip


def _item(desk: Desk, catalogue: Catalogue, item: Item, entry: Entry[DisclosureItem]) -> Page:
    year = catalogue.fiscal_year
    rendered = desk.text(entry, entry.source.body)
    body = desk.bodies.fill(
        "disclosure.html", "body", entry=entry, code=item.code, year=year,
        period=catalogue.period_text(item), state=item_state(entry),
        evidence=[_evidence(desk, entry, evidence) for evidence in entry.data.evidence],
        content=safe(rendered),
    )  # fmt: skip
    crumbs = (DISCLOSURE, Crumb(f"ปีงบประมาณ พ.ศ. {year}", f"/disclosure/{year}/"))
    evidence = (Heading("evidence", "หลักฐาน", 2),) if entry.data.evidence else ()
    return desk.page(
        entry, body, crumbs, headings=evidence + rendered.headings,
        description=entry.data.summary or f"{item.code} {item.title} ปีงบประมาณ พ.ศ. {year}",
    )  # fmt: skip


def _evidence(desk: Desk, entry: Entry[DisclosureItem], evidence: Evidence) -> ShownEvidence:
    if evidence.entry and (found := desk.library.entries.get(evidence.entry)):
        return ShownEvidence(evidence, found.url, found.kind.label)
    if evidence.file and (asset := desk.library.assets.get(f"{entry.folder}/{evidence.file}")):
        return ShownEvidence(evidence, asset.url, f"{asset.label} {size(asset.size)}")
    if evidence.url:
        return ShownEvidence(evidence, evidence.url, "ระบบภายนอก")
    return ShownEvidence(evidence, evidence.page or entry.url, "หน้าเว็บ")
