"""Something that the build says it made is not there.

What it checks:
    There is a file for every address that `build-manifest.json` lists, redirects included.

Why it matters:
    A build that broke off, or a copy that lost files, publishes dead links by the hundred.

How to fix it:
    Run `prongsai build` again. If it happens once more, look for a full disk or a program that
    deletes files, and tell whoever looks after the website.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.folder import SiteFolder
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.manifest import MANIFEST

_SHOWN = 5


def check(folder: SiteFolder, _: Ground) -> Iterator[Finding]:
    """Tell all that is missing at once: it has one cause."""
    made = folder.made
    gone = [
        url
        for url in ((*made.published, *made.redirects) if made else ())
        if folder.find(url) is None
    ]
    if not gone:
        return
    shown = ", ".join(gone[:_SHOWN]) + (" และอื่น ๆ" if len(gone) > _SHOWN else "")
    yield Finding(
        codes.ADDRESS_UNBUILT, folder.place(MANIFEST),
        f"เว็บไซต์ที่สร้างไว้ขาด {len(gone):,} ที่อยู่ที่ควรมี คือ {shown} ผู้เข้าชมจะเปิดไม่พบ",
        "สั่ง prongsai build ใหม่ ถ้ายังขาดอยู่ ให้ตรวจว่าดิสก์เต็มหรือมีโปรแกรมลบไฟล์ แล้วแจ้งผู้ดูแลระบบ",
        English(
            f"{len(gone):,} addresses that the build says it made are not there: "
            + ", ".join(gone[:_SHOWN]),
            "Run prongsai build again; if it happens once more, look for a full disk.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.ADDRESS_UNBUILT,
    __doc__,
    Explanation(
        what="ทุกที่อยู่ที่ build-manifest.json ระบุไว้ รวมทั้งที่อยู่เดิมที่พาไปที่ใหม่ ต้องมีไฟล์อยู่จริง",
        why="การสร้างที่หยุดกลางคัน หรือการคัดลอกที่ไฟล์หาย ทำให้เกิดลิงก์เสียจำนวนมาก",
        fix="สั่ง prongsai build ใหม่ ถ้ายังขาดอยู่ ให้ตรวจว่าดิสก์เต็มหรือมีโปรแกรมลบไฟล์ แล้วแจ้งผู้ดูแลระบบ",
    ),
    basis="แบบวัด OIT: ทุกที่อยู่ที่เผยแพร่แล้วต้องเปิดได้ (หลักเกณฑ์ R3)",
    subject=SiteFolder,
    check=check,
)
