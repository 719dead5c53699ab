"""Public disclosure: the index of every edition and every item with its proof."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.kinds.disclosure import DisclosureItem, Evidence
from generator.library.edition import Disclosed, Edition, ItemState, Proof
from generator.library.entry import Entry
from generator.web.desk import HOME, Desk, safe
from generator.web.filters import size
from generator.web.pages.shown import Choice, State
from generator.web.plan import Crumb, Heading, Page

DISCLOSURE = Crumb("การเปิดเผยข้อมูลสาธารณะ", "/disclosure/")


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
    """The indexes and the items; the open edition also stands at `/disclosure/`."""
    for edition in desk.editions.values():
        yield _index(desk, edition, f"/disclosure/{edition.key}/")
        if edition.is_open:
            yield _index(desk, edition, DISCLOSURE.url)
        for disclosed in edition.items:
            if disclosed.entry:
                yield _item(desk, edition, disclosed, disclosed.entry)


def item_state(disclosed: Disclosed) -> State:
    """The state of an item by word and shape."""
    return State(disclosed.state.value, disclosed.state.label)


def state_counts(edition: Edition) -> list[StateCount]:
    """How many items of an edition are in each state that occurs."""
    states = Counter(disclosed.state for disclosed in edition.items)
    return [StateCount(s.value, s.label, states[s]) for s in ItemState if states[s]]


def _index(desk: Desk, edition: Edition, url: str) -> Page:
    title = f"การเปิดเผยข้อมูลสาธารณะ {edition.name}"
    lead = (
        "รายการข้อมูลที่ต้องเปิดเผยตามการประเมินคุณธรรมและความโปร่งใส (ITA) "
        f"{len(edition.items)} ข้อ กดที่ชื่อรายการเพื่อดูหลักฐาน"
    )
    years = [
        Choice(other.name, f"/disclosure/{other.key}/", other is edition)
        for other in desk.editions.values()
    ]
    body = desk.bodies.fill(
        "disclosure.html", "listing", title=title, lead=lead, years=years,
        indicators=_indicators(edition), counts=state_counts(edition),
    )  # fmt: skip
    days = [disclosed.updated for disclosed in edition.items if disclosed.updated]
    return Page(
        url, title, "listing", body, description=lead,
        crumbs=(HOME,) if url == DISCLOSURE.url else (HOME, DISCLOSURE),
        updated=max(days, default=None), wide=True, noindex=url == DISCLOSURE.url,
    )  # fmt: skip


def _indicators(edition: Edition) -> list[ShownIndicator]:
    rows = {disclosed.item.code: _row(edition, disclosed) for disclosed in edition.items}
    return [
        ShownIndicator(
            indicator.code, indicator.title,
            [
                ShownGroup(group.code, group.title, [rows[item.code] for item in group.items])
                for group in indicator.groups
            ],
        )
        for indicator in edition.catalogue.indicators
    ]  # fmt: skip


def _row(edition: Edition, disclosed: Disclosed) -> ShownItem:
    item, entry = disclosed.item, disclosed.entry
    return ShownItem(
        item.code, item.slug, item.title, entry.url if entry else None,
        edition.catalogue.period_text(item), disclosed.owner, disclosed.updated,
        item_state(disclosed),
    )  # fmt: skip


def _item(desk: Desk, edition: Edition, disclosed: Disclosed, entry: Entry[DisclosureItem]) -> Page:
    item = disclosed.item
    rendered = desk.text(entry, entry.source.body)
    body = desk.bodies.fill(
        "disclosure.html", "body", entry=entry, code=item.code, edition=edition.name,
        period=edition.catalogue.period_text(item), state=item_state(disclosed),
        evidence=[_evidence(entry, proof) for proof in disclosed.proofs],
        content=safe(rendered),
    )  # fmt: skip
    crumbs = (DISCLOSURE, Crumb(edition.name, f"/disclosure/{edition.key}/"))
    evidence = (Heading("evidence", "หลักฐาน", 2),) if entry.data.evidence else ()
    return desk.page(
        entry, body, crumbs, headings=evidence + rendered.headings,
        description=entry.data.summary or f"{item.code} {item.title} {edition.name}",
    )  # fmt: skip


def _evidence(entry: Entry[DisclosureItem], proof: Proof) -> ShownEvidence:
    if proof.asset:
        label = f"{proof.asset.label} {size(proof.asset.size)}"
    elif proof.evidence.entry and proof.entry:
        label = proof.entry.kind.label
    else:
        label = "ระบบภายนอก" if proof.evidence.url else "หน้าเว็บ"
    return ShownEvidence(proof.evidence, proof.url or entry.url, label)
