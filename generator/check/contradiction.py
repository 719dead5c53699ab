"""Advice that would undo other advice is not told beside it."""

from collections.abc import Iterable, Iterator

from generator import codes
from generator.check.frozen import lock_of
from generator.check.ground import Ground
from generator.findings import Finding


def without_contradictions(findings: Iterable[Finding], ground: Ground) -> Iterator[Finding]:
    """The findings but those that call an address old which D151 wants back.

    Once the content is back, the evidence is right as it is; once the office accepts the move,
    the address is old, and that is told.
    """
    told = tuple(findings)
    wanted = set(_wanted_back(told, ground))
    for finding in told:
        if (
            finding.code.number != codes.EVIDENCE_MOVED.number
            or _named(finding, ground) not in wanted
        ):
            yield finding


def _wanted_back(findings: Iterable[Finding], ground: Ground) -> Iterator[str]:
    places = {
        finding.location
        for finding in findings
        if finding.code.number == codes.FROZEN_ADDRESS_MOVED.number
    }
    for edition in ground.editions if places else ():
        lock = lock_of(edition, ground.sources)
        for number, address in enumerate(lock.data.addresses if lock and lock.data else ()):
            if lock and lock.place(number) in places:
                yield address.url


def _named(finding: Finding, ground: Ground) -> str:
    """The address on the line of a finding about evidence."""
    place = finding.location
    source = next((one for one in ground.sources if one.path == place.path), None)
    lines = source.text.split("\n") if source else []
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    return line.partition("page:")[2].strip().strip("'\"")
