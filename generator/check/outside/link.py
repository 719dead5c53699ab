"""`OutsideLink`: an address on another site, where it is written, and what it answered."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urldefrag

from generator.check.outside.written import addresses, host_of
from generator.findings import Location
from generator.source.file import SourceFile


@dataclass(frozen=True)
class Answer:
    """What came back when somebody asked for an address."""

    status: int | None = None
    """The last HTTP status; None when no server answered."""
    url: str = ""
    """The address at the end of all redirects."""
    moved: bool = False
    """Every redirect on the way said that the move is for good (301 or 308)."""
    fault: str = ""
    """Why nothing could be learnt, one of the names of `FAULTS`; empty when there is a status."""

    @property
    def is_good(self) -> bool:
        """Tell whether a visitor would see the page."""
        return self.status is not None and 200 <= self.status < 400


@dataclass(frozen=True)
class OutsideLink:
    """An address on another site."""

    url: str
    """Without the part behind `#`."""
    places: tuple[Location, ...]
    """Everywhere it is written."""
    answer: Answer


FAULTS = {
    "timeout": ("ไม่ตอบภายในเวลาที่กำหนด", "no answer in time"),
    "unknown-host": ("ไม่มีเครื่องแม่ข่ายชื่อนี้", "no such host"),
    "refused": ("ติดต่อเครื่องแม่ข่ายไม่ได้", "no connection"),
    "tls": (
        "เชื่อมต่อแบบเข้ารหัสไม่ได้ ใบรับรองอาจหมดอายุหรือไม่ตรงกับชื่อเว็บไซต์",
        "no encrypted connection; the certificate may have expired or be of another name",
    ),
    "redirects": ("ส่งต่อไปมาไม่สิ้นสุด", "redirects without end"),
    "broken": ("คำตอบที่ได้ไม่ใช่เว็บไซต์", "the answer is no HTTP"),
    "private": ("เป็นที่อยู่ในเครือข่ายภายใน คนทั่วไปเปิดไม่ได้", "an address of a private network"),
}
"""What can go wrong, in Thai and in English."""

AskAll = Callable[[Iterable[str]], Mapping[str, Answer]]
"""Asks for addresses; the only thing here that knows a network."""


def outside_links(
    sources: Iterable[SourceFile], site_url: str, ask: AskAll
) -> tuple[OutsideLink, ...]:
    """All addresses on other sites that the texts name, each asked for once.

    Args:
        sources: The texts.
        site_url: The own site, which is not asked.
        ask: Who asks.
    """
    own = host_of(site_url)
    places: dict[str, list[Location]] = {}
    for source in sources:
        for url, host, place in addresses(source):
            if host != own:
                places.setdefault(urldefrag(url).url, []).append(place)
    answers = ask(places)
    return tuple(
        OutsideLink(url, tuple(places[url]), answers[url]) for url in places if url in answers
    )
