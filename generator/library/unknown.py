"""A name that leads nowhere, as a finding."""

import difflib
from collections.abc import Collection

from generator import codes
from generator.findings import Finding, Location


def unknown(place: Location, what: str, name: str, known: Collection[str]) -> Finding:
    """A finding for a name that is not among the known ones, with the nearest of them.

    Args:
        place: Where the name is written.
        what: What was looked for, in Thai.
        name: What the editor wrote.
        known: All names there are.
    """
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    hint = f"หมายถึง {near[0]} ใช่หรือไม่" if near else f"ตรวจการสะกด หรือเพิ่ม{what}นี้ก่อน"
    return Finding(codes.REFERENCE_UNKNOWN, place, f"ไม่พบ{what} “{name}”", hint)
