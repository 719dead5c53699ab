"""Findings as text for a person."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

from generator.findings import Finding


def as_text(findings: Iterable[Finding]) -> str:
    """All findings, grouped by file in the order of their places, with a closing line."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    lines: list[str] = []
    for path, group in groupby(ordered, key=lambda finding: finding.location.path):
        lines.append(f"\n{path}")
        for finding in group:
            code = finding.code
            lines += [
                f"  บรรทัด {finding.location.line}  {code.severity.label}  {finding.message}",
                f"      วิธีแก้: {finding.hint}  [{code.number} {code.name}]",
            ]
    counts = Counter(finding.code.severity for finding in ordered)
    total = "  ".join(
        f"{severity.label} {number} แห่ง"
        for severity, number in sorted(counts.items(), reverse=True)
    )
    return "\n".join((*lines, "", f"สรุป: {total}")) if ordered else "ไม่พบสิ่งที่ต้องแก้"
