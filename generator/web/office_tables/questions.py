"""Questions of the public as a table: when each was asked and answered; nothing tells by whom."""

from collections.abc import Iterable

from generator.kinds.question import Question
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.office_tables.words import group_name
from generator.web.tables import Cell, Column, Table

_QUESTIONS = (
    Column("number", "ที่", "integer"),
    Column("topic", "หมวด"),
    Column("title", "คำถาม"),
    Column("channel", "ช่องทางที่ถาม"),
    Column("asked", "วันที่ได้รับคำถาม", "date"),
    Column("answered", "วันที่ตอบ", "date"),
    Column("days", "ตอบภายใน (วัน)", "integer"),
    Column("group", "กลุ่มที่ตอบ"),
    Column("page", "หน้าของคำตอบ", "link"),
)


def question_table(entries: Iterable[Entry[Question]], library: Library, site_url: str) -> Table:
    """Questions in the order of their list; one that waits has no day of its answer."""
    rows = (
        (number, *_question(entry, library), absolute(entry.url, site_url))
        for number, entry in enumerate(entries, start=1)
    )
    return Table("รายการคำถามและวันที่ตอบ", _QUESTIONS, tuple(rows), sheet="ถาม-ตอบ")


def _question(entry: Entry[Question], library: Library) -> tuple[Cell, ...]:
    data = entry.data
    return (
        data.topic,
        entry.title,
        data.channel,
        data.asked,
        data.answered,
        (data.answered - data.asked).days if data.answered else None,
        group_name(library, data.group),
    )
