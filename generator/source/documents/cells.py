"""Cells of a spreadsheet: the numbers behind them as the text that a person means."""

import re
from datetime import datetime, timedelta

_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59),
                             *range(71, 82)))  # fmt: skip
"""Number formats that show a date or time; from 71 on the Thai ones (ECMA-376, 18.8.30)."""
_NOT_FORM = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general', re.IGNORECASE)
"""Quoted text, escapes, padding, colours and locales of a number format."""
_LONGEST_FORM = 255
"""Characters that Excel takes for a number format."""
_DATE_LETTER = re.compile("[dmyhsbวดปชทน]", re.IGNORECASE)
_DAYS = 2_958_466
"""One more than the last day that a sheet can show, 31 December 9999."""
_EPOCH_1900 = datetime(1899, 12, 30)  # noqa: DTZ001 - sheets know no time zones
_EPOCH_1904 = datetime(1904, 1, 1)  # noqa: DTZ001 - the same
_MINUTE = timedelta(minutes=1)


def is_date_format(number: int, form: str | None) -> bool:
    """Tell whether a number format shows days or hours; `form` is None for a built-in one."""
    if form is None:
        return number in _BUILT_IN_DATES
    return bool(_DATE_LETTER.search(_NOT_FORM.sub("", form[:_LONGEST_FORM])))


def number_text(raw: str) -> str:
    """A number as people write it: Excel keeps 1101700203450 as 1.10170020345E+12."""
    if not re.search("[.eE]", raw):
        return raw
    try:
        value = float(raw)
        return str(int(value)) if value.is_integer() and abs(value) < 1e16 else f"{value:.15g}"
    except (ValueError, OverflowError):
        return raw


def date_text(raw: str, since_1904: bool) -> str:
    """A day or time out of the number behind it, as `2026-11-20`, `2026-11-20 13:30` or `13:30`."""
    try:
        days = float(raw)
    except ValueError:
        return raw
    if not 0 <= days < _DAYS:
        return raw
    epoch = _EPOCH_1904 if since_1904 else _EPOCH_1900
    before_the_leap_that_never_was = not since_1904 and 1 <= days < 60
    moment = epoch + timedelta(days=days + before_the_leap_that_never_was)
    moment = epoch + (moment - epoch + _MINUTE / 2) // _MINUTE * _MINUTE
    if days < 1:
        return f"{moment:%H:%M}"
    return moment.date().isoformat() + ("" if days == int(days) else f" {moment:%H:%M}")


def column_number(reference: str) -> int | None:
    """The column of `C5`, counted from 0; None for what is no place in a sheet."""
    letters = re.match("[A-Z]{1,3}", reference)
    if letters is None:
        return None
    number = 0
    for letter in letters[0]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
