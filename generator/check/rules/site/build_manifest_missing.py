"""The built site does not say what it is made of.

What it checks:
    `build-manifest.json` lies in the built folder and can be read.

Why it matters:
    Without it nobody can tell whether the site is of today, whether a page is missing, or whether
    somebody else has put a page into it.

How to fix it:
    Run `prongsai build` again; do not delete or edit the file.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.folder import SiteFolder
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.manifest import MANIFEST


def check(folder: SiteFolder, _: Ground) -> Iterator[Finding]:
    """Tell a site without its list."""
    if folder.made is not None:
        return
    there = MANIFEST in folder.files
    seen, english = (
        ("อ่านไฟล์ build-manifest.json ไม่ได้", "cannot be read")
        if there
        else ("ไม่มีไฟล์ build-manifest.json", "is not there")
    )
    yield Finding(
        codes.BUILD_MANIFEST_MISSING, folder.place(MANIFEST),
        f"{seen} จึงไม่รู้ว่าเว็บไซต์นี้สร้างจากเนื้อหาปัจจุบันและครบถ้วนหรือไม่",
        "สั่ง prongsai build ใหม่ และไม่ลบหรือแก้ไฟล์นี้",
        English(
            f"build-manifest.json {english}, so nobody knows whether the site is whole",
            "Run prongsai build again.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.BUILD_MANIFEST_MISSING,
    __doc__,
    Explanation(
        what="ในเว็บไซต์ที่สร้างแล้วต้องมีไฟล์ build-manifest.json ที่อ่านได้",
        why="ถ้าไม่มี จะไม่รู้ว่าเว็บไซต์สร้างจากเนื้อหาปัจจุบันหรือไม่ ขาดหน้าใด หรือมีผู้อื่นแทรกหน้าไว้หรือไม่",
        fix="สั่ง prongsai build ใหม่ และไม่ลบหรือแก้ไฟล์นี้",
    ),
    basis="แนวปฏิบัติของโครงการ: ตรวจสอบได้ว่าเว็บไซต์ที่เผยแพร่สร้างจากเนื้อหาที่ตรวจแล้ว",
    subject=SiteFolder,
    check=check,
)
