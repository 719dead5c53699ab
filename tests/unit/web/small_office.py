"""A small office, loaded from files as any office is."""

from collections.abc import Callable, Mapping
from pathlib import Path

from generator.library.library import Library
from generator.library.load import load
from generator.project import Project

Tree = Callable[[Mapping[str, str | bytes]], Path]

_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"

_OFFICE = """
name: สำนักงานเขตพื้นที่การศึกษาประถมศึกษาทดสอบ เขต 9
short_name: สพป.ทดสอบ เขต 9
name_en: Test Primary Educational Service Area Office 9
kind: สพป.
description: เว็บไซต์ของสำนักงานทดสอบ
address:
  lines: [เลขที่ 1]
  province: จังหวัดทดสอบ
  postcode: "99000"
  latitude: "18.1"
  longitude: "99.2"
phone: 0 9900 0100
email: office@esao9.example.go.th
hours: วันจันทร์ถึงวันศุกร์
report: mailto:web@esao9.example.go.th
channels: [{label: อีเมล, url: "mailto:a@example.go.th"}, {label: เว็บ, url: "https://social.example/esao9"}]
menu: [{title: ข่าว, url: /news/}]
groups: [{id: admin, name: กลุ่มอำนวยการ, duties: [งานสารบรรณ], phone: 0 9900 0111}]
people: [{id: boss, name: นางสาวใจดี ทดสอบ, position: ผู้อำนวยการ, rank: director}]
website_group: admin
editions: {open: 2569}
"""

_LAWS = """
laws:
  - {id: info-2540, title: พระราชบัญญัติข้อมูลข่าวสารของราชการ, kind: พระราชบัญญัติ, year: 2540}
"""

_FORM = """---
title: แบบแจ้งซ่อม
group: admin
version: 1 ต.ค. 2568
filled_by: ครู
when: เมื่ออุปกรณ์ชำรุด
fields: [{label: ชื่อ}, {label: อาการ, type: choice, options: [จอดับ, ช้า]}]
files: [{file: repair.pdf, title: แบบแจ้งซ่อม ฉบับพิมพ์}]
---
"""

_MANUAL = """---
title: คู่มือระบบคอมพิวเตอร์
group: admin
edition: มกราคม 2569
authors: [{name: นายสมมุติ ทดสอบ, position: นักวิชาการ}]
---
"""

_PROCEDURE = """---
title: การซ่อม
responsible: เจ้าหน้าที่
duration: 3 วันทำการ
laws: [info-2540]
---
## ขั้นตอนการปฏิบัติงาน
1. รับแจ้ง
    - ผู้รับผิดชอบ: ธุรการ
2. ซ่อม
    1. ตรวจ
    2. เปลี่ยน

## แบบฟอร์มที่ใช้
- repair
- บันทึกข้อความ
"""

_ITEM = """---
item: O1
group: admin
updated: 1 พ.ย. 2568
evidence:
  - {title: โครงสร้าง, page: /about/structure/, period: 2569}
  - {title: คู่มือ, entry: manuals/computers}
  - {title: แผนผัง, file: chart.pdf}
  - {title: ระบบกลาง, url: "https://central.example/x"}
---
"""


def news(title: str, day: str, more: str = "") -> str:
    """Return the text of a news item."""
    return f"---\ntitle: {title}\ngroup: admin\ndate: {day}\ncategory: กิจกรรม\n{more}---\nเนื้อหา\n"


def small_office(tree: Tree, more: Mapping[str, str | bytes] | None = None) -> Library:
    """Return the library of a small office and of the files given beside it."""
    root = tree({
        "mkdocs.yml": "",
        "content/office.yml": _OFFICE,
        "content/laws.yml": _LAWS,
        "content/forms/repair.md": _FORM,
        "content/forms/repair.pdf": _PDF,
        "content/disclosure/2569/o01.md": _ITEM,
        "content/disclosure/2569/chart.pdf": _PDF,
        "manuals/computers/index.md": _MANUAL,
        "manuals/computers/01-repair.md": _PROCEDURE,
        "content/news/old.md": news("เปิดบ้าน", "30 ก.ย. 2568"),
        "content/news/new.md": news("ประชุม <ครู> & เพื่อน", "20 พ.ย. 2569", "updated: 21 พ.ย. 2569\n"),
        **(more or {}),
    })  # fmt: skip
    loaded = load(Project(root))
    assert loaded.library, loaded.findings
    assert not loaded.findings
    return loaded.library
