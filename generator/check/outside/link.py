"""`OutsideLink`: an address on another site, where it is written, and what it answered."""

from dataclasses import dataclass

from generator.findings import Location


@dataclass(frozen=True)
class Answer:
    """What came back when somebody asked for an address."""

    status: int | None = None
    """The last HTTP status; None when no server answered."""
    url: str = ""
    """The address at the end of all redirects."""
    moved: bool = False
    """A redirect on the way said that the move is for good (301 or 308)."""
    fault: str = ""
    """Why nothing could be learnt, one of the names of `FAULTS`; empty when there is a status."""


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
    "refused": ("เครื่องแม่ข่ายไม่รับการเชื่อมต่อ", "connection refused"),
    "certificate": ("ใบรับรองความปลอดภัย (TLS) ใช้ไม่ได้หรือหมดอายุ", "the TLS certificate is not valid"),
    "redirects": ("ส่งต่อไปมาไม่สิ้นสุด", "redirects without end"),
    "broken": ("ตอบกลับมาไม่เป็น HTTP", "the answer is not HTTP"),
}
"""What can go wrong, in Thai and in English."""
