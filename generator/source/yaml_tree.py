"""YAML as a tree of text, with the place of every key.

Scalars stay text, so that `no`, `021234567` and `2568-02-29` keep what the editor wrote. The tree
is built from the event stream without recursion; repeated keys, tags, anchors and deep nesting
are refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator import codes
from generator.findings import Code, English

try:  # the C parser is ten times faster and part of the usual wheels
    from yaml import CBaseLoader as _Loader
except ImportError:  # pragma: no cover - depends on the wheel
    from yaml import BaseLoader as _Loader  # type: ignore[assignment]

Key = tuple[str | int, ...]
Tree = dict[str, Any] | list[Any] | str | None

MAX_DEPTH = 12
_LINE_ENDS_OF_YAML = str.maketrans("\u0085\u2028\u2029", "   ")
"""YAML counts lines at these, editors do not; they are told as invisible characters anyway."""
_HALF = re.compile("[\ud800-\udfff]")
"""Half characters, which an escape can smuggle in and no file can hold."""
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True)
class Place:
    """A line and a column, both counted from 1."""

    line: int
    column: int


class YamlError(Exception):
    """The text cannot be used; says where and why."""

    def __init__(self, code: Code, place: Place, message: str, hint: str, english: English) -> None:
        super().__init__(message)
        self.code = code
        self.place = place
        self.message = message
        self.hint = hint
        self.english = english


@dataclass
class _Open:
    """A mapping or sequence that is being filled."""

    key: Key
    value: dict[str, Any] | list[Any]
    pending: str | None = None

    def child(self) -> Key:
        last = len(self.value) if isinstance(self.value, list) else self.pending
        return (*self.key, "" if last is None else last)


@dataclass
class Document:
    """A parsed YAML text."""

    tree: Tree = None
    places: dict[Key, Place] = field(default_factory=dict)
    """Where each key or list item begins."""


def parse(text: str, *, first_line: int = 1) -> Document:
    """Read one YAML document.

    Args:
        text: The YAML text.
        first_line: The line of the file on which `text` begins.

    Raises:
        YamlError: The text is broken, repeats a key, nests too deeply or uses tags or anchors.
    """
    document = Document()
    stack: list[_Open] = []
    for event in _events(text, first_line):
        place = _place(event.start_mark, first_line)
        _refuse_features(event, place)
        if isinstance(event, yaml.CollectionEndEvent):
            stack.pop()
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(stack) >= MAX_DEPTH:
                raise YamlError(
                    codes.YAML_TOO_DEEP, place,
                    f"ข้อมูลซ้อนกันลึกเกิน {MAX_DEPTH} ชั้น มักเกิดจากวงเล็บ [ ] หรือการย่อหน้าที่ซ้อนกันโดยไม่ตั้งใจ",
                    "เขียนรายการบรรทัดละข้อ แต่ละข้อขึ้นต้นด้วย - ย่อหน้าเท่ากัน",
                    English(f"The data nest deeper than {MAX_DEPTH} levels", "Nest them less."),
                )  # fmt: skip
            value: dict[str, Any] | list[Any] = (
                {} if isinstance(event, yaml.MappingStartEvent) else []
            )
            key = _put(document, stack, value, place)
            stack.append(_Open(key, value))
        elif isinstance(event, yaml.ScalarEvent):
            _scalar(document, stack, event, place)
        elif isinstance(event, yaml.DocumentStartEvent):
            _refuse_second(document, place)
    return document


def _place(mark: Any, first_line: int) -> Place:
    return Place(mark.line + first_line, mark.column + 1)


def _events(text: str, first_line: int) -> Iterator[yaml.Event]:
    try:
        yield from yaml.parse(text.translate(_LINE_ENDS_OF_YAML), Loader=_Loader)
    except yaml.YAMLError as error:
        place = _place_of(error, text, first_line)
        raise YamlError(
            codes.YAML_BROKEN, place,
            f"อ่านข้อมูล (YAML) ไม่ได้ตั้งแต่บรรทัดที่ {place.line}",
            "ดูบรรทัดนี้กับบรรทัดก่อนหน้า ตรวจการย่อหน้าให้ตรงกัน เครื่องหมาย : ที่ต้องตามด้วยเว้นวรรค "
            "และใส่เครื่องหมายคำพูดคร่อมข้อความที่มี : หรือ #",
            English(
                f"The data (YAML) cannot be read from line {place.line} on",
                "Look at the indents, put a space behind every colon, and quote texts with : or #.",
            ),
        ) from error  # fmt: skip


def _place_of(error: yaml.YAMLError, text: str, first_line: int) -> Place:
    """Where reading stopped, but never below the last line that an editor shows."""
    mark = getattr(error, "problem_mark", None)
    before = text[: mark.index if mark else getattr(error, "position", 0)]
    return Place(first_line + before.count("\n"), len(before) - before.rfind("\n"))


def _refuse_second(document: Document, place: Place) -> None:
    if document.places or document.tree is not None:
        raise YamlError(
            codes.YAML_FEATURE, place,
            "มีบรรทัด --- คั่นกลางข้อมูล ทำให้ข้อมูลก่อนหน้าหายไป", "ลบบรรทัด --- นี้",
            English("A line of --- within the data loses all before it", "Remove that line."),
        )  # fmt: skip


def _refuse_features(event: yaml.Event, place: Place) -> None:
    if _HALF.search(getattr(event, "value", "") or ""):
        raise YamlError(
            codes.YAML_FEATURE, place,
            "มีรหัสอักขระที่ไม่สมบูรณ์ (\\ud800 ถึง \\udfff)", "พิมพ์ตัวอักษรจริงแทนรหัส",
            English("Half a character (\\ud800 to \\udfff)", "Type the character itself."),
        )  # fmt: skip
    tag = getattr(event, "tag", None)
    anchor = getattr(event, "anchor", None)
    if isinstance(event, yaml.AliasEvent) or anchor or (tag and tag != "!"):
        sign = (
            f"*{anchor}" if isinstance(event, yaml.AliasEvent) else f"&{anchor}" if anchor else tag
        )
        raise YamlError(
            codes.YAML_FEATURE, place,
            f"พบ {sign} ที่ต้นข้อความ เครื่องหมาย & * และ ! มีความหมายพิเศษในข้อมูลแบบ YAML และระบบไม่รับ",
            f'ลบ {sign} ถ้าไม่ใช่ส่วนของข้อความ ถ้าใช่ ให้ใส่เครื่องหมายคำพูดคร่อมทั้งข้อความ เช่น "{sign} …"',
            English(
                "&, * and ! mean something to YAML that is not allowed here",
                "Quote the whole text when it begins with one of them.",
            ),
        )  # fmt: skip


def _scalar(document: Document, stack: list[_Open], event: yaml.ScalarEvent, place: Place) -> None:
    top = stack[-1] if stack else None
    if top and isinstance(top.value, dict) and top.pending is None:
        if event.value in top.value:
            raise YamlError(
                codes.KEY_REPEATED, place,
                f"มี {event.value} มากกว่าหนึ่งบรรทัด", "เหลือไว้เพียงบรรทัดเดียว",
                English(f"{event.value} stands on more than one line", "Keep one of them."),
            )  # fmt: skip
        top.pending = event.value
        document.places[top.child()] = place
        return
    plain = bool(event.implicit[0])
    _put(document, stack, None if plain and event.value in _NULLS else event.value, place)


def _put(document: Document, stack: list[_Open], value: Tree, place: Place) -> Key:
    """Hang a value under the innermost open collection and tell its key."""
    if not stack:
        document.tree = value
        return ()
    top = stack[-1]
    key = top.child()
    if isinstance(top.value, list):
        top.value.append(value)
        document.places[key] = place
    elif top.pending is None:
        raise YamlError(
            codes.YAML_FEATURE, place, "ใช้รายการเป็นชื่อข้อมูลไม่ได้", "เขียนชื่อข้อมูลเป็นคำเดียว",
            English("A list cannot be the name of a value", "Write the name as one word."),
        )  # fmt: skip
    else:
        top.value[top.pending] = value
        top.pending = None
    return key
