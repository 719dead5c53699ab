"""The prose of a text: what readers see as language, every character still in its place."""

import re

from generator.source.fences import fenced_lines

BLANK = "\ufffc"
"""Stands for a character that is no prose; neither a letter, a digit nor a space."""
_FRONT_MATTER = re.compile(r"---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?=\n|\Z)", re.DOTALL)
_YAML_REMARK = re.compile(r"(?:(?<=[ \t])|^)#.*", re.MULTILINE)
_REMARK_BEGIN, _REMARK_END = "<!--", "-->"
_CODE = rf"{_REMARK_BEGIN}|(?<!`)(?P<tick>`+)(?!`)[^\n]{{0,2000}}?(?<!`)(?P=tick)(?!`)"
_NO_TEXT = re.compile(_CODE)
_NO_PROSE = re.compile(
    _CODE + r"|(?<=\]\()[^()\n]*+(?:\([^()\n]*+\)[^()\n]*+)*+(?=\))"
    r"|<[a-z][a-z0-9+.-]*:[^<>\s]*>"
    r"|https?://[^\s<>()\"'\u0e00-\u0e7f]+",
    re.IGNORECASE,
)
_RARE = {_YAML_REMARK: "#", _NO_TEXT: ("`", _REMARK_BEGIN)}
"""Signs without which there is nothing to look for; looking for them is much quicker."""
_CHARACTER = re.compile(r"[^\n]")


def prose(text: str, *, is_yaml: bool = False) -> str:
    """Return a text of the same length in which code, remarks and addresses are blanked.

    Args:
        text: A Markdown text with or without front matter, or a YAML file.
        is_yaml: Whether the whole text is YAML, where `#` begins a remark.
    """
    return _without(_NO_PROSE, text, is_yaml=is_yaml)


def without_code(text: str, *, is_yaml: bool = False) -> str:
    """Return a text of the same length in which code and remarks are blanked; addresses stay.

    Args:
        text: A Markdown text with or without front matter, or a YAML file.
        is_yaml: Whether the whole text is YAML, where `#` begins a remark.
    """
    return _without(_NO_TEXT, text, is_yaml=is_yaml)


def _without(expression: re.Pattern[str], text: str, *, is_yaml: bool) -> str:
    if is_yaml:
        return _blanked(expression, _blanked(_YAML_REMARK, text))
    match = _FRONT_MATTER.match(text)
    end = match.end() if match else 0
    head = _without(expression, text[:end], is_yaml=True)
    return head + _blanked(expression, _without_fences(text[end:]))


def _without_fences(text: str) -> str:
    if "```" not in text and "~~~" not in text:
        return text
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    return "\n".join(
        _CHARACTER.sub(BLANK, line) if number in fenced else line
        for number, line in enumerate(lines)
    )


def _blanked(expression: re.Pattern[str], text: str) -> str:
    """Blank what matches, and every remark from its beginning to its end; an open one is text."""
    if expression in _RARE and not any(sign in text for sign in _RARE[expression]):
        return text
    pieces: list[str] = []
    done = at = 0
    last_end = text.rfind(_REMARK_END)
    while match := expression.search(text, at):
        at = match.end()
        if match[0] == _REMARK_BEGIN:
            if last_end < at:
                continue
            at = text.index(_REMARK_END, at) + len(_REMARK_END)
        pieces += text[done : match.start()], _CHARACTER.sub(BLANK, text[match.start() : at])
        done, at = at, max(at, match.start() + 1)
    return "".join((*pieces, text[done:]))
