"""The filters of the body templates, nothing else."""

import datetime as dt
import re
from decimal import Decimal

from markupsafe import Markup, escape

from generator.thai.calendar import format_date

_UNITS = ((1_000_000, "MB"), (1_000, "KB"))


def thai_date(day: dt.date) -> Markup:
    """A date as readers know it, marked up for machines: `20 พฤศจิกายน 2569`."""
    return _time(day, format_date(day, "long"))


def short_date(day: dt.date) -> Markup:
    """The same with the short name of the month: `20 พ.ย. 2569`."""
    return _time(day, format_date(day, "short"))


def _time(day: dt.date, text: str) -> Markup:
    return Markup('<time datetime="{}">{}</time>').format(day.isoformat(), text)


def size(bytes_: int) -> str:
    """The size of a file in decimal units: `1.2 MB`."""
    for unit, name in _UNITS:
        if bytes_ >= unit:
            return f"{bytes_ / unit:.1f}".removesuffix(".0") + f" {name}"
    return f"{bytes_} ไบต์"


def money(amount: Decimal) -> str:
    """An amount of baht as ledgers write it: `1,234.50`."""
    return f"{amount:,.2f}"


def phone_link(number: str) -> str:
    """A `tel:` address of a Thai number; the extension is dialled after a pause."""
    main, _, extension = number.partition(" ต่อ ")
    digits = re.sub(r"\D", "", main)
    first = re.split(r"[ -]", extension.strip())[0] if extension else ""
    return f"tel:+66{digits.removeprefix('0')}" + (f",{first}" if first else "")


def lines(text: str) -> Markup:
    """Plain text with its line ends kept."""
    return Markup("<br>").join(escape(line) for line in text.split("\n"))


FILTERS = {
    function.__name__: function
    for function in (thai_date, short_date, size, money, phone_link, lines)
}
"""By the name that templates use."""
