"""A time limit for a computation that a hostile text could make endless."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class DeadlineError(Exception):
    """The computation took longer than it may."""


_AGAIN = 0.5
"""Seconds until the signal comes again, for one that falls into a finalizer is swallowed."""


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise DeadlineError


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise `DeadlineError` in the block after that many seconds.

    The regular-expression engine looks for signals while it works, so even a pattern that
    backtracks for ever is stopped. Outside the main thread, and on systems without interval
    timers (Windows), only the limits on the text itself hold.
    """
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return
    before = signal.signal(signal.SIGALRM, _stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
