"""Read a case page: texts that a rule lets pass and texts that it tells, the lines marked.

A page is Markdown for people. What the tests read in it:

- `## ผ่าน` and `## ไม่ผ่าน` (more words may follow after a colon) begin a case;
- ไฟล์ `path` and a fenced block below it: that file of the tiny office, replaced or added;
- ไฟล์ `path` สร้างโดย `maker`: a file of bytes made by a function of `makers.py`;
- ทางลัด `path` ไปที่ `target`: a symbolic link;
- ลบ `path`: the tiny office without that file;
- เปลี่ยน `path`, perhaps แบบ `100755`: a contribution changes that path, and its mode in git;
- วันที่ `2569-05-01`: the day of the check;
- ` ← D101` at the end of a line: a finding of that code on that line; the mark is not in the file;
- พบ `D101` ที่ `path:line`: a finding in a file that is not shown;
- a file below `site/` belongs to a built site; its `build-manifest.json` is that of the last build;
- `outside.json` tells what other sites answer;
- `live.json` tells what the published site answers (`live_site.py`); a file below `live/` stands
  there instead of the built one.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.check.contribution import Change
from generator.thai.calendar import parse_date

_PART = re.compile(
    r"^## (?P<kind>ผ่าน|ไม่ผ่าน)(?P<about>[^\n]*)$"
    r"|^ไฟล์ `(?P<made>[^`]+)` สร้างโดย `(?P<maker>\w+)`$"
    r"|^ไฟล์ `(?P<path>[^`]+)`\n\n(?P<fence>`{3,})\w*\n(?P<text>.*?)^(?P=fence)$"
    r"|^ทางลัด `(?P<link>[^`]+)` ไปที่ `(?P<target>[^`]+)`$"
    r"|^ลบ `(?P<gone>[^`]+)`$"
    r"|^เปลี่ยน `(?P<changed>[^`]+)`(?: แบบ `(?P<mode>\d{6})`)?$"
    r"|^วันที่ `(?P<day>[^`]+)`$"
    r"|^พบ `(?P<code>[A-Z]\d{3})` ที่ `(?P<at>[^`:]+):(?P<line>\d+)`$",
    re.MULTILINE | re.DOTALL,
)
_MARK = re.compile(r" ← ([A-Z]\d{3})$")
TODAY = dt.date(2026, 11, 24)


@dataclass
class Case:
    """One state of the tiny office and what is told about it."""

    page: str
    about: str
    passes: bool
    today: dt.date = TODAY
    files: dict[str, str] = field(default_factory=dict)
    made: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    changes: list[Change] = field(default_factory=list)
    expected: set[tuple[str, str, int]] = field(default_factory=set)
    """Code, path and line."""

    @property
    def code(self) -> str:
        """The code that the page is about."""
        return self.page.partition("-")[0]

    def __str__(self) -> str:
        return f"{self.page}{self.about}"


def read_cases(path: Path) -> Iterator[Case]:
    """All cases of a page in their order."""
    case: Case | None = None
    for part in _PART.finditer(path.read_text(encoding="utf-8")):
        if part["kind"]:
            if case:
                yield case
            case = Case(path.stem, f" {part['kind']}{part['about']}", part["kind"] == "ผ่าน")
        elif case is None:
            raise ValueError(f"{path.name}: {part[0]} stands before the first case")
        else:
            _add(case, part)
    if case:
        yield case


def _add(case: Case, part: re.Match[str]) -> None:
    if part["path"]:
        case.files[part["path"]] = _unmarked(case, part["path"], part["text"])
    elif part["made"]:
        case.made[part["made"]] = part["maker"]
    elif part["link"]:
        case.links[part["link"]] = part["target"]
    elif part["gone"]:
        case.gone.add(part["gone"])
    elif part["changed"]:
        case.changes.append(Change(part["changed"], part["mode"] or "100644"))
    elif part["day"]:
        case.today = parse_date(part["day"])
    else:
        case.expected.add((part["code"], part["at"], int(part["line"])))


def _unmarked(case: Case, path: str, text: str) -> str:
    """The text as it lies in the file; marks become expectations."""
    lines = []
    for number, line in enumerate(text.split("\n"), start=1):
        while match := _MARK.search(line):
            case.expected.add((match[1], path, number))
            line = line[: match.start()]  # noqa: PLW2901 - one mark after the other
        lines.append(line)
    return "\n".join(lines)
