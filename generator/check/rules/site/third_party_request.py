"""A page makes browsers ask another site for something.

What it checks:
    No built page and no style sheet loads a script, style, font, picture, frame or sound from
    another host. Links that a visitor follows are not meant.

Why it matters:
    The other site learns who reads which page of the office, may change what is shown, and when it
    is down the page is broken. The privacy notice says that nobody else is told.

How to fix it:
    Put the file on this site. Instead of an embedded map or video write a link to it.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding, Location

_IN_STYLE = re.compile(r"""(?:url\(\s*|@import\s+)["']?((?:https?:)?//[^"')\s;]+)""", re.IGNORECASE)


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell everything that comes from elsewhere."""
    for page in site.pages:
        for address, place in page.outside:
            yield _told(address, place)
    for url in site.folder.files:
        if url.endswith(".css"):
            css = (site.folder.read(url) or b"").decode("utf-8", "replace")
            for match in _IN_STYLE.finditer(css):
                if site.folder.target(url, match[1]) is None:
                    line = css.count("\n", 0, match.start()) + 1
                    yield _told(match[1], site.folder.place(url, line, match[1]))


def _told(address: str, place: Location) -> Finding:
    shown = address[:100]
    return Finding(
        codes.THIRD_PARTY_REQUEST, place,
        f"หน้านี้ให้เบราว์เซอร์โหลด {shown} จากเว็บไซต์อื่น เว็บไซต์นั้นจะรู้ว่าใครอ่านหน้าใด และเปลี่ยนสิ่งที่แสดงได้",
        "เก็บไฟล์ไว้ในเว็บไซต์นี้ ถ้าเป็นแผนที่หรือวิดีโอ ให้ใช้ลิงก์แทนการฝัง",
        English(
            f"The page makes browsers load {shown} from another site",
            "Keep the file on this site; write a link instead of an embedded map or video.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.THIRD_PARTY_REQUEST,
    __doc__,
    Explanation(
        what="หน้าเว็บและแฟ้มรูปแบบต้องไม่โหลดสคริปต์ แบบอักษร ภาพ หรือกรอบจากเว็บไซต์อื่น ลิงก์ที่ผู้อ่านกดเองไม่นับ",
        why="เว็บไซต์อื่นจะรู้ว่าใครอ่านหน้าใด เปลี่ยนสิ่งที่แสดงได้ และเมื่อเว็บไซต์นั้นล่มหน้านี้จะเสียตาม "
        "ขัดกับนโยบายคุ้มครองข้อมูลส่วนบุคคล",
        fix="เก็บไฟล์ไว้ในเว็บไซต์นี้ ถ้าเป็นแผนที่หรือวิดีโอให้ใช้ลิงก์แทนการฝัง",
    ),
    basis="พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 และนโยบายความปลอดภัยของเนื้อหา (CSP)",
    subject=BuiltSite,
    check=check,
)
