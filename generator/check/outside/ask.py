"""Ask for one address: try again where that makes sense, and follow where it leads."""

import time
from collections.abc import Callable
from urllib.parse import urljoin

from generator.check.outside.fetch import Fetch, Fetched, FetchError
from generator.check.outside.link import Answer
from generator.check.outside.manners import USUAL, Manners

Wait = Callable[[float], bool]
"""Waits some seconds; tells whether everything is to end."""

_FOR_GOOD = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NO_HEAD = frozenset({400, 401, 403, 404, 405, 406, 410, 501})
"""Answers to HEAD of servers that know only GET; they are asked again."""
_BUSY = 429
_LATER = frozenset({_BUSY, 500, 502, 503, 504})
"""Answers that may be others after a while."""
_PERHAPS = frozenset({"timeout", "refused", "cut"})
"""Faults that may be gone after a while."""


def _asleep(seconds: float) -> bool:
    time.sleep(seconds)
    return False


def ask(url: str, fetch: Fetch, manners: Manners = USUAL, wait: Wait = _asleep) -> Answer:
    """Ask for one address and follow where it leads.

    Args:
        url: What to ask for.
        fetch: Who asks.
        manners: How often it is tried, and how far it is followed.
        wait: How to wait.
    """
    here, moved, is_first = url, True, True
    seen: set[str] = set()
    while here not in seen and len(seen) <= manners.hops:
        seen.add(here)
        try:
            said = _patiently(here, fetch, manners, wait)
        except FetchError as error:
            return Answer(url=here, fault=str(error))
        if said.status == _BUSY:
            return Answer(url=here, fault="busy")
        if said.status not in _REDIRECTS or not said.location:
            return Answer(said.status, here, moved and not is_first)
        moved, is_first = moved and said.status in _FOR_GOOD, False
        try:
            here = urljoin(here, said.location)
        except ValueError:
            return Answer(url=here, fault="broken")
    return Answer(url=here, fault="redirects")


def _patiently(url: str, fetch: Fetch, manners: Manners, wait: Wait) -> Fetched:
    """Ask until there is an answer, or until it makes no sense any more."""
    for number in range(1, manners.tries + 1):
        pause = manners.backoff * 2 ** (number - 1)
        try:
            said = _once(url, fetch, is_first=number == 1)
            if said.status not in _LATER or number == manners.tries:
                return said
            if said.retry_after > manners.longest:
                return said
            pause = max(pause, said.retry_after)
        except FetchError as error:
            if str(error) not in _PERHAPS or number == manners.tries:
                raise
        if wait(min(pause, manners.longest)):
            raise FetchError("time")
    raise FetchError("timeout")


def _once(url: str, fetch: Fetch, *, is_first: bool) -> Fetched:
    """Ask for the head alone; for all where the server does not like that."""
    if not is_first:
        return fetch("GET", url)
    said = fetch("HEAD", url)
    return fetch("GET", url) if said.status in _NO_HEAD else said
