"""The steps of a procedure, read from an ordered list or a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.kinds.procedure import Step
from generator.source.fences import fenced_lines

_ITEM = re.compile(r"^(?P<indent>[ \t]*)(?:[-*+]|[\d๐-๙]+[.)])[ \t]+(?P<text>.*)$")
_MARKUP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|(\*\*|__|`|\*)")
_RULE = re.compile(r"^\|?[\s:|-]+\|?$")

_FACTS = {
    "ผู้รับผิดชอบ": "responsible",
    "ผู้ปฏิบัติ": "responsible",
    "ระยะเวลา": "duration",
    "เวลา": "duration",
    "หมายเหตุ": "note",
}
"""Items below a step that tell a fact about it instead of a step within it."""

_COLUMNS = {
    "ที่": "number",
    "ลำดับ": "number",
    "ลำดับที่": "number",
    "ขั้นตอน": "text",
    "ขั้นตอนการปฏิบัติงาน": "text",
    "รายละเอียด": "text",
    "กิจกรรม": "text",
    "ระยะเวลา": "duration",
    "เวลา": "duration",
    "ผู้รับผิดชอบ": "responsible",
    "ผู้ปฏิบัติ": "responsible",
    "หมายเหตุ": "note",
}


@dataclass
class _Item:
    """An item of a list while it is being read."""

    text: str
    indent: int
    items: list["_Item"] = field(default_factory=list)


def plain_text(markdown: str) -> str:
    """One line of Markdown without its markup."""
    return re.sub(r"\s+", " ", _MARKUP.sub(lambda match: match[1] or "", markdown)).strip()


def read_steps(text: str) -> tuple[Step, ...]:
    """Read the steps from the Markdown of their section: its table of steps, or else its list."""
    table = [line for line in text.split("\n") if line.strip().startswith("|")]
    if len(table) > 2 and (steps := _from_table(table)):
        return steps
    return tuple(_step(item, str(n)) for n, item in enumerate(_read_list(text), start=1))


def read_items(text: str) -> tuple[str, ...]:
    """The items of a list as plain text; items within items stay out."""
    return tuple(plain_text(item.text) for item in _read_list(text))


def _read_list(text: str) -> list[_Item]:
    """Read a nested list by its indentation, as editors mean it."""
    root = _Item("", -1)
    open_items = [root]
    before = ""
    for line in _unfenced(text):
        if match := _ITEM.match(line):
            indent = len(match["indent"].expandtabs(4))
            while open_items[-1].indent >= indent:
                open_items.pop()
            item = _Item(match["text"].strip(), indent)
            open_items[-1].items.append(item)
            open_items.append(item)
        elif line.strip() and not line[0].isspace() and not before.strip():
            open_items = [root]
        elif line.strip() and len(open_items) > 1:
            open_items[-1].text += " " + line.strip()
        before = line
    return root.items


def _unfenced(text: str) -> Iterator[str]:
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    return (line for number, line in enumerate(lines) if number not in fenced)


def _step(item: _Item, number: str) -> Step:
    facts: dict[str, str] = {}
    inner: list[_Item] = []
    for child in item.items:
        name, _, value = child.text.partition(":")
        key = _FACTS.get(name.strip())
        if key and value.strip():
            facts[key] = plain_text(value)
        else:
            inner.append(child)
    steps = tuple(_step(child, f"{number}.{n}") for n, child in enumerate(inner, start=1))
    return Step(number, plain_text(item.text), steps=steps, **facts)


def _from_table(lines: Sequence[str]) -> tuple[Step, ...]:
    columns = [_COLUMNS.get(plain_text(cell).rstrip(" :")) for cell in _cells(lines[0])]
    rows = [_cells(line) for line in lines[1:] if not _RULE.match(line.strip())]
    if "text" not in columns:
        return ()
    steps: list[Step] = []
    for row in rows:
        found = {
            name: plain_text(cell)
            for name, cell in zip(columns, row, strict=False)
            if name and cell
        }
        if found.get("text"):
            found["number"] = str(len(steps) + 1)
            steps.append(Step(steps=(), **found))
    return tuple(steps)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]
