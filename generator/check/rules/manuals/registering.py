"""How a law comes into the register, as far as the words of a text tell it."""

import re
from typing import NamedTuple, get_args

from generator.check.ground import Ground
from generator.check.rules.yaml_lines import added, scalar
from generator.laws import LawKind
from generator.library.registers import LAWS
from generator.thai.digits import to_arabic

_YEAR = re.compile(r"พ\.\s?ศ\.\s*(\d{4})")
_OTHER = "อื่น ๆ"


class Registering(NamedTuple):
    """What to write for a law that is not in the register."""

    id: str
    """The id that is proposed for it."""
    how: str
    """Where its lines go, in Thai."""


def registering(name: str, ground: Ground) -> Registering:
    """Read title, kind and year from a name such as `ระเบียบกระทรวงศึกษาธิการว่าด้วย… พ.ศ. 2537`."""
    year = _YEAR.search(to_arabic(name))
    title = name[: year.start()].strip() if year else name
    kind = next((one for one in get_args(LawKind) if title.startswith(one)), _OTHER)
    number = year[1] if year else str(ground.today.year + 543)
    proposed = f"new-law-{number}"
    lines = (
        f"- id: {proposed}",
        f"  title: {scalar(title)}",
        f"  kind: {kind}",
        f"  year: {number}",
    )
    source = next((one for one in ground.sources if one.path == LAWS), None)
    where = added(source, ("laws",), *lines) if source else f"เพิ่มกฎหมายนี้ใน {LAWS}"
    return Registering(proposed, f"{where} โดยตั้ง id เป็นภาษาอังกฤษตามชื่อกฎหมายแทน {proposed}")
