"""A time limit that also stops a pattern which backtracks for ever."""

import contextlib
import re
import signal
import threading
import time

import pytest

from generator.deadline import DeadlineError, deadline

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no interval timers here")


def test_an_endless_pattern_is_stopped() -> None:
    """The regular-expression engine looks for signals while it works."""
    start = time.perf_counter()
    with pytest.raises(DeadlineError), deadline(0.1):
        re.match("(a+)+$", "a" * 40 + "b")
    assert time.perf_counter() - start < 2


def test_a_block_in_time_is_left_alone() -> None:
    """Neither the timer nor its handler stays behind."""
    before = signal.getsignal(signal.SIGALRM)
    with deadline(5):
        value = 1
    assert value == 1
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is before


def test_a_signal_that_was_swallowed_comes_again() -> None:
    """Python ignores what is raised in a finalizer or a callback of the garbage collector."""
    with pytest.raises(DeadlineError), deadline(0.05):
        _swallow_the_first_and_go_on()


def _swallow_the_first_and_go_on() -> None:
    with contextlib.suppress(DeadlineError):
        _work_for(5)
    _work_for(5)


def _work_for(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def test_an_error_in_the_block_stops_the_timer_too() -> None:
    """Else it would go off in the middle of something else."""
    with pytest.raises(KeyError), deadline(5):
        raise KeyError
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_outside_the_main_thread_the_block_runs_without_limit() -> None:
    """Signals reach the main thread only; live reload builds in another."""
    results: list[int] = []

    def work() -> None:
        with deadline(0.001):
            results.append(sum(range(200_000)))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert results == [sum(range(200_000))]
