"""Findings as values: their order, and how many of one kind are told."""

import pytest

from generator import codes
from generator.findings import English, Finding, Location, first_of


def faults(count: int) -> list[Finding]:
    return [
        Finding(codes.CELL_INVALID, Location("a.csv", n), "ผิด", "แก้", English("wrong", "mend"))
        for n in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [0, 1, 20])
def test_a_few_are_told_as_they_are(count: int) -> None:
    assert first_of(faults(count)) == tuple(faults(count))


def test_of_many_the_first_are_told_and_the_rest_counted() -> None:
    """A column of the wrong type is one mistake, not fifty thousand."""
    told = first_of(faults(1_234))
    assert told[:19] == tuple(faults(19))
    assert told[19].location.line == 20
    assert "1,214 แห่ง" in told[19].message
    assert told[19].english == ("wrong (and 1,214 more in this file)", "mend")
