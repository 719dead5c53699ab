"""Processes that share a long piece of work; how many there are changes no result."""

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.context import BaseContext
from typing import Any, Protocol

_MOST = 8


class Task(Protocol):
    """A piece of work that can be done in parts."""

    def over(self, part: Sequence[Any]) -> Any:
        """Do one part of it."""


def cores() -> int:
    """How many processes make sense on this machine."""
    allowed = getattr(os, "sched_getaffinity", None)
    return min(len(allowed(0)) if allowed else os.cpu_count() or 1, _MOST)


def shared(
    task: Task, parts: Sequence[Sequence[Any]], context: BaseContext | None = None
) -> Iterator[Any]:
    """The results of a task's parts in their order, worked out in several processes.

    Args:
        task: What each process is given once.
        parts: What is done at a time.
        context: How processes are started; None is the way of this system.
    """
    done = 0
    try:
        with _pool(task, context) as pool:
            for result in pool.map(_over, parts):
                yield result
                done += 1
    except (BrokenProcessPool, OSError):
        pass  # the system lets us start none, or ended one: the rest is done here
    for part in parts[done:]:
        yield task.over(part)


@contextmanager
def _pool(task: Task, context: BaseContext | None) -> Iterator[Executor]:
    pool = ProcessPoolExecutor(cores(), mp_context=context, initializer=_begin, initargs=(task,))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


_given: list[Task] = []
"""In a process of the pool: its task."""


def _begin(task: Task) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who is interrupted is the one that waits for us
    _given[:] = [task]


def _over(part: Sequence[Any]) -> Any:
    return _given[0].over(part)
