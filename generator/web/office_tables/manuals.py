"""All work manuals as two tables: every procedure, and every step with who does it how long."""

from collections.abc import Iterable, Iterator

from generator.kinds.manual import Manual
from generator.kinds.procedure import Procedure, Step
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.office_tables.words import UNTOLD, joined
from generator.web.tables import Cell, Column, Table

_SCHEDULE = (
    Column("manual", "คู่มือ"),
    Column("part", "งานหรือหมวด"),
    Column("number", "ที่ในคู่มือ", "integer"),
    Column("procedure", "กระบวนงาน"),
    Column("responsible", "ผู้รับผิดชอบ"),
    Column("duration", "ระยะเวลา"),
    Column("steps", "จำนวนขั้นตอน", "integer"),
    Column("forms", "แบบฟอร์มที่ใช้"),
    Column("laws", "กฎหมายและเอกสารอ้างอิง"),
    Column("page", "หน้าของกระบวนงาน", "link"),
)
_STEPS = (
    Column("manual", "คู่มือ"),
    Column("procedure_number", "ที่ในคู่มือ", "integer"),
    Column("procedure", "กระบวนงาน"),
    Column("step", "ขั้นตอนที่"),
    Column("text", "สิ่งที่ทำ"),
    Column("responsible", "ผู้รับผิดชอบ"),
    Column("duration", "ระยะเวลา"),
    Column("note", "หมายเหตุ"),
)


def schedule_table(library: Library, site_url: str) -> Table:
    """Every procedure of the manuals that are in force."""
    rows = (
        (
            manual.title, entry.data.part, number, *_procedure(entry, library),
            absolute(entry.url, site_url),
        )
        for manual, number, entry in _procedures(library)
    )  # fmt: skip
    return Table("ตารางกระบวนงานในคู่มือการปฏิบัติงาน", _SCHEDULE, tuple(rows), sheet="กระบวนงาน")


def step_table(library: Library) -> Table:
    """Every step of those procedures, steps within steps among them, in order."""
    rows = (
        (
            manual.title, number, entry.title, step.number, step.text,
            step.responsible, step.duration, step.note,
        )
        for manual, number, entry in _procedures(library)
        for step in _flat(entry.outline.steps if entry.outline else ())
    )  # fmt: skip
    return Table("ขั้นตอนของทุกกระบวนงาน", _STEPS, tuple(rows), sheet="ขั้นตอน")


def _procedures(library: Library) -> Iterator[tuple[Entry[Manual], int, Entry[Procedure]]]:
    for manual in library.manuals:
        if manual.data.withdrawn is None:
            for number, entry in enumerate(library.procedures(manual.id), start=1):
                if entry.data.withdrawn is None:
                    yield manual, number, entry


def _procedure(entry: Entry[Procedure], library: Library) -> tuple[Cell, ...]:
    forms, laws = library.forms_by_slug, library.laws
    return (
        entry.title,
        entry.data.responsible or UNTOLD,
        entry.data.duration or UNTOLD,
        len(entry.outline.steps) if entry.outline else 0,
        joined(forms[name].title if name in forms else name for name in library.forms_of(entry)),
        joined(laws[name].full_title if name in laws else name for name in library.laws_of(entry)),
    )


def _flat(steps: Iterable[Step]) -> Iterator[Step]:
    for step in steps:
        yield step
        yield from _flat(step.steps)
