"""The first sentences of a report: whether somebody broke in, and what to do about it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from generator import codes
from generator.check.live.site import LiveSite
from generator.check.report import Verdict
from generator.findings import Code, Finding, Words
from generator.library.history import BANGKOK
from generator.thai.calendar import format_moment

_BREAK_IN = (
    codes.LIVE_ADVERTISEMENT_PLANTED, codes.LIVE_TEXT_HIDDEN, codes.LIVE_PAGE_CLOAKED,
)  # fmt: skip
"""What no build of ours ever shows."""
_CHANGED = (
    codes.LIVE_LINK_PLANTED, codes.LIVE_PAGE_STRANGE, codes.LIVE_PAGE_MOVED,
    codes.LIVE_WORDS_CHANGED, codes.LIVE_CODE_PLANTED, codes.LIVE_FILE_CHANGED,
)  # fmt: skip
"""What another build shows too."""
_INCOMPLETE = (
    codes.LIVE_FILE_MISSING, codes.LIVE_FILE_FAILING, codes.LIVE_EVIDENCE_DEAD,
)  # fmt: skip
_ALWAYS = {codes.LIVE_SITE_UNREACHABLE, *_BREAK_IN, *_CHANGED, *_INCOMPLETE}
_STEPS = (
    Words(
        "เก็บหลักฐานก่อนลบสิ่งใด: บันทึกภาพหน้าจอ สำเนาไฟล์ที่ต่าง และบันทึกการเข้าถึงของเครื่องแม่ข่าย",
        "Keep evidence before anything is deleted: pictures of the screen, copies, the logs.",
    ),
    Words(
        "นำเว็บไซต์ที่ถูกต้องกลับมาด้วย `prongsai rollback` หรือ `prongsai publish` แล้วตรวจใหม่ด้วยคำสั่งเดิม",
        "Bring the right site back with `prongsai rollback` or `prongsai publish`, then check "
        "again.",
    ),
    Words(
        "เปลี่ยนรหัสผ่านและกุญแจทุกรายการที่เข้าถึงเครื่องแม่ข่ายและคลังข้อมูลได้ และหาทางที่ผู้บุกรุกเข้ามา",
        "Change every password and key, and find the way by which the intruder came in.",
    ),
    Words(
        "แจ้งผู้บังคับบัญชาและ ThaiCERT (สกมช.) ถ้าข้อมูลส่วนบุคคลรั่วไหลให้แจ้ง สคส. ภายใน 72 ชั่วโมง ดู "
        "docs/operations.md",
        "Report to ThaiCERT (NCSA), and within 72 hours to the PDPC if personal data leaked.",
    ),
)
_AGAIN = (
    Words(
        "เผยแพร่ใหม่ด้วย `prongsai publish` แล้วตรวจใหม่ด้วยคำสั่งเดิม",
        "Publish again with `prongsai publish`, then check again.",
    ),
)
_COMPARE = (
    Words(
        "ถ้าเพิ่งเผยแพร่ ให้รอ 10 นาทีแล้วตรวจใหม่ ถ้ายังเหมือนเดิม ให้ดูว่าคอมมิตใดเผยแพร่ล่าสุด "
        "สร้างเว็บไซต์จากคอมมิตนั้นแล้วตรวจใหม่",
        "If it was published just now, wait ten minutes and check again; else see which commit was "
        "published last, build that one and check again.",
    ),
    *_AGAIN,
)


def rank(code: Code) -> int:
    """What is told first among findings that are equally bad."""
    if code in {codes.LIVE_SITE_UNREACHABLE, codes.LIVE_BUILD_OTHER}:
        return 0
    return 1 if code in {*_BREAK_IN, *_CHANGED} else 2


class _Case(NamedTuple):
    is_so: Callable[[LiveSite, set[Code]], bool]
    answer: Words
    first: tuple[Words, ...] = ()


_CASES = (
    _Case(
        lambda site, seen: (
            any(code in seen for code in _BREAK_IN)
            or (not site.is_other_build and any(code in seen for code in _CHANGED[:2]))
        ),
        Words("พบร่องรอยการบุกรุก เว็บไซต์ถูกแก้ไขโดยผู้อื่น", "Somebody has broken in and changed the site."),
        _STEPS,
    ),
    _Case(
        lambda _, seen: codes.LIVE_SITE_UNREACHABLE in seen,
        Words("เปิดเว็บไซต์ไม่ได้ จึงไม่ทราบว่าถูกบุกรุกหรือไม่", "The site cannot be opened."),
        (
            Words(
                "ลองเปิดจากเครือข่ายอื่น ถ้าเปิดไม่ได้ให้ติดต่อผู้ดูแลเครื่องแม่ข่ายทันที",
                "Try it from another network, then call whoever runs the server.",
            ),
        ),
    ),
    _Case(
        lambda site, _: site.is_moved,
        Words(
            "ที่อยู่นี้พาผู้อ่านไปที่อยู่อื่น จึงยังไม่ได้เทียบหน้าใด",
            "This address leads elsewhere, so nothing was compared.",
        ),
        (
            Words(
                "ถ้าปลายทางเป็นที่อยู่ของสำนักงาน เช่น https แทน http ให้ตรวจด้วยที่อยู่นั้น ถ้าไม่ใช่ ให้ถือว่าถูกบุกรุก",
                "Check the address that it leads to if that is the office's; else it is an "
                "intrusion.",
            ),
        ),
    ),
    _Case(
        lambda site, _: site.is_other_build,
        Words(
            "เว็บไซต์จริงเป็นคนละรุ่นกับที่นำมาเทียบ จึงยังบอกไม่ได้ว่าถูกบุกรุกหรือไม่",
            "Another build stands there, so nobody can tell yet whether somebody broke in.",
        ),
        _COMPARE,
    ),
    _Case(
        lambda _, seen: any(code in seen for code in _CHANGED),
        Words(
            "เว็บไซต์จริงไม่ตรงกับที่สร้างไว้ ถ้าสำนักงานไม่ได้แก้เอง ให้ถือว่าถูกบุกรุก",
            "The site is not what was built. If the office did not do it, it is an intrusion.",
        ),
        _STEPS,
    ),
    _Case(
        lambda _, seen: any(code in seen for code in _INCOMPLETE),
        Words(
            "ไม่พบร่องรอยการบุกรุก แต่บางไฟล์เปิดไม่ได้",
            "No sign of an intrusion, but some files do not open.",
        ),
        _AGAIN,
    ),
    _Case(
        lambda site, _: site.unasked > 0,
        Words(
            "ไม่พบร่องรอยการบุกรุกในไฟล์ที่เทียบแล้ว แต่ยังเทียบไม่ครบ",
            "No sign of an intrusion in what was compared; not everything was.",
        ),
    ),
    _Case(
        lambda _, seen: bool(seen),
        Words(
            "ไม่พบร่องรอยการบุกรุก แต่มีเรื่องที่ควรแก้",
            "No sign of an intrusion; some things should be mended.",
        ),
    ),
    _Case(
        lambda _, __: True,
        Words("ไม่พบร่องรอยการบุกรุกและไม่พบสิ่งที่ต้องแก้", "No sign of an intrusion, nothing to mend."),
    ),
)
"""The first that is so answers."""


def verdict(site: LiveSite, found: Iterable[Finding], told: Iterable[Finding]) -> Verdict:
    """What to say first.

    Args:
        site: What came back.
        found: All that was found about it; an intrusion counts whether or not it was asked for.
        told: What the report tells.
    """
    seen = {finding.code for finding in found} & _ALWAYS | {finding.code for finding in told}
    case = next(case for case in _CASES if case.is_so(site, seen))
    total, pages = len(site.expected.files), site.seen_as_robot
    size, asked = site.received / 1_000_000, site.asked.astimezone(BANGKOK)
    return Verdict(
        Words(f"ผลการตรวจเว็บไซต์จริง {site.url}", f"Check of the published site {site.url}"),
        case.answer,
        Words(
            f"ตรงกับที่สร้างไว้ {site.same:,} จาก {total:,} ไฟล์ ถามในนามเครื่องมือค้นหา {pages:,} หน้า "
            f"รวม {site.requests:,} คำขอ {size:,.1f} ล้านไบต์ เมื่อ {format_moment(asked)}",
            f"{site.same:,} of {total:,} files are what was built; {pages:,} pages were "
            f"asked for as a robot; {site.requests:,} requests, {size:,.1f} MB, "
            f"{asked:%Y-%m-%d %H:%M} Bangkok time",
        ),
        case.first,
    )
