"""One invented record of every kind: orders, questions, procurements, datasets, yearly reports."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, get_args

from benchmarks.register import Register
from benchmarks.synthetic_kinds import FIRST_DAY, LAST_DAY, document, written
from benchmarks.thai_text import ACTORS, TOPICS, Writer, bullets
from generator.kinds.question import Medium, Topic
from generator.kinds.website_report import months_of
from generator.thai.calendar import month_name

DIRECTOR = {
    "name": "นายตัวอย่าง ลงนาม",
    "position": "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
}
ROLES = ("ประธานกรรมการ", "กรรมการ", "กรรมการ", "กรรมการและเลขานุการ")
PLACES, MONTHS = 40, 12
"""Rows and columns of a dataset."""
REVISED = 60
"""Forms that a yearly report lists as revised."""


def order(seed: int, number: int, register: Register, papers: Sequence[str]) -> str:
    """An order that gives work to four people."""
    writer = Writer(seed, "order", number)
    day = writer.day(FIRST_DAY, LAST_DAY)
    meta: dict[str, Any] = {
        "title": f"แต่งตั้งคณะทำงาน{writer.pick(TOPICS)} ชุดที่ {number + 1}",
        "type": "คำสั่ง",
        "number": f"{number + 1}/{day.year + 543}",
        "date": written(writer, day),
        "group": writer.pick(register.groups),
        "signer": DIRECTOR,
        "assignments": [
            {
                "name": f"นางสาวตัวอย่าง ขยันงาน{place}",
                "position": writer.pick(ACTORS),
                "role": role,
                "duties": [writer.action(), writer.action()],
            }
            for place, role in enumerate(ROLES, start=1)
        ],
        "attachments": [_paper(f"คำสั่งชุดที่ {number + 1} ฉบับลงนาม", papers, number)],
    }
    return document(meta, writer.paragraph(), bullets(writer.items(3), "1."), writer.paragraph())


def question(seed: int, number: int, groups: Sequence[str]) -> str:
    """A question with its answer."""
    writer = Writer(seed, "question", number)
    day = writer.day(dt.date(2023, 10, 1), LAST_DAY - dt.timedelta(days=5))
    meta = {
        "title": f"{writer.action()} ต้องทำอย่างไร (คำถามที่ {number + 1})",
        "topic": writer.pick(get_args(Topic)),
        "group": writer.pick(groups),
        "asked": written(writer, day),
        "answered": written(writer, day + dt.timedelta(days=writer.number(1, 3))),
        "channel": writer.pick(get_args(Medium)),
    }
    return document(meta, writer.paragraph(), bullets(writer.items(3)))


def procurement(seed: int, number: int, groups: Sequence[str], papers: Sequence[str]) -> str:
    """A finished procurement of one bidder in three."""
    writer = Writer(seed, "procurement", number)
    day = writer.day(dt.date(2023, 10, 1), LAST_DAY)
    price = writer.number(2_000, 480_000)
    shops = [f"ร้านตัวอย่างพาณิชย์ {writer.number(100, 499) + 500 * place}" for place in range(3)]
    meta = {
        "title": f"จ้าง{writer.action()} งานที่ {number + 1}",
        "group": writer.pick(groups),
        "work": "จ้าง",
        "method": "เฉพาะเจาะจง",
        "status": "สิ้นสุดสัญญา",
        "budget": f"{price + 5_000:,}",
        "budget_source": "งบประมาณรายจ่ายประจำปี",
        "reference_price": f"{price + 2_000:,}",
        "egp_number": f"{(day.year + 543) % 100:02}{day.month:02}9{number:06}",
        "bidders": [
            {"name": shop, "price": f"{price + 900 * n:,}"} for n, shop in enumerate(shops)
        ],
        "reason": "เสนอราคาต่ำสุดและคุณสมบัติถูกต้อง",
        "winner": {"name": shops[0], "price": f"{price:,}"},
        "contract": {"number": f"{number + 1}/{day.year + 543}", "signed": written(writer, day)},
        "attachments": [_paper(f"สัญญางานที่ {number + 1}", papers, number)],
    }
    return document(meta, writer.paragraph())


def dataset(seed: int, number: int, groups: Sequence[str]) -> tuple[str, str]:
    """The words about a table, and its rows as CSV."""
    writer = Writer(seed, "dataset", number)
    columns = [{"name": "school", "label": "โรงเรียน", "description": "ชื่อโรงเรียนในสังกัด"}]
    columns += [
        {"name": f"month_{month}", "label": f"เดือนที่ {month}", "type": "integer", "unit": "คน",
         "description": f"จำนวนผู้รับบริการเดือนที่ {month}"}
        for month in range(1, MONTHS + 1)
    ]  # fmt: skip
    meta: dict[str, Any] = {
        "title": f"จำนวนผู้รับบริการเรื่อง{writer.pick(TOPICS)} ชุดที่ {number + 1}",
        "summary": writer.sentence(),
        "group": writer.pick(groups),
        "objective": writer.sentence(),
        "file": f"files/data-{number:03}.csv",
        "columns": columns,
        "period": "ตุลาคม 2568 - กันยายน 2569",
        "frequency": "รายปี",
        "source": "ทะเบียนผู้รับบริการของสำนักงาน",
        "coverage": "โรงเรียนในสังกัดทุกแห่ง",
        "keywords": writer.several(TOPICS, 2),
        "chart": {"kind": "bar", "x": "school", "y": ["month_1", "month_2"]},
    }
    rows = [",".join(column["name"] for column in columns)]
    rows += [
        f"โรงเรียนตัวอย่างวิทยา {place}," + ",".join(str(writer.number(3, 90)) for _ in range(MONTHS))
        for place in range(1, PLACES + 1)
    ]
    return document(meta, writer.paragraph()), "\n".join(rows) + "\n"


def website_report(seed: int, year: int, groups: Sequence[str]) -> str:
    """The report of a fiscal year on the website, with twelve months of figures."""
    writer = Writer(seed, "website-report", year)
    counts = ("public_relations", "activities", "recruitment", "announcements")
    months = [
        {"month": f"{month_name(month)} {written_year}"}
        | {name: str(writer.number(0, 40)) for name in counts}
        for written_year, month in months_of(year)
    ]
    changed = [
        {"id": f"forms/form-{number:04}", "title": writer.action(), "change": "ปรับปรุง",
         "day": written(writer, dt.date(year - 543, 1, 1 + number % 28))}
        for number in range(REVISED)
    ]  # fmt: skip
    meta = {
        "title": f"รายงานผลการดำเนินงานเว็บไซต์ ปีงบประมาณ พ.ศ. {year}",
        "group": writer.pick(groups),
        "fiscal_year": str(year),
        "figures": {
            "counted_on": written(writer, dt.date(year - 543, 10, 12)),
            "news": months,
            "revisions": changed,
        },
    }
    return document(meta, writer.paragraph())


def _paper(title: str, papers: Sequence[str], number: int) -> dict[str, str]:
    return {"file": f"files/{papers[number % len(papers)]}", "title": title}
