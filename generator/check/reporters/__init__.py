"""Reports as text: for people, for programs, for the services that show them."""

import re
from collections.abc import Callable, Mapping

from generator.check.discretion import discreet, last_wall
from generator.check.report import Report
from generator.check.reporters.github import as_github
from generator.check.reporters.json_report import as_json
from generator.check.reporters.junit import as_junit
from generator.check.reporters.markdown import as_markdown
from generator.check.reporters.sarif import as_sarif
from generator.check.reporters.text import as_text
from generator.check.reporters.words import Setting

FORMATS: Mapping[str, Callable[[Report, Setting], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
    "junit": as_junit,
    "markdown": as_markdown,
}
"""The name of a format to its writer."""

_HALF = re.compile("[\ud800-\udfff]")
"""Half characters, which stand in names that are not UTF-8 and cannot be written."""


def write(report: Report, name: str, setting: Setting) -> str:
    """A report in one of the `FORMATS`, as text that can be written and that anybody may read."""
    written = last_wall(FORMATS[name](discreet(report), setting), report)
    return _HALF.sub("\ufffd", written)
