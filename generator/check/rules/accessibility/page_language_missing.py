"""A page does not say in which language it is.

What it checks:
    `<html>` of every built page has a `lang`, and it is Thai unless most of the page's letters are
    those of another script.

Why it matters:
    A screen reader reads Thai with an English voice, browsers offer to translate from the wrong
    language, and Thai lines break in the middle of words.

How to fix it:
    Write `<html lang="th">` in the template; our own theme does so by itself.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.built.words import shown
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell a page that says no language, or a wrong one."""
    lang = page.lang.partition("-")[0]
    if page.fault or lang == "th" or (lang and not _is_thai(shown(page.main))):
        return
    seen = f"บอกว่าเป็นภาษา “{page.lang}”" if lang else "ไม่บอกว่าเป็นภาษาใด"
    english = f"says that it is in “{page.lang}”" if lang else "does not say its language"
    yield Finding(
        codes.PAGE_LANGUAGE_MISSING, page.at(page.tree),
        f"หน้านี้{seen} โปรแกรมอ่านหน้าจอจะอ่านภาษาไทยด้วยเสียงภาษาอื่น",
        'เขียน <html lang="th"> ในแม่แบบของหน้า',
        English(f"The page {english}", 'Write <html lang="th"> in its template.'),
    )  # fmt: skip


def _is_thai(text: str) -> bool:
    thai = sum("ก" <= letter <= "๛" for letter in text)
    latin = sum(letter.isascii() and letter.isalpha() for letter in text)
    return thai > latin


RULE = Rule(
    codes.PAGE_LANGUAGE_MISSING,
    __doc__,
    Explanation(
        what="ทุกหน้าต้องบอกภาษาของหน้าที่ <html lang> และหน้าภาษาไทยต้องบอกว่าเป็น th",
        why="โปรแกรมอ่านหน้าจอจะอ่านภาษาไทยด้วยเสียงภาษาอังกฤษ เบราว์เซอร์จะเสนอแปลผิดภาษา และตัดบรรทัดกลางคำ",
        fix='เขียน <html lang="th"> ในแม่แบบ ธีมของระบบเขียนให้อยู่แล้ว',
    ),
    basis="WCAG 2.2 ข้อ 3.1.1 (ระดับ A)",
    subject=HtmlPage,
    check=check,
)
