"""Reports made up for the tests of formats: of every rule, at places with every sort of name."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from generator.check.report import Report
from generator.check.reporters import write
from generator.check.reporters.words import Setting
from generator.check.rules import RULES
from generator.findings import English, Finding, Location

TODAY = dt.date(2026, 11, 24)
SOURCE = "https://git.example/office/site/blob/0123abc/"
PATHS = (
    "content/news/a.md",
    "content/ข่าว ประชาสัมพันธ์/ประกาศ ๒๕๖๙.md",
    "content/100%.md",
    "content/##[stop-commands]x.md",
    "content/::add-mask::x.md",
    "manuals/~$plan_-*.md",
    "content/a%20b.md",
    "content/two\nlines\r\n.md",
    "content/a,b:c::d=e.md",
    "content/#1 [x](y)?q&<b>.md",
    "content/'\"`|\\.md",
    "content/e\u0301\u200b\u202egnp.md",
    b"content/\xa2\xe8\xd2\xc7.md".decode("utf-8", "surrogateescape"),
)
"""Names that files may have; the last is Thai in the encoding of old Windows."""
MESSAGES = (
    "ลิงก์เสีย",
    "บรรทัดแรก\nบรรทัดที่สอง\r\nบรรทัดที่สาม",
    "::error file=x::100% a,b: {0} {{ x }} [คลิก](javascript:alert(1)) <script>alert(1)</script>",
    "| a | b |\n|---|---|\n# x\n- y\n![p](z) @someone #12 *a* _b_ `c` ~~d~~ ]]> &amp; \\",
    "ดู https://bet.example/x?a=1&b=2 www.bet.example หรือ a@bet.example ftp://x.example :smile:",
    "\x00\x07\x1b[31m\ufffe\u2028",
)
"""What editors may write and findings repeat."""

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).filter(str.strip)
names = st.lists(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\x00"), min_size=1),
    min_size=1,
    max_size=3,
).map("/".join)


def report(*findings: Finding, **more: Any) -> Report:
    """A report of these findings in their order, every rule having been looked for."""
    ordered = tuple(sorted(findings, key=lambda finding: finding.order))
    return Report(ordered, RULES, TODAY, **more)


def every_rule() -> Report:
    """One finding of every rule, at all places and of all sorts of text in turn."""
    return report(
        *(
            Finding(
                rule.code,
                Location(PATHS[number % len(PATHS)], number + 1, number % 7 + 1),
                MESSAGES[number % len(MESSAGES)],
                "แก้ไฟล์",
                English(f"said: {MESSAGES[number % len(MESSAGES)]}", "mend the file"),
                "2569/O2" if rule.code.number.startswith("D") else None,
            )
            for number, rule in enumerate(RULES)
        )
    )


REPORTS: Mapping[str, Report] = {
    "nothing looked for": Report((), (), TODAY),
    "nothing found": report(),
    "every rule": every_rule(),
}
SETTINGS: Mapping[str, Setting] = {
    "thai": Setting("th"),
    "english": Setting("en"),
    "with a source": Setting("th", source=SOURCE),
}

findings = st.builds(
    Finding,
    st.sampled_from([rule.code for rule in RULES]),
    st.builds(Location, names, st.integers(1, 10_000), st.integers(1, 500)),
    texts,
    texts,
    st.none() | st.builds(English, texts, texts),
)
lists = st.lists(findings, max_size=5)


def report_of(found: list[Finding]) -> Report:
    """A report of the rules of these findings alone, which is quick to look through."""
    numbers = {finding.code.number for finding in found}
    return replace(
        report(*found), rules=tuple(rule for rule in RULES if rule.code.number in numbers)
    )


def written(made: Report, name: str, setting: Setting = SETTINGS["thai"]) -> str:
    """A report as a file of its format holds it: as UTF-8 and back."""
    return write(made, name, setting).encode().decode()
