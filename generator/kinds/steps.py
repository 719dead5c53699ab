"""The steps of a procedure, read from an ordered list or a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.kinds.procedure import Step
from generator.source.fences import fenced_lines

_ITEM = re.compile(r"^(?P<indent>[ \t]*)(?:[-*+]|[\d๐-๙]+[.)])[ \t]+(?P<text>.*)$")
_MARKUP = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()]++|\([^()]*+\))*\)|(\*\*|__|`|\*)")
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
    if steps := _from_table(_table(text)):
        return steps
    return tuple(_step(item, str(n)) for n, item in enumerate(_read_list(text)[0], start=1))


def read_remainder(text: str) -> str:
    """What a section of steps holds beside its steps, as Markdown."""
    table = _table(text)
    if _from_table(table):
        return "\n".join(line for line in text.split("\n") if line not in table).strip("\n")
    return "\n".join(_read_list(text)[1]).strip("\n")


def read_items(text: str) -> tuple[str, ...]:
    """The items of a list as plain text; items within items stay out."""
    return tuple(plain_text(item.text) for item in _read_list(text)[0])


def item_text(line: str) -> tuple[str, str] | None:
    """A line of a list as its marker and its text; None for any other line."""
    match = _ITEM.match(line)
    return (line[: match.start("text")], match["text"].strip()) if match else None


def _table(text: str) -> list[str]:
    """The lines of the tables of a section."""
    return [line for line in text.split("\n") if line.strip().startswith("|")]


def _read_list(text: str) -> tuple[list[_Item], list[str]]:
    """Read a nested list by its indentation, as editors mean it; and the lines around it."""
    root = _Item("", -1)
    open_items = [root]
    rest: list[str] = []
    before = ""
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    for number, line in enumerate(lines):
        if number in fenced:
            rest.append(line)
            continue
        if match := _ITEM.match(line):
            indent = len(match["indent"].expandtabs(4))
            while open_items[-1].indent >= indent:
                open_items.pop()
            item = _Item(match["text"].strip(), indent)
            open_items[-1].items.append(item)
            open_items.append(item)
        elif line.strip() and not line[0].isspace() and not before.strip():
            open_items = [root]
            rest.append(line)
        elif line.strip() and len(open_items) > 1:
            open_items[-1].text += " " + line.strip()
        elif len(open_items) == 1:
            rest.append(line)
        before = line
    return root.items, rest


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
    return Step(number, plain_text(item.text), steps=steps, markdown=item.text, **facts)


def _from_table(lines: Sequence[str]) -> tuple[Step, ...]:
    if not lines:
        return ()
    columns = [_COLUMNS.get(plain_text(cell).rstrip(" :")) for cell in _cells(lines[0])]
    rows = [_cells(line) for line in lines[1:] if not _RULE.match(line.strip())]
    if "text" not in columns or not rows:
        return ()
    steps: list[Step] = []
    for row in rows:
        cells = {name: cell for name, cell in zip(columns, row, strict=False) if name and cell}
        facts = {name: plain_text(cell) for name, cell in cells.items()}
        if facts.get("text"):
            facts["number"] = str(len(steps) + 1)
            steps.append(Step(steps=(), markdown=cells["text"], **facts))
    return tuple(steps)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]
