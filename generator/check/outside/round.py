"""Ask for many addresses, politely: few hosts at a time, one question a host, and not for ever."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Event, Lock

from generator.check.askers import ask_together
from generator.check.outside.ask import ask
from generator.check.outside.fetch import Fetch
from generator.check.outside.link import Answer
from generator.check.outside.manners import USUAL, Manners
from generator.check.outside.written import host_of
from generator.progress import Tally

_SILENT = frozenset({"no-network", "unknown-host", "refused", "timeout"})
"""Faults that a machine without a network meets too."""
_SLOW = frozenset({"no-network", "refused", "timeout"})
"""Those of them that are worth sparing: a name that does not exist is told at once."""
_HEARD = frozenset({"busy", "cut", "tls", "redirects", "broken"})
"""What only a host can say that was reached."""
_FEW = 3
"""So many hosts without an answer from any are no accident any more."""


def ask_all(
    urls: Iterable[str], fetch: Fetch, manners: Manners = USUAL, tell: Tally | None = None
) -> Mapping[str, Answer]:
    """Ask for addresses; the answers by address, in the order of the addresses.

    An address that could not be asked has an answer that says why.

    Args:
        urls: What to ask for.
        fetch: Who asks.
        manners: How much is asked.
        tell: Told how far it is.
    """
    wanted = list(dict.fromkeys(urls))
    hosts: defaultdict[str, deque[str]] = defaultdict(deque)
    for url in wanted:
        hosts[host_of(url)].append(url)
    here = _Round(fetch, manners, tell, len(wanted), deque(hosts.values()))
    ask_together(here.work, min(manners.hosts, len(hosts)), manners.whole, here.stop)
    if here.broken:
        raise here.broken
    return here.answers(wanted)


@dataclass
class _Round:
    """One round of questions on its way; several threads work at it."""

    fetch: Fetch
    manners: Manners
    tell: Tally | None
    total: int
    hosts: deque[deque[str]]
    """The addresses that nobody has taken yet, a row to a host."""
    stop: Event = field(default_factory=Event)
    broken: Exception | None = None
    """What went wrong in our own work."""
    _lock: Lock = field(default_factory=Lock)
    _found: dict[str, Answer] = field(default_factory=dict)
    _silent: set[str] = field(default_factory=set)
    """The hosts that did not answer."""
    _slow: set[str] = field(default_factory=set)
    """Those of them for which we waited."""
    _is_heard: bool = False
    """Some host answered: this machine has a network."""

    def work(self) -> None:
        """Take host after host until there is none, or time is over."""
        while self.hosts and not self.stop.is_set():
            try:
                self._visit(self.hosts.popleft())
            except IndexError:
                return  # another thread took the last one
            except Exception as error:  # noqa: BLE001 - raised again by who started the thread
                self.broken = error
                self.stop.set()

    def answers(self, wanted: Iterable[str]) -> Mapping[str, Answer]:
        """What was learnt; silence that may be our own fault says nothing of the others."""
        with self._lock:
            is_offline = self._is_offline
            found = dict(self._found)
        left = "offline" if is_offline else "time"
        answers = {url: found.get(url) or Answer(url=url, fault=left) for url in wanted}
        return {url: _judged(answer, is_offline) for url, answer in answers.items()}

    @property
    def _is_offline(self) -> bool:
        if self._is_heard or not self._silent:
            return False
        no_network = any(answer.fault == "no-network" for answer in self._found.values())
        return no_network or len(self._silent) >= _FEW

    def _visit(self, urls: deque[str]) -> None:
        """Ask one host for its addresses, one after the other."""
        silent, is_first = 0, True
        while urls and silent < self.manners.patience:
            if not is_first and self.stop.wait(self.manners.pause):
                return
            is_first = False
            url = urls.popleft()
            answer = ask(url, self.fetch, self.manners, self.stop.wait)
            self._keep(url, answer)
            if answer.fault == "busy":
                break
            silent = silent + 1 if answer.fault in _SILENT else 0
        why = "silent" if silent else "busy"
        for url in urls:
            self._keep(url, Answer(url=url, fault=why))

    def _keep(self, url: str, answer: Answer) -> None:
        with self._lock:
            self._found[url] = answer
            if answer.fault in _SILENT:
                self._silent.add(host_of(url))
            if answer.fault in _SLOW:
                self._slow.add(host_of(url))
            if answer.status is not None or answer.fault in _HEARD:
                self._is_heard = True
            if not self._is_heard and len(self._slow) >= self.manners.silence:
                self.stop.set()
            if self.tell and not self.stop.is_set():
                self.tell(len(self._found), self.total)


def _judged(answer: Answer, is_offline: bool) -> Answer:
    """What a silence means: ours, or that of the name server about one host alone."""
    if is_offline and answer.fault in {*_SILENT, "time"}:
        return Answer(url=answer.url, fault="offline")
    if answer.fault == "no-network":
        return Answer(url=answer.url, fault="unknown-host")
    return answer
