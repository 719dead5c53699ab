"""What a release is called: when it was made, and what is in it."""

import datetime as dt
import re

from generator.library.history import BANGKOK

_NAME = re.compile(r"([0-9]{8}-[0-9]{6})-([0-9a-f]{12})")
_TIME = "%Y%m%d-%H%M%S"
_DIGITS = 12


def release_name(now: dt.datetime, digest: str, last: str | None = None) -> str:
    """The name of a new release, later in order than the last one whatever the clock says.

    Args:
        now: The time, with its zone.
        digest: SHA-256 of the list of checksums, in hexadecimal. It makes the name a seal: who
            changes a file of the release, or its list, cannot keep the name.
        last: The name of the newest release there is.
    """
    made = now.astimezone(BANGKOK)
    if last:
        made = max(made, made_at(last) + dt.timedelta(seconds=1))
    return f"{made.strftime(_TIME)}-{digest[:_DIGITS]}"


def is_release(name: str) -> bool:
    """Tell whether something is called as a release is."""
    return _NAME.fullmatch(name) is not None


def made_at(name: str) -> dt.datetime:
    """When a release was made, Bangkok time, to the second.

    Raises:
        ValueError: It is no name of a release.
    """
    if (found := _NAME.fullmatch(name)) is None:
        raise ValueError(name)
    return dt.datetime.strptime(found[1], _TIME).replace(tzinfo=BANGKOK)


def is_sealed(name: str, digest: str) -> bool:
    """Tell whether a list of checksums with this digest is the one of that release."""
    return is_release(name) and name.endswith(f"-{digest[:_DIGITS]}")
