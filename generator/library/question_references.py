"""Whether a question says what it has: an answer with its day, and related entries that exist."""

from collections.abc import Iterator

from generator import codes
from generator.findings import English, Finding
from generator.kinds.question import Question
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.unknown import unknown


def question_references(entry: Entry[Question], library: Library) -> Iterator[Finding]:
    """Yield a finding where day and answer contradict each other, or a related entry is missing."""
    question, source = entry.data, entry.source
    written = bool(source.body.strip())
    if question.answered and not written:
        yield Finding(
            codes.ANSWER_MISSING,
            source.at("answered"),
            "บอกวันที่ตอบไว้ แต่ไม่มีคำตอบในเนื้อความ ผู้ถามจะเปิดมาพบหน้าว่าง",
            "เขียนคำตอบใต้ส่วนหัวของไฟล์ หรือลบบรรทัด answered หากยังไม่ตอบ",
            English(
                "The day of an answer is given, but the text has no answer",
                "Write the answer below the front matter, or remove answered.",
            ),
        )
    if written and not question.answered:
        yield Finding(
            codes.ANSWER_UNDATED,
            source.at_body(len(source.body) - len(source.body.lstrip())),
            "มีคำตอบแต่ไม่บอกวันที่ตอบ จึงแสดงว่ายังรอคำตอบ และใช้เป็นหลักฐานว่าช่องทางนี้ตอบกลับไม่ได้",
            "เติมบรรทัด answered: พร้อมวันที่ตอบในส่วนหัวของไฟล์",
            English(
                "There is an answer without its day, so it is shown as still waiting",
                "Add answered: with the day of the answer to the front matter.",
            ),
        )
    for number, name in enumerate(question.related):
        if name not in library.entries:
            yield unknown(source.at("related", number), "เนื้อหา", name, library.entries)
