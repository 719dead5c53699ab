"""A spreadsheet of procurement lacks a column that is asked for.

What it checks:
    Every spreadsheet that proves the item on monthly procurement has the columns that the list
    names, or the eight of the form สขร.1 where it names none.

Why it matters:
    One column that is missing, for example the reason of the choice, costs the item.

How to fix it:
    Add the column with its values to the spreadsheet. The files of `/procurement/` have all of
    them.
"""

from collections.abc import Iterator
from itertools import pairwise

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked
from generator.check.rules.disclosure.facts import Facts
from generator.findings import English, Finding
from generator.library.edition import Disclosed, Edition, Proof
from generator.source.documents import Document
from generator.thai.extracted import fold

MONTHLY: Facts = {
    "งานที่ซื้อหรือจ้าง": ("งานที่", "ชื่อรายการ", "รายการ", "ชื่อโครงการ"),
    "วงเงินที่จะซื้อหรือจ้าง": ("วงเงิน",),
    "ราคากลาง": ("ราคากลาง",),
    "วิธีซื้อหรือจ้าง": ("วิธี",),
    "รายชื่อผู้เสนอราคาและราคาที่เสนอ": ("ผู้เสนอราคา", "ราคาที่เสนอ"),
    "ผู้ได้รับการคัดเลือกและราคา": ("ได้รับการคัดเลือก", "ได้รับคัดเลือก", "ผู้ชนะ"),
    "เหตุผลที่คัดเลือก": ("เหตุผล",),
    "เลขที่และวันที่ของสัญญา": ("สัญญา", "ข้อตกลง", "ใบสั่ง"),
}
"""The form สขร.1 with the words by which each column is recognised."""
_LISTED = 10
"""An item whose elements are so many names the columns of its table."""
_HEADERS_WITHIN = 15
"""Rows from the top in which headers stand."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every spreadsheet that lacks columns."""
    for disclosed in asked(edition, "procurement-monthly"):
        wanted = _columns(disclosed)
        for proof in disclosed.proofs:
            lacking = _lacking(proof, wanted, ground)
            if lacking:
                yield Finding(
                    codes.COLUMN_MISSING, proof.place,
                    f"ข้อ {disclosed.item.code}: “{proof.evidence.title}” ไม่มีคอลัมน์ "
                    f"{' / '.join(lacking)}",
                    "เพิ่มคอลัมน์พร้อมข้อมูลในตาราง ไฟล์ตารางที่หน้า /procurement/ มีคอลัมน์ครบและดาวน์โหลดไปใช้ได้",
                    English(
                        f"Item {disclosed.item.code}: the spreadsheet lacks {len(lacking)} columns",
                        "Add them; the files of /procurement/ have all.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


def _columns(disclosed: Disclosed) -> Facts:
    elements = disclosed.item.elements
    if len(elements) < _LISTED:
        return MONTHLY
    return {element: (element.partition("(")[0],) for element in elements}


def _lacking(proof: Proof, wanted: Facts, ground: Ground) -> list[str]:
    """The columns that the best row of headers lacks; nothing of a file without tables."""
    document = ground.documents.get(proof.asset.path) if proof.asset else None
    if document is None or not document.sheets or document.cut:
        return []
    best = max((_found(header, wanted) for header in _headers(document)), key=len, default=set())
    return [name for name in wanted if name not in best]


def _headers(document: Document) -> Iterator[str]:
    """Two rows each, for headers are often written in two."""
    for sheet in document.sheets:
        rows = [fold("|".join(row)) for row in sheet.rows[:_HEADERS_WITHIN]]
        yield from ("|".join(pair) for pair in pairwise([*rows, ""]))


def _found(header: str, wanted: Facts) -> set[str]:
    return {name for name, words in wanted.items() if any(fold(word) in header for word in words)}


RULE = Rule(
    codes.COLUMN_MISSING,
    __doc__,
    Explanation(
        what="ตารางคำนวณที่ใช้เป็นหลักฐานการจัดซื้อจัดจ้างรายเดือนต้องมีคอลัมน์ตามรายการของปีนั้น "
        "หรือ 8 คอลัมน์ของแบบ สขร.1",
        why="ขาดคอลัมน์เดียว เช่น เหตุผลที่คัดเลือก ข้อนี้อาจได้ 0 คะแนน",
        fix="เพิ่มคอลัมน์พร้อมข้อมูล หรือใช้ไฟล์จากหน้า /procurement/ ซึ่งมีครบ",
    ),
    basis="แบบ สขร.1 และแบบวัด OIT ข้อการจัดซื้อจัดจ้าง (หลักเกณฑ์ R15 R16)",
    subject=Edition,
    check=check,
)
