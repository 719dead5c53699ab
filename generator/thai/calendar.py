"""Thai dates: what staff may write, what the office prints, and the fiscal year."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, NoReturn, Self

from generator.thai.digits import to_arabic

Style = Literal["long", "short", "full", "month"]

_MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
_SHORT_MONTHS = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
_WEEKDAYS = (
    "จันทร์",
    "อังคาร",
    "พุธ",
    "พฤหัสบดี",
    "ศุกร์",
    "เสาร์",
    "อาทิตย์",
)
_MONTH_NUMBERS = {
    name: number for names in (_MONTHS, _SHORT_MONTHS) for number, name in enumerate(names, start=1)
}

_ERA_OFFSET = 543
_FIRST_BUDDHIST_YEAR = 2400
_YEARS = range(1900, 2201)
_LONGEST = 80
"""Characters of a date: the longest, with weekday and era, has some 45."""
_EXAMPLE = "ตัวอย่างที่ถูกต้อง เช่น 20 พ.ย. 2569 หรือ 2569-11-20"

_STYLES: dict[Style, str] = {
    "long": "{day} {month} {year}",
    "short": "{day} {short_month} {year}",
    "full": "วัน{weekday}ที่ {day} {month} พ.ศ. {year}",
    "month": "{month} {year}",
}

# Years of two digits and other eras match too, so that the refusal can say why.
_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_DAY = r"(?P<day>[0-9]{1,2})"
_MONTH = r"(?P<month>[0-9]{1,2})"
_WEEKDAY = rf"วัน(?P<weekday>{'|'.join(_WEEKDAYS)})ที่"
_ERA = r"(?P<era>[พค]\.?\s?ศ\.?)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}-{_MONTH}-{_DAY}",
        rf"{_DAY}/{_MONTH}/{_YEAR}",
        rf"(?:{_WEEKDAY}\s*)?{_DAY}\s*(?P<name>[^\W\d_][^\s\d]*?)\s*{_ERA}?\s*{_YEAR}",
    )
)
_NEAR_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_DAY}[-.]{_MONTH}[-.](?P<year>[0-9]{{4}})",
        rf"(?P<year>[0-9]{{4}})[/.]{_MONTH}[/.]{_DAY}",
        rf"(?P<year>[0-9]{{4}})-{_MONTH}-{_DAY}[T\s].*",
    )
)


class DateError(ValueError):
    """A date that cannot be accepted; its message is for staff, in Thai."""


def parse_date(text: str) -> dt.date:
    """Read a date as staff write it.

    Args:
        text: `2569-11-20`, `2026-11-20`, `20/11/2569`, `20 พ.ย. 2569`, `20 พฤศจิกายน พ.ศ. 2569`
            or `วันศุกร์ที่ 20 พฤศจิกายน พ.ศ. 2569`, in Thai or Arabic digits. A year from 2400 on
            is of the Buddhist era.

    Raises:
        DateError: When the text is no such date; says what is wrong and how to write it.
    """
    plain = to_arabic(text).strip()
    if len(plain) > _LONGEST:
        _refuse_form(f"{plain[:_LONGEST]}…")
    found = next((match for form in _FORMS if (match := form.fullmatch(plain))), None)
    if found is None:
        _refuse_form(plain)
    parts = found.groupdict()
    month = _month_number(parts)
    year = _common_year(parts["year"], era=parts.get("era"))
    day = _date(parts["year"], year, month, int(parts["day"]))
    _check_weekday(day, parts.get("weekday"))
    return day


def format_date(day: dt.date, style: Style = "long") -> str:
    """Write a date in Thai, Buddhist era, Arabic digits."""
    return _STYLES[style].format(
        day=day.day,
        month=_MONTHS[day.month - 1],
        short_month=_SHORT_MONTHS[day.month - 1],
        weekday=_WEEKDAYS[day.weekday()],
        year=buddhist_year(day),
    )


def format_moment(moment: dt.datetime) -> str:
    """A day and a time of that day, in the zone of the moment, as official letters write them."""
    return f"{format_date(moment.date())} เวลา {moment:%H.%M} น."


def buddhist_year(day: dt.date) -> int:
    """Return the calendar year of a date in the Buddhist era."""
    return day.year + _ERA_OFFSET


def month_name(month: int) -> str:
    """Return the full Thai name of a month, 1 to 12."""
    if not 1 <= month <= 12:
        raise ValueError(f"no month has the number {month}")
    return _MONTHS[month - 1]


@dataclass(frozen=True, order=True, slots=True)
class FiscalYear:
    """A Thai fiscal year: 1 October to 30 September, named by the year in which it ends.

    Attributes:
        year: The year of the Buddhist era.
    """

    year: int

    @classmethod
    def of(cls, day: dt.date) -> Self:
        """Return the fiscal year in which a day lies."""
        return cls(buddhist_year(day) + (day.month >= 10))

    @property
    def start(self) -> dt.date:
        """The first day, 1 October."""
        return dt.date(self.year - _ERA_OFFSET - 1, 10, 1)

    @property
    def end(self) -> dt.date:
        """The last day, 30 September."""
        return dt.date(self.year - _ERA_OFFSET, 9, 30)

    @property
    def first_half(self) -> tuple[dt.date, dt.date]:
        """First and last day of the first six months, 1 October and 31 March."""
        return self.start, dt.date(self.year - _ERA_OFFSET, 3, 31)

    def __contains__(self, day: dt.date) -> bool:
        return self.start <= day <= self.end

    def __str__(self) -> str:
        return f"ปีงบประมาณ พ.ศ. {self.year}"


def _month_number(parts: dict[str, str | None]) -> int:
    name = parts.get("name")
    if name is None:
        return int(parts["month"] or 0)
    if name in _MONTH_NUMBERS:
        return _MONTH_NUMBERS[name]
    # An abbreviation without its dots is no nearer to one month than to another until they return.
    dotted = {short.replace(".", ""): short for short in _SHORT_MONTHS}
    near = dotted.get(name.replace(".", "")) or next(
        iter(get_close_matches(name, _MONTH_NUMBERS, n=1, cutoff=0.6)), None
    )
    if near is None:
        raise DateError(f"ไม่มีเดือนชื่อ “{name}” {_EXAMPLE}")
    raise DateError(
        f"เขียนชื่อเดือน “{name}” ไม่ถูกต้อง ให้เขียนเป็น “{near}” เช่น {parts['day']} {near} 2569"
    )


def _common_year(written: str, *, era: str | None) -> int:
    if len(written) == 2:
        raise DateError(
            f"ปี “{written}” มีเพียงสองหลัก จึงไม่ทราบว่าเป็น พ.ศ. 25{written} หรือ ค.ศ. 20{written} "
            f"ให้เขียนปีเป็นเลขสี่หลัก {_EXAMPLE}"
        )
    year = int(written)
    buddhist = year >= _FIRST_BUDDHIST_YEAR
    if era is not None and (era != "พ.ศ." or not buddhist):
        right = year if buddhist else year + _ERA_OFFSET
        raise DateError(f"“{era} {year}” ไม่ถูกต้อง ให้เขียนปีเป็น พ.ศ. {right}")
    common = year - _ERA_OFFSET if buddhist else year
    if common not in _YEARS:
        raise DateError(
            f"ปี {year} อยู่นอกช่วงที่ใช้ได้ (พ.ศ. {_YEARS[0] + _ERA_OFFSET} ถึง {_YEARS[-1] + _ERA_OFFSET} "
            f"หรือ ค.ศ. {_YEARS[0]} ถึง {_YEARS[-1]}) โปรดตรวจสอบปีอีกครั้ง"
        )
    return common


def _date(written_year: str, year: int, month: int, day: int) -> dt.date:
    if not 1 <= month <= 12:
        raise DateError(f"ไม่มีเดือนที่ {month} เดือนต้องเป็นเลข 1 ถึง 12 {_EXAMPLE}")
    last = calendar.monthrange(year, month)[1]
    if 1 <= day <= last:
        return dt.date(year, month, day)
    raise DateError(
        f"{_SHORT_MONTHS[month - 1]} {written_year} มี {last} วัน จึงไม่มีวันที่ {day} "
        f"ให้เขียนวันที่เป็นเลข 1 ถึง {last}"
    )


def _check_weekday(day: dt.date, weekday: str | None) -> None:
    actual = _WEEKDAYS[day.weekday()]
    if weekday not in {None, actual}:
        raise DateError(
            f"วันที่ {format_date(day)} ตรงกับวัน{actual} ไม่ใช่วัน{weekday} โปรดตรวจสอบวันที่อีกครั้ง"
        )


def _refuse_form(plain: str) -> NoReturn:
    if not plain:
        raise DateError(f"ยังไม่ได้ระบุวันที่ {_EXAMPLE}")
    near = next((match for form in _NEAR_FORMS if (match := form.fullmatch(plain))), None)
    if near is None:
        raise DateError(f"อ่าน “{plain}” เป็นวันที่ไม่ได้ {_EXAMPLE}")
    form = f"{near['year']}-{int(near['month']):02}-{int(near['day']):02}"
    raise DateError(f"รูปแบบวันที่ “{plain}” ใช้ไม่ได้ ให้เขียนเป็น {form}")
