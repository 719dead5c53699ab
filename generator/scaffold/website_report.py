"""The text of a yearly report on the website: begun once, its figures written at every count."""

import re
from collections.abc import Iterator

from pydantic import BaseModel

from generator.kinds.fields import Month
from generator.kinds.website_report import Figures
from generator.scaffold.catalogue import quoted
from generator.source.file import SourceFile
from generator.thai.calendar import format_date

_KEY = "figures"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_BODY = """\
## ภาพรวม

เขียนเป้าหมายของปี จำนวนคณะทำงาน และผลโดยสรุปหนึ่งย่อหน้า

## ผลการดำเนินงาน

เขียนผลการปรับปรุงที่สำคัญในรอบปี และผลประเมินความพึงพอใจเฉลี่ย (เต็ม 5)

### การใช้งานรายไตรมาส

| ไตรมาส | ผู้เข้าชม | หน้าที่เปิด | เวลาที่ระบบหยุด (นาที) | ข้อเสนอแนะที่ได้รับ | แก้ไขแล้ว |
| --- | ---: | ---: | ---: | ---: | ---: |
| ตุลาคม - ธันวาคม | | | | | |
| มกราคม - มีนาคม | | | | | |
| เมษายน - มิถุนายน | | | | | |
| กรกฎาคม - กันยายน | | | | | |

### เหตุด้านความมั่นคงปลอดภัยและการแก้ไข

หากไม่มีเหตุ ให้เขียนว่า ไม่มี

## ปัญหาและอุปสรรค

เขียนปัญหาที่พบและสิ่งที่ทำไปแล้ว

## ข้อเสนอแนะและแผนปรับปรุงปีถัดไป

| เรื่อง | ผู้รับผิดชอบ | กำหนดเสร็จ | งบประมาณ (บาท) |
| --- | --- | --- | ---: |
| | | | |
"""


def new_report(year: int, group: str, figures: Figures) -> str:
    """The file of a report that nobody has begun: a draft with the headings of the office's form.

    Args:
        year: The fiscal year, Buddhist era.
        group: The id of the group that keeps the website.
        figures: What was counted.
    """
    return "\n".join(
        (
            "---",
            f"title: รายงานผลการดำเนินงานเว็บไซต์ ปีงบประมาณ พ.ศ. {year}",
            f"group: {group}",
            f"fiscal_year: {year}",
            "# ลบบรรทัด draft เมื่อเขียนเนื้อความครบและผู้อำนวยการสั่งให้เผยแพร่แล้ว แล้วเติม reported: วันที่สั่ง",
            "draft: true",
            f"# ตัวเลขใต้บรรทัดนี้นับโดยคำสั่ง prongsai report --year {year} ไม่ต้องแก้ด้วยมือ",
            *_written(figures),
            "---",
            "",
            _BODY,
        )
    )


def with_figures(source: SourceFile, raw: str, figures: Figures) -> str:
    """A report with new figures; every other character of the file stays as it is.

    Args:
        source: The file as it was read.
        raw: Its text with its own line ends and its byte order mark, if it has them.
        figures: What was counted.
    """
    lines = _LINE.findall(raw)
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    first, after = _block(source)
    new = [f"{line}{end}" for line in _written(figures)]
    return "".join((*lines[:first], *new, *lines[after:]))


def _block(source: SourceFile) -> tuple[int, int]:
    """The lines of the figures, counted from 0, the second no more one of them.

    Where there are none, they belong before the line that ends the front matter.
    """
    closing = source.body_line - 2
    tops = sorted(place.line - 1 for key, place in source.places.items() if len(key) == 1)
    if _KEY not in source.meta:
        return closing, closing
    first = source.at(_KEY).line - 1
    after = next((line for line in tops if line > first), closing)
    text = source.text.split("\n")
    while after - 1 > first and (not text[after - 1].strip() or text[after - 1].startswith("#")):
        after -= 1
    return first, after


def _written(figures: Figures) -> Iterator[str]:
    """The figures as YAML, a line for every row, so that a review shows what changed."""
    yield f"{_KEY}:"
    for name in type(figures).model_fields:
        value = getattr(figures, name)
        if not isinstance(value, tuple):
            if value is not None:
                yield f"  {name}: {format_date(value)}"
        elif value:
            yield f"  {name}:"
            yield from (f"    - {_row(row)}" for row in value)
        else:
            yield f"  {name}: []"


def _row(row: BaseModel) -> str:
    """A row as a YAML mapping on one line; what is empty is left out."""
    cells = ((name, getattr(row, name)) for name in type(row).model_fields)
    return "{" + ", ".join(f"{name}: {_cell(cell)}" for name, cell in cells if _is_said(cell)) + "}"


def _is_said(cell: object) -> bool:
    return cell is not None and cell is not False and cell != ()


def _cell(cell: object) -> str:
    if isinstance(cell, bool):
        return "ใช่"
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, Month):
        return str(cell)
    if isinstance(cell, tuple):
        return f"[{', '.join(map(quoted, cell))}]"
    return quoted(cell) if isinstance(cell, str) else format_date(cell)  # type: ignore[arg-type]
