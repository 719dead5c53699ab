"""A text that may be shown although personal data stands in it."""

import re
from collections.abc import Iterable

from generator.personal.account import find_accounts
from generator.personal.contact import find_mobiles, find_private_mail
from generator.personal.file_names import find_ids_in_path
from generator.personal.identity import find_national_ids
from generator.personal.private import find_birth_dates, find_homes, find_labelled_ids
from generator.personal.trace import Trace

_TELLS = re.compile(r"\d|[A-Za-z]")
_DIGIT = re.compile(r"\d")
_FINDERS = (
    find_national_ids, find_labelled_ids, find_mobiles, find_accounts, find_private_mail,
    find_birth_dates, find_homes,
)  # fmt: skip


def find_personal(text: str) -> tuple[Trace, ...]:
    """Return where anything that a single text shows to be personal stands, by kind."""
    return tuple(trace for find in _FINDERS for trace in find(text))


def mask_ids(text: str) -> str:
    """Return the text, as long as before, with x for the digits of numbers of citizens alone."""
    if not _DIGIT.search(text):
        return text
    finders = (find_national_ids, find_labelled_ids, find_ids_in_path)
    return covered(text, (trace for find in finders for trace in find(text)))


def covered(text: str, traces: Iterable[Trace]) -> str:
    """Return the text with x for every digit within some places."""
    shown = list(text)
    for trace in traces:
        for place in range(trace.position, trace.end):
            if shown[place].isdecimal():
                shown[place] = "x"
    return "".join(shown)


def mask(text: str) -> str:
    """Return the text, as long as before, with x for each digit and Latin letter of personal data.

    What a whole table makes personal, such as an account number below its head, must be masked
    together with the table: mask first, then cut lines out.
    """
    shown = list(text)
    for trace in find_personal(text):
        for place in range(trace.position, trace.end):
            if _TELLS.match(shown[place]):
                shown[place] = "x"
    return "".join(shown)
