"""`robots.txt` is missing, shuts search engines out, or does not name the sitemap.

What it checks:
    The file is there, forbids nothing of the whole site to everybody, and names the full address
    of a sitemap that exists.

Why it matters:
    What a public office publishes is for everybody to find.

How to fix it:
    Build again; the site writes the file by itself. If somebody wrote `Disallow: /`, take it away.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_ADDRESS = "/robots.txt"


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every fault."""
    data = site.folder.read(_ADDRESS)
    text = None if data is None else data.decode("utf-8", "replace")
    for line, thai, english in _faults(site, text):
        yield Finding(
            codes.ROBOTS_UNHELPFUL, site.folder.place(_ADDRESS, line),
            f"{thai} ประชาชนจะค้นหาหน้าของสำนักงานไม่พบ",
            "สั่ง prongsai build ใหม่ ถ้ามีผู้เขียนข้อห้ามไว้ ให้ลบออก",
            English(f"robots.txt {english}", "Build again, and take away what forbids."),
        )  # fmt: skip


def _faults(site: BuiltSite, text: str | None) -> Iterator[tuple[int, str, str]]:
    if text is None:
        yield 1, "ไม่มีไฟล์ robots.txt", "is not there"
        return
    everybody = True
    maps = []
    for number, row in enumerate(text.splitlines(), start=1):
        name, _, said = row.partition("#")[0].partition(":")
        value = said.strip()
        match name.strip().lower():
            case "user-agent":
                everybody = value == "*"
            case "disallow" if everybody and value in {"/", "/*"}:
                yield (
                    number,
                    "robots.txt ห้ามเครื่องมือค้นหาทุกหน้า (Disallow: /)",
                    "forbids the whole site",
                )
            case "sitemap":
                maps.append(value)
    targets = (site.folder.target("/", address) for address in maps if "://" in address)
    if not any(target and target.url in site.folder.files for target in targets):
        thai = "robots.txt ไม่บอกที่อยู่เต็มของแผนผัง (Sitemap:) ที่มีอยู่จริง"
        yield 1, thai, "names no sitemap that is there"


RULE = Rule(
    codes.ROBOTS_UNHELPFUL,
    __doc__,
    Explanation(
        what="ต้องมี robots.txt ที่ไม่ห้ามเครื่องมือค้นหาทั้งเว็บไซต์ และบอกที่อยู่เต็มของแผนผังที่มีอยู่จริง",
        why="สิ่งที่หน่วยงานของรัฐเผยแพร่เป็นของทุกคน และทุกคนควรค้นพบ",
        fix="สั่ง prongsai build ใหม่ ระบบเขียนไฟล์นี้เอง ถ้ามีผู้เขียน Disallow: / ไว้ ให้ลบออก",
    ),
    basis="RFC 9309 และข้อกำหนด Sitemaps 0.9",
    subject=BuiltSite,
    check=check,
)
