"""Names of persons with their titles, and lines that list persons."""

import re

from generator.personal.trace import Trace, line_around, line_before

_THAI = "ก-ฮเ-ไ\u0e30-\u0e3a\u0e45\u0e47-\u0e4e"
_CHILD = r"ด\.\s?[ชญ]\.|เด็กชาย|เด็กหญิง"
_RANK = r"(?:ว่าที่\s?)?(?:ร้อย|พัน|พล|สิบ|จ่าสิบ)(?:ตรี|โท|เอก)(?:หญิง)?|(?:ว่าที่\s?)?[รพ]\.[ตทอ]\."
_DOCTOR = r"นายแพทย์|แพทย์หญิง|ดร\.|ผศ\.|รศ\."
_TITLE = rf"(?:{_CHILD}|{_DOCTOR}|นางสาว|น\.\s?ส\.|นาง|นาย|{_RANK})"
# Posts and words that begin like a title.
_NO_NAME = (
    "กรัฐมนตรี|กเทศมนตรี|กองค์การ|กสมาคม|กสภา|กสโมสร|กเหล่า|กเมือง|กอบจ|กอบต|กฯ|อำเภอ|ทะเบียน|จ้าง|หน้า|"
    "ประกัน|ท่า|ตรวจ|ด่าน|สถานี|ช่าง|ทหาร|ตำรวจ|แพทย์|ธนาคาร|พล|หมู่|พยาบาล|งาม|แบบ|ฟ้า|รำ|ไม้|เงือก"
)
_BEFORE_NAME = "(?<=ของ|โดย|และ|ให้|กับ|แก่|คือ|จาก|ครู)|(?<=ชื่อ|ด้วย)|(?<=มี)"
"""Words that a title follows without a space; behind others it may be a part of a word."""
_NAME = re.compile(
    rf"(?=[ดนรพสจวผแเ])(?:(?<![ก-ฮ\u0e30-\u0e3a\u0e47-\u0e4e])|{_BEFORE_NAME})"
    rf"{_TITLE}[ \u00a0]?(?!{_NO_NAME})"
    rf"[{_THAI}]{{2,30}}[ \u00a0]{{1,3}}[{_THAI}]{{2,40}}"
)
_NAME_OF_CHILD = re.compile(rf"(?:{_CHILD})[ \u00a0]?[{_THAI}]{{2,30}}")


def find_names(text: str) -> tuple[Trace, ...]:
    """Return where a title, a given name and a surname of a person stand; posts are none."""
    return tuple(Trace(match.start(), match.end()) for match in _NAME.finditer(text))


def find_children(text: str) -> tuple[Trace, ...]:
    """Return where children are named, by ด.ช., ด.ญ., เด็กชาย or เด็กหญิง and at least one name."""
    return tuple(Trace(match.start(), match.end()) for match in _NAME_OF_CHILD.finditer(text))


def names_a_person(text: str, position: int) -> bool:
    """Tell whether the line of a position names a person."""
    return bool(find_names(line_around(text, position)))


def lists_persons(text: str, position: int) -> bool:
    """Tell whether the line of a position is one of a list of persons, such as a row of a table.

    It names a person, and so does the line above or below, or it names several.
    """
    start = position - len(line_before(text, position))
    line = line_around(text, position)
    names = len(find_names(line))
    if names != 1:
        return names > 1
    above = line_around(text, start - 1) if start else ""
    behind = start + len(line) + 1
    below = line_around(text, behind) if behind <= len(text) else ""
    return bool(find_names(above) or find_names(below))
