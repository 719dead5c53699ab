"""A scale with round numbers."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True)
class Scale:
    """Values to pixels."""

    low: float
    high: float
    ticks: tuple[float, ...]
    """Round values between the ends, both included."""

    def share(self, value: float) -> float:
        """Where a value lies, from 0 at the low end to 1 at the high one."""
        return (value - self.low) / (self.high - self.low)


def scale(values: Iterable[float], *, from_zero: bool, most: int = 6) -> Scale:
    """Choose round ends and steps.

    Args:
        values: What must fit.
        from_zero: Bars begin at zero, for their lengths are compared; lines need not.
        most: The most ticks.
    """
    found = [float(value) for value in values] or [0.0]
    low, high = min(found), max(found)
    if from_zero or low < (high - low):
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low <= 1e-9 * max(abs(low), abs(high)):  # nothing that a reader could tell apart
        high = low + max(1.0, abs(low) / 1000)
    step = _round_step((high - low) / (most - 1))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks = tuple(float(f"{number * step:.12g}") for number in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks)


def _round_step(step: float) -> float:
    power: float = 10.0 ** math.floor(math.log10(step))
    return next(part * power for part in _STEPS if part * power >= step * (1 - 1e-9))
