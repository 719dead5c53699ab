"""Facts of a private life that stand beside a person's name or under their own label."""

import re

from generator.personal.people import find_children, find_names
from generator.personal.trace import DASHES, UNSEEN, Trace, arabic_digits, line_around, line_before

_SPACE = "[ \u00a0]"
_LABEL_END = rf"{_SPACE}*+[:：]?{_SPACE}*+"
_LABELLED_ID = re.compile(
    r"(?:เลข(?:ที่)?(?:ประจำตัว|บัตร(?:ประจำตัว)?)\s?ประชาชน|เลขบัตร\s?(?:ปชช\.?|ประชาชน)"
    rf"|หมายเลขบัตรประชาชน){_SPACE}*+(?:13 ?หลัก|๑๓ ?หลัก)?(?:เลขที่|คือ)?{_LABEL_END}"
    rf"(?P<value>\d(?:[ \u00a0{UNSEEN}{DASHES}.]{{0,2}}\d){{8,13}})(?!\d)"
)
_MONTH = (
    r"(?:[มกพสตธ]\.[คพยภ]\.|มี\.ค\.|เม\.ย\.|มิ\.ย\.|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา"
    "|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)"
)
_IN_NUMBERS = rf"[/.{DASHES}] ?\d{{1,2}}[/.{DASHES}] ?\d{{2,4}}"
_YEAR = rf"(?:[ก-ฮ\u0e31-\u0e4c]{{0,6}}{_SPACE}?(?:พ\.ศ\.)?{_SPACE}?\d{{2,4}})?"
_DATE = rf"\d{{1,2}}{_SPACE}?(?:{_IN_NUMBERS}|(?:เดือน)?{_SPACE}?{_MONTH}{_YEAR})"
_BIRTH = re.compile(
    "(?:วัน[ /]?เดือน[ /]?ปี[ /]?(?:ที่)?เกิด|(?<!ครบรอบ)วันเกิด|เกิด(?:เมื่อ)?วันที่)"
    rf"{_LABEL_END}(?:วันที่{_SPACE}?)?(?P<value>{_DATE})"
)
DATE = re.compile(rf"(?<![\d/.]){_DATE}(?![\d/])")
"""A date in the forms in which people write one."""
_HEALTH = re.compile(
    "บกพร่องทาง|ออทิส(?:ติก|ซึม)|สมาธิสั้น|พิการ(?:ทาง|ซ้ำซ้อน|ขา|แขน)|ผู้พิการ|นักเรียนพิการ|เด็กพิการ|"
    "ป่วยเป็น|ป่วยด้วย|โรคประจำตัว|ติดเชื้อเอชไอวี|ดาวน์ซินโดรม|ยากจนพิเศษ|ฐานะยากจน|ถูกล่วงละเมิด|ตั้งครรภ์"
)
_HOUSE = r"(?P<{}>\d{{1,5}}(?:/\d{{1,5}})?)"
_HOME = re.compile(
    rf"(?:อยู่)?บ้านเลขที่{_LABEL_END}{_HOUSE.format('house')}"
    rf"|(?:ที่อยู่(?:ปัจจุบัน|ตามทะเบียนบ้าน)?|ภูมิลำเนา|อยู่เลขที่){_LABEL_END}(?:เลขที่ ?)?"
    rf"{_HOUSE.format('home')}{_SPACE}(?:หมู่|ม\.|ถนน|ถ\.|ซอย|ซ\.|ตำบล|ต\.|แขวง)"
)


def find_labelled_ids(text: str) -> tuple[Trace, ...]:
    """Return where เลขประจำตัวประชาชน is filled in, its check digit right or not: a slip tells too.

    Nine digits or more must be shown; a number masked by letters or dots passes, and so does one
    that begins with 0, which is of a juristic person.
    """
    return tuple(
        Trace(match.start("value"), match.end("value"), len(arabic_digits(match["value"])))
        for match in _LABELLED_ID.finditer(text)
        if not arabic_digits(match["value"]).startswith("0")
    )


def find_birth_dates(text: str) -> tuple[Trace, ...]:
    """Return where a date of birth is filled in behind its label; an empty form passes."""
    return tuple(
        Trace(match.start("value"), match.end("value"), len(arabic_digits(match["value"])))
        for match in _BIRTH.finditer(text)
    )


def find_health(text: str) -> tuple[Trace, ...]:
    """Return where the disability, illness or hardship of a named child is told in one line.

    These are special categories by section 26 of the Personal Data Protection Act B.E. 2562, or
    near to them. Only what stands behind the name counts.
    """
    return tuple(
        Trace(match.start(), match.end())
        for match in _HEALTH.finditer(text)
        if find_children(line_before(text, match.start()))
    )


def find_homes(text: str) -> tuple[Trace, ...]:
    """Return where the house number of the home of a person named in the same line stands."""
    if not any(word in text for word in ("ที่อยู่", "เลขที่", "ภูมิลำเนา")):
        return ()
    return tuple(
        Trace(*match.span(match.lastgroup or 0), len(arabic_digits(match[0])))
        for match in _HOME.finditer(text)
        if find_names(line_around(text, match.start()))
    )
