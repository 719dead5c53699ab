"""Processes that share a long piece of work; how many there are changes no result."""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.context import BaseContext
from threading import Thread
from typing import Any, Protocol

WORTH = 0.5
"""Seconds of work below which copies of a process cost more than they save."""
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
    task: Task, parts: Sequence[Sequence[Any]], context: BaseContext | None = None,
    most: int = _MOST,
) -> Iterator[Any]:  # fmt: skip
    """The results of a task's parts in their order, worked out in several processes.

    Args:
        task: What each process is given once.
        parts: What is done at a time.
        context: How processes are started; None is the way of this system.
        most: Processes at most.
    """
    done = 0
    try:
        with _pool(task, context, most) as pool:
            for result in pool.map(_over, parts):
                yield result
                done += 1
    except (BrokenProcessPool, OSError, NotImplementedError):
        pass  # the system lets us start none, or ended one: the rest is done here
    for part in parts[done:]:
        yield task.over(part)


def in_copies(
    task: Task, parts: Sequence[Sequence[Any]], worth: float = WORTH, most: int = _MOST
) -> Iterator[Any]:
    """The results of a task's parts in their order; where it takes long, worked out by copies.

    Copies of this process (`fork`) hold all that was read already, and only the results come back.
    Where the system makes none, this process does all the work.

    Args:
        task: What is done.
        parts: What is done at a time.
        worth: Seconds of work that are worth copies; the first part tells how long the rest takes.
        most: Copies at most.
    """
    begin = time.perf_counter()
    for part in parts[:1]:
        yield task.over(part)
    rest = parts[1:]
    if (time.perf_counter() - begin) * len(rest) > worth and cores() > 1 and _can_be_copied():
        yield from shared(task, rest, multiprocessing.get_context("fork"), most)
    else:
        yield from map(task.over, rest)


def _can_be_copied() -> bool:
    """Tell whether a copy would work: a lock that another thread holds stays locked in it."""
    return sys.platform == "linux" and threading.active_count() == 1


@contextmanager
def _pool(task: Task, context: BaseContext | None, most: int) -> Iterator[Executor]:
    pool = ProcessPoolExecutor(
        min(cores(), most), mp_context=context, initializer=_begin, initargs=(task,)
    )
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


_given: list[Task] = []
"""In a process of the pool: its task."""


def _begin(task: Task) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who is interrupted is the one that waits for us
    Thread(target=_end_with_master, daemon=True).start()
    _given[:] = [task]


def _end_with_master() -> None:
    """End this process as soon as its master was killed: nobody would ever give it work again."""
    if master := parent_process():
        master.join()
        os._exit(1)


def _over(part: Sequence[Any]) -> Any:
    return _given[0].over(part)
