"""A work manual named as evidence has gaps.

What it checks:
    Every procedure of the manuals that prove the item on staff manuals has steps, a responsible
    person and a time for each, and names the law it rests on. The gaps themselves are told at
    their lines (M001, M101, M102, M104).

Why it matters:
    The item asks for each of these things of each piece of work; one procedure without them can
    cost it.

How to fix it:
    Mend the procedures that the message names, or take the manual out of the evidence until it is
    complete.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.manuals.gaps import (
    Told,
    lacks_law,
    steps_without_person,
    steps_without_time,
    told,
)
from generator.findings import English, Finding
from generator.library.edition import Edition, Proof
from generator.library.library import Library

_NAMED = 3


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell every manual that has an incomplete procedure, or none at all."""
    for disclosed in asked_now(edition, ground, "staff-manual"):
        for proof in disclosed.proofs:
            gaps, files = _gaps(proof, ground.library)
            if gaps:
                more = len(gaps) - _NAMED
                shown = " ".join(gaps[:_NAMED]) + (f" และอีก {more} รายการ" if more > 0 else "")
                yield Finding(
                    codes.MANUAL_GAPS, proof.place,
                    f"ข้อ {disclosed.item.code}: “{proof.evidence.title}” "
                    f"ยังมีกระบวนงานที่ไม่ครบ {shown}",
                    f"แก้ตามที่แจ้งไว้ใน {' '.join(files)} เมื่อแก้ครบแล้วข้อนี้จะหายเอง" if files else
                    f"เพิ่มกระบวนงานในโฟลเดอร์ {proof.entry.folder if proof.entry else ''}",
                    English(
                        f"Item {disclosed.item.code}: {len(gaps)} gaps in this manual",
                        "Complete its procedures, or take it out of the evidence.",
                    ),
                    edition.about_of(disclosed),
                )  # fmt: skip


def _gaps(proof: Proof, library: Library) -> tuple[list[str], list[str]]:
    """The procedures with gaps and their files; other evidence has no gaps that we could see."""
    if proof.entry is None or proof.entry.kind.name not in {"manual", "procedure"}:
        return [], []
    members = library.procedures(proof.entry.id)
    if proof.entry.kind.name == "manual" and not members:
        return ["(ไม่มีกระบวนงาน)"], []
    given = (told(entry) for entry in members or (proof.entry,))
    gaps = [procedure for procedure in given if procedure and _has_gaps(procedure, library)]
    return [f"“{one.entry.title}”" for one in gaps], [one.source.path for one in gaps]


def _has_gaps(procedure: Told, library: Library) -> bool:
    return bool(
        not procedure.outline.steps
        or steps_without_person(procedure)
        or steps_without_time(procedure)
        or lacks_law(procedure, library)
    )


RULE = Rule(
    codes.MANUAL_GAPS,
    __doc__,
    Explanation(
        what="ทุกกระบวนงานในคู่มือที่ใช้เป็นหลักฐานต้องมีขั้นตอน ผู้รับผิดชอบ ระยะเวลาของแต่ละขั้นตอน "
        "และกฎหมายที่เกี่ยวข้อง",
        why="ข้อคู่มือการปฏิบัติงานถามสิ่งเหล่านี้ของทุกงาน กระบวนงานเดียวที่ขาดอาจทำให้ได้ 0 คะแนน",
        fix="แก้กระบวนงานที่แจ้ง หรือนำคู่มือเล่มนั้นออกจากหลักฐานจนกว่าจะครบ",
    ),
    basis="แบบวัด OIT ข้อคู่มือการปฏิบัติงานของเจ้าหน้าที่: ชื่องาน ขั้นตอน ระยะเวลา กฎหมาย",
    subject=Edition,
    check=check,
)
