"""A document, picture or other file of the published site is not the one that was built.

What it checks:
    The SHA-256 of every file that is no page.

Why it matters:
    A script that was altered runs on every page; a PDF that was altered is a forged document of the
    office.

How to fix it:
    If the host packs pictures or scripts anew (optimizing, minifying), switch that off. Else
    publish again, and find out who changed the file.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.folder import is_page
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import STEPS, STEPS_ENGLISH, few
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every file with other bytes."""
    yield from few(_changed(site), site)


def _changed(site: LiveSite) -> Iterator[Finding]:
    for path, reply in site.differing.items():
        if is_page(path):
            continue
        yield Finding(
            codes.LIVE_FILE_CHANGED, site.expected.place(path),
            f"ไฟล์ {reply.url} ไม่ใช่ไฟล์ที่สร้างไว้ เอกสารอาจถูกปลอมแปลง หรือสคริปต์อาจถูกแก้ไข",
            "ถ้าผู้ให้บริการเครื่องแม่ข่ายย่อหรือแปลงไฟล์ให้ ให้ปิดในหน้าตั้งค่าของบริการ ถ้าไม่ใช่ ให้ถือว่าถูกบุกรุก: "
            f"{STEPS}",
            English(
                f"{reply.url} is not the file that was built",
                "Switch off what the host does to files (optimizing, minifying); if it is not "
                "that: "
                f"{STEPS_ENGLISH}",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.LIVE_FILE_CHANGED,
    __doc__,
    Explanation(
        what="ค่า SHA-256 ของทุกไฟล์ที่ไม่ใช่หน้าเว็บต้องตรงกับที่สร้างไว้",
        why="สคริปต์ที่ถูกแก้ไขจะทำงานในทุกหน้า และ PDF ที่ถูกแก้ไขคือเอกสารปลอมในนามของสำนักงาน",
        fix="ถ้าผู้ให้บริการย่อหรือแปลงไฟล์ให้ ให้ปิด ถ้าไม่ใช่ ให้เผยแพร่ใหม่ แล้วหาว่าใครแก้ไฟล์",
    ),
    basis="แนวปฏิบัติของโครงการ: ประชาชนต้องได้รับสิ่งเดียวกับที่ตรวจแล้ว",
    subject=LiveSite,
    check=check,
)
