"""How an item that nobody has answered yet is answered."""

import datetime as dt
from collections.abc import Iterator

from generator.catalogue import Item
from generator.check.ground import Ground
from generator.check.rules.disclosure.periods import asked_year
from generator.check.rules.yaml_lines import in_words, scalar
from generator.findings import English
from generator.library.edition import Disclosed, Edition
from generator.thai.calendar import format_date


def answer(edition: Edition, item: Item, group: str, today: dt.date) -> Iterator[str]:
    """The file that answers an item, line by line, with the words that its evidence must show.

    Its evidence is a file that is not there yet: a page that is there would prove the item unread.

    Args:
        edition: The list that asks.
        item: What is asked.
        group: The id of a group, which the office may change.
        today: The day of the answer.
    """
    yield from ("---", f"item: {item.code}", f"group: {group}", f"updated: {format_date(today)}")
    yield from ("evidence:", "  - title: ชื่อเอกสาร", f"    file: files/{item.slug}.pdf")
    if year := asked_year(item.period, edition.catalogue.fiscal_year or 0):
        yield f"    period: {year}"
    if item.elements:
        yield "    shows:"
        yield from (f"      - {scalar(element)}" for element in item.elements)
    yield "---"


def how_to_answer(edition: Edition, disclosed: Disclosed, ground: Ground) -> English:
    """The hint in Thai and in English (as `message` and `hint`), by what is there already."""
    path, library = disclosed.place.path, ground.library
    if path in library.refused:
        return English(
            f"มีไฟล์ {path} แล้วแต่ระบบยังอ่านไม่ได้ แก้ตามที่แจ้งในไฟล์นั้น ข้อนี้จะนับให้เอง",
            f"{path} is there, but cannot be read: mend what is told of it.",
        )
    if path in library.drafts:
        return English(
            f"เติมหลักฐานใน {path} ให้ครบ แล้วลบบรรทัด draft: true",
            f"Complete the evidence in {path} and remove the line draft: true.",
        )
    item = disclosed.item
    lines = in_words(tuple(answer(edition, item, library.office.website_group, ground.today)))
    return English(
        f"สร้างไฟล์ {path} มี{lines} แก้ group เป็นรหัสกลุ่มเจ้าของข้อมูล แก้ชื่อเอกสาร และวางไฟล์ไว้ตามชื่อนั้น "
        "(ถ้าเป็นหน้าในเว็บไซต์ ใช้ `page:` แทน `file:`) ถ้าไม่มีข้อมูลให้เผยแพร่ ใช้บรรทัด `none:` "
        "และบรรทัด `  reason: ไม่มีเรื่องใด ในช่วงเวลาใด` แทนบรรทัด evidence: ลงไป",
        f"Create {path} with item: {item.code}, group, updated and evidence (title with page or "
        "file); if there is nothing to publish, with none: and below it reason:.",
    )
