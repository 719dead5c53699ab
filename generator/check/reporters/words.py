"""What reports say in either language, and what may stand in a line of them."""

import re
from dataclasses import dataclass

from generator.check.rules import BY_CODE
from generator.findings import English, Finding, Severity
from generator.library.edition import ItemState

LEVELS = {
    "th": {severity: severity.label for severity in Severity},
    "en": {severity: severity.name.lower() for severity in Severity},
}
"""The word for a severity."""
STATES = {
    "th": {state: state.label for state in ItemState},
    "en": {state: state.value.replace("-", " ") for state in ItemState},
}
"""The word for what an office says of an item."""


@dataclass(frozen=True)
class Setting:
    """How a report is to look."""

    language: str = "th"
    """`th` or `en`."""
    coloured: bool = False
    """For a terminal that shows colours; a report never speaks by colour alone."""
    source: str = ""
    """The web address of the project's files, with a slash at its end; empty makes no links."""


PLAIN = Setting()

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
"""Control characters, and those that are not seen or turn the direction of what follows."""
_ORDER = re.compile(r"##\[")
"""Begins an order to the machine of a workflow wherever it stands in a line of its log."""
_GAP = re.compile(r"`[^`]*`|\s+")
"""White space, and what stands between backticks, which is passed over."""
_LONG_NUMBER = re.compile(r"[0-9๐-๙](?:[ .\-\u2013\u2014]?[0-9๐-๙]){8,}")
_LONGEST = 1_000
"""Characters of a message; one that quotes a value of a file could be as long as the file."""
_DIGIT = re.compile(r"[0-9๐-๙]")


def spoken(finding: Finding, language: str) -> English:
    """Message and hint of a finding, each cut where it quotes more than anybody reads.

    A finding without English words of its own is told by its rule's page, followed by the Thai
    sentence, which names what was seen.
    """
    return English(*(_cut(text, _LONGEST) for text in _said(finding, language)))


def _said(finding: Finding, language: str) -> English:
    if language == "th":
        return English(finding.message, finding.hint)
    if finding.english:
        return finding.english
    rule = BY_CODE.get(finding.code.number)
    if rule is None:
        return English(f"{finding.code.name}: {finding.message}", finding.hint)
    return English(f"{finding.code.name}: {finding.message}", rule.english.fix)


def basis(finding: Finding) -> str:
    """The law, standard or experience behind a finding."""
    rule = BY_CODE.get(finding.code.number)
    return rule.basis if rule else ""


def one_line(text: str) -> str:
    """A text of anybody on one line, with what no terminal should be sent made visible.

    Between backticks stands what is to be written into a file, so its indentation is kept.
    """
    line = _GAP.sub(lambda gap: gap[0] if gap[0][0] == "`" else " ", text).strip()
    return _ORDER.sub("# #[", _UNSEEN.sub("\ufffd", line))


def quotable(line: str, width: int) -> str:
    """A line of a file as it may stand in a report: cut, and with long numbers hidden.

    A number of nine digits or more may be a citizen's; reports are kept and sent about.
    """
    shown = _LONG_NUMBER.sub(lambda found: _DIGIT.sub("x", found[0]), one_line(line))
    return _cut(shown, width)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
