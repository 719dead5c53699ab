"""Numbers of citizens in the names of files, which become addresses."""

import re

from generator.personal.identity import find_national_ids, is_national_id
from generator.personal.trace import Trace, arabic_digits

_RUN = re.compile(r"(?<!\d)\d(?:[-_.]?\d){12}(?!\d)")


def find_ids_in_path(path: str) -> tuple[Trace, ...]:
    """Return where 13 digits with a right check digit stand, whatever letters touch them."""
    touched = tuple(
        Trace(match.start(), match.end(), 13)
        for match in _RUN.finditer(path)
        if is_national_id(arabic_digits(match[0]))
    )
    return touched or find_national_ids(path)
