"""A link to another site led nowhere when it was tried.

What it checks:
    With `--external`, every address on another site that the texts name is asked for. One that
    answers with an error, or not at all after several tries, is told with what came back.

Why it matters:
    Visitors meet an error of somebody else and think that the office is careless. Evidence that
    lies behind a dead link is marked 0.

How to fix it:
    Open the link. If the page moved, write its new address; if it is gone, take the link away or
    publish a copy of the document on this site. A site that only refuses programs (403) may
    be all right in a browser: then say so with a suppression and its reason.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.outside.link import FAULTS, Answer, OutsideLink
from generator.check.rule import Explanation, Rule
from generator.check.rules.exemption import exemption
from generator.findings import English, Finding, Location

_UNSURE = frozenset({401, 403})
"""Answers that a program is given and a person may not."""
_SUCCESS = range(200, 400)
_MEANINGS = {
    401: ("ต้องเข้าสู่ระบบก่อน", "a login is needed"),
    403: ("ไม่อนุญาตให้โปรแกรมเปิด แต่อาจเปิดได้ในเบราว์เซอร์", "forbidden, perhaps only to programs"),
    404: ("ไม่พบหน้านี้", "not found"),
    410: ("ลบหน้านี้แล้ว", "gone"),
}


def check(link: OutsideLink, ground: Ground) -> Iterator[Finding]:
    """Tell an address that led nowhere, everywhere it is written."""
    seen = _seen(link.answer)
    if seen is None:
        return
    thai, english = seen
    for place in link.places:
        yield Finding(
            codes.OUTSIDE_LINK_BROKEN, place,
            f"ลองเปิด {link.url} แล้วไม่สำเร็จ: {thai}",
            "เปิดลิงก์ในเบราว์เซอร์เพื่อตรวจอีกครั้ง ถ้าหน้าย้ายที่ให้เขียนที่อยู่ใหม่ ถ้าไม่มีแล้วให้ลบลิงก์ "
            f"หรือนำเอกสารมาเผยแพร่ในเว็บไซต์นี้{_accepted(link.answer, place, ground)}",
            English(
                f"{link.url} could not be opened: {english}",
                "Try it in a browser; write the new address, remove the link, or publish a copy.",
            ),
        )  # fmt: skip


def _accepted(answer: Answer, place: Location, ground: Ground) -> str:
    """How to say that an address is all right in a browser."""
    if answer.status not in _UNSURE:
        return ""
    return " ถ้าเปิดในเบราว์เซอร์ได้ตามปกติ ให้" + exemption(codes.OUTSIDE_LINK_BROKEN, place, ground)


def _seen(answer: Answer) -> tuple[str, str] | None:
    """What went wrong, in both languages; None when nothing did."""
    if answer.fault:
        return FAULTS[answer.fault]
    status = answer.status
    if status is None or status in _SUCCESS:
        return None
    thai, english = _MEANINGS.get(status) or (
        ("เครื่องแม่ข่ายขัดข้อง", "server error") if status >= 500 else ("เปิดไม่ได้", "refused")
    )
    return f"ได้รหัสตอบกลับ {status} ({thai})", f"the answer was {status} ({english})"


RULE = Rule(
    codes.OUTSIDE_LINK_BROKEN,
    __doc__,
    Explanation(
        what="เมื่อสั่งตรวจด้วย --external ระบบจะลองเปิดที่อยู่ของเว็บไซต์อื่นทุกแห่งที่เขียนไว้ในเนื้อหา "
        "และแจ้งแห่งที่ตอบกลับว่าผิดพลาด หรือไม่ตอบเลยแม้ลองหลายครั้ง",
        why="ผู้อ่านจะพบหน้าผิดพลาดและเห็นว่าสำนักงานไม่ดูแลเว็บไซต์ หลักฐานที่อยู่หลังลิงก์เสียได้ 0 คะแนน",
        fix="เปิดลิงก์ดู ถ้าหน้าย้ายที่ให้เขียนที่อยู่ใหม่ ถ้าไม่มีแล้วให้ลบลิงก์หรือนำเอกสารมาเผยแพร่เอง "
        "ถ้าเปิดในเบราว์เซอร์ได้ตามปกติ แสดงว่าเว็บไซต์นั้นไม่ให้โปรแกรมเปิด (403) ให้เขียนคำขอยกเว้นตามที่แจ้ง",
    ),
    basis="มาตรฐานเว็บไซต์ภาครัฐ: การดูแลลิงก์ที่ใช้งานไม่ได้ และแบบวัด OIT (หลักเกณฑ์ R3)",
    subject=OutsideLink,
    check=check,
)
