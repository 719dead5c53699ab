"""Remarks: lines in which an editor speaks to the checker, and which no reader is to see."""

import re

from generator.source.fences import fenced_lines

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_REMARK = re.compile(r"[ \t]*<!--[ \t]*prongsai:.*-->[ \t]*")


def without_comments(text: str) -> str:
    """A text without what HTML hides between `<!--` and `-->`; one that nothing closes stays."""
    end = text.rfind("-->") + len("-->")  # behind it no search for an end could succeed
    return _COMMENT.sub("", text[:end]) + text[end:]


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
