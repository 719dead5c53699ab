"""One invented file of every kind of content."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

import yaml

from benchmarks.register import Register
from benchmarks.thai_text import ACTORS, TOPICS, Writer, bullets, table
from generator.catalogue import Item
from generator.kinds.news import Category
from generator.thai.calendar import format_date

FIRST_DAY, LAST_DAY = dt.date(2017, 1, 1), dt.date(2026, 11, 15)
CATEGORIES: tuple[str, ...] = get_args(Category)
RECRUITMENT = "รับสมัคร/สอบคัดเลือก"


def document(meta: dict[str, Any], *blocks: str) -> str:
    """Front matter and body."""
    head = yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{head}---\n" + "\n\n".join(blocks) + "\n"


def written(writer: Writer, day: dt.date) -> str:
    """A date in one of the ways in which staff write it."""
    year = day.year + 543
    return writer.pick(
        (f"{year}-{day:%m-%d}", format_date(day, "long"), format_date(day, "short"), f"{day}")
    )


def page(seed: int, path: str, title: str, groups: Sequence[str]) -> str:
    """A plain page."""
    writer = Writer(seed, "page", path)
    meta = {
        "title": title,
        "summary": writer.sentence(),
        "group": writer.pick(groups),
        "updated": written(writer, writer.day(dt.date(2025, 10, 1), LAST_DAY)),
    }
    return document(
        meta, writer.paragraph(), f"## {writer.pick(TOPICS)}", bullets(writer.items(4)),
        "## ข้อมูลของโรงเรียน", writer.numbers(5), writer.paragraph(),
    )  # fmt: skip


@dataclass(frozen=True)
class Targets:
    """What news name: ids of forms, files of procedures, and documents to download."""

    forms: Sequence[str]
    procedures: Sequence[str]
    papers: Sequence[str]


def news(seed: int, number: int, register: Register, targets: Targets) -> str:
    """A news item of 1.5 to 3 kB of text, over ten years and all categories and groups."""
    writer = Writer(seed, "news", number)
    day = writer.day(FIRST_DAY, LAST_DAY)
    topic = writer.pick(TOPICS)
    meta: dict[str, Any] = {
        "title": f"{writer.action()} {writer.school()} ครั้งที่ {number}/{day.year + 543}",
        "summary": writer.sentence(),
        "group": writer.pick(register.groups),
        "date": written(writer, day),
        "category": writer.pick(CATEGORIES),
        "tags": [topic, *writer.several(TOPICS, 2)],
    }
    meta["tags"] = list(dict.fromkeys(meta["tags"]))
    _extras(meta, writer, register, targets.papers, day)
    links = [
        f"กรอก[แบบฟอร์มที่เกี่ยวข้อง](../forms/{writer.pick(targets.forms)}.md)",
        f"ขั้นตอนอยู่ใน[คู่มือการปฏิบัติงาน](../../{writer.pick(targets.procedures)})",
        f"ดูข่าวก่อนหน้าที่[เรื่องเดียวกัน](notice-{writer.number(0, max(0, number - 1)):05}.md)",
        f"ระบบของส่วนกลางอยู่ที่ [เว็บไซต์ตัวอย่าง](https://www.example.go.th/news/{number})",
    ]
    grid = writer.schedule(day, 3) if writer.chance(0.5) else writer.numbers(4)
    more = [writer.paragraph() for _ in range(writer.number(0, 1))]
    return document(
        meta, writer.paragraph(), f"## สาระสำคัญเรื่อง{topic}", *more,
        bullets(writer.items(writer.number(2, 3))), "## กำหนดการและข้อมูลประกอบ", grid,
        bullets(links, "1."),
    )  # fmt: skip


def _extras(
    meta: dict[str, Any], writer: Writer, register: Register, papers: Sequence[str], day: dt.date
) -> None:
    """What only some news have."""
    if writer.chance(0.3):
        meta["cover"] = {
            "file": f"files/{writer.pick(register.pictures)}",
            "alt": f"ภาพวาดกิจกรรมเรื่อง{writer.pick(TOPICS)}",
        }
    if writer.chance(0.2):
        title = f"ประกาศเรื่อง{writer.pick(TOPICS)}"
        meta["attachments"] = [{"file": f"files/{writer.pick(papers)}", "title": title}]
    if meta["category"] == RECRUITMENT:
        meta["apply_from"] = written(writer, day + dt.timedelta(days=3))
        meta["apply_until"] = written(writer, day + dt.timedelta(days=17))
        meta["expires"] = written(writer, day + dt.timedelta(days=120))


def form(seed: int, number: int, groups: Sequence[str]) -> str:
    """A form of three sections."""
    writer = Writer(seed, "form", number)
    meta = {
        "title": f"แบบ{writer.action()} (ฟ.{number:04})",
        "summary": writer.sentence(),
        "group": writer.pick(groups),
        "code": f"ฟ.{number:04}",
        "version": written(writer, writer.day(FIRST_DAY, LAST_DAY)),
        "filled_by": writer.pick(ACTORS),
        "when": f"เมื่อ{writer.action()}",
        "submit_to": writer.pick(ACTORS),
        "sections": [
            {"title": "ส่วนที่ 1 ผู้กรอก", "fields": _person_fields()},
            {"title": "ส่วนที่ 2 รายละเอียด", "fields": _detail_fields(writer)},
            {"title": "ส่วนที่ 3 สำหรับเจ้าหน้าที่", "for_staff": True, "fields": _staff_fields(writer)},
        ],
    }
    return document(meta, "## วิธีกรอก", bullets(writer.items(4), "1."), writer.paragraph())


def _person_fields() -> list[dict[str, Any]]:
    return [
        {"label": "วันที่", "type": "date", "required": True},
        {"label": "ชื่อ-สกุล", "required": True},
        {"label": "ตำแหน่ง"},
        {"label": "โทรศัพท์", "type": "phone", "required": True},
        {"label": "อีเมล", "type": "email"},
    ]


def _detail_fields(writer: Writer) -> list[dict[str, Any]]:
    columns = [{"label": "ที่", "type": "number"}, {"label": "รายการ"}, {"label": "หมายเหตุ"}]
    return [
        {"label": "เรื่อง", "type": "choice", "options": writer.several(TOPICS, 4), "other": True},
        {"label": "รายละเอียด", "type": "paragraph", "lines": 4, "help": writer.sentence()},
        {"label": "รายการที่ขอ", "type": "table", "rows": 5, "columns": columns},
        {"label": "ผู้ขอ", "type": "signature"},
    ]


def _staff_fields(writer: Writer) -> list[dict[str, Any]]:
    return [
        {"label": "ผลการพิจารณา", "type": "choice", "options": ["อนุมัติ", "ไม่อนุมัติ"]},
        {"label": "เหตุผล", "type": "paragraph", "help": writer.sentence()},
        {"label": "ผู้อนุมัติ", "type": "signature", "position": "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา"},
    ]


def manual(seed: int, number: int, groups: Sequence[str]) -> str:
    """The cover and foreword of a manual."""
    writer = Writer(seed, "manual", number)
    meta = {
        "title": f"คู่มือการปฏิบัติงาน{writer.pick(TOPICS)} เล่มที่ {number + 1}",
        "summary": writer.sentence(),
        "group": writer.pick(groups),
        "edition": "มีนาคม 2569",
        "authors": [{"name": "นางสาวตัวอย่าง ขยันเขียน", "position": "นักวิชาการศึกษาชำนาญการ"}],
        "approved_on": "27 มีนาคม 2569",
    }
    return document(
        meta, "## คำนำ", writer.paragraph(), writer.paragraph(), "## ภารกิจและหน้าที่",
        bullets(writer.items(6), "1."),
    )  # fmt: skip


def procedure(seed: int, number: int, register: Register, forms: Sequence[str]) -> str:
    """A procedure of eight steps with two decisions, its steps in a table or in a list."""
    writer = Writer(seed, "procedure", number)
    meta = {
        "title": f"{writer.action()} (งานที่ {number})",
        "summary": writer.sentence(),
        "group": writer.pick(register.groups),
        "responsible": writer.pick(ACTORS),
        "duration": f"{writer.number(15, 60)} วันทำการ",
        "flow": [_decision(3, "ผอ.สพท. เห็นชอบ"), _decision(6, "ข้อมูลครบถ้วน")],
    }
    references = [*writer.several(register.laws, 2), f"หนังสือสั่งการเรื่อง{writer.pick(TOPICS)}"]
    sections = {
        "วัตถุประสงค์": bullets(writer.items(3), "1."),
        "ขอบเขตของงาน": writer.paragraph(),
        "คำจำกัดความ": bullets(_definitions(writer)),
        "ขั้นตอนการปฏิบัติงาน": _steps(writer),
        "ตัวชี้วัดความสำเร็จ": bullets(writer.items(2), "1."),
        "ผลสำเร็จที่คาดหวัง": writer.paragraph(),
        "แบบฟอร์มที่ใช้": bullets(writer.several(forms, 3), "1."),
        "เอกสาร/หลักฐานอ้างอิง": bullets(references, "1."),
        "บุคคล/หน่วยงานที่เกี่ยวข้อง": bullets(writer.several(ACTORS, 3)),
        "ปฏิทินการปฏิบัติงาน": writer.schedule(dt.date(2026, 1, 5), 5),
    }
    return document(meta, *(f"## {heading}\n\n{text}" for heading, text in sections.items()))


def _definitions(writer: Writer) -> list[str]:
    words = writer.several(TOPICS, 3)
    return [f"**{word}** หมายถึง งานที่{writer.sentence()}" for word in words]


def _decision(after: int, question: str) -> dict[str, Any]:
    answers = {"yes": question.rsplit(maxsplit=1)[-1], "no": "ให้แก้ไข"}
    return {"after": after, "question": f"{question}หรือไม่", **answers, "no_to": after - 1}


def _steps(writer: Writer) -> str:
    steps = [
        (writer.action(), f"{writer.number(1, 9)} วันทำการ", writer.pick(ACTORS)) for _ in range(8)
    ]
    if writer.chance(0.5):
        rows = [(str(n), *step) for n, step in enumerate(steps, start=1)]
        return table(("ที่", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"), rows)
    return bullets(
        (f"{text}\n   - ผู้รับผิดชอบ: {who}\n   - ระยะเวลา: {time}" for text, time, who in steps), "1."
    )


def disclosure_item(seed: int, item: Item, register: Register) -> str:
    """An item of the edition with two proofs."""
    writer = Writer(seed, "disclosure", item.code)
    path, title = writer.pick(register.pages)
    address = path.removesuffix(".md").removesuffix("index")
    meta = {
        "item": item.code,
        "group": writer.pick(register.groups),
        "updated": written(writer, writer.day(dt.date(2026, 4, 1), LAST_DAY)),
        "evidence": [
            {"title": title, "page": f"/{address}/".replace("//", "/"), "period": "2569"},
            {
                "title": f"ข้อมูลข้อ {item.code} ในระบบกลาง",
                "url": f"https://www.example.go.th/{item.slug}",
            },
        ],
    }
    return document(meta, writer.paragraph(), bullets(writer.items(4)), writer.paragraph())
