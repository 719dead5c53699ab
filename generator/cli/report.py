"""The verbs about looking after the website: the yearly report, and what is overdue for review."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from generator.cli.options import TODAY
from generator.cli.progress import progress
from generator.cli.say import say
from generator.pipeline.website_report import (
    OverdueList,
    ReportWish,
    WrittenReport,
    overdue_reviews,
    write_website_report,
)
from generator.thai.calendar import FiscalYear, format_date
from generator.thai.digits import to_arabic

_NEXT = {
    True: (
        "เขียนเนื้อความใต้บรรทัด --- ให้ครบทุกหัวข้อ ตามแบบรายงานของสำนักงาน",
        "ส่งให้คณะทำงานตรวจ แล้วเสนอผู้อำนวยการ ภายในวันที่ 15 ตุลาคม",
        "เมื่อผู้อำนวยการสั่งให้เผยแพร่ ลบบรรทัด draft เติม reported: วันที่สั่ง แล้วบันทึกเข้าระบบ",
    ),
    False: (
        "อ่านเนื้อความอีกครั้ง ตัวเลขที่เขียนไว้ในข้อความต้องตรงกับที่นับใหม่",
        "บันทึกไฟล์นี้เข้าระบบ",
    ),
}
"""What comes next, by whether the report was begun just now."""


def _year(_: click.Context, __: click.Parameter, value: str) -> int:
    digits = to_arabic(value.strip())
    if not re.fullmatch("[0-9]{4}", digits):
        raise click.BadParameter(f"“{value}” ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2569")
    if not 2400 <= int(digits) <= 2700:
        raise click.BadParameter(f"“{value}” ต้องเป็นปีพุทธศักราช เช่น {int(digits) + 543}")
    return int(digits)


@click.command("report")
@click.option("--year", callback=_year, required=True, help="ปีงบประมาณ พ.ศ. ที่รายงาน เช่น 2569")
@click.option("--no-findings", is_flag=True, help="ไม่ตรวจเนื้อหาย้อนหลังรายเดือน (เร็วกว่า)")
@click.option("--output", type=click.Path(path_type=Path), help="เขียนตารางทั้งหมดลงไฟล์ .xlsx นี้ด้วย")
@TODAY
def report_command(
    year: int, no_findings: bool, output: Path | None, today: dt.date | None
) -> None:
    """นับตัวเลขของปีงบประมาณ แล้วเขียนลงรายงานผลการดำเนินงานเว็บไซต์"""  # noqa: D415 - Thai has no full stop
    wish = ReportWish(year, today or _now(), not no_findings, output)
    with progress() as shown:
        written = write_website_report(Path.cwd(), wish, shown)
    say("\n".join(_counted(written, year, output)) + "\n")


@click.command("overdue")
@click.option("--group", help="เฉพาะกลุ่มนี้ ตามรหัสใน office.yml เช่น ict")
@TODAY
def overdue_command(group: str | None, today: dt.date | None) -> None:
    """แสดงเนื้อหาที่เลยกำหนดทบทวน แยกตามกลุ่มที่รับผิดชอบ"""  # noqa: D415 - the same
    day = today or _now()
    say("\n".join(_listed(overdue_reviews(Path.cwd(), day, group), day)) + "\n")


def _now() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _counted(written: WrittenReport, year: int, output: Path | None) -> Iterator[str]:
    figures, span = written.figures, FiscalYear(year)
    yield (
        f"นับปีงบประมาณ พ.ศ. {year} ({format_date(span.start)} ถึง {format_date(span.end)}) "
        f"ณ วันที่ {format_date(figures.counted_on)}"
    )
    if figures.counted_on < span.end:
        yield "ปีงบประมาณยังไม่สิ้นสุด สั่งอีกครั้งหลังสิ้นปีเพื่อนับให้ครบ"
    if figures.counted_to:
        yield f"ประวัติการแก้ไขครั้งล่าสุดที่นับ {format_date(figures.counted_to)}"
    else:
        yield "ไม่มีประวัติการแก้ไขก่อนวันที่นับ จึงนับจากวันที่ที่เขียนไว้ในเนื้อหาเท่านั้น"
    new = sum(one.change == "ใหม่" for one in figures.revisions)
    done = sum(one.day is not None for one in figures.items)
    yield f"  ข่าว {sum(one.total for one in figures.news)} เรื่อง"
    yield (
        f"  คู่มือ กระบวนงาน และแบบฟอร์ม {len(figures.revisions)} เรื่อง "
        f"(ใหม่ {new} ปรับปรุง {len(figures.revisions) - new})"
    )
    if figures.items:
        yield f"  รายการเปิดเผยข้อมูลที่เผยแพร่ครบ {done} จาก {len(figures.items)} ข้อ"
    else:
        yield "  ไม่มีชุดรายการเปิดเผยข้อมูลของปีนี้ใน editions ของ office.yml"
    yield f"  ผลการตรวจย้อนหลัง {len(figures.findings)} เดือน"
    yield f"  เลยกำหนดทบทวน {len(figures.overdue)} เรื่อง"
    if written.unread:
        yield f"มี {written.unread} ไฟล์ที่อ่านไม่ได้และไม่ได้นับ สั่ง prongsai check เพื่อดูสิ่งที่ต้องแก้"
    made = "เริ่มฉบับร่าง" if written.is_new else "เขียนตัวเลขใหม่ใน"
    kept = "" if written.is_new else " ข้อความอื่นคงเดิม"
    yield f"\n{made} {written.path} แล้ว{kept}"
    if output:
        yield f"เขียนตารางทั้งหมดลง {output} แล้ว"
    yield "ขั้นต่อไป"
    yield from (f"  {number}. {step}" for number, step in enumerate(_NEXT[written.is_new], start=1))


def _listed(found: OverdueList, today: dt.date) -> Iterator[str]:
    day = format_date(today)
    if not found.found:
        yield f"ไม่มีเนื้อหาที่เลยกำหนดทบทวน ณ วันที่ {day} (กำหนดรอบทบทวนไว้ {found.reviewed} เรื่อง)"
        return
    yield (
        f"เลยกำหนดทบทวน ณ วันที่ {day} {len(found.found)} เรื่อง "
        f"จากที่กำหนดรอบทบทวนไว้ {found.reviewed} เรื่อง"
    )
    for identifier, ones in groupby(found.found, key=lambda one: one.entry.data.group):
        group = found.library.office.group(identifier)
        members = list(ones)
        yield f"\n{group.name if group else 'ไม่ระบุกลุ่ม'} ({len(members)} เรื่อง)"
        for one in members:
            owner = f" ผู้รับผิดชอบ {one.entry.data.owner}" if one.entry.data.owner else ""
            yield f"  {one.entry.source.path}"
            yield (
                f"    {one.entry.title} ครบกำหนด {format_date(one.due, 'short')} "
                f"เลยมา {(today - one.due).days} วัน{owner}"
            )
    yield "\nอ่านทวน แก้สิ่งที่เปลี่ยน แล้วเขียนวันที่ทบทวนใน reviewed ของไฟล์นั้น"
