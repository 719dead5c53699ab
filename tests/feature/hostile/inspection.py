"""What of a payload became markup, read by parsers that know nothing of the generator."""

import csv
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import openpyxl

FORBIDDEN = frozenset({"iframe", "object", "embed", "applet", "base", "frame", "foreignobject"})
LICENCES = "data.go.th"
"""Where our own template links the licence of a dataset."""
HOSTS = frozenset(
    {"", "test.example.go.th", "ok.example", "door.example", "channel.example", LICENCES}
)
DATA_BLOCKS = frozenset({"application/ld+json", "application/json"})


class Inspector(HTMLParser):
    """Collects what may not be there: programs, handlers, styles and links to other hosts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self._script: str | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in FORBIDDEN or values.get("style"):
            self.faults.append(f"<{tag} {values}>")
        self.faults += [f"<{tag} {name}>" for name in values if name.startswith("on")]
        for name in ("href", "src", "action", "formaction", "data", "ping", "xlink:href"):
            parts = urlsplit(values.get(name, ""))
            if parts.scheme not in {"", "http", "https", "mailto", "tel"}:
                self.faults.append(f"<{tag} {name}={values[name]}>")
            if parts.netloc not in HOSTS or values.get(name) == "x":
                self.faults.append(f"<{tag} {name}={values[name]}>")
        if tag == "script":
            self._script = values.get("type", "")

    def handle_data(self, data: str) -> None:
        if self._script in DATA_BLOCKS:
            json.loads(data)
        elif self._script is not None and data.strip():
            self.faults.append(f"script: {data[:80]}")
        if "1337" in data:
            self.faults.append(f"calculated: {data[:80]}")

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._script = None


def faults(site: Path) -> Iterator[str]:
    """All that works of a payload, in every page, feed and table that a site makes by itself."""
    for file in sorted(site.rglob("*")):
        if file.suffix in _READERS and file.is_file() and file.parent.name != "files":
            for fault in _READERS[file.suffix](file):
                yield f"{file.relative_to(site)}: {fault}"


def _html(file: Path) -> list[str]:
    return Inspector(file.read_text(encoding="utf-8")).faults


def _xml(file: Path) -> list[str]:
    """Feeds carry HTML as text; readers show it as a page."""
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - our own
    texts = [element.text or "" for element in root.iter()]
    return [fault for inner in texts if "</p>" in inner for fault in Inspector(inner).faults]


def _csv(file: Path) -> list[str]:
    """Spreadsheets run what begins like a formula."""
    rows = csv.reader(file.read_text(encoding="utf-8-sig").splitlines())
    return [f"formula: {cell}" for row in rows for cell in row if _FORMULA.match(cell)]


def _xlsx(file: Path) -> list[str]:
    book = openpyxl.load_workbook(file)
    cells = (cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row)
    return [f"formula: {cell.value}" for cell in cells if cell.data_type == "f"]


def _json(file: Path) -> list[str]:
    found: list[str] = []
    waiting = [json.loads(file.read_text(encoding="utf-8"))]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            found += [fault for key, inner in value.items() if key.endswith("_html")
                      for fault in Inspector(inner).faults]  # fmt: skip
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return found


_FORMULA = re.compile(r"\s*[=@]|\s*[+-]\s*[A-Za-z(]")
_READERS = {".html": _html, ".xml": _xml, ".json": _json, ".csv": _csv, ".xlsx": _xlsx}
