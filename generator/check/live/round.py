"""Ask one server for many files: few at a time, each once, and not for ever."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Event, Lock

from generator.check.askers import ask_together
from generator.check.live.question import Fetch, Question, Reply
from generator.progress import Tally

ASKERS = 4
"""Questions at the same time."""
WHOLE = 900.0
"""Seconds after which no more is asked."""
PATIENCE = 8
"""After so many questions in a row without an answer the server is left alone."""


@dataclass(frozen=True)
class Asked:
    """What a round brought."""

    replies: Mapping[str, Reply]
    """By the name of the question, in the order of the questions."""
    unasked: int
    why: str
    """Why some were not asked: `time` or `silent`; empty when all were."""


def ask_all(
    questions: Mapping[str, Question], fetch: Fetch, tell: Tally | None = None,
    whole: float = WHOLE,
) -> Asked:  # fmt: skip
    """Ask every question once.

    Args:
        questions: By names of the caller's choice.
        fetch: Who asks.
        tell: Told how many have been answered, and of how many.
        whole: Seconds after which no more is asked.
    """
    here = _Round(fetch, tell, len(questions), deque(questions.items()))
    ask_together(here.work, min(ASKERS, len(questions)), whole, here.stop)
    return here.result(questions)


@dataclass
class _Round:
    fetch: Fetch
    tell: Tally | None
    total: int
    waiting: deque[tuple[str, Question]]
    stop: Event = field(default_factory=Event)
    broken: Exception | None = None
    _lock: Lock = field(default_factory=Lock)
    _found: dict[str, Reply] = field(default_factory=dict)
    _silent: int = 0
    """Questions in a row without an answer."""

    def work(self) -> None:
        """Take question after question until there is none, or the round ends."""
        while not self.stop.is_set():
            try:
                name, question = self.waiting.popleft()
            except IndexError:
                return
            try:
                self._keep(name, self.fetch(question))
            except Exception as error:  # noqa: BLE001 - raised again by who started the thread
                self.broken = error
                self.stop.set()

    def result(self, questions: Iterable[str]) -> Asked:
        if self.broken:
            raise self.broken
        with self._lock:
            found = {name: self._found[name] for name in questions if name in self._found}
        unasked = self.total - len(found)
        why = "silent" if self._silent >= PATIENCE else "time"
        return Asked(found, unasked, why if unasked else "")

    def _keep(self, name: str, reply: Reply) -> None:
        with self._lock:
            if self.stop.is_set():
                return
            self._found[name] = reply
            self._silent = self._silent + 1 if reply.status is None else 0
            if self._silent >= PATIENCE:
                self.stop.set()
            if self.tell:
                self.tell(len(self._found), self.total)
