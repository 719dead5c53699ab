"""An official contact is an e-mail address of a free service.

What it checks:
    In the open edition, no e-mail address of the office, its groups and its people is one of a
    free service such as Gmail.

Why it matters:
    Standards for government websites ask for an address of the office. Anybody can open a
    look-alike at a free service, and the mail is lost when its owner leaves.

How to fix it:
    Write the address that the office or the ministry gave, which ends in `.go.th`, into
    `content/office.yml`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.office import Office

FREE_HOSTS = frozenset(
    {
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.th", "outlook.com",
        "outlook.co.th", "live.com", "msn.com", "yahoo.com", "yahoo.co.th", "ymail.com",
        "icloud.com", "me.com", "proton.me", "protonmail.com", "thaimail.com",
    }
)  # fmt: skip
"""Hosts where anybody may open an address."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every address of a free service in the register."""
    asked = next(asked_now(edition, ground, "contact", "executives"), None)
    if asked is None:
        return
    for key, address in _addresses(ground.library.office):
        host = address.rpartition("@")[2].lower()
        if host in FREE_HOSTS:
            yield Finding(
                codes.EMAIL_FREE_HOST, ground.library.office_source.at(*key),
                f"อีเมล {address} เป็นของบริการสาธารณะ ({host}) ใครก็เปิดชื่อคล้ายกันได้ "
                "ประชาชนจึงไม่แน่ใจว่าเป็นของสำนักงาน",
                "ใช้อีเมลที่หน่วยงานออกให้ ซึ่งลงท้ายด้วย .go.th",
                English(
                    f"{address} belongs to a free mail service",
                    "Use the address that the office gave, ending in .go.th.",
                ),
                edition.about_of(asked),
            )  # fmt: skip


def _addresses(office: Office) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield ("email",), office.email
    for number, group in enumerate(office.groups):
        if group.email:
            yield ("groups", number, "email"), group.email
    for number, person in enumerate(office.people):
        if person.email:
            yield ("people", number, "email"), person.email


RULE = Rule(
    codes.EMAIL_FREE_HOST,
    __doc__,
    Explanation(
        what="อีเมลของสำนักงาน กลุ่ม และบุคคลใน content/office.yml ต้องไม่เป็นของบริการสาธารณะ เช่น Gmail",
        why="มาตรฐานเว็บไซต์ภาครัฐให้ใช้อีเมลของหน่วยงาน บริการสาธารณะใครก็เปิดชื่อคล้ายกันได้ "
        "และหนังสือหายไปเมื่อเจ้าของอีเมลย้าย",
        fix="เขียนอีเมลที่สำนักงานหรือต้นสังกัดออกให้ ซึ่งลงท้ายด้วย .go.th",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: อีเมลของหน่วยงานภายใต้ .go.th",
    subject=Edition,
    check=check,
)
