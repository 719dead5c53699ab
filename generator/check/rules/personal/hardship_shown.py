"""A named child is called disabled, ill or poor.

What it checks:
    Words for disability, illness and poverty behind the name of a child (ด.ช., ด.ญ., เด็กชาย,
    เด็กหญิง) in its line or row, and lists of three children or more under a title that says so of
    all. Names alone, as below a photo, pass.

Why it matters:
    Health is a special category of personal data. What is written of a child today is found by its
    classmates now and by employers in ten years.

How to fix it:
    Take the names out and give numbers instead ("12 pupils"), or take out what ails them. In a
    document do so in the original and replace the file. The names stay in the history (git), so
    tell whoever answers for personal data at the office.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.personal.leaks import Told, told
from generator.check.rules.personal.private_facts import hardships
from generator.check.writing import Writing
from generator.findings import Finding, Words

_TOLD = Told(
    codes.HARDSHIP_SHOWN,
    Words(
        "คำที่บอกความพิการ ความเจ็บป่วย หรือความยากจนคู่กับชื่อเด็ก",
        "disability, illness or poverty beside the name of a child",
    ),
    Words(
        "เด็กอาจถูกล้อเลียนหรือถูกตีตราไปจนโต",
        "it follows the child for years",
    ),
    Words(
        "ลบชื่อออกแล้วบอกเป็นจำนวนคน หรือลบคำที่บอกเรื่องนี้ออก",
        "Take the names out and give numbers instead, or take out what ails them.",
    ),
)


def check(writing: Writing, ground: Ground) -> Iterator[Finding]:
    """Tell every hardship of a named child."""
    return told(writing, hardships(writing), _TOLD, ground)


RULE = Rule(
    codes.HARDSHIP_SHOWN,
    __doc__,
    Explanation(
        what="ต้องไม่มีคำบอกความพิการ ความเจ็บป่วย หรือความยากจนคู่กับชื่อเด็ก "
        "และต้องไม่มีรายชื่อเด็กใต้หัวเรื่องที่บอกเรื่องเหล่านี้ ชื่อเด็กอย่างเดียว เช่น "
        "ใต้ภาพข่าว ไม่เป็นไร",
        why="ข้อมูลสุขภาพเป็นข้อมูลอ่อนไหว เพื่อนร่วมชั้นค้นพบได้วันนี้ นายจ้างค้นพบได้ในอีกสิบปี",
        fix="ลบชื่อแล้วบอกเป็นจำนวนคน หรือลบคำบอกความพิการ ความเจ็บป่วย หรือความยากจนออก "
        "ถ้าอยู่ในเอกสาร ให้แก้ไฟล์ต้นฉบับแล้ววางแทนไฟล์เดิม ของเดิมยังอยู่ในประวัติการแก้ไข "
        "(git) จึงต้องแจ้งผู้รับผิดชอบงานคุ้มครองข้อมูลส่วนบุคคลของสำนักงาน",
    ),
    basis="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 26",
    subject=Writing,
    check=check,
)
