"""What a procedure does not tell: steps without a person or a time, no law."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from generator.findings import Location
from generator.kinds.model import Upkeep
from generator.kinds.outline import Outline
from generator.kinds.procedure import Procedure, Step
from generator.kinds.steps import item_text
from generator.library.entry import Entry
from generator.library.library import Library
from generator.source.file import SourceFile
from generator.thai.extracted import fold

_LAW = re.compile(
    r"รัฐธรรมนูญ|พระราช|พ\.ร\.บ|พรบ|กฎหมาย|กฎกระทรวง|กฎ|ระเบียบ|ข้อบังคับ|ประกาศ|คำสั่ง|หนังสือ|มติ|หลักเกณฑ์|เกณฑ์|มาตรฐาน"
    r"|แนวปฏิบัติ|ไม่มี"
)
"""Words of anything that binds, and the statement that nothing does."""
_MARKER = re.compile(r"[ \t]*(?:[-*+]|[\d๐-๙]+[.)])[ \t]+")
_ENOUGH = 30
"""Letters by which an item is found again; links may follow."""


@dataclass(frozen=True)
class Told:
    """A procedure as the rules of manuals look at it."""

    entry: Entry[Procedure]

    @property
    def data(self) -> Procedure:
        """Its front matter."""
        return self.entry.data

    @property
    def outline(self) -> Outline:
        """What its headings hold."""
        return self.entry.outline or Outline()

    @property
    def source(self) -> SourceFile:
        """Its file."""
        return self.entry.source

    def at(self, field: str) -> Location:
        """The heading of a field, or the beginning of the file."""
        line = self.outline.lines.get(field)
        return self.source.at() if line is None else self.source.at_body_line(line)

    def at_item(self, field: str, name: str) -> Location:
        """The line of an item below a heading, or else the heading."""
        return self._below(field, lambda line: name[:_ENOUGH] in line)

    def at_step(self, step: Step) -> Location:
        """The line of a step, or else the heading of the steps."""
        return self._below("steps", lambda line: _is_line_of(step, line))

    def _below(self, field: str, wanted: Callable[[str], bool]) -> Location:
        part = self.outline.part(field)
        lines = self.source.body.split("\n")
        for number in range(part.line + 1, len(lines)) if part else ():
            if wanted(lines[number]):
                return self.source.at_body_line(number)
        return self.at(field)


def how_to_tell(procedure: Told, steps: Sequence[Step], fact: str, value: str) -> str:
    """Say how steps come to tell a fact, in Thai, as the steps are written: a table or a list.

    Args:
        procedure: The procedure.
        steps: The steps that do not tell it.
        fact: What they lack, by the name that its column or item bears.
        value: An example.
    """
    place = procedure.at_step(steps[0])
    line = procedure.source.text.split("\n")[place.line - 1]
    if line.lstrip().startswith("|"):
        rows = " และ ".join(step.number for step in steps)
        return (
            f"เติม{fact}ในช่องที่ว่างของแถวขั้นตอนที่ {rows} เช่น {value} ถ้าตารางไม่มีคอลัมน์{fact} ให้เพิ่มคอลัมน์นี้"
        )
    marker = _MARKER.match(line)
    indent = " " * (len(marker[0]) if marker else 3)
    below = " และใต้ขั้นตอนที่ ".join(step.number for step in steps)
    return f"เพิ่มบรรทัด `{indent}- {fact}: {value}` ใต้ขั้นตอนที่ {below}"


def told(entry: Entry[Upkeep]) -> Told | None:
    """The procedure that an entry is, or None for any other kind."""
    if isinstance(entry.data, Procedure) and entry.data.withdrawn is None:
        return Told(cast("Entry[Procedure]", entry))
    return None


def steps_without_person(procedure: Told) -> tuple[Step, ...]:
    """Steps that nobody does, neither by themselves nor by the whole procedure."""
    if procedure.data.responsible:
        return ()
    return tuple(step for step in procedure.outline.steps if not _tells(step, "responsible"))


def steps_without_time(procedure: Told) -> tuple[Step, ...]:
    """Steps that do not say how long they take; a time for the whole is not one for each step."""
    return tuple(step for step in procedure.outline.steps if not _tells(step, "duration"))


def no_laws(procedure: Told, library: Library) -> tuple[str, ...]:
    """What is named as a ground of the work and is no law."""
    return tuple(name for name in library.laws_of(procedure.entry) if name not in library.laws)


def lacks_law(procedure: Told, library: Library) -> bool:
    """Tell whether nothing that binds the work is named."""
    named = library.laws_of(procedure.entry)
    return not any(name in library.laws or _LAW.search(name) for name in named)


def free_references(procedure: Told, library: Library) -> Iterator[str]:
    """The references that are words and not ids of the register."""
    return (name for name in procedure.outline.references if name not in library.laws)


def _tells(step: Step, fact: str) -> bool:
    """Tell whether a step, or each step within it, says this fact."""
    inner = step.steps
    return bool(getattr(step, fact)) or bool(inner and all(_tells(one, fact) for one in inner))


def _is_line_of(step: Step, line: str) -> bool:
    item = item_text(line)
    if item and item[1]:
        return step.markdown.startswith(item[1])
    return line.lstrip().startswith("|") and fold(step.markdown) in fold(line)
