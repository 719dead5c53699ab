"""`Manners`: how much is asked of other sites, and for how long."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Manners:
    """How much is asked of other sites."""

    hosts: int = 8
    """How many hosts are asked at the same time."""
    pause: float = 0.5
    """Seconds between two questions to one host."""
    tries: int = 3
    """How often an address is tried that does not answer, or asks to come later."""
    backoff: float = 2.0
    """Seconds before the second try; each further one waits twice as long."""
    longest: float = 30.0
    """The longest wait in seconds that a server is granted; who wants more is left alone."""
    hops: int = 8
    """How many redirects are followed."""
    patience: int = 3
    """After so many addresses in a row without an answer the others of a host are not asked."""
    silence: int = 5
    """After so many hosts without an answer from any, the fault is taken to be this machine's."""
    whole: float = 300.0
    """Seconds after which no more is asked."""


USUAL = Manners()
"""What suits a check that somebody waits for."""
