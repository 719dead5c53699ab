"""The evidence of contact lacks the address, the telephone, the e-mail or the map.

What it checks:
    In the open edition, the texts behind the item on contact hold the postcode, the telephone
    number and the e-mail address of the register, and there is a map: a link or coordinates in
    `address`, or a picture or link called แผนที่ on the page.

Why it matters:
    The item is marked 0 when one of the four is missing.

How to fix it:
    Name `/contact/` as evidence, which shows the register, and add `map` to `address` in
    `content/office.yml` or a picture of the map to `content/contact.md`.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.shown_text import Shown, shown_by_item
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.office import Office

_MAP_NAME = "แผนที่ตั้ง"
_SIGNS = re.compile(r"[\s()-]")
_LINK = re.compile(r"\[([^\[\]]*+)\]\(")
_MAP = re.compile(r"maps\.|goo\.gl/maps|google\.[a-z.]{2,9}/maps", re.IGNORECASE)


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell what of the four an evaluator does not see."""
    for disclosed in asked_now(edition, ground, "contact"):
        seen = shown_by_item(disclosed, ground)
        missing = list(_missing(seen, ground.library.office)) if seen.readable else []
        if missing:
            yield Finding(
                codes.CONTACT_UNSHOWN, disclosed.place,
                f"ข้อ {disclosed.item.code}: หลักฐานไม่แสดง{' '.join(missing)} ผู้ประเมินต้องเห็นที่อยู่ "
                "โทรศัพท์ อีเมล "
                "และแผนที่ครบ",
                _hint(missing, ground),
                English(
                    f"Item {disclosed.item.code}: {len(missing)} of address, telephone, e-mail "
                    "and map are not in the evidence",
                    "Name /contact/ as evidence and add a map.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _hint(missing: list[str], ground: Ground) -> str:
    """How each of them comes to be seen."""
    parts = []
    if _MAP_NAME in missing:
        line = "map: https://maps.google.com/?q=13.7563,100.5018"
        where = added(ground.library.office_source, ("address",), line)
        parts.append(
            f"{where} โดยใช้ลิงก์แผนที่ของสำนักงานแทนตัวอย่าง (ค้นหาสำนักงานใน Google Maps แล้วกดแชร์)"
        )
    if missing != [_MAP_NAME]:
        parts.append("ใช้หลักฐาน page: /contact/ ซึ่งแสดงที่อยู่ โทรศัพท์ และอีเมลจาก content/office.yml")
    return " และ".join(parts)


def _missing(seen: Shown, office: Office) -> Iterator[str]:
    plain = _SIGNS.sub("", seen.folded)
    if not office.address.lines or office.address.postcode not in plain:
        yield "ที่อยู่"
    if _SIGNS.sub("", office.phone.partition("ต่อ")[0]) not in plain:
        yield "หมายเลขโทรศัพท์"
    if not seen.says([office.email]):
        yield "อีเมล"
    place = office.address
    if not (place.map or (place.latitude and place.longitude) or _shows_map(seen.text)):
        yield _MAP_NAME


def _shows_map(text: str) -> bool:
    """Tell whether a text has a picture or link called a map, or the address of one."""
    return bool(_MAP.search(text)) or any("แผนที่" in link[1] for link in _LINK.finditer(text))


RULE = Rule(
    codes.CONTACT_UNSHOWN,
    __doc__,
    Explanation(
        what="หลักฐานข้อข้อมูลการติดต่อต้องแสดงที่อยู่ โทรศัพท์ อีเมลตามทะเบียน และแผนที่ (ลิงก์ พิกัด "
        "หรือภาพที่บรรยายว่าแผนที่)",
        why="ขาดอย่างใดอย่างหนึ่ง ข้อนี้อาจได้ 0 คะแนน",
        fix="ใช้หลักฐาน page: /contact/ และเติม map ใน address ของ content/office.yml หรือภาพแผนที่ใน "
        "content/contact.md",
    ),
    basis="แบบวัด OIT ข้อข้อมูลการติดต่อ: ที่อยู่ โทรศัพท์ อีเมล แผนที่ (หลักเกณฑ์ R11)",
    subject=Edition,
    check=check,
)
