"""A service of the guide for visitors lacks what they must know.

What it checks:
    On pages that prove the item on service manuals, every section about a service tells the
    steps, the time, the channel, the fee and the documents; a fact said for all services above
    the first of them counts for each. A label without anything behind it is not told.

Why it matters:
    The list says that fee and documents are never left blank: where there is none, ไม่มี is
    written. Who comes with the wrong papers comes twice.

How to fix it:
    Add the missing fact to the service, for example `- **ค่าธรรมเนียม** ไม่มีค่าธรรมเนียม`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.facts import Facts, missing
from generator.check.rules.disclosure.shown_text import Shown
from generator.check.rules.disclosure.written_tables import written_tables
from generator.findings import English, Finding
from generator.kinds.outline import Part, split_parts
from generator.library.edition import Edition

FACTS: Facts = {
    "ขั้นตอน": ("ขั้นตอน", "วิธีการขอ", "วิธียื่น", "วิธีขอ"),
    "ระยะเวลา": ("ระยะเวลา", "วันทำการ", "แล้วเสร็จภายใน"),
    "ช่องทาง": ("ช่องทาง", "สถานที่", "ยื่นที่", "ติดต่อที่", "จุดบริการ"),
    "ค่าธรรมเนียม": ("ค่าธรรมเนียม", "ค่าบริการ", "ไม่เสียค่าใช้จ่าย"),
    "เอกสาร": ("เอกสาร", "หลักฐานประกอบ", "หลักฐานที่ใช้"),
}
_SIGN = "ขั้นตอน"
_LABEL = re.compile(
    r"\s*(?:[-*+]\s+|\d+[.)]\s+|\|\s*)[*_]*(?:อัตรา)?"
    r"(?:ค่าธรรมเนียม|ค่าบริการ|เอกสาร|หลักฐาน|ระยะเวลา|ช่องทาง|สถานที่)[^\s|:*_]*+\s*+:?[*_]*+\s*+:?[\s|]*+"
)
"""A list item or a row of a table that names a fact and says nothing of it."""


_MOST = 3
"""Columns of facts by which a table is one of services."""
_EMPTY = frozenset({"", "-", "–"})


class _Service(NamedTuple):
    """A service that lacks something."""

    name: str
    line: int
    """Within the body, counted from 0."""
    lacking: tuple[str, ...]


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every service that lacks a fact."""
    for disclosed in asked_now(edition, ground, "service-manual"):
        for proof in disclosed.proofs:
            if proof.entry is None or proof.entry.kind.name != "page":
                continue
            body = proof.entry.source.body
            for service in (*_sections(body), *_rows(body)):
                yield Finding(
                    codes.SERVICE_INCOMPLETE, proof.entry.source.at_body_line(service.line),
                    f"ข้อ {disclosed.item.code}: งาน “{service.name}” "
                    f"ไม่บอก{' '.join(service.lacking)} "
                    "ผู้รับบริการต้องทราบก่อนมาติดต่อ และรายการห้ามเว้นว่าง",
                    "เติมใต้หัวข้อของงานนี้ ถ้าไม่มีให้เขียนว่าไม่มี เช่น - **ค่าธรรมเนียม** ไม่มีค่าธรรมเนียม",
                    English(
                        f"Item {disclosed.item.code}: a service lacks {len(service.lacking)} facts",
                        "Add them below its heading; write ไม่มี where there is none.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


def _sections(body: str) -> Iterator[_Service]:
    """The services that have a section of their own and lack something."""
    parts = list(split_parts(body))
    general = "\n".join(part.text for part in parts if not part.heading)
    for part in parts:
        if part.heading and _is_service(part):
            lacking = missing(FACTS, Shown(f"{general}\n{_filled(part.text)}"))
            if lacking:
                yield _Service(part.heading, part.line, lacking)


def _rows(body: str) -> Iterator[_Service]:
    """The services in rows of a table, when most facts have a column, with an empty cell."""
    for table in written_tables(body):
        columns = {
            at: name
            for at, cell in enumerate(table.header)
            for name, words in FACTS.items()
            if Shown(cell).says(words)
        }
        for row in table.rows if len(set(columns.values())) >= _MOST else ():
            empty = tuple(name for at, name in columns.items() if row.cells[at] in _EMPTY)
            if empty:
                name = next((c for at, c in enumerate(row.cells) if c and at not in columns), "")
                yield _Service(name, row.line, empty)


def _is_service(part: Part) -> bool:
    """Tell whether it has steps and another fact; statistics and notes have not."""
    seen = Shown(part.text)
    return seen.says([_SIGN]) and len(missing(FACTS, seen)) <= len(FACTS) - 2


def _filled(text: str) -> str:
    """The text without labels that nothing follows."""
    lines = text.split("\n")
    return "\n".join(
        line for number, line in enumerate(lines) if not _is_empty_label(lines, number)
    )


def _is_empty_label(lines: list[str], number: int) -> bool:
    """Tell whether a line only names a fact; deeper lines below it would tell it."""
    after = lines[number + 1] if number + 1 < len(lines) else ""
    deeper = len(after) - len(after.lstrip()) > len(lines[number]) - len(lines[number].lstrip())
    return bool(_LABEL.fullmatch(lines[number])) and not (after.strip() and deeper)


RULE = Rule(
    codes.SERVICE_INCOMPLETE,
    __doc__,
    Explanation(
        what="ในหน้าคู่มือการขอรับบริการ ทุกหัวข้อของงานบริการต้องบอกขั้นตอน ระยะเวลา ช่องทาง ค่าธรรมเนียม "
        "และเอกสาร "
        "หัวเรื่องที่เว้นว่างถือว่าไม่บอก",
        why="รายการระบุว่าค่าธรรมเนียมและเอกสารห้ามเว้นว่าง ไม่มีต้องเขียนว่าไม่มี "
        "ผู้รับบริการที่เตรียมเอกสารไม่ครบต้องมาสองครั้ง",
        fix="เติมสิ่งที่ขาดใต้หัวข้อของงานนั้น เช่น - **ค่าธรรมเนียม** ไม่มีค่าธรรมเนียม",
    ),
    basis="แบบวัด OIT ข้อคู่มือการขอรับบริการ (หลักเกณฑ์ R8b)",
    subject=Edition,
    check=check,
)
