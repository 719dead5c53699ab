"""A text that may be shown although personal data stands in it."""

import re

from generator.personal.account import find_accounts
from generator.personal.contact import find_mobiles, find_private_mail
from generator.personal.identity import find_national_ids
from generator.personal.private import find_birth_dates, find_homes, find_labelled_ids

_TELLS = re.compile(r"\d|[A-Za-z]")
_FINDERS = (
    find_national_ids, find_labelled_ids, find_mobiles, find_accounts, find_private_mail,
    find_birth_dates, find_homes,
)  # fmt: skip


def mask(text: str) -> str:
    """Return the text, as long as before, with x for each digit and Latin letter of personal data.

    What a whole table makes personal, such as an account number below its head, must be masked
    together with the table: mask first, then cut lines out.
    """
    shown = list(text)
    for find in _FINDERS:
        for trace in find(text):
            for place in range(trace.position, trace.end):
                if _TELLS.match(shown[place]):
                    shown[place] = "x"
    return "".join(shown)
