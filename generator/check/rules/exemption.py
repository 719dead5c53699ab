"""What to write, and where, so that the office accepts one finding and says why."""

from generator.check.ground import Ground
from generator.check.rules.yaml_lines import added, scalar
from generator.findings import Code, Location
from generator.library.registers import FROZEN
from generator.source.fences import fenced_lines
from generator.source.file import SourceFile

_REASON = "เหตุผล"


def exemption(code: Code, place: Location, ground: Ground) -> str:
    """The words of a hint that say how one finding is accepted, in Thai.

    Args:
        code: What is accepted.
        place: Where it is told.
        ground: Tells whether the file can hold a remark there.
    """
    how = _how(code, place, ground)
    return f"{how} โดยเขียนเหตุผลของสำนักงานแทนคำว่า {_REASON}"


def _how(code: Code, place: Location, ground: Ground) -> str:
    office = ground.library.office_source
    source = next((one for one in (*ground.sources, office) if one.path == place.path), None)
    if source is None or place.path.endswith(f"/{FROZEN}"):
        return _in_the_register(code, place, office)
    return _remark(code, place, source) or _in_the_register(code, place, office)


def _remark(code: Code, place: Location, source: SourceFile) -> str | None:
    """A remark in the text itself; None where a remark would be read as text."""
    number = code.number
    if not source.path.endswith(".md"):
        return f"เขียน `# prongsai: ignore {number} {_REASON}` ไว้ในบรรทัดเหนือบรรทัดนี้"
    if place.line == 1:
        return f"เขียน `# prongsai: ignore-file {number} {_REASON}` ไว้ในบรรทัดใต้ --- บรรทัดแรก"
    if place.line < source.body_line:
        return f"เขียน `# prongsai: ignore {number} {_REASON}` ไว้ในบรรทัดเหนือบรรทัดนี้"
    if place.line - source.body_line in fenced_lines(source.body.split("\n")):
        return None
    return f"เขียน `<!-- prongsai: ignore {number} {_REASON} -->` ไว้ในบรรทัดเหนือบรรทัดนี้"


def _in_the_register(code: Code, place: Location, office: SourceFile) -> str:
    row = f"code: {code.number}, path: {scalar(place.path)}, reason: {_REASON}"
    return added(office, ("checks", "ignore"), f"- {{{row}}}")
