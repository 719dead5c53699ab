"""Several threads that ask at the same time, for no longer than a while."""

import time
from collections.abc import Callable
from threading import Event, Thread


def ask_together(work: Callable[[], None], number: int, seconds: float, stop: Event) -> None:
    """Let threads work until all are done or the time is over; then they are told to stop.

    Args:
        work: What each does until nothing is left, or until it is told to stop.
        number: How many threads.
        seconds: The longest wait for all of them. One that still waits for an answer then is left
            to itself, and ends with the process.
        stop: Set at the end, and when this is interrupted.
    """
    askers = [Thread(target=work, daemon=True) for _ in range(number)]
    end = time.monotonic() + seconds
    try:
        for asker in askers:
            asker.start()
        for asker in askers:
            asker.join(max(0.0, end - time.monotonic()))
    finally:
        stop.set()
