"""The smallest office with one entry of every kind; tests change what they are about."""

import io
from collections.abc import Mapping

from PIL import Image

OFFICE = """\
name: สำนักงานเขตพื้นที่การศึกษาประถมศึกษาทดสอบ เขต 1
short_name: สพป.ทดสอบ เขต 1
name_en: Test Primary Educational Service Area Office 1
kind: สพป.
description: เว็บไซต์สำหรับทดสอบ
address:
  lines:
    - เลขที่ 1 ถนนทดสอบ
  province: จังหวัดทดสอบ
  postcode: "10000"
phone: 0 2000 0000
email: saraban@test.example.go.th
hours: วันจันทร์ถึงวันศุกร์ เวลา 08.30-16.30 น.
report: mailto:web@test.example.go.th
website_group: ict
menu:
  - title: ข่าว
    url: /news/
groups:
  - id: admin
    name: กลุ่มอำนวยการ
    phone: 0 2000 0000 ต่อ 1
    duties:
      - งานสารบรรณ
  - id: ict
    name: กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร
    phone: 0 2000 0000 ต่อ 2
    duties:
      - งานเทคโนโลยีสารสนเทศ
people:
  - id: director
    name: นายทดสอบ ตั้งใจ
    position: ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา
    rank: director
editions:
  open: 2569
"""
LAWS = """\
laws:
  - id: official-information-2540
    title: พระราชบัญญัติข้อมูลข่าวสารของราชการ
    kind: พระราชบัญญัติ
    year: 2540
"""
NEWS = """\
---
title: เปิดรับสมัครครูอัตราจ้าง
group: admin
date: 20 พฤศจิกายน 2569
category: รับสมัคร/สอบคัดเลือก
number: ประกาศที่ 12/2569
summary: รับสมัครครูอัตราจ้าง 2 อัตรา
apply_from: 2569-11-23
apply_until: 2569-11-27
tags:
  - ครูอัตราจ้าง
cover:
  file: files/cover.png
  alt: ป้ายประกาศหน้าสำนักงาน
attachments:
  - file: files/announcement.pdf
    title: ประกาศรับสมัคร
---
สำนักงานเขตพื้นที่การศึกษารับสมัคร**ครูอัตราจ้าง**

## คุณสมบัติ

1. มีวุฒิปริญญาตรีทางการศึกษา
2. มีใบอนุญาตประกอบวิชาชีพครู

ดูวิธียื่นที่[แบบใบสมัคร](../forms/application.md)
"""
FORM = """\
---
title: ใบสมัครครูอัตราจ้าง
group: admin
version: 1 ตุลาคม 2569
code: อก.01
filled_by: ผู้สมัคร
when: เมื่อสมัครเป็นครูอัตราจ้าง
submit_to: กลุ่มอำนวยการ
sections:
  - title: ส่วนที่ 1 ข้อมูลผู้สมัคร
    fields:
      - label: ชื่อและนามสกุล
        required: true
      - label: วุฒิการศึกษา
        type: choice
        options:
          - ปริญญาตรี
          - ปริญญาโท
        other: true
      - label: ประสบการณ์สอน
        type: table
        columns:
          - label: โรงเรียน
          - label: จำนวนปี
            type: number
        rows: 2
      - label: ผู้สมัคร
        type: signature
  - title: ส่วนที่ 2 ผลการตรวจ
    for_staff: true
    fields:
      - label: ความเห็น
        type: paragraph
---
กรอกด้วยตัวบรรจงและแนบสำเนาวุฒิการศึกษา
"""
MANUAL = """\
---
title: คู่มือการปฏิบัติงานธุรการ
group: admin
edition: มกราคม 2569
authors:
  - name: นางสาวทดสอบ ขยัน
    position: เจ้าพนักงานธุรการ
approved_by:
  name: นายทดสอบ ตั้งใจ
  position: ผู้อำนวยการ
approved_on: 15 มกราคม 2569
---
## คำนำ

คู่มือนี้ใช้ในกลุ่มอำนวยการ

## ภารกิจ

รับและส่งหนังสือราชการ
"""
PROCEDURE = """\
---
title: การรับสมัครครูอัตราจ้าง
group: admin
duration: 5 วันทำการ
flow:
  - after: 2
    question: คุณสมบัติครบหรือไม่
    yes: ครบ
    no: ไม่ครบ
    no_to: 1
---
## วัตถุประสงค์

เพื่อให้ได้ครูตามความต้องการ

## ขั้นตอนการปฏิบัติงาน

| ที่ | ขั้นตอน | ระยะเวลา | ผู้รับผิดชอบ |
|---|---|---|---|
| 1 | รับใบสมัคร | 3 วัน | เจ้าพนักงานธุรการ |
| 2 | ตรวจคุณสมบัติ | 1 วัน | นักทรัพยากรบุคคล |
| 3 | ประกาศรายชื่อ | 1 วัน | ผู้อำนวยการ |

## แบบฟอร์มที่ใช้

- application

## เอกสาร/หลักฐานอ้างอิง

- official-information-2540
- หนังสือสั่งการของต้นสังกัด
"""
DISCLOSURE = """\
---
item: O1
group: admin
updated: 1 พฤศจิกายน 2568
evidence:
  - title: โครงสร้างสำนักงาน
    page: /about/structure/
    period: ปัจจุบัน
---
โครงสร้างตามประกาศแบ่งส่วนราชการ
"""
PAGE = """\
---
title: ประวัติสำนักงาน
summary: ความเป็นมาของสำนักงาน
group: admin
updated: 1 มกราคม 2569
---
ก่อตั้งเมื่อ พ.ศ. 2546

## ที่ตั้ง

อยู่ในอำเภอเมือง
"""
ORDER = """\
---
title: แต่งตั้งคณะกรรมการคัดเลือกครูอัตราจ้าง
type: คำสั่ง
number: 45/2569
date: 16 พฤศจิกายน 2569
effective: 18 พฤศจิกายน 2569
group: admin
summary: แต่งตั้งกรรมการ 2 คนเพื่อคัดเลือกครูอัตราจ้าง
signer:
  name: นายทดสอบ ตั้งใจ
  position: ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา
  person: director
laws:
  - official-information-2540
assignments:
  - name: นายทดสอบ ตั้งใจ
    position: ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา
    person: director
    role: ประธานกรรมการ
    duties:
      - กำกับการคัดเลือกให้เป็นไปตามประกาศ
      - ลงนามในประกาศผล
  - name: นางสาวทดสอบ ขยัน
    position: เจ้าพนักงานธุรการ
    role: กรรมการและเลขานุการ
    period: 18 พฤศจิกายน 2569 - 30 พฤศจิกายน 2569
attachments:
  - file: files/selection-committee.pdf
    title: คำสั่งที่ 45/2569 ฉบับลงนาม
    signed: true
---
เพื่อให้การคัดเลือกครูอัตราจ้างเป็นไปด้วยความเรียบร้อย จึงแต่งตั้งคณะกรรมการดังต่อไปนี้
"""
QUESTION = """\
---
title: สมัครครูอัตราจ้างทางไปรษณีย์ได้หรือไม่
topic: สมัครงานและสอบคัดเลือก
group: admin
asked: 19 พฤศจิกายน 2569
answered: 20 พฤศจิกายน 2569
channel: โทรศัพท์
related:
  - orders/selection-committee
---
ไม่ได้ ผู้สมัครต้องยื่น[ใบสมัคร](../forms/application.md)ด้วยตนเองที่กลุ่มอำนวยการ
"""
PROCUREMENT = """\
---
title: ซื้อเครื่องคอมพิวเตอร์ 10 เครื่อง
summary: เครื่องคอมพิวเตอร์สำหรับงานประมวลผล
group: admin
work: ซื้อ
method: คัดเลือก
budget: 230,000
budget_source: งบประมาณรายจ่ายประจำปี
reference_price: 228,500.50
egp_number: "69019000001"
announced: 5 มกราคม 2569
bidders:
  - name: บริษัท ทดสอบคอมพิวเตอร์ จำกัด
    price: 225,000
  - name: ร้านทดสอบไอที
    price: 229,900
reason: ราคาต่ำสุดและคุณสมบัติถูกต้อง
winner:
  name: บริษัท ทดสอบคอมพิวเตอร์ จำกัด
  price: 224,000.50
contract:
  number: 1/2569
  signed: 12 มกราคม 2569
  ends: 11 กุมภาพันธ์ 2569
status: สิ้นสุดสัญญา
attachments:
  - file: files/invitation.pdf
    title: ประกาศเชิญชวน
---
ส่งมอบครบและตรวจรับแล้ว
"""
EMPTY_MONTHS = """\
months:
  - month: ตุลาคม 2568
    reason: รอการจัดสรรงบประมาณ
"""
DATASET = """\
---
title: จำนวนนักเรียนรายปี
summary: นักเรียนในสังกัดรายปีการศึกษา
group: ict
updated: 1 กรกฎาคม 2569
objective: ติดตามจำนวนนักเรียน
file: files/students.csv
columns:
  - name: school_year
    label: ปีการศึกษา
    description: ปีการศึกษา (พ.ศ.)
  - name: students
    label: นักเรียน
    type: integer
    unit: คน
    empty: ยังไม่สำรวจ
    description: นักเรียนทุกชั้น
  - name: surveyed
    label: วันที่สำรวจ
    type: date
    empty: ยังไม่สำรวจ
    description: วันที่นับนักเรียน
period: 2567-2569
frequency: รายปี
source: ทะเบียนนักเรียน
coverage: โรงเรียนในสังกัด
keywords:
  - นักเรียน
chart:
  kind: bar
  x: school_year
  y:
    - students
---
ไม่รวมโรงเรียนเอกชน
"""
STUDENTS = "school_year,students,surveyed\n2567,1200,2567-06-10\n2568,1150,2568-06-10\n2569,,\n"
WEBSITE_REPORT = """\
---
title: รายงานผลการดำเนินงานเว็บไซต์ ปีงบประมาณ พ.ศ. 2569
group: ict
fiscal_year: 2569
reported: 15 ตุลาคม 2569
figures:
  counted_on: 12 ตุลาคม 2569
  counted_to: 11 ตุลาคม 2569
  publications:
    - {type: "จัดซื้อจัดจ้าง", number: 1, updated: 12 มกราคม 2569, groups: [admin, ict]}
    - {type: "ข้อมูลสารสนเทศทางการศึกษา", number: 0}
  news:
    - {month: ตุลาคม 2568, public_relations: 2, activities: 1, recruitment: 0, announcements: 0}
    - {month: พฤศจิกายน 2568, public_relations: 0, activities: 0, recruitment: 0, announcements: 0}
  revisions:
    - {id: "forms/application", title: "ใบสมัครครูอัตราจ้าง", change: "ใหม่", day: 1 ตุลาคม 2568}
    - {id: "manuals/gone", title: "คู่มือที่ถอนแล้ว <เดิม>", change: "ปรับปรุง", day: 2 ตุลาคม 2568}
  items:
    - {item: "O1", title: "โครงสร้าง", group: admin, state: "เผยแพร่แล้ว", day: 1 พฤศจิกายน 2568}
    - {item: "O2", title: "ข้อมูลผู้บริหาร", state: "ยังไม่เผยแพร่"}
  findings:
    - {month: ตุลาคม 2568, errors: 3, warnings: 12, notices: 5}
    - {month: พฤศจิกายน 2568, errors: 0, warnings: 4, notices: 5, unchanged: ใช่}
  overdue:
    - {id: "about/history", title: "ประวัติ", group: admin, owner: "ธุรการ", due: 1 ตุลาคม 2569}
---
## ผลการดำเนินงาน

เผยแพร่ได้ตามเป้าหมาย
"""
HOME = "---\ntitle: หน้าแรก\n---\nยินดีต้อนรับ\n"
CONTACT = "---\ntitle: ติดต่อเรา\n---\nติดต่อได้ในวันและเวลาราชการ\n"
PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def picture(size: tuple[int, int] = (40, 30)) -> bytes:
    """A small PNG picture."""
    buffer = io.BytesIO()
    Image.new("RGB", size, "teal").save(buffer, "PNG")
    return buffer.getvalue()


ENTRIES: Mapping[str, str] = {
    "news": "content/news/teacher-recruitment.md",
    "order": "content/orders/selection-committee.md",
    "question": "content/questions/apply-by-mail.md",
    "procurement": "content/procurement/computers.md",
    "dataset": "content/datasets/students.md",
    "website-report": "content/website-reports/2569.md",
    "form": "content/forms/application.md",
    "manual": "manuals/clerical/index.md",
    "procedure": "manuals/clerical/01-recruitment.md",
    "disclosure": "content/disclosure/2569/o01.md",
    "page": "content/about/history.md",
}
"""The file of each kind's one entry."""


def tiny_office() -> dict[str, str | bytes]:
    """All files of the office by their paths, without findings."""
    return {
        "content/office.yml": OFFICE,
        "content/laws.yml": LAWS,
        "content/index.md": HOME,
        "content/contact.md": CONTACT,
        ENTRIES["news"]: NEWS,
        "content/news/files/cover.png": picture(),
        "content/news/files/announcement.pdf": PDF,
        ENTRIES["order"]: ORDER,
        "content/orders/files/selection-committee.pdf": PDF,
        ENTRIES["question"]: QUESTION,
        ENTRIES["procurement"]: PROCUREMENT,
        "content/procurement/files/invitation.pdf": PDF,
        "content/procurement/months.yml": EMPTY_MONTHS,
        ENTRIES["dataset"]: DATASET,
        "content/datasets/files/students.csv": STUDENTS,
        ENTRIES["website-report"]: WEBSITE_REPORT,
        ENTRIES["form"]: FORM,
        ENTRIES["manual"]: MANUAL,
        ENTRIES["procedure"]: PROCEDURE,
        ENTRIES["disclosure"]: DISCLOSURE,
        ENTRIES["page"]: PAGE,
    }
