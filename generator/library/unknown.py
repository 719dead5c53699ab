"""A name that leads nowhere, as a finding."""

import difflib
from collections.abc import Collection

from generator import codes
from generator.findings import English, Finding, Location

_FEW = 15
"""As many names as an editor reads at a glance."""
_WHERE = {
    "กลุ่ม": "ใน groups ของ content/office.yml ",
    "บุคคล": "ใน people ของ content/office.yml ",
    "กฎหมาย": "ใน content/laws.yml ",
    "แบบฟอร์ม": "ใน content/forms/ ",
}
"""Where new ones are written down."""
_ENGLISH = {
    "กลุ่ม": ("group", "groups of content/office.yml"),
    "บุคคล": ("person", "people of content/office.yml"),
    "กฎหมาย": ("law", "content/laws.yml"),
    "แบบฟอร์ม": ("form", "content/forms/"),
    "ไฟล์": ("file", "the same folder"),
    "เนื้อหา": ("entry", "content/"),
    "คำสั่งหรือประกาศ": ("order or announcement", "content/orders/"),
}
"""The same for those who read no Thai; any other word is a subject of a list."""


def unknown(place: Location, what: str, name: str, known: Collection[str]) -> Finding:
    """A finding for a name that is not among the known ones, with the nearest of them.

    Args:
        place: Where the name is written.
        what: What was looked for, in Thai.
        name: What the editor wrote.
        known: All names there are.
    """
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    thing, where = _ENGLISH.get(what, ("subject", "its list"))
    mend = f"Is {near[0]} meant?" if near else f"Look at the spelling, or add it to {where} first."
    if near:
        hint = f"หมายถึง {near[0]} ใช่หรือไม่ ถ้าใช่ให้แก้ตามนี้"
    else:
        few = sorted(set(known)) if len(known) <= _FEW else ()
        choice = f"ใช้ {' หรือ '.join(few)}" if few else "ตรวจการสะกด"
        hint = f"{choice} ถ้าเป็น{what}ใหม่ ให้เพิ่ม{_WHERE.get(what, '')}ก่อน"
    english = English(f"There is no {thing} “{name}”", mend)
    return Finding(codes.REFERENCE_UNKNOWN, place, f"ไม่พบ{what} “{name}”", hint, english)
