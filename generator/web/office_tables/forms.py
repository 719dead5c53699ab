"""The list of forms as a table, in the order of its page."""

from collections.abc import Iterator

from generator.kinds.form import Form
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.office_tables.words import NONE, joined
from generator.web.tables import Cell, Column, Table

_FORMS = (
    Column("number", "ที่", "integer"),
    Column("group", "กลุ่มเจ้าของ"),
    Column("code", "รหัส"),
    Column("title", "ชื่อแบบฟอร์ม"),
    Column("version", "ฉบับวันที่", "date"),
    Column("filled_by", "ผู้กรอก"),
    Column("when", "ใช้เมื่อ"),
    Column("submit_to", "ส่งที่"),
    Column("used_by", "กระบวนงานที่ใช้"),
    Column("page", "หน้าของแบบฟอร์ม", "link"),
)


def form_table(library: Library, site_url: str) -> Table:
    """The forms that are in use, by the group that owns them."""
    rows = (
        (number, group, *_form(form, library), absolute(form.url, site_url))
        for number, (group, form) in enumerate(_ordered(library), start=1)
    )
    return Table("รายการแบบฟอร์มของสำนักงาน", _FORMS, tuple(rows), sheet="แบบฟอร์ม")


def _ordered(library: Library) -> Iterator[tuple[str, Entry[Form]]]:
    for group in library.office.groups:
        for form in library.forms:
            if form.data.group == group.id and form.data.withdrawn is None:
                yield group.name, form


def _form(form: Entry[Form], library: Library) -> tuple[Cell, ...]:
    data = form.data
    return (
        data.code or NONE,
        form.title,
        data.version,
        data.filled_by,
        data.when,
        data.submit_to or NONE,
        joined(procedure.title for procedure in library.users_of_form.get(form.slug, ())),
    )
