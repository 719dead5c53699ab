"""Lines of YAML as a hint tells them: where they go, and exactly as they are to be written."""

import re
from collections.abc import Sequence

from generator.source.file import SourceFile

Key = tuple[str | int, ...]

_PLAIN = re.compile(r"[\u0e01-\u0e5bA-Za-z/](?:[^:#\"'\[\]{},&*!|>%@`\\]|:(?! )(?!$))*(?<!\s)")
"""A text that means the same without quotation marks, also within braces."""
_NOTHING = frozenset({"[]", "{}", "null", "~"})
_WORDS = frozenset({"null", "Null", "NULL"})


def scalar(text: str) -> str:
    """A text as a value of YAML, in quotation marks where it needs them."""
    if _PLAIN.fullmatch(text) and text not in _WORDS:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def added(source: SourceFile, key: Key, *lines: str) -> str:
    """Say where lines are to be added, and each of them with its indentation, in Thai.

    Args:
        source: The file that lacks them.
        key: Below which key they go; keys that are not there yet are added too.
        lines: The lines; those within others are indented beside them.
    """
    known = next((length for length in range(len(key), 0, -1) if key[:length] in source.places), 0)
    step, new = _indent(source, key[:known]), [str(part) for part in key[known:]]
    written = [f"{' ' * (step + 2 * depth)}{name}:" for depth, name in enumerate(new)]
    written += [f"{' ' * (step + 2 * len(new))}{line}" for line in lines]
    return f"เพิ่มใน {source.path} {_where(source, key[:known])} {in_words(written)}"


def in_words(lines: Sequence[str]) -> str:
    """Lines as a sentence names them, in Thai."""
    *first, last = (f"บรรทัด `{line}`" for line in lines)
    return f"{' '.join(first)} และ{last}" if first else last


def _where(source: SourceFile, parent: Key) -> str:
    if not parent:
        return "ต่อจากบรรทัด 1 (---)" if source.path.endswith(".md") else "ต่อท้ายไฟล์"
    number = source.at(*parent).line
    line = _line(source, number)
    value = line.partition(":")[2].strip() if isinstance(parent[-1], str) else ""
    before = ""
    if value in _NOTHING:
        before = f" โดยลบ {value} ออกก่อน"
    elif value.startswith(("[", "{")):
        before = " โดยเขียนสิ่งที่อยู่ในวงเล็บใหม่เป็นบรรทัดละข้อก่อน"
    return f"ต่อจากบรรทัด {number} ({line.partition(':')[0].strip()}:){before}"


def _indent(source: SourceFile, parent: Key) -> int:
    """How far what stands directly below a key is indented, or would be."""
    if not parent:
        return 0
    if (*parent, 0) in source.places:
        item = _line(source, source.at(*parent, 0).line)
        return len(item) - len(item.lstrip(" "))
    children = (place for key, place in source.places.items() if key[:-1] == parent)
    if child := next(children, None):
        return child.column - 1
    return source.at(*parent).column + (1 if isinstance(parent[-1], str) else -1)


def _line(source: SourceFile, number: int) -> str:
    lines = source.text.split("\n")
    return lines[number - 1] if number <= len(lines) else ""
