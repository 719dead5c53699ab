"""The description of a picture says nothing about it.

What it checks:
    No description of a picture is the name of a file, or only a word such as "ภาพ" or "image" with
    or without a number.

Why it matters:
    A screen reader says "IMG 2034" where the picture shows who signed the contract.

How to fix it:
    Say who or what is seen, where and when, as you would on the telephone.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_FILE = re.compile(r"(?i).*\.(?:jpe?g|png|webp|gif|svg|heic|bmp|tiff?)")
_CAMERA = re.compile(
    r"(?i)(?:img|image|dsc[nf]?|photo|pic|picture|scan|screenshot|line_album)?[\W_\d]*"
)
_EMPTY_WORDS = re.compile(
    r"(?:รูป|ภาพ|รูปภาพ|ภาพถ่าย|ภาพประกอบ|ภาพกิจกรรม|ภาพข่าว|โลโก้|แบนเนอร์)(?:ที่)?[\W_\d]*"
)


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every description that describes nothing."""
    for element in page.all("img"):
        alt = " ".join((element.get("alt") or "").split())
        name = unquote((element.get("src") or "").rpartition("/")[2])
        if not alt or not _is_empty(alt, name):
            continue
        yield Finding(
            codes.PICTURE_NAMED_BY_FILE, page.at(element, name, alt),
            f"คำบรรยายแทนภาพ {name} เขียนว่า “{alt}” ซึ่งไม่บอกว่าในภาพมีอะไร",
            "เขียนว่าในภาพมีใครหรืออะไร ที่ไหน เมื่อใด เหมือนเล่าให้ผู้ที่มองไม่เห็นฟังทางโทรศัพท์",
            English(
                f"The description of {name} is “{alt}”, which describes nothing",
                "Say who or what is seen, where and when.",
            ),
        )  # fmt: skip


def _is_empty(alt: str, name: str) -> bool:
    stem = name.rpartition(".")[0] or name
    words = {name.casefold(), stem.casefold(), stem.casefold().replace("-", " ").replace("_", " ")}
    return alt.casefold() in words or any(
        form.fullmatch(alt) for form in (_FILE, _CAMERA, _EMPTY_WORDS)
    )


RULE = Rule(
    codes.PICTURE_NAMED_BY_FILE,
    __doc__,
    Explanation(
        what="คำบรรยายแทนภาพต้องไม่ใช่ชื่อไฟล์ และต้องไม่มีเพียงคำว่า ภาพ รูปภาพ หรือ image กับตัวเลข",
        why="โปรแกรมอ่านหน้าจอจะอ่านว่า IMG 2034 แทนที่จะบอกว่าในภาพมีใครทำอะไร",
        fix="เขียนว่าในภาพมีใครหรืออะไร ที่ไหน เมื่อใด เหมือนเล่าให้ฟังทางโทรศัพท์",
    ),
    basis="WCAG 2.2 ข้อ 1.1.1 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
