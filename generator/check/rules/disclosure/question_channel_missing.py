"""Nobody can ask the office a question and get an answer.

What it checks:
    In the open edition, the office offers a way to ask that answers: `questions` in the register,
    a question with its answer, or a channel in a social network. A telephone number or a form
    alone is not one.

Why it matters:
    The item asks for a channel in two directions; contact details alone are marked 0.

How to fix it:
    Write the ways to ask into `questions` of `content/office.yml`, publish the first answered
    questions in `content/questions/`, and name `/questions/` as evidence.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Edition
from generator.library.library import Library


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an office without any channel in two directions."""
    if _can_be_asked(ground.library):
        return
    for disclosed in asked_now(edition, ground, "qa"):
        yield Finding(
            codes.QUESTION_CHANNEL_MISSING, disclosed.place,
            f"ข้อ {disclosed.item.code}: ไม่พบช่องทางสอบถามที่สำนักงานตอบกลับได้ (ช่องทางถามใน office.yml "
            "คำถามที่ตอบแล้ว หรือสื่อสังคมออนไลน์) ผู้ประเมินต้องเห็นการสื่อสารสองทาง",
            _hint(ground),
            English(
                f"Item {disclosed.item.code}: there is no way to ask that answers",
                "Write questions into content/office.yml and publish answered questions.",
            ),
            edition.about_of(disclosed),
        )  # fmt: skip


def _hint(ground: Ground) -> str:
    email = ground.library.office.email
    where = added(
        ground.library.office_source, (),
        "questions:", "  within: ภายใน 3 วันทำการ", "  ways:",
        f"    - label: อีเมล {email}", f"      url: mailto:{email}",
    )  # fmt: skip
    return f"{where} โดยแก้ตามที่สำนักงานปฏิบัติจริง และใช้ page: /questions/ เป็นหลักฐาน"


def _can_be_asked(library: Library) -> bool:
    office = library.office
    ways = bool(office.questions and office.questions.ways)
    social = any(channel.url.lower().startswith("http") for channel in office.channels)
    return ways or social or any(question.data.answered for question in library.questions)


RULE = Rule(
    codes.QUESTION_CHANNEL_MISSING,
    __doc__,
    Explanation(
        what="สำนักงานต้องมีช่องทางสอบถามที่ตอบกลับได้ เช่น questions ในทะเบียน คำถามที่ตอบแล้ว หรือสื่อสังคมออนไลน์",
        why="ข้อนี้ถามถึงการสื่อสารสองทาง ข้อมูลติดต่ออย่างเดียวได้ 0 คะแนน",
        fix="เขียนช่องทางใน questions ของ content/office.yml เผยแพร่คำถามที่ตอบแล้ว และใช้ /questions/ "
        "เป็นหลักฐาน",
    ),
    basis="แบบวัด OIT ข้อช่องทางการสอบถาม: สื่อสารได้สองทาง (หลักเกณฑ์ R11)",
    subject=Edition,
    check=check,
)
