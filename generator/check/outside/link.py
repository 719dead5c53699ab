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
    """Why nothing came back, a name of `FAULTS` or `UNASKED`; empty when there is a status."""

    @property
    def is_good(self) -> bool:
        """Tell whether a visitor would see the page."""
        return self.status is not None and 200 <= self.status < 400

    @property
    def is_known(self) -> bool:
        """Tell whether it says anything about the address, be it good or bad."""
        return self.fault not in UNASKED


@dataclass(frozen=True)
class OutsideLink:
    """An address on another site."""

    url: str
    """Without the part behind `#`."""
    places: tuple[Location, ...]
    """Everywhere it is written."""
    answer: Answer


@dataclass(frozen=True)
class Outside:
    """All that was learnt about links to other sites, and of which nothing was."""

    links: tuple[OutsideLink, ...] = ()
    """Those about which something is known."""
    unknown: tuple[OutsideLink, ...] = ()
    """Those that were not asked, or whose sites put the question off."""


FAULTS = {
    "timeout": ("ไม่ตอบภายในเวลาที่กำหนด", "no answer in time"),
    "unknown-host": ("ไม่มีเครื่องแม่ข่ายชื่อนี้", "no such host"),
    "refused": ("ติดต่อเครื่องแม่ข่ายไม่ได้", "no connection"),
    "cut": ("เครื่องแม่ข่ายตัดการเชื่อมต่อก่อนตอบ", "the server hung up without an answer"),
    "tls": (
        "เชื่อมต่อแบบเข้ารหัสไม่ได้ ใบรับรองอาจหมดอายุ ติดตั้งไม่ครบ หรือไม่ตรงกับชื่อเว็บไซต์",
        "no encrypted connection; the certificate may be expired, incomplete or of another name",
    ),
    "redirects": ("ส่งต่อไปมาไม่สิ้นสุด", "redirects without end"),
    "broken": ("คำตอบที่ได้ไม่ใช่เว็บไซต์", "the answer is no HTTP"),
    "private": ("เป็นที่อยู่ในเครือข่ายภายใน คนทั่วไปเปิดไม่ได้", "an address of a private network"),
}
"""What can be wrong with an address, in Thai and in English."""

UNASKED = {
    "offline": (
        "เครื่องนี้ติดต่ออินเทอร์เน็ตโดยตรงไม่ได้",
        "this machine has no direct connection to the internet",
    ),
    "time": ("หมดเวลาที่กำหนดไว้", "the time was over"),
    "busy": ("เว็บไซต์ปลายทางขอให้ถามน้อยลง (429)", "the site asked for fewer questions (429)"),
    "silent": (
        "ที่อยู่อื่นของเว็บไซต์เดียวกันไม่ตอบหลายครั้งติดกัน",
        "other addresses of the same site did not answer several times in a row",
    ),
}
"""Why nothing is known about an address, in Thai and in English."""

AskAll = Callable[[Iterable[str]], Mapping[str, Answer]]
"""Asks for addresses; the only thing here that knows a network."""


def outside_links(sources: Iterable[SourceFile], site_url: str, ask: AskAll) -> Outside:
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
    links = [OutsideLink(url, tuple(places[url]), answers[url]) for url in places if url in answers]
    return Outside(
        tuple(link for link in links if link.answer.is_known),
        tuple(link for link in links if not link.answer.is_known),
    )
