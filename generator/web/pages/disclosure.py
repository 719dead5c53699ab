"""Public disclosure: the index of every edition, whole and by state or owner."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.catalogue import Change
from generator.library.edition import Edition, ItemState
from generator.thai.slug import is_slug
from generator.web.desk import HOME, Desk, shorten
from generator.web.disclosure_rows import DisclosureRow, disclosure_rows, last_change
from generator.web.disclosure_tables import IndexFiles
from generator.web.downloads import LABELS
from generator.web.pages.disclosure_filters import (
    DisclosureFilter,
    DisclosureFilters,
    disclosure_filters,
)
from generator.web.pages.disclosure_item import (
    ShownProof,
    item_pages,
    item_state,
    part_name,
    shown_proof_list,
)
from generator.web.pages.shown import Choice, State
from generator.web.plan import Artifact, Crumb, Page, crumb

DISCLOSURE = crumb("/disclosure/")
_LEADS = {
    "oit": "รายการข้อมูลที่ต้องเปิดเผยตามการประเมินคุณธรรมและความโปร่งใส (ITA) {number} ข้อ "
    "กดที่หลักฐานเพื่อเปิดดูโดยตรง หรือกดที่ชื่อรายการเพื่อดูรายละเอียดของข้อนั้น",
}
_LEAD = (
    "รายการข้อมูลที่ต้องเปิดเผย {number} ข้อ พร้อมหลักฐานที่เว็บไซต์นี้เผยแพร่อยู่แล้ว "
    "กดที่หลักฐานเพื่อเปิดดูโดยตรง หรือกดที่ชื่อรายการเพื่อดูรายละเอียดของข้อนั้น"
)


@dataclass(frozen=True)
class ShownItem:
    """One row of the index."""

    row: DisclosureRow
    state: State
    proofs: tuple[ShownProof, ...]


@dataclass(frozen=True)
class ShownGroup:
    """A sub-indicator with its rows."""

    id: str
    title: str
    entries: list[ShownItem]


@dataclass(frozen=True)
class ShownIndicator:
    """An indicator with its sub-indicators."""

    id: str
    title: str
    groups: list[ShownGroup]

    @property
    def number(self) -> int:
        """How many of its items are shown."""
        return sum(len(group.entries) for group in self.groups)


@dataclass(frozen=True)
class StateCount:
    """How many items are in one state."""

    name: str
    text: str
    number: int


@dataclass(frozen=True)
class ShownCatalogue:
    """What is told of the list itself."""

    closes: dt.date | None
    provisional: bool
    changes: list[Change]
    """Newest first."""


def disclosure_pages(desk: Desk) -> Iterator[Page]:
    """The indexes and the items; the open edition also stands at `/disclosure/`."""
    rows = disclosure_rows(desk.editions)
    for edition in desk.editions.values():
        those = rows[edition.key]
        choices = disclosure_filters(those, desk.library)
        files = IndexFiles(desk.library, desk.site_url).artifacts(those)
        whole = _Index(edition, those, choices, files, f"/disclosure/{edition.key}/")
        yield _page(desk, whole)
        if edition.is_open:
            yield _page(desk, replace(whole, url=DISCLOSURE.url))
        for choice in choices:
            yield _page(desk, replace(whole, rows=choice.rows, url=choice.url, choice=choice))
        yield from item_pages(desk, edition, those, DISCLOSURE)


def state_counts(edition: Edition) -> list[StateCount]:
    """How many items of an edition are in each state that occurs."""
    states = Counter(disclosed.state for disclosed in edition.items)
    return [StateCount(s.value, s.label, states[s]) for s in ItemState if states[s]]


@dataclass(frozen=True)
class _Index:
    """An index: whole, the same at another address, or what a choice leaves of it."""

    edition: Edition
    rows: tuple[DisclosureRow, ...]
    choices: DisclosureFilters
    files: tuple[Artifact, ...]
    url: str
    choice: DisclosureFilter | None = None

    @property
    def home(self) -> str:
        """The address of the whole."""
        return f"/disclosure/{self.edition.key}/"

    @property
    def name(self) -> str:
        """The title of the whole."""
        edition = self.edition
        named = f"{DISCLOSURE.title} {edition.name}"
        return named if edition.catalogue.fiscal_year else edition.catalogue.title

    @property
    def crumbs(self) -> tuple[Crumb, ...]:
        """The way to it."""
        if self.url == DISCLOSURE.url:
            return (HOME,)
        above = (Crumb(self.edition.name, self.home),) if self.choice else ()
        return (HOME, DISCLOSURE, *above)


def _page(desk: Desk, index: _Index) -> Page:
    edition, choice, is_whole = index.edition, index.choice, index.url == index.home
    lead = _LEADS.get(edition.catalogue.scheme, _LEAD).format(number=len(edition.items))
    body = desk.bodies.fill(
        "disclosure.html", "listing", title=index.name, lead=lead, shown=len(index.rows),
        years=[
            Choice(other.name, f"/disclosure/{other.key}/", other is edition)
            for other in desk.editions.values()
        ],
        everything=Choice("ทั้งหมด", index.home, choice is None, len(edition.items)),
        states=_links(index.choices.by_state, choice),
        owners=_links(index.choices.by_owner, choice),
        chosen=choice, catalogue=_catalogue(edition),
        indicators=_indicators(edition, index.rows), counts=state_counts(edition),
        files=[_download(file) for file in index.files],
    )  # fmt: skip
    days = [row.updated for row in index.rows if row.updated]
    return Page(
        index.url, f"{index.name} {choice.by}: {choice.title}" if choice else index.name,
        "listing", body, description=shorten(lead), crumbs=index.crumbs, wide=True,
        updated=max(days, default=last_change(edition.catalogue)), noindex=not is_whole,
        canonical=None if is_whole else index.home, files=index.files if is_whole else (),
    )  # fmt: skip


def _download(file: Artifact) -> tuple[str, str, int]:
    """Address, name and bytes of a file of the index."""
    content = file.content.encode() if isinstance(file.content, str) else file.content
    return file.url, LABELS[file.url.rpartition(".")[2]], len(content)


def _links(choices: tuple[DisclosureFilter, ...], chosen: DisclosureFilter | None) -> list[Choice]:
    return [Choice(one.title, one.url, one is chosen, len(one.rows)) for one in choices]


def _catalogue(edition: Edition) -> ShownCatalogue:
    catalogue = edition.catalogue
    changes = sorted(catalogue.changes, key=lambda change: change.date, reverse=True)
    return ShownCatalogue(catalogue.closes, bool(catalogue.provisional), changes)


def _indicators(edition: Edition, rows: Sequence[DisclosureRow]) -> list[ShownIndicator]:
    """What is left of the list; indicators and sub-indicators without a row go."""
    shown: list[ShownIndicator] = []
    for number, indicator in enumerate(edition.catalogue.indicators, start=1):
        groups = [
            ShownGroup(
                _anchor("group", group.code, f"{number}-{place}"),
                part_name(edition, group),
                [_item(row) for row in rows if row.disclosed.group is group],
            )
            for place, group in enumerate(indicator.groups, start=1)
        ]
        kept = [group for group in groups if group.entries]
        if kept:
            anchor = _anchor("indicator", indicator.code, str(number))
            word = "ตัวชี้วัดที่ " if edition.catalogue.fiscal_year else ""
            shown.append(ShownIndicator(anchor, word + part_name(edition, indicator), kept))
    return shown


def _item(row: DisclosureRow) -> ShownItem:
    return ShownItem(row, item_state(row.disclosed), shown_proof_list(row))


def _anchor(kind: str, code: str, place: str) -> str:
    """An id made of the code; of its place where the code is none that addresses can hold."""
    name = code.replace(".", "-").lower()
    return f"{kind}-{name if is_slug(name) else f'at-{place}'}"
