"""The days of a fiscal year on which news was published."""

import datetime as dt

from generator.library.library import Library
from generator.thai.calendar import FiscalYear


def days_of_news(library: Library, year: int) -> tuple[dt.date, ...]:
    """The days of the news that stands, each once, the first first."""
    days = {news.data.date for news in library.news if news.data.withdrawn is None}
    return tuple(sorted(day for day in days if day in FiscalYear(year)))
