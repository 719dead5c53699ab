"""The day of a build here and now: what the environment and the clock say is asked for once."""

import datetime as dt
import os

from generator.library.library import Library
from generator.web.site import build_day


def day_of_build(library: Library) -> dt.date:
    """The day that a build which begins now would take place."""
    return build_day(library, os.environ.get("SOURCE_DATE_EPOCH"), dt.datetime.now(dt.UTC))
