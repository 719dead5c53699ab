"""Ask for many addresses, politely: few at a time, one at a time of a host, and not for ever."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urljoin

from generator.check.outside.fetch import Fetch, Fetched, FetchError
from generator.check.outside.link import Answer
from generator.check.outside.written import host_of

_FOR_GOOD = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NO_HEAD = frozenset({400, 403, 404, 405, 406, 410, 501})
"""Answers to HEAD of servers that know only GET; they are asked again."""
_LATER = frozenset({429, 500, 502, 503, 504})
"""Answers that may be others after a while."""


@dataclass(frozen=True)
class Manners:
    """How much is asked of other sites."""

    hosts: int = 8
    """How many hosts are asked at the same time."""
    pause: float = 0.5
    """Seconds between two questions to one host."""
    tries: int = 3
    """How often an address is tried that does not answer, or asks to come later."""
    backoff: float = 2.0
    """Seconds before the second try; each further one waits twice as long."""
    longest: float = 30.0
    """The longest wait in seconds that a server may ask for."""
    hops: int = 8
    """How many redirects are followed."""


def ask_all(
    urls: Iterable[str], fetch: Fetch, manners: Manners = Manners(),
    sleep: Callable[[float], None] = time.sleep, tell: Callable[[int], None] | None = None,
) -> Mapping[str, Answer]:  # fmt: skip
    """Ask for addresses; the answers by address, in the order of the addresses.

    Args:
        urls: What to ask for.
        fetch: Who asks.
        manners: How much is asked at a time.
        sleep: How to wait some seconds.
        tell: Told how many addresses have been answered.
    """
    wanted = list(dict.fromkeys(urls))
    by_host: defaultdict[str, list[str]] = defaultdict(list)
    for url in wanted:
        by_host[host_of(url)].append(url)
    found: dict[str, Answer] = {}

    def visit(host: str) -> None:
        for number, url in enumerate(by_host[host]):
            if number:
                sleep(manners.pause)
            found[url] = ask(url, fetch, manners, sleep)
            if tell:
                tell(len(found))

    with ThreadPoolExecutor(manners.hosts) as pool:
        list(pool.map(visit, by_host))
    return {url: found[url] for url in wanted}


def ask(
    url: str, fetch: Fetch, manners: Manners = Manners(),
    sleep: Callable[[float], None] = time.sleep,
) -> Answer:  # fmt: skip
    """Ask for one address and follow where it leads."""
    here, moved, is_first = url, True, True
    seen: set[str] = set()
    while here not in seen and len(seen) <= manners.hops:
        seen.add(here)
        try:
            said = _patiently(here, fetch, manners, sleep)
        except FetchError as error:
            return Answer(url=here, fault=str(error))
        if said.status not in _REDIRECTS or not said.location:
            return Answer(said.status, here, moved and not is_first)
        moved, is_first = moved and said.status in _FOR_GOOD, False
        try:
            here = urljoin(here, said.location)
        except ValueError:
            return Answer(url=here, fault="broken")
    return Answer(url=here, fault="redirects")


def _patiently(url: str, fetch: Fetch, manners: Manners, sleep: Callable[[float], None]) -> Fetched:
    """Ask until there is an answer, or until it makes no sense any more."""
    wait = manners.backoff
    for tries_left in range(manners.tries - 1, -1, -1):
        asked_to_wait = 0.0
        try:
            said = _head_or_get(url, fetch)
            if said.status not in _LATER or not tries_left:
                return said
            asked_to_wait = said.retry_after
        except FetchError as error:
            if not tries_left or str(error) not in {"timeout", "refused"}:
                raise
        sleep(min(max(wait, asked_to_wait), manners.longest))
        wait *= 2
    raise FetchError("timeout")


def _head_or_get(url: str, fetch: Fetch) -> Fetched:
    said = fetch("HEAD", url)
    return fetch("GET", url) if said.status in _NO_HEAD else said
