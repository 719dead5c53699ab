"""Reports as text: for people, for programs, for the services that show them."""

from collections.abc import Callable, Mapping

from generator.check.report import Report
from generator.check.reporters.github import as_github
from generator.check.reporters.json_report import as_json
from generator.check.reporters.junit import as_junit
from generator.check.reporters.markdown import as_markdown
from generator.check.reporters.sarif import as_sarif
from generator.check.reporters.text import as_text

FORMATS: Mapping[str, Callable[[Report, str], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
    "junit": as_junit,
    "markdown": as_markdown,
}
"""The name of a format to its writer; a writer gets the report and the language, `th` or `en`."""
