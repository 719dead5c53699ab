"""The office itself: the model of `content/office.yml`."""

from collections.abc import Mapping
from typing import Literal, Self

from pydantic import Field, model_validator

from generator.kinds.fields import (
    BuddhistYear,
    Count,
    Day,
    Email,
    Flag,
    Identifier,
    Line,
    Link,
    Phone,
    Prose,
    SitePath,
    Target,
)
from generator.kinds.model import Image, Model

OfficeKind = Literal["สพป.", "สพม."]
Server = Literal["apache"]
Rank = Literal["director", "deputy", "head", "staff"]


class Group(Model):
    """A group (กลุ่ม) or unit of the office."""

    id: Identifier
    """รหัสกลุ่ม อักษรอังกฤษตัวเล็ก ใช้อ้างอิงจากเนื้อหาทุกชนิด"""
    name: Line
    """ชื่อกลุ่มตามประกาศแบ่งส่วนราชการ"""
    short_name: Line | None = None
    """ชื่อย่อที่คนเรียก"""
    duties: tuple[Line, ...]
    """หน้าที่และอำนาจของกลุ่มเป็นข้อ ๆ"""
    phone: Phone
    """หมายเลขโทรศัพท์พร้อมเบอร์ภายใน"""
    email: Email | None = None
    """อีเมลกลุ่ม"""
    deputy: Identifier | None = None
    """รหัสรองผู้อำนวยการที่กำกับดูแล"""


class Person(Model):
    """A person of the office, or a post that is vacant."""

    id: Identifier
    """รหัสบุคคล อักษรอังกฤษตัวเล็ก"""
    name: Line | None = None
    """คำนำหน้า ชื่อ และนามสกุล เว้นได้เมื่อตำแหน่งว่าง"""
    vacant: Flag = False
    """ตำแหน่งว่าง"""
    position: Line
    """ตำแหน่ง"""
    acting: Line | None = None
    """การปฏิบัติหน้าที่ เช่น ปฏิบัติหน้าที่ผู้อำนวยการกลุ่ม"""
    rank: Rank
    """ระดับในผังโครงสร้าง: director, deputy, head หรือ staff"""
    group: Identifier | None = None
    """รหัสกลุ่มที่สังกัด (ผู้บริหารไม่ต้องระบุ)"""
    photo: Image | None = None
    """รูปถ่ายพร้อมคำบรรยายแทนภาพ"""
    phone: Phone | None = None
    """หมายเลขโทรศัพท์ที่ทำงาน"""
    email: Email | None = None
    """อีเมลที่ทำงาน"""

    @model_validator(mode="after")
    def _is_named_or_vacant(self) -> Self:
        if self.vacant == bool(self.name):
            raise ValueError("บุคคลต้องมีชื่อ (name) หรือระบุว่าตำแหน่งว่าง (vacant: true)")
        return self


class Committee(Model):
    """A body beside the line of command, such as ก.ต.ป.น."""

    name: Line
    """ชื่อคณะกรรมการหรือคณะอนุกรรมการ"""
    duties: Line
    """หน้าที่โดยย่อ"""


class Address(Model):
    """Where the office is."""

    lines: tuple[Line, ...]
    """เลขที่ ถนน ตำบล อำเภอ แยกเป็นบรรทัด"""
    district: Line | None = None
    """ชื่ออำเภอหรือเขต เช่น เมืองตัวอย่าง ใช้ในตารางจัดซื้อจัดจ้าง"""
    province: Line
    """จังหวัด"""
    postcode: Line
    """รหัสไปรษณีย์"""
    map: Link | None = None
    """ลิงก์แผนที่"""
    latitude: Line | None = None
    """ละติจูด"""
    longitude: Line | None = None
    """ลองจิจูด"""


class Channel(Model):
    """A way to reach the office."""

    label: Line
    """ชื่อช่องทาง เช่น เฟซบุ๊ก หรือ ไลน์"""
    url: Link
    """ที่อยู่ของช่องทาง"""


class WayToAsk(Model):
    """A way by which anybody can ask the office a question."""

    label: Line
    """ชื่อช่องทางที่ผู้อ่านกดได้ เช่น อีเมล saraban@example.go.th"""
    url: Target
    """ที่อยู่ของช่องทาง ขึ้นต้นด้วย mailto: tel: https:// หรือหน้าในเว็บไซต์ที่ขึ้นต้นด้วย /"""
    note: Line | None = None
    """คำอธิบายสั้น ๆ เช่น ในวันและเวลาราชการ"""


class Asking(Model):
    """How the public asks, and how soon the office answers."""

    within: Line
    """เวลาที่สำนักงานตอบกลับ เช่น ภายใน 3 วันทำการ"""
    ways: tuple[WayToAsk, ...]
    """ช่องทางถามตามลำดับ"""


class Door(Model):
    """A door on the home page: a system or page people come for."""

    name: Line
    """ชื่อระบบที่คนเรียก เช่น สลิปเงินเดือน"""
    url: Target
    """ที่อยู่ของระบบ หรือหน้าในเว็บไซต์ที่ขึ้นต้นด้วย /"""
    note: Line | None = None
    """คำอธิบายสั้น ๆ เช่น สำหรับครูและบุคลากร"""


class MenuChild(Model):
    """An entry below an entry of the main menu."""

    title: Line
    """ชื่อที่แสดงในเมนู"""
    url: SitePath
    """ที่อยู่ในเว็บไซต์ เช่น /about/structure/"""


class MenuEntry(MenuChild):
    """An entry of the main menu."""

    children: tuple[MenuChild, ...] = ()
    """รายการย่อย"""


class Editions(Model):
    """The fiscal years whose disclosure the office keeps online."""

    open: BuddhistYear
    """ปีงบประมาณที่กำลังเผยแพร่"""
    past: tuple[BuddhistYear, ...] = ()
    """ปีงบประมาณก่อนหน้าที่ยังคงเผยแพร่"""
    also: tuple[Identifier, ...] = ("oia", "gov-website")
    """รายการอื่นที่ไม่แยกปี เช่น oia (พ.ร.บ. ข้อมูลข่าวสารของราชการ) และ gov-website (มาตรฐานเว็บไซต์ภาครัฐ)"""


class Limits(Model):
    """How large contributions may be."""

    attachment_mb: Count = 20
    """ขนาดไฟล์แนบสูงสุดต่อไฟล์ เป็นเมกะไบต์"""
    picture_mb: Count = 8
    """ขนาดไฟล์ภาพสูงสุดต่อไฟล์ เป็นเมกะไบต์"""


Level = Literal["error", "warning", "notice", "off"]


class Ignored(Model):
    """A finding that the office accepts on purpose, in a file that can hold no comment."""

    code: Line
    """รหัสของข้อที่ตรวจพบ เช่น D108"""
    path: Line
    """ไฟล์ที่ยกเว้น ใช้ * แทนชื่อใด ๆ ได้ เช่น content/disclosure/2567/files/*.pdf"""
    reason: Line
    """เหตุผลที่ยกเว้น"""


class Checks(Model):
    """What the office decides about the checker."""

    severity: Mapping[Line, Level] = Field(default_factory=dict)
    """ระดับความสำคัญที่สำนักงานกำหนดเองรายรหัส เช่น L101: error หรือ off เมื่อไม่ต้องการตรวจ"""
    ignore: tuple[Ignored, ...] = ()
    """ข้อยกเว้นรายไฟล์ พร้อมเหตุผล"""


class Office(Model):
    """The office: names, groups, people, address, doors and editions."""

    name: Line
    """ชื่อเต็มของสำนักงานเขตพื้นที่การศึกษา"""
    short_name: Line
    """ชื่อย่อ เช่น สพป.ตัวอย่าง เขต 1"""
    name_en: Line
    """ชื่อภาษาอังกฤษ"""
    kind: OfficeKind
    """ประเภท สพป. หรือ สพม."""
    description: Line
    """คำอธิบายเว็บไซต์หนึ่งประโยค ใช้ในผลการค้นหาและเมื่อแบ่งปันลิงก์"""
    established: Day | None = None
    """วันที่ก่อตั้ง"""
    emblem: Line | None = None
    """ไฟล์ตราสัญลักษณ์ใน content/ เช่น assets/emblem.png"""
    address: Address
    """ที่ตั้ง"""
    phone: Phone
    """โทรศัพท์กลาง"""
    fax: Phone | None = None
    """โทรสาร"""
    email: Email
    """อีเมลกลาง (งานสารบรรณ)"""
    hours: Line
    """วันและเวลาทำการ"""
    report: Target
    """ปลายทางของลิงก์ แจ้งข้อผิดพลาด/ข้อเสนอแนะ ท้ายทุกหน้า เช่น mailto:web@example.go.th \
หรือที่อยู่แบบฟอร์มออนไลน์ ซึ่งใส่ {title} และ {address} แทนชื่อและที่อยู่ของหน้าได้"""
    security: Target | None = None
    """ช่องทางแจ้งช่องโหว่ของเว็บไซต์ แสดงใน security.txt หากไม่ระบุจะใช้ report"""
    server: Server | None = None
    """ระบุ apache เมื่อเผยแพร่บนเว็บโฮสติงที่ใช้ Apache ระบบจะสร้างไฟล์ .htaccess ให้"""
    channels: tuple[Channel, ...] = ()
    """เครือข่ายสังคมและช่องทางติดต่ออื่น"""
    questions: Asking | None = None
    """ช่องทางถาม-ตอบและเวลาที่สำนักงานตอบกลับ แสดงในหน้าถาม-ตอบ"""
    doors: tuple[Door, ...] = ()
    """ประตูสู่ระบบงานบนหน้าแรกตามลำดับ"""
    home_forms: tuple[Identifier, ...] = ()
    """รหัสแบบฟอร์มที่คนมาขอบ่อย แสดงบนหน้าแรก หากไม่ระบุจะใช้แบบฟอร์มที่กระบวนงานอ้างถึงมากที่สุด"""
    menu: tuple[MenuEntry, ...]
    """เมนูหลักตามลำดับ"""
    mission: Prose | None = None
    """วิสัยทัศน์หรือพันธกิจโดยย่อที่แสดงในหน้าโครงสร้าง"""
    groups: tuple[Group, ...]
    """กลุ่มและหน่วยทั้งหมดตามลำดับในประกาศ"""
    people: tuple[Person, ...]
    """ผู้บริหารและบุคลากรตามลำดับ"""
    committees: tuple[Committee, ...] = ()
    """คณะกรรมการในโครงสร้าง เช่น ก.ต.ป.น."""
    website_group: Identifier
    """รหัสกลุ่มที่ดูแลเว็บไซต์ แสดงเป็นผู้รับผิดชอบของหน้ารายการและหน้าที่สร้างจากทะเบียน"""
    editions: Editions
    """ปีงบประมาณของการเปิดเผยข้อมูล"""
    limits: Limits = Limits()
    """ขนาดไฟล์สูงสุด"""
    checks: Checks = Checks()
    """การตั้งค่าของการตรวจ"""

    def group(self, identifier: str | None) -> Group | None:
        """The group of that id, or None."""
        return next((group for group in self.groups if group.id == identifier), None)

    def members(self, group_id: str) -> tuple[Person, ...]:
        """The people of a group, heads first, then in the register's order."""
        return tuple(
            sorted(
                (person for person in self.people if person.group == group_id),
                key=lambda person: person.rank != "head",
            )
        )

    def ranked(self, rank: Rank) -> tuple[Person, ...]:
        """The people of one rank in the register's order."""
        return tuple(person for person in self.people if person.rank == rank)
