"""Evidence opens, but there is nothing to see.

What it checks:
    A page or news item that is evidence has more than headings, and more than a promise such as
    "under construction"; attachments and pictures count. A table has a cell that is filled, and a
    document has more than a promise. A PDF without text may be a scan and is told as D123.

Why it matters:
    An empty page is marked 0 like a missing one, and a visitor is sent away with nothing.

How to fix it:
    Write the content, or name evidence that has it. If there really is nothing, take the evidence
    out and say `none` with the reason.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.own_evidence import NONE_LINES, Told, given, item_finding
from generator.check.rules.disclosure.written_words import promise, says_something
from generator.findings import English, Finding
from generator.kinds.model import Upkeep
from generator.kinds.news import News
from generator.kinds.page import PlainPage
from generator.library.edition import Edition, Proof
from generator.library.entry import Entry
from generator.source.documents import Document, Reading

_DRAWN = frozenset({"index", "contact", "questions"})
"""Plain pages whose content comes from the registers."""


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every such piece of evidence."""
    for disclosed, proof in given(edition):
        seen = _nothing(proof, ground)
        if seen:
            told = Told(
                f"หลักฐาน “{proof.evidence.title}” เปิดได้แต่{seen} ผู้ประเมินจะถือว่าไม่มีข้อมูล",
                "เขียนเนื้อหาให้ครบ หรือใช้หลักฐานที่มีเนื้อหา ถ้าไม่มีข้อมูลจริง ให้ลบ evidence ทั้งหมด "
                f"แล้วใช้{NONE_LINES} แทน",
                English(
                    f"evidence {proof.url} opens, but there is nothing to see",
                    "Write the content, name other evidence, or say none with the reason.",
                ),
            )
            yield item_finding(codes.EVIDENCE_EMPTY, edition, disclosed, told, proof.place)


def _nothing(proof: Proof, ground: Ground) -> str | None:
    """What is seen instead of content, in Thai; None when there is some."""
    if proof.asset:
        document = ground.documents.get(proof.asset.path)
        return _of_document(document) if document else None
    return _of_entry(proof.entry) if proof.entry else None


def _of_document(document: Document) -> str | None:
    if document.state is not Reading.READ:
        return None
    if document.sheets and not any(any(row) for sheet in document.sheets for row in sheet.rows):
        return "ตารางไม่มีข้อมูลในช่องใด"
    return _promised("\n".join(document.pages))


def _of_entry(entry: Entry[Upkeep]) -> str | None:
    data, body = entry.data, entry.source.body
    if not isinstance(data, PlainPage | News) or entry.id in _DRAWN or data.attachments:
        return None
    if isinstance(data, News) and (data.gallery or data.cover):
        return None
    return _promised(body) if says_something(body) else "ไม่มีเนื้อความ"


def _promised(text: str) -> str | None:
    return "มีเพียงข้อความว่ายังไม่พร้อม" if promise(text) else None


RULE = Rule(
    codes.EVIDENCE_EMPTY,
    __doc__,
    Explanation(
        what="หน้าหรือข่าวที่เป็นหลักฐานต้องมีเนื้อความมากกว่าหัวข้อ และมากกว่าข้อความว่าอยู่ระหว่างปรับปรุง "
        "(ไฟล์แนบและภาพนับด้วย) ตารางต้องมีข้อมูล เอกสารต้องมีมากกว่าข้อความว่ายังไม่พร้อม "
        "ส่วน PDF ที่ไม่มีข้อความแจ้งเป็น D123",
        why="หน้าว่างได้ 0 คะแนนเช่นเดียวกับหน้าที่ไม่มี และผู้อ่านไม่ได้อะไรกลับไป",
        fix="เขียนเนื้อหาให้ครบ หรือใช้หลักฐานที่มีเนื้อหา ถ้าไม่มีข้อมูลจริง ให้ลบหลักฐานนี้แล้วระบุ none พร้อมเหตุผล",
    ),
    basis="แบบวัด OIT: ลิงก์ต้องไม่ใช่หน้าว่างหรือหน้าที่รอข้อมูล (หลักเกณฑ์ R3)",
    subject=Edition,
    check=check,
)
