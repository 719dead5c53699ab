"""A name that leads nowhere, as a finding."""

import difflib
from collections.abc import Collection

from generator import codes
from generator.findings import Finding, Location

_FEW = 15
"""As many names as an editor reads at a glance."""
_WHERE = {
    "กลุ่ม": "ใน groups ของ content/office.yml ",
    "บุคคล": "ใน people ของ content/office.yml ",
    "กฎหมาย": "ใน content/laws.yml ",
    "แบบฟอร์ม": "ใน content/forms/ ",
}
"""Where new ones are written down."""


def unknown(place: Location, what: str, name: str, known: Collection[str]) -> Finding:
    """A finding for a name that is not among the known ones, with the nearest of them.

    Args:
        place: Where the name is written.
        what: What was looked for, in Thai.
        name: What the editor wrote.
        known: All names there are.
    """
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    if near:
        hint = f"หมายถึง {near[0]} ใช่หรือไม่ ถ้าใช่ให้แก้ตามนี้"
    else:
        choice = f"ใช้ {' หรือ '.join(sorted(known))}" if 0 < len(known) <= _FEW else "ตรวจการสะกด"
        hint = f"{choice} ถ้าเป็น{what}ใหม่ ให้เพิ่ม{_WHERE.get(what, '')}ก่อน"
    return Finding(codes.REFERENCE_UNKNOWN, place, f"ไม่พบ{what} “{name}”", hint)
