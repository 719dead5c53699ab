"""The declaration of the No Gift Policy has no English version.

What it checks:
    From the list of 2569 on, something that proves the declaration (its title, an attachment, or
    the text) says that it is an English version.

Why it matters:
    An agency that was assessed published one in 2569. Whether area offices must is not known, so
    this is advice.

How to fix it:
    Attach the English version with a title such as `No Gift Policy Declaration (English)`.
"""

import re
from collections.abc import Iterator, Sequence

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.declarations import SUBJECT, declarations
from generator.check.rules.disclosure.guide import guide
from generator.check.rules.disclosure.shown_text import shown
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.kinds.order import Order
from generator.library.edition import Disclosed, Edition
from generator.library.entry import Entry

_SINCE = 2569
_ENGLISH = re.compile(
    r"ภาษาอังกฤษ|\benglish\b|\bpolicy declaration\b|\bdeclaration (?:of|on)\b", re.IGNORECASE
)


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Advise an office whose declaration is in Thai alone."""
    year = edition.catalogue.fiscal_year
    if year is None or year < _SINCE:
        return
    for disclosed in asked_now(edition, ground, SUBJECT):
        if not _has_english(edition, disclosed, ground):
            orders = declarations(edition, ground.library)
            place = orders[0].source.at("attachments") if orders else disclosed.place
            yield Finding(
                codes.DECLARATION_WITHOUT_ENGLISH, place,
                f"ข้อ {disclosed.item.code}: ไม่พบประกาศ No Gift Policy ฉบับภาษาอังกฤษ "
                "หน่วยงานที่รับการประเมินปี 2569 "
                "บางแห่งเผยแพร่ไว้",
                f"ถ้า{guide(edition)} หรือต้นสังกัดกำหนด {_to_attach(orders)}",
                English(
                    f"Item {disclosed.item.code}: no English version of the declaration",
                    "Attach one if the manual of the year asks for it.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _to_attach(orders: Sequence[Entry[Order]]) -> str:
    """The lines of an attachment in English."""
    if not orders:
        return "ให้เพิ่มหลักฐานที่เป็นฉบับภาษาอังกฤษ"
    order = orders[0]
    file = f"files/{order.slug}-en.pdf"
    lines = (f"- file: {file}", "  title: ประกาศฉบับภาษาอังกฤษ")
    return f"ให้วางไฟล์ไว้ที่ {order.folder}/{file} แล้ว{added(order.source, ('attachments',), *lines)}"


def _has_english(edition: Edition, disclosed: Disclosed, ground: Ground) -> bool:
    titles = [
        attachment.title
        for order in declarations(edition, ground.library)
        for attachment in order.data.attachments
    ]
    texts = (shown(proof, ground).text + proof.evidence.title for proof in disclosed.proofs)
    return any(_ENGLISH.search(text) for text in (*titles, *texts))


RULE = Rule(
    codes.DECLARATION_WITHOUT_ENGLISH,
    __doc__,
    Explanation(
        what="ตั้งแต่รายการปี 2569 แนะนำให้มีประกาศ No Gift Policy ฉบับภาษาอังกฤษ",
        why="หน่วยงานที่รับการประเมินบางแห่งเผยแพร่ไว้ ยังไม่ทราบว่าบังคับสำนักงานเขตพื้นที่หรือไม่ จึงเป็นเพียงข้อแนะนำ",
        fix="ตรวจคู่มือของปีนั้น ถ้ากำหนดให้แนบฉบับภาษาอังกฤษในประกาศ",
    ),
    basis="ที่เห็นจากหน่วยงานซึ่งรับการประเมินปี 2569 (หลักเกณฑ์ R17)",
    subject=Edition,
    check=check,
)
