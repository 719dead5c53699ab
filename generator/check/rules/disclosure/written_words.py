"""Whether a Markdown text says anything, or only promises to."""

import re

from generator.kinds.steps import plain_text
from generator.source.remarks import without_comments
from generator.thai.extracted import fold

_HEADING = re.compile(r"^\s{0,3}#{1,6}(?:\s.*)?$", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z0-9ก-๙]")
_LONG = 2_000
"""Characters: no promise is that long."""
_PICTURE = re.compile(r"!\[[^\[\]]*\]\([^()]*\)")
_LETTER = "A-Za-z0-9ก-๙"


def _squeezed(text: str) -> str:
    return re.sub(f"[^{_LETTER}]+", "", fold(text).lower())


_PROMISES = tuple(
    _squeezed(words)
    for words in (
        "อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ", "อยู่ระหว่างปรับปรุง", "อยู่ระหว่างการปรับปรุง",
        "อยู่ระหว่างจัดทำ", "อยู่ระหว่างการจัดทำ", "กำลังปรับปรุง", "กำลังดำเนินการ", "กำลังจัดทำ",
        "ปิดปรับปรุง", "รอข้อมูล", "รอปรับปรุง", "ยังไม่มีข้อมูล", "ยังไม่ได้จัดทำ", "ทดสอบ",
        "coming soon", "under construction", "lorem ipsum", "test", "todo", "tbd",
    )
)  # fmt: skip
"""Words that stand where the content is to come; the longer before the shorter they contain."""
_FILLER = tuple(
    _squeezed(words)
    for words in (
        "ขออภัยในความไม่สะดวก", "ขออภัย", "หน้านี้", "เว็บไซต์", "ข้อมูลนี้", "ข้อมูล", "เนื้อหา", "เร็ว ๆ นี้",
        "ระบบ", "การ", "ครับ", "ค่ะ", "ขณะนี้", "จะเผยแพร่", "page",
    )
)  # fmt: skip
"""Words beside them that say nothing either."""


def says_something(body: str) -> bool:
    """Tell whether there is more than headings, comments and blank lines; a picture counts."""
    return bool(_PICTURE.search(body)) or bool(_WORD.search(_words(body)))


def promise(text: str) -> str | None:
    """The words by which a text only promises to say something, or None when it says more.

    A text that says anything beside them is no promise, however it goes on.
    """
    if len(text) > _LONG:
        return None
    rest, found = _squeezed(_words(text)), None
    for words in sorted(_PROMISES, key=len, reverse=True):
        if words in rest:
            found, rest = found or words, rest.replace(words, "")
    for words in _FILLER if found else ():
        rest = rest.replace(words, "")
    return found if found and not rest else None


def _words(body: str) -> str:
    without = _HEADING.sub("", without_comments(body))
    return plain_text(without)
