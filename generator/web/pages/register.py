"""Pages made from the registers: structure, people, groups, contact and laws."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from generator.kinds.page import PlainPage
from generator.kinds.procedure import Procedure
from generator.laws import Law, LawKind
from generator.library.entry import Entry
from generator.library.papers import STRUCTURE_PAPERS
from generator.office import Group
from generator.rendering.markdown.targets import Heading
from generator.thai.collation import sort_key
from generator.web.desk import HOME, Desk, group_url, safe
from generator.web.downloads import NOTHING, offered
from generator.web.office_tables import addresses as stems
from generator.web.office_tables import (
    citation_table,
    duty_table,
    group_table,
    law_table,
    people_table,
    phone_table,
)
from generator.web.pages.orders import shown_order
from generator.web.pages.shown import ShownPerson, drawn_papers, is_listed, shown_person
from generator.web.plan import Crumb, Page, crumb

ABOUT = crumb("/about/structure/")
PEOPLE = crumb("/about/people/")
CONTACT = crumb("/contact/")
LAWS = crumb("/laws/")
_NEWS_OF_A_GROUP = 5


@dataclass(frozen=True)
class Deputy:
    """A deputy with the groups under that deputy's care."""

    person: ShownPerson
    groups: list[Group]


@dataclass(frozen=True)
class GroupPeople:
    """A group with its people."""

    data: Group
    people: list[ShownPerson]


@dataclass(frozen=True)
class LawsOfKind:
    """The laws of one kind."""

    name: str
    laws: list["ShownLaw"]


@dataclass(frozen=True)
class ShownLaw:
    """A law with the procedures that cite it."""

    law: Law
    cited_by: tuple[Entry[Procedure], ...]


def register_pages(desk: Desk) -> Iterator[Page]:
    """All pages of the registers."""
    yield _structure(desk)
    yield _people(desk)
    for group in desk.library.office.groups:
        yield _group(desk, group)
    yield _laws(desk)
    if "contact" not in desk.library.entries:
        yield contact_page(desk, None)


def _registered(desk: Desk, crumb: Crumb, body: str, lead: str, **more: Any) -> Page:
    """A page of the office's register, or of another that `source` names."""
    source = more.setdefault("source", "content/office.yml")
    more.setdefault("crumbs", (HOME,))
    return Page(
        url=crumb.url,
        title=crumb.title,
        kind="register",
        body=body,
        description=lead,
        updated=desk.library.changed.get(source),
        **more,
    )


def _structure(desk: Desk) -> Page:
    office = desk.library.office
    lead = f"ผังผู้บริหาร กลุ่ม และหน่วยของ{office.name}"
    directors = office.ranked("director")
    deputies = [
        Deputy(
            shown_person(person, desk.library),
            [group for group in office.groups if group.deputy == person.id],
        )
        for person in office.ranked("deputy")
    ]
    led = {group.id for deputy in deputies for group in deputy.groups}
    tables = group_table(desk.library, desk.site_url), duty_table(office)
    files = offered(stems.GROUPS, *tables)
    body = desk.bodies.fill(
        "register.html", "structure", lead=lead, downloads=files.shown,
        papers=drawn_papers(STRUCTURE_PAPERS, desk.papers),
        director=shown_person((directors or office.people)[0], desk.library), deputies=deputies,
        groups=[group for group in office.groups if group.id not in led],
        committees=office.committees, mission=office.mission,
    )  # fmt: skip
    headings = (Heading("chart", "แผนผังโครงสร้าง", 2), Heading("groups", "กลุ่มและหน่วย", 2))
    return _registered(desk, ABOUT, body, lead, headings=headings, wide=True, files=files.artifacts)


def _people(desk: Desk) -> Page:
    office = desk.library.office
    lead = "ชื่อ ตำแหน่ง และช่องทางติดต่อของผู้บริหารและบุคลากรทุกกลุ่ม"
    executives = [*office.ranked("director"), *office.ranked("deputy")]
    groups = [
        GroupPeople(group, [shown_person(p, desk.library) for p in office.members(group.id)])
        for group in office.groups
    ]
    files = offered(stems.PEOPLE, people_table(office))
    body = desk.bodies.fill(
        "register.html", "people", lead=lead, downloads=files.shown,
        executives=[shown_person(person, desk.library) for person in executives],
        groups=[group for group in groups if group.people],
    )  # fmt: skip
    headings = (
        Heading("executives", "ผู้บริหาร", 2),
        *(Heading(group.data.id, group.data.name, 2) for group in groups if group.people),
    )
    return _registered(desk, PEOPLE, body, lead, headings=headings, files=files.artifacts)


def _group(desk: Desk, group: Group) -> Page:
    library = desk.library
    news = [
        entry for entry in library.news
        if entry.data.group == group.id and is_listed(entry.data, desk.today)
    ]  # fmt: skip
    orders = [
        shown_order(entry, library, desk.today) for entry in library.orders
        if entry.data.group == group.id and entry.data.withdrawn is None
    ]  # fmt: skip
    body = desk.bodies.fill(
        "register.html", "group", data=group,
        people=[shown_person(person, library) for person in library.office.members(group.id)],
        manuals=[entry for entry in library.manuals if entry.data.group == group.id],
        forms=[entry for entry in library.forms if entry.data.group == group.id],
        news=news[:_NEWS_OF_A_GROUP], orders=orders[:_NEWS_OF_A_GROUP],
    )  # fmt: skip
    lead = f"หน้าที่และอำนาจ บุคลากร คู่มือ แบบฟอร์ม คำสั่ง และข่าวของ{group.name}"
    crumb = Crumb(group.name, group_url(group.id))
    return _registered(desk, crumb, body, lead, crumbs=(HOME, ABOUT))


def contact_page(desk: Desk, entry: Entry[PlainPage] | None) -> Page:
    """The contact page: the register, then what `content/contact.md` adds."""
    lead = "ที่ตั้ง โทรศัพท์ หมายเลขภายใน และช่องทางสอบถาม"
    rendered = desk.text(entry, entry.source.body) if entry else None
    gone = stems.is_withdrawn(desk.library, "contact")
    files = NOTHING if gone else offered(stems.PHONES, phone_table(desk.library.office))
    body = desk.bodies.fill(
        "register.html", "contact", lead=lead, content=safe(rendered) if rendered else "",
        downloads=files.shown,
    )  # fmt: skip
    headings = (Heading("extensions", "หมายเลขโทรศัพท์ภายใน", 2),)
    if entry and rendered:
        return desk.page(
            entry, body, (), headings=headings + rendered.headings, description=lead,
            files=files.artifacts,
        )  # fmt: skip
    return _registered(desk, CONTACT, body, lead, headings=headings, files=files.artifacts)


def _laws(desk: Desk) -> Page:
    lead = "กฎหมาย ระเบียบ และแผนที่คู่มือการปฏิบัติงานอ้างอิง พร้อมกระบวนงานที่นำไปใช้"
    kinds = []
    for kind in get_args(LawKind):
        found = sorted(
            (law for law in desk.library.laws.values() if law.kind == kind),
            key=lambda law: sort_key(law.full_title),
        )
        if found:
            cited = desk.library.citations
            kinds.append(LawsOfKind(kind, [ShownLaw(law, cited.get(law.id, ())) for law in found]))
    files = offered(
        stems.LAWS, law_table(desk.library, desk.site_url), citation_table(desk.library)
    )
    body = desk.bodies.fill("register.html", "laws", lead=lead, kinds=kinds, downloads=files.shown)
    headings = tuple(Heading(f"kind-{n}", kind.name, 2) for n, kind in enumerate(kinds, start=1))
    return _registered(
        desk, LAWS, body, lead, headings=headings, source="content/laws.yml", files=files.artifacts
    )
