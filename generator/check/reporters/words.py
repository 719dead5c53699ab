"""What reports say in either language."""

from generator.check.rules import BY_CODE
from generator.findings import English, Finding, Severity

LEVELS = {
    "th": {severity: severity.label for severity in Severity},
    "en": {severity: severity.name.lower() for severity in Severity},
}
"""The word for a severity."""


def spoken(finding: Finding, language: str) -> English:
    """Message and hint of a finding.

    A finding without English words of its own is told by its rule's page, followed by the Thai
    sentence, which names what was seen.
    """
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
