"""Texts that programs stumble over, for tests that draw from them."""

import re
from collections.abc import Mapping
from dataclasses import fields

from hypothesis import strategies as st

from generator.source.documents import Document, Reading, Sheet
from generator.source.file import SourceFile, read_entry

_MARKUP = (
    "\n", "\n\n", "## ", "- **ค่าธรรมเนียม**",
    "| รับ | แล้วเสร็จ | อยู่ระหว่าง |\n|---|---|---|\n", "| ๑ | 2 | ไม่มี |\n", "1. ",
    "   - ระยะเวลา: ", "[", "](", "![", "```", "|", "> ", "<!-- ", "-->",
    "<!-- prongsai: ignore C101 ก -->", "<script>", "<a href='javascript:1'>", "&#x202e;", "{{",
    "{%", "---", "~~~", "  \n", "\t", "#", "*", "_", "`",
)  # fmt: skip
_WORDS = (
    "ขั้นตอน", "พระราชบัญญัติข้อมูลข่าวสารของราชการ", " พ.ศ. 2541", "มาตรา ๑ ", "a@b.go.th",
    "https://x", "http://[::1", "ยอดสะสม", "แบบ", "ปีงบประมาณ พ.ศ. 2569", "31 ก.พ. 2569", "ไม่มี",
    "นายก กำ", "ด.ช.ก ข", "เลขประจำตัวประชาชน ", "1-1017-00203-45-0", "๑๑๐๑๗๐๐๒๐๓๔๕๐",
    "081-234-5678", "บัญชีเลขที่ 123-4-56789-0", "วันเกิด 1/1/2550", "บ้านเลขที่ 1/1",
    "สล็อต บาคาร่า คาสิโน", "ที่อยู่ ", "อนุญาติ", "สํานักงาน", "ธนาคาร",
)  # fmt: skip
_SIGNS = (
    "\u0e48", "\u0e33", "\u0e4d\u0e32", "\u0e3a", "เเ", "ๆ", "\u0e40\u0e48", "\x00", "\x0b",
    "\x1b[2J", "\x7f", "\u0085", "\u200b", "\u202e", "\u2028", "\ufeff", "\ufffd", "\uffff",
    "\ue001", "\U000e0001", "\U0010ffff", "๑", "١", "१", "１", "²", "½", "Ⅷ", "ﷺ", "ß", "İ",
    "x\u0301", "ກ", "👨\u200d👩\u200d👧", "\ufffc",
)  # fmt: skip
PIECES = (*_MARKUP, *_WORDS, *_SIGNS)
_REPEATED = st.builds(str.__mul__, st.sampled_from(PIECES), st.integers(2, 300))
THAI = st.text(st.characters(min_codepoint=0x0E01, max_codepoint=0x0E5B), max_size=12)
TEXTS = st.lists(st.sampled_from(PIECES) | THAI | st.text(max_size=4) | _REPEATED, max_size=12).map(
    "".join
)
"""Words, marks without letters, digits of many scripts, control characters and long repeats."""
HALVES = st.sampled_from(("\ud800", "\udc00ก", "\udfff\ud800"))
"""Half characters, which no UTF-8 holds and some libraries give all the same."""
_CELLS = st.lists(st.lists(TEXTS, max_size=5).map(tuple), max_size=6).map(tuple)

DOCUMENTS = st.builds(
    Document,
    st.sampled_from(Reading),
    pages=st.lists(TEXTS | HALVES, max_size=3).map(tuple),
    sheets=st.lists(st.builds(Sheet, TEXTS, _CELLS), max_size=2).map(tuple),
    page_count=st.integers(0, 10**6),
    title=st.none() | TEXTS,
    language=st.none() | st.sampled_from(("th-TH", "", "เเ", "x" * 99)),
    tagged=st.none() | st.booleans(),
    cut=st.booleans(),
    encoding=st.none() | st.sampled_from(("utf-8", "cp874", "utf-16")),
)
assert {field.name for field in fields(Document)} >= {"pages", "sheets", "title"}

_VALUE = re.compile(r"(?m)^(?P<key> *(?:- )?\w+: )(?P<value>\S.*)$")


def rewritten(source: SourceFile, values: Mapping[int, str], body: str) -> SourceFile | None:
    """A text with some values of its front matter and its body replaced; None when unreadable.

    Args:
        source: A text that can be read.
        values: What to write instead, by the number of the value, counted round and round.
        body: Markdown.
    """
    head = source.text[: len(source.text) - len(source.body)]
    found = list(_VALUE.finditer(head))
    for number in sorted({number % len(found): number for number in values}, reverse=True):
        match = found[number]
        text = next(text for key, text in values.items() if key % len(found) == number)
        quoted = "'" + text.replace("'", "''").replace("\n", " ") + "'"
        head = head[: match.start("value")] + quoted + head[match.end("value") :]
    return read_entry((head + body).encode("utf-8", "replace"), source.path)[0]
