"""The table of all rules: a package to a family, a module to a rule."""

from collections.abc import Mapping

from generator.check.rule import AnyRule
from generator.check.rules import (
    accessibility,
    checker,
    content,
    disclosure,
    files,
    links,
    live,
    manuals,
    personal,
    site,
    unsafe,
)

FAMILIES: Mapping[str, tuple[str, tuple[AnyRule, ...]]] = {
    "F": ("ไฟล์และส่วนหัว", files.RULES),
    "C": ("ข้อความภาษาไทย", content.RULES),
    "M": ("คู่มือ", manuals.RULES),
    "D": ("การเปิดเผยข้อมูล", disclosure.RULES),
    "P": ("ข้อมูลส่วนบุคคล", personal.RULES),
    "U": ("เนื้อหาที่ไม่ปลอดภัย", unsafe.RULES),
    "L": ("ลิงก์", links.RULES),
    "A": ("การเข้าถึงของทุกคน", accessibility.RULES),
    "S": ("เว็บไซต์ที่สร้างแล้ว", site.RULES),
    "W": ("เว็บไซต์จริงที่ประชาชนเห็น", live.RULES),
    "X": ("ตัวตรวจเอง", checker.RULES),
}
"""The letter of a family to its Thai name and its rules."""

RULES: tuple[AnyRule, ...] = tuple(
    sorted(
        (rule for _, rules in FAMILIES.values() for rule in rules),
        key=lambda rule: rule.code.number,
    )
)
"""All rules in the order of their codes."""

BY_CODE: Mapping[str, AnyRule] = {rule.code.number: rule for rule in RULES}
