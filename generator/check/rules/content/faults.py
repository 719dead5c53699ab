"""Findings about faults in the Thai of a text, each with its word and what to type instead."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.check.rules.first_few import FEW, first_few
from generator.findings import Code, English, Finding
from generator.source.file import SourceFile
from generator.thai.fault import Fault
from generator.thai.quote import Quote, quote


@dataclass(frozen=True)
class Harm:
    """What faults of one kind do to a reader, in both languages."""

    thai: str
    """Follows the quoted word in the message."""
    english: str
    """Likewise, for example `so no search finds it`."""


_ROOM = 80
_ORIGINAL = (
    " หรือวางข้อความทั้งหมดใหม่จากไฟล์ต้นฉบับ (ไม่ใช่จาก PDF) เพราะมีหลายแห่ง",
    " Or paste the whole text anew from the original, not from a PDF.",
)


def told(code: Code, source: SourceFile, faults: Iterable[Fault], harm: Harm) -> Iterator[Finding]:
    """Yield the findings about the first few faults of a text."""
    found = tuple(faults)
    thai, english = _ORIGINAL if len(found) > FEW else ("", "")

    def tell(fault: Fault) -> Finding:
        quoted = quote(source.prose, fault)
        return Finding(
            code, source.at_text(fault.position),
            f"พบ{fault.name}ใน “{shown(quoted.seen)}” {harm.thai}",
            retype(quoted) + thai,
            English(
                f"“{shown(quoted.seen)}” is written wrongly, {harm.english}",
                _english(quoted) + english,
            ),
        )  # fmt: skip

    return first_few(found, tell, source)


def retype(quoted: Quote) -> str:
    """How to mend a word, in Thai."""
    if quoted.meant is None:
        return f"ลบ “{shown(quoted.seen)}” ทั้งคำ แล้วพิมพ์ใหม่ให้ตรงกับคำที่ต้องการ"
    return f"ลบ “{shown(quoted.seen)}” แล้วพิมพ์ใหม่ว่า “{shown(quoted.meant)}”"


def shown(seen: str) -> str:
    """What stands in the text, as far as a message has room for it."""
    return seen if len(seen) <= _ROOM else f"{seen[:_ROOM]}…"


def _english(quoted: Quote) -> str:
    if quoted.meant is None:
        return f"Delete “{shown(quoted.seen)}” and type the word anew."
    return f"Delete “{shown(quoted.seen)}” and type “{shown(quoted.meant)}”."
