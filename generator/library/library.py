"""`Library`: all entries and files of the office, with the ways to find them."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TypeVar, cast

from generator.catalogue import Catalogue
from generator.kinds.dataset import Dataset
from generator.kinds.disclosure import DisclosureItem
from generator.kinds.form import Form
from generator.kinds.manual import Manual
from generator.kinds.model import Upkeep
from generator.kinds.news import News
from generator.kinds.order import Order
from generator.kinds.page import PlainPage
from generator.kinds.procedure import Procedure
from generator.kinds.procurement import Procurement
from generator.kinds.question import Question
from generator.kinds.website_report import WebsiteReport
from generator.laws import Law
from generator.library.addresses import edition_of
from generator.library.datasets import Rows
from generator.library.empty_months import DeclaredMonth
from generator.library.entry import Asset, Entry
from generator.office import Office
from generator.source.file import SourceFile
from generator.thai.collation import sort_key
from generator.thai.digits import to_arabic

F = TypeVar("F", bound=Upkeep)


@dataclass(frozen=True)
class Library:
    """What the office publishes; drafts are not in it."""

    office: Office
    office_source: SourceFile
    """The file of the office's register, for the places of its findings."""
    laws: Mapping[str, Law]
    """The register by id, in its own order."""
    entries: Mapping[str, Entry[Upkeep]]
    """All entries by id."""
    assets: Mapping[str, Asset]
    """All published files by path from the project's root."""
    catalogues: Mapping[str, Catalogue]
    """By edition: the open fiscal year, past ones, then lists without years."""
    head: dt.datetime | None = None
    """The time of the last commit; None outside a repository."""
    changed: Mapping[str, dt.date] = field(default_factory=dict)
    """The day of the last commit of each file, by path; empty without a history."""
    drafts: tuple[str, ...] = field(default=())
    """The paths of drafts, which stay unpublished."""
    refused: frozenset[str] = frozenset()
    """The paths of texts and files that are there and cannot be used, as is told of each."""
    rows: Mapping[str, Rows] = field(default_factory=dict)
    """The rows of datasets by the id of their entry."""
    empty_months: tuple[DeclaredMonth, ...] = ()
    """The months that are said to be without procurement."""

    def _of(self, kind: str) -> Iterator[Entry[Upkeep]]:
        return (entry for entry in self.entries.values() if entry.kind.name == kind)

    @cached_property
    def pages(self) -> tuple[Entry[PlainPage], ...]:
        """Plain pages in dictionary order."""
        found = cast("list[Entry[PlainPage]]", list(self._of("page")))
        return tuple(sorted(found, key=lambda page: sort_key(page.title)))

    @cached_property
    def news(self) -> tuple[Entry[News], ...]:
        """News, newest first."""
        found = cast("list[Entry[News]]", list(self._of("news")))
        return tuple(sorted(found, key=lambda news: (-news.data.date.toordinal(), news.id)))

    @cached_property
    def orders(self) -> tuple[Entry[Order], ...]:
        """Orders and announcements, newest first, of one day by their numbers."""
        found = cast("list[Entry[Order]]", list(self._of("order")))
        return tuple(sorted(found, key=_place_among_orders, reverse=True))

    @cached_property
    def orders_by_slug(self) -> Mapping[str, Entry[Order]]:
        """Orders by the name that other orders call them."""
        return {order.slug: order for order in self.orders}

    def orders_named(self, slugs: Iterable[str]) -> tuple[Entry[Order], ...]:
        """The orders of those names that there are."""
        return tuple(self.orders_by_slug[slug] for slug in slugs if slug in self.orders_by_slug)

    @cached_property
    def revoked_by(self) -> Mapping[str, tuple[Entry[Order], ...]]:
        """The slug of an order to those that revoke it."""
        return _reversed(self.orders, lambda order: order.data.revokes)

    @cached_property
    def amended_by(self) -> Mapping[str, tuple[Entry[Order], ...]]:
        """The slug of an order to those that amend it."""
        return _reversed(self.orders, lambda order: order.data.amends)

    @cached_property
    def questions(self) -> tuple[Entry[Question], ...]:
        """Questions, the last answered first, and before them those that wait."""
        found = cast("list[Entry[Question]]", list(self._of("question")))
        return tuple(sorted(found, key=_place_among_questions, reverse=True))

    @cached_property
    def forms(self) -> tuple[Entry[Form], ...]:
        """Forms in dictionary order."""
        found = cast("list[Entry[Form]]", list(self._of("form")))
        return tuple(sorted(found, key=lambda form: sort_key(form.title)))

    @cached_property
    def manuals(self) -> tuple[Entry[Manual], ...]:
        """Manuals in dictionary order."""
        found = cast("list[Entry[Manual]]", list(self._of("manual")))
        return tuple(sorted(found, key=lambda manual: sort_key(manual.title)))

    @cached_property
    def _procedures(self) -> Mapping[str, tuple[Entry[Procedure], ...]]:
        by_manual: dict[str, list[Entry[Procedure]]] = {}
        found = cast("list[Entry[Procedure]]", list(self._of("procedure")))
        for procedure in sorted(found, key=_place_in_manual):
            by_manual.setdefault(procedure.id.rpartition("/")[0], []).append(procedure)
        return {manual: tuple(members) for manual, members in by_manual.items()}

    def procedures(self, manual_id: str) -> tuple[Entry[Procedure], ...]:
        """The procedures of a manual in the order of their file names."""
        return self._procedures.get(manual_id, ())

    @cached_property
    def procurements(self) -> tuple[Entry[Procurement], ...]:
        """Procurement by month and, within it, by the number of the contract."""
        found = cast("list[Entry[Procurement]]", list(self._of("procurement")))
        return tuple(sorted(found, key=_place_in_register))

    @cached_property
    def datasets(self) -> tuple[Entry[Dataset], ...]:
        """Datasets in dictionary order."""
        found = cast("list[Entry[Dataset]]", list(self._of("dataset")))
        return tuple(sorted(found, key=lambda dataset: sort_key(dataset.title)))

    @cached_property
    def website_reports(self) -> tuple[Entry[WebsiteReport], ...]:
        """Yearly reports on the website, newest first."""
        found = cast("list[Entry[WebsiteReport]]", list(self._of("website-report")))
        return tuple(sorted(found, key=lambda one: (-one.data.fiscal_year, one.id)))

    @cached_property
    def _items(self) -> Mapping[tuple[str, str], Entry[DisclosureItem]]:
        found = cast("list[Entry[DisclosureItem]]", list(self._of("disclosure")))
        return {(edition_of(entry.id), entry.data.item): entry for entry in found}

    def disclosed(self, edition: str, code: str) -> Entry[DisclosureItem] | None:
        """The entry of an item in an edition, or None when it is not published."""
        return self._items.get((edition, code))

    @cached_property
    def by_path(self) -> Mapping[str, Entry[Upkeep]]:
        """Entries by the path of their file."""
        return {entry.source.path: entry for entry in self.entries.values()}

    @cached_property
    def by_url(self) -> Mapping[str, Entry[Upkeep]]:
        """Entries by their address."""
        return {entry.url: entry for entry in self.entries.values()}

    @cached_property
    def asset_urls(self) -> Mapping[str, Asset]:
        """Published files by their address."""
        return {asset.url: asset for asset in self.assets.values()}

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """What stands at an address: the title of an entry, or of a law."""
        entries = {entry.url: entry.title for entry in self.entries.values()}
        return entries | {f"/laws/#{law.id}": law.full_title for law in self.laws.values()}

    @cached_property
    def forms_by_slug(self) -> Mapping[str, Entry[Form]]:
        """Forms by the name that manuals and the office call them, in dictionary order."""
        return {form.slug: form for form in self.forms}

    @cached_property
    def form_titles(self) -> Mapping[str, str]:
        """The title of a form to its slug, for manuals that name forms in full."""
        return {form.title: form.slug for form in self.forms}

    def forms_of(self, procedure: Entry[Procedure]) -> tuple[str, ...]:
        """What a procedure uses: slugs of forms, and the names of forms outside the register."""
        named = procedure.outline.forms if procedure.outline else ()
        found = [self.form_titles.get(name, name) for name in named]
        return tuple(dict.fromkeys((*found, *procedure.data.forms)))

    def laws_of(self, procedure: Entry[Procedure]) -> tuple[str, ...]:
        """What a procedure cites: ids of laws, and the names of documents outside the register."""
        named = procedure.outline.references if procedure.outline else ()
        return tuple(dict.fromkeys((*named, *procedure.data.laws)))

    @cached_property
    def users_of_form(self) -> Mapping[str, tuple[Entry[Procedure], ...]]:
        """The slug of a form to the procedures that use it."""
        members = chain.from_iterable(self._procedures.values())
        return _reversed(members, self.forms_of)

    @cached_property
    def citations(self) -> Mapping[str, tuple[Entry[Procedure], ...]]:
        """The id of a law to the procedures that cite it."""
        members = chain.from_iterable(self._procedures.values())
        return _reversed(members, self.laws_of)


def _place_in_manual(procedure: Entry[Procedure]) -> tuple[int, str]:
    """The number in front of the file's name, by value, so that 10 follows 9."""
    name = procedure.source.path.rpartition("/")[2]
    digits = name[: len(name) - len(name.lstrip("0123456789"))]
    return (int(digits[:9] or 0), procedure.source.path)


def _place_in_register(entry: Entry[Procurement]) -> tuple[int, int, int, dt.date, str]:
    """As the office's own register runs: months, then the numbers of contracts by value."""
    day, contract = entry.data.day, entry.data.contract
    digits = re.match("[0-9]{1,9}", to_arabic(contract.number)) if contract else None
    return day.year, day.month, int(digits[0]) if digits else 0, day, entry.id


def _place_among_orders(order: Entry[Order]) -> tuple[dt.date, int, str]:
    return (order.data.date, order.data.number.serial if order.data.number else 0, order.id)


def _place_among_questions(question: Entry[Question]) -> tuple[bool, dt.date, str]:
    data = question.data
    return (data.answered is None, data.answered or data.asked, question.id)


def _reversed(
    entries: Iterable[Entry[F]], targets: Callable[[Entry[F]], tuple[str, ...]]
) -> Mapping[str, tuple[Entry[F], ...]]:
    """What entries name, to the entries that name it."""
    found: dict[str, list[Entry[F]]] = {}
    for entry in entries:
        for target in targets(entry):
            found.setdefault(target, []).append(entry)
    return {target: tuple(naming) for target, naming in found.items()}
