"""People, telephones, groups and duties, as far as the pages of the register show them."""

from collections.abc import Iterable, Iterator

from generator.library.library import Library
from generator.office import Group, Office, Person
from generator.rendering.addresses import absolute
from generator.web.desk import group_url
from generator.web.office_tables.words import NONE, VACANT
from generator.web.tables import Cell, Column, Table

EXECUTIVES = "ผู้บริหาร"
_EXTENSION = " ต่อ "

_PEOPLE = (
    Column("number", "ที่", "integer"),
    Column("group", "กลุ่ม"),
    Column("name", "ชื่อและนามสกุล"),
    Column("position", "ตำแหน่ง"),
    Column("acting", "การปฏิบัติหน้าที่"),
    Column("phone", "โทรศัพท์"),
    Column("email", "อีเมล"),
)
_PHONES = (
    Column("group", "หน่วยงานหรือกลุ่ม"),
    Column("name", "ชื่อหรือหมายเลขกลาง"),
    Column("position", "ตำแหน่ง"),
    Column("phone", "โทรศัพท์"),
    Column("extension", "เบอร์ภายใน"),
    Column("email", "อีเมล"),
)
_GROUPS = (
    Column("number", "ที่", "integer"),
    Column("name", "ชื่อกลุ่มหรือหน่วย"),
    Column("short_name", "ชื่อย่อ"),
    Column("deputy", "รองผู้อำนวยการที่กำกับดูแล"),
    Column("head", "หัวหน้ากลุ่ม"),
    Column("people", "จำนวนบุคลากร (คน)", "integer"),
    Column("phone", "โทรศัพท์"),
    Column("email", "อีเมล"),
    Column("page", "หน้าของกลุ่ม", "link"),
)
_DUTIES = (
    Column("group", "กลุ่ม"),
    Column("number", "ข้อ", "integer"),
    Column("duty", "หน้าที่และอำนาจ"),
)


def people_table(office: Office) -> Table:
    """Everybody whom the page of people shows, in its order."""
    rows = (
        (number, group, person.name or VACANT, person.position, person.acting, *_reached(person))
        for number, (group, person) in enumerate(_everybody(office), start=1)
    )
    return Table("รายชื่อผู้บริหารและบุคลากร", _PEOPLE, tuple(rows), sheet="บุคลากร")


def phone_table(office: Office) -> Table:
    """The telephone directory: the office, its executives, then every group and its people."""
    return Table("สมุดโทรศัพท์ของสำนักงาน", _PHONES, tuple(_phones(office)), sheet="สมุดโทรศัพท์")


def group_table(library: Library, site_url: str) -> Table:
    """The groups in the order of the announcement that divides the office."""
    rows = (
        (number, *_group(group, library.office), absolute(group_url(group.id), site_url))
        for number, group in enumerate(library.office.groups, start=1)
    )
    return Table("กลุ่มและหน่วยของสำนักงาน", _GROUPS, tuple(rows), sheet="กลุ่มและหน่วย")


def duty_table(office: Office) -> Table:
    """Every duty of every group."""
    rows = (
        (group.name, number, duty)
        for group in office.groups
        for number, duty in enumerate(group.duties, start=1)
    )
    return Table("หน้าที่และอำนาจของกลุ่ม", _DUTIES, tuple(rows), sheet="หน้าที่และอำนาจ")


def _executives(office: Office) -> tuple[Person, ...]:
    return (*office.ranked("director"), *office.ranked("deputy"))


def _everybody(office: Office) -> Iterator[tuple[str, Person]]:
    for person in _executives(office):
        yield EXECUTIVES, person
    for group in office.groups:
        for person in office.members(group.id):
            yield group.name, person


def _phones(office: Office) -> Iterator[tuple[Cell, ...]]:
    yield office.short_name, "หมายเลขกลาง", None, *_number(office.phone), office.email
    if office.fax:
        yield office.short_name, "โทรสาร", None, *_number(office.fax), None
    yield from _persons(EXECUTIVES, _executives(office))
    for group in office.groups:
        yield (
            group.name, "หมายเลขของกลุ่ม", None, *_number(group.phone), group.email or NONE,
        )  # fmt: skip
        yield from _persons(group.name, office.members(group.id))


def _persons(group: str, people: Iterable[Person]) -> Iterator[tuple[Cell, ...]]:
    """Those who can be reached; of the others the page of people tells."""
    for person in people:
        if person.phone or person.email:
            yield (
                group, person.name or VACANT, person.acting or person.position,
                *_number(person.phone), person.email or NONE,
            )  # fmt: skip


def _number(phone: str | None) -> tuple[str | None, str | None]:
    """The whole number, and what is dialled within the house."""
    return phone, (phone or "").partition(_EXTENSION)[2].strip() or None


def _reached(person: Person) -> tuple[Cell, Cell]:
    return person.phone or NONE, person.email or NONE


def _group(group: Group, office: Office) -> tuple[Cell, ...]:
    members = office.members(group.id)
    deputy = next((person for person in office.people if person.id == group.deputy), None)
    head = next((person for person in members if person.rank == "head"), None)
    return (
        group.name,
        group.short_name or NONE,
        _called(deputy) if deputy else NONE,
        (head.name or VACANT) if head else NONE,
        sum(person.name is not None for person in members),
        group.phone,
        group.email or NONE,
    )


def _called(person: Person) -> str:
    return f"{person.name or VACANT} {person.position}"
