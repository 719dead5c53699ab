"""A page forbids its readers to enlarge it.

What it checks:
    The viewport of a built page neither says `user-scalable=no` nor limits the scale to less than
    twice.

Why it matters:
    People with weak eyes enlarge the page with two fingers, and here they cannot.

How to fix it:
    Write `<meta name="viewport" content="width=device-width, initial-scale=1">` and no more.
"""

import re
from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_SCALABLE = re.compile(r"user-scalable\s*=\s*(?:no|0)\b", re.IGNORECASE)
_LARGEST = re.compile(r"maximum-scale\s*=\s*([0-9]+(?:\.[0-9]+)?)", re.IGNORECASE)


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell a page that cannot be enlarged to twice its size."""
    for element in page.all("meta"):
        said = element.get("content") or ""
        if (element.get("name") or "").lower() != "viewport" or not _forbids(said):
            continue
        yield Finding(
            codes.ZOOM_FORBIDDEN, page.at(element, said),
            f"หน้านี้ไม่ให้ผู้อ่านขยาย ({said}) ผู้ที่สายตาไม่ดีจะอ่านไม่ได้",
            'เปลี่ยนเป็น <meta name="viewport" content="width=device-width, initial-scale=1">',
            English(
                f"The page forbids enlarging ({said})",
                'Write content="width=device-width, initial-scale=1" and no more.',
            ),
        )  # fmt: skip


def _forbids(said: str) -> bool:
    limit = _LARGEST.search(said)
    return bool(_SCALABLE.search(said)) or (limit is not None and float(limit[1]) < 2)


RULE = Rule(
    codes.ZOOM_FORBIDDEN,
    __doc__,
    Explanation(
        what="หน้าเว็บต้องไม่ห้ามหรือจำกัดการขยายให้น้อยกว่าสองเท่า",
        why="ผู้ที่สายตาไม่ดีใช้สองนิ้วขยายหน้าเพื่ออ่าน",
        fix='เขียน <meta name="viewport" content="width=device-width, initial-scale=1"> เท่านั้น',
    ),
    basis="WCAG 2.2 ข้อ 1.4.4 (ระดับ AA)",
    subject=HtmlPage,
    check=check,
)
