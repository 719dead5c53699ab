"""The tags of HTML that we wrote, changed one by one; the text between them never changes."""

import re
from collections.abc import Callable, Mapping

_ATTRIBUTES = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*>"""
_TAG = re.compile(
    rf"""
    <!--.*?-->
    |(?P<open><(?P<raw>script|style|textarea|title)\b{_ATTRIBUTES})(?P<text>.*?)(?=</(?P=raw)\b)
    |</?[a-z]{_ATTRIBUTES}
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"""(?<![^\s"'<>/=])(?P<name>[^\s"'<>/=]++)(?P<equals>\s*+=\s*+)"""
    r"""(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"'>]++))"""
)
_CANDIDATE = re.compile(r"(?P<before>[\s,]*+)(?P<url>\S*[^\s,])(?P<size>(?:\s++[^,]*+)?)")

Change = Callable[[str], str]


def change_tags(html: str, change: Change) -> str:
    """HTML whose tags, opening and closing, are what `change` makes of them.

    Comments and what stands inside scripts, styles and titles are no tags.
    """

    def one(match: re.Match[str]) -> str:
        if match[0].startswith("<!--"):
            return match[0]
        return change(match["open"] or match[0]) + (match["text"] or "")

    return _TAG.sub(one, html)


def change_attributes(tag: str, changes: Mapping[str, Change]) -> str:
    """A tag whose values are changed, by the names of their attributes in small letters.

    A change gets the value as it is written in HTML and gives it back so.
    """

    def one(match: re.Match[str]) -> str:
        change = changes.get(match["name"].lower())
        if change is None:
            return match[0]
        kind = _kind(match)
        begin, end = match.start(kind) - match.start(), match.end(kind) - match.start()
        return match[0][:begin] + change(match[kind]) + match[0][end:]

    return _ATTRIBUTE.sub(one, tag) if "=" in tag else tag


def attributes(tag: str) -> dict[str, str]:
    """The attributes of a tag that have a value, as it is written in HTML."""
    return {found["name"].lower(): found[_kind(found)] for found in _ATTRIBUTE.finditer(tag)}


def change_candidates(srcset: str, change: Change) -> str:
    """The value of a `srcset` with other addresses."""
    return _CANDIDATE.sub(
        lambda match: match["before"] + change(match["url"]) + match["size"], srcset
    )


def _kind(match: re.Match[str]) -> str:
    """How the value is quoted: the name of its group."""
    return next(group for group in ("double", "single", "bare") if match[group] is not None)
