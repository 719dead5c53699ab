"""The built site is older than the content.

What it checks:
    What the build wrote down about itself (`build-manifest.json`) is what the content of today
    would make. If it is not, the pages are not looked at: they would be told for what was mended.

Why it matters:
    A check of an old site says nothing about what will be published.

How to fix it:
    Run `prongsai build` and check again. With `--today` give the same day to both.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.folder import SiteFolder
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding
from generator.manifest import MANIFEST, Manifest

_SHOWN = 3


def check(folder: SiteFolder, _: Ground) -> Iterator[Finding]:
    """Tell once that the site has to be built again."""
    if folder.made is None or not folder.is_outdated:
        return
    urls = _differing(folder.made, folder.manifest)
    shown = ", ".join(urls[:_SHOWN]) + (" และอื่น ๆ" if len(urls) > _SHOWN else "")
    yield Finding(
        codes.SITE_OUTDATED, folder.place(MANIFEST),
        f"เว็บไซต์ที่สร้างไว้เก่ากว่าเนื้อหา ต่างกัน {len(urls):,} ที่อยู่ เช่น {shown} จึงยังไม่ได้ตรวจหน้าเว็บ",
        "สั่ง prongsai build แล้วตรวจใหม่",
        English(
            f"The built site is older than the content ({len(urls):,} addresses differ, such as "
            f"{', '.join(urls[:_SHOWN])}), so its pages were not looked at",
            "Run prongsai build and check again.",
        ),
    )  # fmt: skip


def _differing(made: Manifest, wanted: Manifest) -> list[str]:
    """The addresses of which the two say different things."""
    then = {**made.published, **made.redirects}
    now = {**wanted.published, **wanted.redirects}
    return sorted(url for url in {*then, *now} if then.get(url) != now.get(url))


RULE = Rule(
    codes.SITE_OUTDATED,
    __doc__,
    Explanation(
        what="สิ่งที่การสร้างครั้งก่อนบันทึกไว้ (build-manifest.json) ต้องตรงกับสิ่งที่เนื้อหาปัจจุบันจะสร้าง "
        "ถ้าไม่ตรง ระบบจะไม่ตรวจหน้าเว็บ เพราะจะแจ้งเรื่องที่แก้ไปแล้ว",
        why="การตรวจเว็บไซต์เก่าไม่บอกอะไรเกี่ยวกับสิ่งที่จะเผยแพร่",
        fix="สั่ง prongsai build แล้วตรวจใหม่ ถ้าใช้ --today ให้ใช้วันเดียวกันทั้งสองคำสั่ง",
    ),
    basis="หลักการของตัวตรวจ: ตรวจสิ่งที่จะเผยแพร่จริง",
    subject=SiteFolder,
    check=check,
)
