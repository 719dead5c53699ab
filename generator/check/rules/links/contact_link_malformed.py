"""An e-mail or telephone link cannot be used.

What it checks:
    Every `mailto:` link holds at least one whole e-mail address, and every `tel:` link a number of
    3 to 15 digits.

Why it matters:
    The visitor taps the link on a phone and nothing happens, or a wrong number is called.

How to fix it:
    Write `mailto:name@office.go.th` or `tel:021234567`. An extension stands behind a comma:
    `tel:021234567,101`.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_MAIL = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\".]+(?:\.[^\s@,;<>\".]+)+")
_TELEPHONE = re.compile(r"\+?[0-9().\- ]+(?:[,;](?:ext=)?[0-9#*]*+)*")


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every contact link that leads to nobody."""
    for link in page.links:
        scheme, _colon, rest = link.href.strip().partition(":")
        is_good = _GOOD.get(scheme.lower())
        if is_good is None or is_good(unquote(rest)):
            continue
        shown = link.href.strip()[:80]
        yield Finding(
            codes.CONTACT_LINK_MALFORMED, page.at(link.element, link.href, unquote(rest)),
            f"ลิงก์ติดต่อ {shown} ไม่ใช่อีเมลหรือหมายเลขโทรศัพท์ที่ใช้ได้ ผู้ที่กดจะติดต่อไม่ได้",
            "เขียนอีเมลเป็น mailto:ชื่อ@ชื่อเว็บไซต์ และโทรศัพท์เป็น tel: ตามด้วยตัวเลขอารบิก เช่น tel:021234567",
            English(
                f"{shown} is no usable e-mail address or telephone number",
                "Write mailto:name@office.go.th or tel:021234567.",
            ),
        )  # fmt: skip


def _is_mail(text: str) -> bool:
    people = [person.strip() for person in text.partition("?")[0].split(",")]
    return any(people) and all(_MAIL.fullmatch(person) for person in people)


def _is_telephone(text: str) -> bool:
    number = re.split("[,;]", text)[0]
    digits = sum(letter.isdigit() for letter in number)
    return _TELEPHONE.fullmatch(text.strip()) is not None and 3 <= digits <= 15


_GOOD = {"mailto": _is_mail, "tel": _is_telephone}

RULE = Rule(
    codes.CONTACT_LINK_MALFORMED,
    __doc__,
    Explanation(
        what="ลิงก์ mailto: ต้องมีอีเมลครบถ้วนอย่างน้อยหนึ่งที่อยู่ "
        "และลิงก์ tel: ต้องเป็นหมายเลข 3 ถึง 15 หลักที่เขียนด้วยเลขอารบิก",
        why="ผู้ที่กดลิงก์ในโทรศัพท์จะติดต่อไม่ได้ หรือโทรผิดหมายเลข",
        fix="เขียน mailto:ชื่อ@ชื่อเว็บไซต์ หรือ tel:021234567 "
        "เบอร์ภายในให้เขียนต่อหลังจุลภาค เช่น tel:021234567,101",
    ),
    basis="แบบวัด OIT: ข้อมูลการติดต่อต้องใช้ติดต่อได้จริง และ RFC 6068, RFC 3966",
    subject=HtmlPage,
    check=check,
)
