"""The years that a title or the name of a file says it is about.

Titles of Thai documents are full of years that say nothing about their content: the years of laws,
days of signing, running numbers, school years and past results of the assessment. They are taken
out first; what is left counts.
"""

import datetime as dt
import re
from dataclasses import dataclass

from generator.thai.calendar import DateError, FiscalYear, format_date, month_name, parse_date
from generator.thai.digits import to_arabic

_MONTHS = {month_name(number): number for number in range(1, 13)} | {
    format_date(dt.date(2000, number, 1), "short").split()[1]: number for number in range(1, 13)
}
"""Full and short names."""
_MONTH = "|".join(re.escape(name) for name in _MONTHS)
_ERA = r"(?:พ\.?\s?ศ\.?\s*)?"
_YEAR = r"25[5-9]\d"
_DASH = r"\s*(?:-|–|ถึง)\s*"
_DAY = rf"\d{{1,2}}\s*(?:{_MONTH})\s*{_ERA}{_YEAR}"
_DAYS = re.compile(rf"({_DAY}){_DASH}({_DAY})")
_MONTHS_OF = re.compile(
    rf"({_MONTH})\s*{_ERA}({_YEAR})?{_DASH}({_MONTH})\s*{_ERA}({_YEAR})"
)  # fmt: skip
_LAW = (
    r"พระราช[ก-๙]{1,80}|พ\.ร\.[บกฎ]\.|รัฐธรรมนูญ|ระเบียบ|ข้อบังคับ|กฎ|ประมวล|"
    "ประกาศ|คำสั่ง|มติ|มาตรฐาน|หลักเกณฑ์"
)
_SILENT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_DAY}",
        rf"\d+\s*/\s*{_YEAR}",
        rf"(?:{_LAW})(?:(?!ปี)[^\d]|\(ฉบับที่ \d+\)){{0,200}}พ\.?\s?ศ\.?\s*{_YEAR}",
        rf"ปีการศึกษา\s*{_ERA}{_YEAR}(?:{_DASH}{_YEAR})?",
        rf"ผลการประเมิน\s*(?:ITA|คุณธรรมและความโปร่งใส)[^\d]{{0,60}}{_YEAR}",
        r"ITA[^\d]{0,40}\d{4}",
    )
)
"""What holds a year that says nothing about the content."""
_RANGE = re.compile(rf"(?<![\d/,.]){_ERA}({_YEAR}){_DASH}{_ERA}({_YEAR}|\d\d)(?![\d/])")
_MONTH_OF = re.compile(rf"({_MONTH})\s*{_ERA}({_YEAR})(?!\d)")
_SINGLE = re.compile(
    rf"(?P<cue>(?:ปี|ปีงบประมาณ|ประจำปี)\s*{_ERA}|พ\.?\s?ศ\.?\s*)?"
    rf"(?<![\d/,.])(?<!\d[ -])(?P<year>{_YEAR})(?![\d/])(?![, -]\d)"
    r"(?!\s*(?:บาท|คน|ราย|เล่ม|โรง|แห่ง))"
)  # fmt: skip
_TOKENS = re.compile(r"[^0-9A-Za-z]+")
_LONGEST = 500
"""Characters of a title; the properties of a file may hold a whole book."""


@dataclass(frozen=True)
class Spoken:
    """One stretch of years that a text names."""

    first: int
    """Buddhist era; of the fiscal year where months are named."""
    last: int
    is_plain: bool = True
    """Whether words such as ปีงบประมาณ stand before it, so that it cannot be another number."""

    def __contains__(self, year: int) -> bool:
        return self.first <= year <= self.last

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


def spoken_years(title: str) -> tuple[Spoken, ...]:
    """The years that a title says it is about, in no particular order."""
    text = to_arabic(title[:_LONGEST])
    found: list[Spoken] = []

    def take(pattern: re.Pattern[str], kept: str, text: str) -> str:
        def keep(match: re.Match[str]) -> str:
            spoken = _READERS[kept](match)
            if spoken:
                found.append(spoken)
            return " "

        return pattern.sub(keep, text)

    text = take(_DAYS, "days", text)
    text = take(_MONTHS_OF, "months", text)
    for silent in _SILENT:
        text = silent.sub(" ", text)
    text = take(_RANGE, "range", text)
    text = take(_MONTH_OF, "month", text)
    take(_SINGLE, "single", text)
    return tuple(found)


def named_years(name: str) -> tuple[Spoken, ...]:
    """The years that the name of a file bears, such as `plan-2569.pdf` or `plan-2566-2570.pdf`.

    A year behind a running number or before a month is of a number or a day and is left out.
    """
    tokens = _TOKENS.split(name.rpartition(".")[0] or name)
    years = [_file_year(token) for token in tokens]
    found, at = [], 0
    while at < len(tokens):
        year, after = years[at], years[at + 1] if at + 1 < len(tokens) else None
        if year and after and year < after:
            found.append(Spoken(year, after, is_plain=False))
            at += 1
        elif year and not (_is_number(tokens, at - 1) or _is_number(tokens, at + 1)):
            found.append(Spoken(year, year, is_plain=False))
        at += 1
    return tuple(found)


def _is_number(tokens: list[str], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].isdecimal() and _file_year(tokens[at]) is None


def _file_year(token: str) -> int | None:
    if not re.fullmatch(r"\d{4}", token):
        return None
    year = int(token)
    if 2015 <= year <= 2056:
        return year + 543
    return year if 2550 <= year <= 2599 else None


def _days(match: re.Match[str]) -> Spoken | None:
    try:
        return _between(parse_date(match[1]), parse_date(match[2]))
    except DateError:
        return None


def _months(match: re.Match[str]) -> Spoken | None:
    last = _first_day(match[3], match[4])
    return _between(_first_day(match[1], match[2] or match[4]), last)


def _between(start: dt.date, end: dt.date) -> Spoken | None:
    if end < start:
        return None
    return Spoken(FiscalYear.of(start).year, FiscalYear.of(end).year)


def _first_day(month: str, year: str) -> dt.date:
    return dt.date(int(year) - 543, _MONTHS[month], 1)


def _range(match: re.Match[str]) -> Spoken | None:
    first, last = int(match[1]), int(match[2])
    last = last if last > 100 else first // 100 * 100 + last
    return Spoken(first, last) if first <= last else None


def _month(match: re.Match[str]) -> Spoken:
    """One month may be a day of writing, so both the year it is in and the fiscal year count."""
    year = int(match[2])
    return Spoken(year, max(year, FiscalYear.of(_first_day(match[1], match[2])).year))


def _single(match: re.Match[str]) -> Spoken:
    year = int(match["year"])
    return Spoken(year, year, is_plain=match["cue"] is not None)


_READERS = {
    "days": _days, "months": _months, "range": _range, "month": _month, "single": _single,
}  # fmt: skip
