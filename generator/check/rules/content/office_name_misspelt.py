"""The name of the office, or of one of its groups, is written with a slip.

What it checks:
    Every text for the full name of the office, the names of its groups, and the names of the
    authorities over it, with one letter too many, too few, changed or in the wrong place.

Why it matters:
    The name of the office is what people search for, and what an evaluator reads first.

How to fix it:
    Write the name as in `content/office.yml`. If the text is right, correct it there.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.first_few import first_few
from generator.findings import English, Finding
from generator.source.file import SourceFile
from generator.thai.fault import Fault
from generator.thai.marks import find_broken_sara_am, find_misplaced_marks
from generator.thai.near_miss import find_near_misses, slip_in
from generator.thai.quote import quote
from generator.thai.spelling import find_misspellings

_AUTHORITIES = (
    "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
    "สำนักงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษา",
    "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
    "กระทรวงศึกษาธิการ",
    "เขตพื้นที่การศึกษาประถมศึกษา",
    "เขตพื้นที่การศึกษามัธยมศึกษา",
)
_TOLD_ELSEWHERE = (find_broken_sara_am, find_misplaced_marks, find_misspellings)


def check(source: SourceFile, ground: Ground) -> Iterator[Finding]:
    """Tell every name that is nearly right."""

    def tell(fault: Fault) -> Finding:
        seen, meant = quote(fault.seen, slip_in(fault))
        return Finding(
            codes.OFFICE_NAME_MISSPELT, source.at_text(fault.position),
            f"“{seen}” ในชื่อ “{fault.seen}” น่าจะพิมพ์ผิด ผู้ที่ค้นหาชื่อ “{fault.meant}” จะไม่พบ",
            f"แก้ “{seen}” เป็น “{meant}” ถ้าชื่อในข้อความถูกแล้ว ให้แก้ชื่อใน content/office.yml แทน",
            English(
                f"“{seen}” in the name “{fault.seen}” is probably a slip for “{fault.meant}”",
                f"Write “{meant}”, or correct the name in content/office.yml.",
            ),
        )  # fmt: skip

    return first_few(_slips(source.prose, _names(ground)), tell, source)


def _names(ground: Ground) -> Iterator[str]:
    office = ground.library.office
    # what follows, เขต and its number, is written in several ways
    yield office.name.partition(" ")[0]
    yield from (group.name for group in office.groups)
    yield from _AUTHORITIES


def _slips(text: str, names: Iterator[str]) -> list[Fault]:
    """Slips in any of the names; of names within each other that of the longer one."""
    found: list[Fault] = []
    taken: set[int] = set()
    for name in sorted(set(names), key=len, reverse=True):
        for fault in find_near_misses(text, name):
            place = range(fault.position, fault.end)
            if taken.isdisjoint(place) and not any(find(fault.seen) for find in _TOLD_ELSEWHERE):
                taken.update(place)
                found.append(fault)
    return sorted(found, key=lambda fault: fault.position)


RULE = Rule(
    codes.OFFICE_NAME_MISSPELT,
    __doc__,
    Explanation(
        what="ชื่อสำนักงาน ชื่อกลุ่มใน content/office.yml และชื่อหน่วยงานต้นสังกัด "
        "ต้องไม่เกิน ขาด ผิด หรือสลับไปหนึ่งตัวอักษร",
        why="ชื่อหน่วยงานเป็นคำที่ประชาชนใช้ค้นหา และเป็นสิ่งแรกที่ผู้ประเมินอ่าน",
        fix="แก้ให้ตรงกับ content/office.yml ถ้าชื่อในข้อความถูกแล้ว ให้แก้ใน content/office.yml แทน",
    ),
    basis="ชื่อในทะเบียนของสำนักงาน (content/office.yml) และชื่อตามกฎหมายของหน่วยงานต้นสังกัด",
    subject=SourceFile,
    check=check,
)
