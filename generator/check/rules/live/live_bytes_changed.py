"""A page of the published site has other bytes than were built, though it says the same.

What it checks:
    Pages whose words, links, scripts and hidden texts are those of the build, or fewer.

Why it matters:
    Something between the build and the public writes into pages. Today it is only white space or a
    missing tag; nobody knows what it is tomorrow, and no page can be proved to be the checked one.

How to fix it:
    Switch off what the host does to pages: minifying, hiding of e-mail addresses, conversion of
    line ends by FTP in text mode. Upload files as they are.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import few
from generator.findings import English, Finding


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every page whose bytes alone differ."""
    yield from few(_changed(site), site)


def _changed(site: LiveSite) -> Iterator[Finding]:
    for change in site.changes:
        if change.is_only_bytes:
            url = site.expected.url_of(change.path)
            yield Finding(
                codes.LIVE_BYTES_CHANGED, site.expected.place(change.path),
                f"หน้า {url} มีข้อความตรงกับที่สร้างไว้ แต่ไฟล์ไม่เหมือนเดิมทุกไบต์ จึงพิสูจน์ไม่ได้ว่าเป็นหน้าที่ตรวจแล้ว",
                "ปิดการย่อหน้าเว็บหรือการซ่อนอีเมลของผู้ให้บริการเครื่องแม่ข่าย และอัปโหลดไฟล์โดยไม่แปลง (FTP "
                "ให้ใช้โหมด binary)",
                English(
                    f"{url} says what was built, but its bytes differ",
                    "Switch off what the host does to pages, and upload files as they are.",
                ),
            )  # fmt: skip


RULE = Rule(
    codes.LIVE_BYTES_CHANGED,
    __doc__,
    Explanation(
        what="หน้าเว็บจริงต้องตรงกับที่สร้างไว้ทุกไบต์ แม้ข้อความจะเหมือนกัน",
        why="แสดงว่ามีบางอย่างเขียนทับหน้าเว็บระหว่างทาง จึงพิสูจน์ไม่ได้ว่าเป็นหน้าที่ตรวจแล้ว",
        fix="ปิดการย่อหน้าเว็บหรือการซ่อนอีเมลของผู้ให้บริการ และอัปโหลดไฟล์โดยไม่แปลง",
    ),
    basis="แนวปฏิบัติของโครงการ: ประชาชนต้องได้รับสิ่งเดียวกับที่ตรวจแล้ว",
    subject=LiveSite,
    check=check,
)
