"""A long English passage does not say that it is English.

What it checks:
    In a Thai page, a paragraph, list item, cell or heading of at least twelve words, nearly all of
    them in Latin letters, has a `lang` of its own.

Why it matters:
    A screen reader with a Thai voice makes noise of it.

How to fix it:
    Say it in Thai where Thai is meant, or put the English text into a field that the site marks as
    English, such as `name_en`. A quotation of some words needs nothing.
"""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.built.words import is_within_unspoken, shown
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding

_BLOCKS = ("p", "li", "td", "th", "dd", "dt", "blockquote", "figcaption", "h1", "h2", "h3", "h4")
_WORDS = 12
_ADDRESS = re.compile(r"@|://|www\.")
_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+")
_LETTER = re.compile(r"[^\W\d_]")


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every long English passage of a Thai page."""
    if page.lang.partition("-")[0] != "th":
        return
    for element in page.main.iter(*_BLOCKS):
        if any(True for _block in element.iterdescendants(*_BLOCKS)) or _says_language(element):
            continue
        text = " ".join(word for word in shown(element).split() if not _ADDRESS.search(word))
        if not _is_english(text) or is_within_unspoken(element):
            continue
        begin = " ".join(text.split()[:6])
        yield Finding(
            codes.PASSAGE_LANGUAGE_UNMARKED, page.at(element, begin),
            f"ข้อความภาษาอังกฤษที่เริ่มด้วย “{begin}” ไม่ระบุภาษา โปรแกรมอ่านหน้าจอจะอ่านด้วยเสียงภาษาไทย",
            "เขียนเป็นภาษาไทยถ้าทำได้ หรือย้ายไปไว้ในช่องที่เป็นภาษาอังกฤษโดยเฉพาะ",
            English(
                f"The English passage that begins with “{begin}” does not say its language",
                "Say it in Thai, or put it into a field that is marked as English.",
            ),
        )  # fmt: skip


def _says_language(element: HtmlElement) -> bool:
    around = (one for one in (element, *element.iterancestors()) if one.tag != "html")
    inside = (one for one in element.iterdescendants() if isinstance(one.tag, str))
    return any(one.get("lang") for one in (*around, *inside)) or any(
        True for _code in element.iter("code", "pre", "math")
    )


def _is_english(text: str) -> bool:
    words = _LATIN_WORD.findall(text)
    letters = len(_LETTER.findall(text))
    return len(words) >= _WORDS and sum(map(len, words)) >= 0.9 * letters


RULE = Rule(
    codes.PASSAGE_LANGUAGE_UNMARKED,
    __doc__,
    Explanation(
        what="ในหน้าภาษาไทย ย่อหน้าหรือรายการที่เป็นภาษาอังกฤษเกือบทั้งหมดและยาวตั้งแต่ 12 คำ "
        "ต้องระบุว่าเป็นภาษาอังกฤษ",
        why="โปรแกรมอ่านหน้าจอจะอ่านภาษาอังกฤษด้วยเสียงภาษาไทย ผู้ฟังจะฟังไม่รู้เรื่อง",
        fix="เขียนเป็นภาษาไทยถ้าทำได้ หรือย้ายข้อความไปไว้ในช่องที่เป็นภาษาอังกฤษโดยเฉพาะ เช่น name_en "
        "คำอังกฤษไม่กี่คำไม่ต้องทำอะไร",
    ),
    basis="WCAG 2.2 ข้อ 3.1.2 (ระดับ AA)",
    subject=HtmlPage,
    check=check,
)
