"""Whom somebody tells how far a long work is, and in which words."""

from collections.abc import Callable

Tell = Callable[[str, int, int], None]
"""Told the name of what is done, how many were done, and of how many; 0 where nobody knows."""
Tally = Callable[[int, int], None]
"""Told how many were done, and of how many, where only one thing is done."""
