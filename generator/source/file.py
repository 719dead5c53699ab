"""`SourceFile`: a content file, split once into front matter and body."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from generator import codes
from generator.findings import English, Finding, Location
from generator.source.decode import decode
from generator.source.prose import prose
from generator.source.yaml_tree import Document, Key, Place, YamlError, parse
from generator.thai.unicode import find_invisible

_FENCE = re.compile(r"^---[ \t]*$")
MAX_FRONT_MATTER_LINES = 2_000
"""The longest form of an office has some 400."""
MAX_FRONT_MATTER_VALUES = 5_000
"""Of lines that each hold a few; written on one line, a million would build for hours."""
MAX_INDENT = 80
_SHOWN = 5
"""Invisible characters told per file; more of them would bury the rest."""
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_CLOSE = re.compile(r"^(---|\.\.\.)[ \t]*$")


@dataclass(frozen=True)
class SourceFile:
    """A file that an editor wrote."""

    path: str
    """Path from the project's root with forward slashes."""
    meta: Mapping[str, Any]
    """The front matter (or the whole of a register) as a tree of text."""
    body: str = ""
    """The Markdown behind the front matter."""
    body_line: int = 1
    """The line on which the body begins."""
    places: Mapping[Key, Place] = field(default_factory=dict)
    text: str = ""
    """The whole file as it was written."""

    def at(self, *key: str | int) -> Location:
        """The place of a key, or of the nearest key around it that is written."""
        for length in range(len(key), 0, -1):
            if place := self.places.get(key[:length]):
                return Location(self.path, place.line, place.column)
        return Location(self.path)

    @cached_property
    def prose(self) -> str:
        """The text with code, remarks and addresses blanked; every position is that of the text."""
        return prose(self.text, is_yaml=not self.path.endswith(".md"))

    def at_text(self, offset: int) -> Location:
        """The place of a character of the text."""
        before = self.text.count("\n", 0, offset)
        return Location(self.path, before + 1, offset - self.text.rfind("\n", 0, offset))

    def at_body(self, offset: int) -> Location:
        """The place of a character of the body."""
        before = self.body[:offset]
        column = offset - before.rfind("\n")
        return Location(self.path, self.body_line + before.count("\n"), column)

    def at_body_line(self, index: int) -> Location:
        """The place of a line of the body, counted from 0."""
        return Location(self.path, self.body_line + index)


def read_entry(data: bytes, path: str) -> tuple[SourceFile | None, tuple[Finding, ...]]:
    """Read a Markdown file with front matter; never raises on any bytes."""
    text, findings = decode(data, path)
    if text is None:
        return None, findings
    findings += _invisible(text, path)
    lines = text.split("\n")
    closing = next((n for n in range(1, len(lines)) if _CLOSE.match(lines[n])), None)
    if not _FENCE.match(lines[0]) or closing is None:
        return None, (*findings, _no_front_matter(path, opened=bool(_FENCE.match(lines[0]))))
    if refusal := _unwieldy(lines, closing, path):
        return None, (*findings, refusal)
    document, more = _parse("\n".join(lines[1:closing]), path, first_line=2)
    if document is None:
        return None, findings + more
    if len(document.places) > MAX_FRONT_MATTER_VALUES:
        return None, (*findings, *more, _too_many(len(document.places), path))
    body = "\n".join(lines[closing + 1 :])
    tree = document.tree if isinstance(document.tree, dict) else {}
    return SourceFile(path, tree, body, closing + 2, document.places, text), findings + more


def _too_many(values: int, path: str) -> Finding:
    return Finding(
        codes.TEXT_TOO_LARGE, Location(path),
        f"ส่วนหัวมีข้อมูล {values:,} ค่า เกิน {MAX_FRONT_MATTER_VALUES:,} ค่า",
        "ย้ายเนื้อหาไปไว้ใต้บรรทัด --- แบ่งเป็นหลายไฟล์ หรือทำเป็นชุดข้อมูล (CSV)",
        English(
            f"The front matter has {values:,} values, more than {MAX_FRONT_MATTER_VALUES:,}",
            "Move them below the second ---, divide the file, or make a dataset of them.",
        ),
    )  # fmt: skip


def _unwieldy(lines: list[str], closing: int, path: str) -> Finding | None:
    """What no editor writes, but what would bury all other findings or exhaust the reader."""
    if closing > MAX_FRONT_MATTER_LINES:
        return Finding(
            codes.TEXT_TOO_LARGE, Location(path),
            f"ส่วนหัวมี {closing - 1:,} บรรทัด เกิน {MAX_FRONT_MATTER_LINES:,} บรรทัด",
            "ย้ายเนื้อหาไปไว้ใต้บรรทัด --- หรือแบ่งเป็นหลายไฟล์",
            English(
                f"The front matter has {closing - 1:,} lines, more than {MAX_FRONT_MATTER_LINES:,}",
                "Move the text below the second --- or divide the file.",
            ),
        )  # fmt: skip
    for number, line in enumerate(lines[closing:], start=closing + 1):
        if len(line) > MAX_INDENT and line[:MAX_INDENT].isspace() and not line.isspace():
            return Finding(
                codes.TEXT_TOO_COMPLEX, Location(path, number),
                f"บรรทัดนี้เยื้องเข้ามาเกิน {MAX_INDENT} ตัวอักษร จึงอ่านเป็นรายการซ้อนลึกเกินไป",
                "ลดการเยื้อง รายการย่อยแต่ละชั้นเยื้อง 4 ตัวอักษรก็พอ",
                English(
                    f"This line is indented by more than {MAX_INDENT} characters, which reads as "
                    "a list of too many levels",
                    "Indent less: four spaces to a level are enough.",
                ),
            )  # fmt: skip
    return None


def read_register(data: bytes, path: str) -> tuple[SourceFile | None, tuple[Finding, ...]]:
    """Read a YAML file such as `office.yml`; never raises on any bytes."""
    text, findings = decode(data, path)
    if text is None:
        return None, findings
    document, more = _parse(text, path, first_line=1)
    findings += _invisible(text, path) + more
    if document is None:
        return None, findings
    tree = document.tree if isinstance(document.tree, dict) else {}
    return SourceFile(path, tree, places=document.places, text=text), findings


def _parse(text: str, path: str, *, first_line: int) -> tuple[Document | None, tuple[Finding, ...]]:
    try:
        document = parse(text, first_line=first_line)
    except YamlError as error:
        place = Location(path, error.place.line, error.place.column)
        return None, (Finding(error.code, place, error.message, error.hint, error.english),)
    if document.tree is not None and not isinstance(document.tree, dict):
        finding = Finding(
            codes.YAML_BROKEN, Location(path, first_line),
            "ข้อมูลต้องเขียนเป็นบรรทัดแบบ ชื่อ: ค่า",
            "เขียนบรรทัดละหนึ่งข้อมูล เช่น title: ชื่อเรื่อง (ดูตัวอย่างใน docs/staff-guide.md)",
            English(
                "Data are written as lines of a name, a colon and a value",
                "Write one to a line, for example title: … (docs/staff-guide.md has examples).",
            ),
        )  # fmt: skip
        return None, (finding,)
    return document, ()


def _no_front_matter(path: str, *, opened: bool) -> Finding:
    message = "ไม่พบบรรทัด --- ที่ปิดท้ายส่วนหัว" if opened else "ไฟล์ไม่มีส่วนหัว จึงไม่รู้ชื่อเรื่องและผู้รับผิดชอบ"
    hint = (
        "เติมบรรทัด --- ต่อจากข้อมูลส่วนหัวบรรทัดสุดท้าย"
        if opened
        else "เริ่มไฟล์ด้วยบรรทัด --- แล้วเขียน title: ชื่อเรื่อง และปิดด้วยบรรทัด ---"
    )
    english = (
        English("The front matter is not closed by a line of ---", "Add --- below its last line.")
        if opened
        else English(
            "The file has no front matter, so neither its title nor who keeps it is known",
            "Begin the file with a line of ---, write title: and its name, and close it with ---.",
        )
    )
    return Finding(codes.FRONT_MATTER_MISSING, Location(path), message, hint, english)


def _invisible(text: str, path: str) -> tuple[Finding, ...]:
    found = []
    worst_first = sorted(find_invisible(text), key=lambda hidden: hidden.character not in _BIDI)
    for hidden in worst_first[:_SHOWN]:
        before = text[: hidden.position]
        place = Location(path, before.count("\n") + 1, hidden.position - before.rfind("\n"))
        code = codes.DIRECTION_CONTROL if hidden.character in _BIDI else codes.INVISIBLE_CHARACTER
        found.append(
            Finding(
                code, place,
                f"มีอักขระที่มองไม่เห็น ({hidden.name}) ซึ่งทำให้ข้อความหรือลิงก์ไม่ตรงกับที่เห็น",
                "ลบข้อความช่วงนี้แล้วพิมพ์ใหม่ แทนการคัดลอกมาวาง",
                English(
                    f"A character that is not seen (U+{ord(hidden.character):04X}): the text or "
                    "the link is not what it looks like",
                    "Remove these words and type them again instead of pasting them.",
                ),
            )
        )  # fmt: skip
    return tuple(found)
