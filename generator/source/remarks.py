"""Remarks: lines in which an editor speaks to the checker, and which no reader is to see."""

import re

from generator.source.fences import fenced_lines

_REMARK = re.compile(r"[ \t]*<!--[ \t]*prongsai:.*-->[ \t]*")


def without_remarks(text: str) -> str:
    """A text without its lines of the form `<!-- prongsai: … -->`.

    The whole line goes, so that a list or table around it stays one. Fenced text shows what it
    holds, a remark too.
    """
    if "prongsai:" not in text:
        return text
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    return "\n".join(
        line for n, line in enumerate(lines) if n in fenced or not _REMARK.fullmatch(line)
    )
