"""The types of single values: text of the editor in, a checked value out.

The YAML loader keeps every scalar as text, so each type here starts from `str`. A refusal is a
`ValueError` whose message is a Thai sentence; `generator.kinds.messages` puts it into a finding.
"""

import calendar
import datetime as dt
import re
import unicodedata
from decimal import Decimal
from typing import Annotated, NamedTuple
from urllib.parse import unquote, urlsplit

from pydantic import AfterValidator, BeforeValidator, Field

from generator.thai.calendar import DateError, FiscalYear, month_name, parse_date
from generator.thai.digits import to_arabic
from generator.thai.slug import is_slug
from generator.thai.unicode import find_invisible

_FLAGS = {"true": True, "yes": True, "ใช่": True, "false": False, "no": False, "ไม่": False}
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
_SEEN = re.compile("[0-9A-Za-z\u0e01-\u0e5b]")
_PERIOD_UNITS = {"วัน": 1, "สัปดาห์": 7, "เดือน": 30, "ปี": 365}
_MONTHS = {month_name(number): number for number in range(1, 13)}


def _one_line(text: str) -> str:
    text = _paragraphs(text)
    if "\n" in text:
        raise ValueError("ต้องเขียนเป็นบรรทัดเดียว")
    return text


def _paragraphs(text: str) -> str:
    r"""Refuse what no feed can hold; YAML writes it as `"\x00"`, unseen in the file."""
    text = unicodedata.normalize("NFC", text).strip()
    if not text:
        raise ValueError("ต้องไม่เว้นว่าง")
    if hidden := _UNPRINTABLE.search(text):
        raise ValueError(f"มีอักขระควบคุมที่มองไม่เห็น (U+{ord(hidden[0]):04X})")
    if not _SEEN.search(text) and len(find_invisible(text)) == len("".join(text.split())):
        raise ValueError("ต้องมีตัวอักษรที่มองเห็นได้")
    return text


def _day(value: object) -> object:
    return parse_date(value) if isinstance(value, str) else value


def _flag(value: object) -> object:
    if isinstance(value, str):
        if (flag := _FLAGS.get(value.strip().lower())) is None:
            raise ValueError(f"“{value}” ต้องเป็น true (ใช่) หรือ false (ไม่)")
        return flag
    return value


def _number(value: object) -> object:
    if isinstance(value, str):
        digits = to_arabic(value.strip())
        if not re.fullmatch(r"\d{1,9}", digits):
            raise ValueError(f"“{value}” ไม่ใช่จำนวนเต็ม")
        return int(digits)
    return value


def _money(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = to_arabic(value).strip().removesuffix("บาท").rstrip()
    if not re.fullmatch(r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,12})(?:\.\d{1,2})?", text):
        raise ValueError(f"“{value}” ไม่ใช่จำนวนเงิน เขียนเช่น 1,234.50 หรือ 1234")
    amount = Decimal(text.replace(",", ""))
    if amount == 0:
        raise ValueError("ต้องมากกว่า 0 บาท")
    return amount


def _identifier(text: str) -> str:
    if not is_slug(text):
        raise ValueError(f"“{text}” ต้องเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น ict-group")
    return text


def _buddhist_year(year: int) -> int:
    if not 2400 <= year <= 2700:
        raise ValueError(f"ปี {year} ต้องเป็นปีพุทธศักราช เช่น {year + 543 if year < 2400 else 2569}")
    return year


def is_disguised(host: str) -> bool:
    """Tell whether a host looks like another: a name before it, or letters that only look Latin."""
    return bool(re.search(r"@|[^\x00-\x7f\u0e00-\u0e7f]", unquote(host)))


def _link(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        raise ValueError(f"“{text}” ไม่ใช่ที่อยู่เว็บ") from None
    if parts.scheme.lower() not in _SCHEMES or re.search(r"[\s<>\"'`\\]", text):
        raise ValueError(f"“{text}” ต้องเป็นที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: หรือ tel:")
    if is_disguised(parts.netloc):
        raise ValueError(f"“{text}” มีชื่อเว็บไซต์ที่พรางตาให้ดูเหมือนเว็บอื่น")
    if parts.scheme.lower() in {"http", "https"} and not parts.hostname:
        raise ValueError(f"“{text}” ไม่มีชื่อเว็บไซต์")
    return text


def _site_path(text: str) -> str:
    if not re.fullmatch(r"/(?:[\w.~%\u0e00-\u0e7f-]+/)*(?:[\w.~%\u0e00-\u0e7f-]+)?", text):
        raise ValueError(f"“{text}” ต้องเป็นที่อยู่ภายในเว็บไซต์ที่ขึ้นต้นด้วย / เช่น /news/")
    if any(part in {".", ".."} for part in text.split("/")):
        raise ValueError(f"“{text}” ต้องไม่มี . หรือ .. ในที่อยู่")
    return text


def _target(text: str) -> str:
    return _site_path(text) if text.startswith("/") else _link(text)


def _file_name(text: str) -> str:
    parts = text.split("/")
    if text.startswith(("/", "~")) or ".." in parts or "\\" in text or ":" in text or "" in parts:
        raise ValueError(f"“{text}” ต้องเป็นชื่อไฟล์ที่อยู่ในโฟลเดอร์ของเนื้อหานี้")
    return text


def _email(text: str) -> str:
    if not re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", text, re.ASCII):
        raise ValueError(f"“{text}” ไม่ใช่ที่อยู่อีเมล")
    return text


def _phone(text: str) -> str:
    text = to_arabic(text)
    if not re.fullmatch(r"\+?[\d -]{3,20}( ต่อ [\d -]{1,12})?", text):
        raise ValueError(f"“{text}” ไม่ใช่หมายเลขโทรศัพท์ เขียนเช่น 0 5311 2345 ต่อ 21")
    return text


class Month(NamedTuple):
    """A month of a Buddhist year; `month` is None when only the year is known."""

    year: int
    """Buddhist era, for example 2569."""
    month: int | None

    def __str__(self) -> str:
        """The month as Thai text, for example `มกราคม 2569`."""
        return f"{month_name(self.month)} {self.year}" if self.month else f"พ.ศ. {self.year}"


def _one_value(value: object) -> None:
    """Refuse a list, from which a named tuple would be made unchecked."""
    if isinstance(value, list | dict):
        raise ValueError("ต้องเป็นค่าเดียว ไม่ใช่รายการหรือข้อมูลย่อย")  # noqa: TRY004 - pydantic's


def _month(value: object) -> object:
    _one_value(value)
    if not isinstance(value, str):
        return value
    text = to_arabic(value).strip()
    if match := re.fullmatch(r"(?:พ\.ศ\. ?)?(\d{4})(?:-(\d{1,2}))?", text):
        month = int(match[2]) if match[2] else None
        if month is None or 1 <= month <= 12:
            return Month(_buddhist_year(int(match[1])), month)
    if (match := re.fullmatch(r"(\S+) (?:พ\.ศ\. ?)?(\d{4})", text)) and match[1] in _MONTHS:
        return Month(_buddhist_year(int(match[2])), _MONTHS[match[1]])
    raise ValueError(f"“{value}” เขียนเป็นเดือนและปี พ.ศ. เช่น มกราคม 2569")


class Span(NamedTuple):
    """The time a document speaks about, both ends included; None on both ends means standing."""

    start: dt.date | None
    end: dt.date | None
    text: str
    """What the editor wrote."""


STANDING = "ปัจจุบัน"


def _span(value: object) -> object:
    """Read `2569`, `2566-2570`, `ตุลาคม 2568 - มีนาคม 2569`, `1 ต.ค. 2568 - 31 มี.ค. 2569`, `ปัจจุบัน`.

    A bare year is a fiscal year (1 October to 30 September).
    """
    _one_value(value)
    if not isinstance(value, str):
        return value
    text = to_arabic(value).strip()
    if text == STANDING:
        return Span(None, None, text)
    if match := re.fullmatch(r"(?:ปีงบประมาณ )?(?:พ\.ศ\. ?)?(\d{4})(?: ?[-–] ?(\d{4}))?", text):
        first, last = int(match[1]), int(match[2] or match[1])
        _buddhist_year(first), _buddhist_year(last)
        return _ordered(FiscalYear(first).start, FiscalYear(last).end, text)
    ends = re.split(r" [-–] ", text)
    if len(ends) == 2:
        return _ordered(_edge(ends[0], last=False), _edge(ends[1], last=True), text)
    raise ValueError(
        f"“{value}” เขียนช่วงเวลาเป็น 2569 หรือ 2566-2570 หรือ ตุลาคม 2568 - มีนาคม 2569 หรือ {STANDING}"
    )


def _ordered(start: dt.date, end: dt.date, text: str) -> Span:
    if end < start:
        raise ValueError(f"“{text}” วันสิ้นสุดอยู่ก่อนวันเริ่มต้น")
    return Span(start, end, text)


def _edge(text: str, *, last: bool) -> dt.date:
    """One end of a span: a whole date, or a month whose first or last day is meant."""
    try:
        return parse_date(text)
    except DateError:
        month = _month(text)
    if not isinstance(month, Month) or month.month is None:
        raise ValueError(f"“{text}” เขียนเป็นเดือนและปี เช่น มีนาคม 2569")
    year = month.year - 543
    day = calendar.monthrange(year, month.month)[1] if last else 1
    return dt.date(year, month.month, day)


def _review_period(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = re.fullmatch(r"(\d{1,3}) ?(วัน|สัปดาห์|เดือน|ปี)", to_arabic(value).strip())
    if not match or int(match[1]) == 0:
        raise ValueError(f"“{value}” เขียนเป็นจำนวนวัน เดือน หรือปี เช่น 6 เดือน")
    return dt.timedelta(days=int(match[1]) * _PERIOD_UNITS[match[2]])


Line = Annotated[str, Field(max_length=400), AfterValidator(_one_line)]
Prose = Annotated[str, Field(max_length=20_000), AfterValidator(_paragraphs)]
Day = Annotated[dt.date, BeforeValidator(_day)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Count = Annotated[int, BeforeValidator(_number)]
Money = Annotated[Decimal, BeforeValidator(_money)]
BuddhistYear = Annotated[int, BeforeValidator(_number), AfterValidator(_buddhist_year)]
Identifier = Annotated[str, Field(max_length=80), AfterValidator(_identifier)]
Link = Annotated[str, Field(max_length=2_000), AfterValidator(_link)]
SitePath = Annotated[str, Field(max_length=500), AfterValidator(_site_path)]
Target = Annotated[str, Field(max_length=2_000), AfterValidator(_target)]
FileName = Annotated[str, Field(max_length=300), AfterValidator(_file_name)]
Email = Annotated[str, Field(max_length=200), AfterValidator(_email)]
Phone = Annotated[str, Field(max_length=60), AfterValidator(_phone)]
MonthOfYear = Annotated[Month, BeforeValidator(_month)]
Period = Annotated[Span, BeforeValidator(_span)]
ReviewPeriod = Annotated[dt.timedelta, BeforeValidator(_review_period)]
