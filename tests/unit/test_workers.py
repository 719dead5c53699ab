"""Work that several processes share: every part once, in order, and done in any case."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from typing import Any

import pytest

from generator import workers
from generator.workers import in_copies, shared

PARTS = [range(3), range(3, 4), range(4, 9)]
DONE = [[0, 1, 4], [9], [16, 25, 36, 49, 64]]


class Squares:
    """A task that notes what was done in this process."""

    def __init__(self) -> None:
        self.here: list[Sequence[int]] = []

    def over(self, part: Sequence[int]) -> list[int]:
        self.here.append(part)
        return [number * number for number in part]


class Pool:
    """Processes that do so many parts and then fail."""

    def __init__(self, parts: int, error: type[Exception]) -> None:
        self.parts, self.error = parts, error

    def __call__(self, *_: Any, **__: Any) -> "Pool":
        self.task = Squares()
        if self.parts < 0:
            raise self.error
        return self

    def map(self, _: Callable[[Any], Any], parts: Iterable[Any]) -> Iterator[Any]:
        for number, part in enumerate(parts):
            if number == self.parts:
                raise self.error
            yield self.task.over(part)

    def shutdown(self, **_: Any) -> None:
        """Do nothing: there are no processes."""


@pytest.mark.parametrize("error", [BrokenProcessPool, OSError, NotImplementedError])
@pytest.mark.parametrize("parts", [-1, 0, 1, 3])
def test_what_processes_leave_is_done_here(
    monkeypatch: pytest.MonkeyPatch, parts: int, error: type[Exception]
) -> None:
    """The system started none, ended one on the way, or all went well."""
    monkeypatch.setattr(workers, "ProcessPoolExecutor", Pool(parts, error))
    task = Squares()
    assert list(shared(task, PARTS)) == DONE
    assert task.here == PARTS[max(parts, 0) :]


@pytest.mark.parametrize("worth", [0.0, 1_000.0])
def test_every_part_is_done_once_whoever_does_it(worth: float) -> None:
    assert list(in_copies(Squares(), PARTS, worth)) == DONE


def test_little_work_stays_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ProcessPoolExecutor", Pool(-1, ZeroDivisionError))
    assert list(in_copies(Squares(), PARTS)) == DONE


def test_no_work_at_all() -> None:
    assert list(in_copies(Squares(), [])) == []


def test_there_is_always_one_who_works() -> None:
    assert workers.cores() >= 1
