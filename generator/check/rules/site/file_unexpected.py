"""A file lies in the built site that the build did not make.

What it checks:
    Every file of the folder is listed in `build-manifest.json`, belongs to the theme, or is the
    small copy of a picture that is listed.

Why it matters:
    Gambling pages are planted into the folders of public offices. Nobody at the office sees them,
    but search engines show them under its name.

How to fix it:
    Delete the folder and build it anew. If the file comes back, find out who writes into the
    folder, and tell whoever looks after the website.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.folder import NOT_FOUND, SiteFolder
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.checksums import CHECKSUMS
from generator.findings import English, Finding
from generator.library.entry import SMALL
from generator.manifest import MANIFEST


def check(folder: SiteFolder, _: Ground) -> Iterator[Finding]:
    """Tell every file that nobody asked for."""
    if folder.made is None:
        return
    ours = {MANIFEST, f"/{CHECKSUMS}", NOT_FOUND}
    expected = {*folder.made.published, *folder.made.redirects, *folder.theme, *ours}
    stems = {url.rpartition(".")[0] for url in folder.made.published}
    small = f"-{SMALL}.webp"
    for url in folder.files:
        if url in expected or (url.endswith(small) and url.removesuffix(small) in stems):
            continue
        yield Finding(
            codes.FILE_UNEXPECTED, folder.place(url),
            f"ไฟล์ {url} อยู่ในเว็บไซต์ แต่ระบบไม่ได้สร้าง อาจเป็นไฟล์ค้าง หรือเป็นหน้าที่มีผู้ลักลอบวางไว้",
            "ลบโฟลเดอร์ของเว็บไซต์แล้วสร้างใหม่ ถ้าไฟล์กลับมาอีก ให้หาว่าใครเขียนลงโฟลเดอร์นี้ แล้วแจ้งผู้ดูแลระบบ",
            English(
                f"{url} lies in the site, and the build did not make it",
                "Delete the folder and build anew; if it comes back, find out who puts it there.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.FILE_UNEXPECTED,
    __doc__,
    Explanation(
        what="ทุกไฟล์ในเว็บไซต์ที่สร้างแล้วต้องอยู่ใน build-manifest.json เป็นของธีม หรือเป็นภาพย่อของภาพที่ระบุไว้",
        why="ผู้ไม่หวังดีมักวางหน้าเว็บพนันไว้ในเว็บไซต์ของหน่วยงาน คนในสำนักงานมองไม่เห็น "
        "แต่เครื่องมือค้นหาแสดงในนามของสำนักงาน",
        fix="ลบโฟลเดอร์ของเว็บไซต์แล้วสร้างใหม่ ถ้าไฟล์กลับมาอีก ให้หาว่าใครเขียนลงโฟลเดอร์นี้ แล้วแจ้งผู้ดูแลระบบ",
    ),
    basis="ประกาศเตือนของหน่วยงานความมั่นคงปลอดภัยไซเบอร์ เรื่อง การฝังเว็บพนันในเว็บไซต์ของหน่วยงานรัฐ",
    subject=SiteFolder,
    check=check,
)
