"""What the evidence of an item says of its time, beside what the item asks for."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.catalogue import Confidence, PeriodKind
from generator.check.rules.disclosure.own_evidence import Told
from generator.check.rules.disclosure.periods import DATED, asked_window, asked_year, fits
from generator.findings import English
from generator.library.edition import Disclosed, Edition, Proof
from generator.thai.calendar import format_date

_PROGRESS = re.compile("ความก้าวหน้า|รายงาน|ผลการ|ติดตาม|6 เดือน")


@dataclass(frozen=True)
class Misfit:
    """Evidence that does not speak of the time that is asked for."""

    undated: tuple[Proof, ...]
    """Evidence that says nothing of its time; as long as there is some, it may be the right one."""
    wrong: Proof | None
    """The first evidence that speaks of another time, when all say of which they speak."""


def misfit(edition: Edition, disclosed: Disclosed, today: dt.date) -> Misfit | None:
    """What is wrong with the time of an item's evidence, or None."""
    year, kind = edition.catalogue.fiscal_year, disclosed.item.period
    proofs = disclosed.proofs
    if year is None or not proofs or _fit(edition, disclosed, proofs, today):
        return None
    undated = tuple(proof for proof in proofs if proof.evidence.period is None)
    if undated:
        return Misfit(undated, None) if kind in DATED else None
    wrong = (proof for proof in proofs if not _fit(edition, disclosed, [proof], today))
    return Misfit((), next(wrong, proofs[0]))


def _fit(edition: Edition, disclosed: Disclosed, proofs: Iterable[Proof], today: dt.date) -> bool:
    """Tell whether evidence fits; a plan and the reports on it are asked different things."""
    kind, year = disclosed.item.period, edition.catalogue.fiscal_year or 0
    given = tuple(proofs)
    parts = [(kind, given)]
    if kind == "current_fy_plan_and_h1":
        reports = tuple(proof for proof in given if _PROGRESS.search(proof.evidence.title))
        plans = tuple(
            proof for proof in given if proof not in reports and "แผน" in proof.evidence.title
        )
        if reports and plans:
            parts = [("plan_covering_fy", plans), ("current_fy_h1", reports)]
    return all(
        fits(
            part, year, [proof.evidence.period for proof in members if proof.evidence.period],
            today, is_open=edition.is_open,
        )
        for part, members in parts
    )  # fmt: skip


def is_sourced(edition: Edition, confidence: Confidence) -> bool:
    """Tell whether what the catalogue says may cost an item: a source of this very list."""
    return confidence == "sourced" and not edition.catalogue.provisional


def asked_text(edition: Edition, disclosed: Disclosed) -> str:
    """The time that an item asks for, in words and days."""
    item, year = disclosed.item, edition.catalogue.fiscal_year
    text = edition.catalogue.period_text(item)
    window = asked_window(item.period, year) if year else None
    if window is None:
        return text
    return f"{text} ({format_date(window[0])} ถึง {format_date(window[1])})"


def example(kind: PeriodKind, year: int) -> str:
    """A period that an item of this kind may be given, as it is written.

    Args:
        kind: What the catalogue says.
        year: The fiscal year of the edition, Buddhist era.
    """
    if kind == "current_fy_h1":
        return f"ตุลาคม {year - 1} - มีนาคม {year}"
    return str(asked_year(kind, year) or year)


def told_of(edition: Edition, disclosed: Disclosed, wrong: Proof, otherwise: str = "") -> Told:
    """What to say of evidence of another time.

    Args:
        edition: The edition.
        disclosed: The item.
        wrong: The first evidence of another time.
        otherwise: What to do where the list is wrong about the time, in Thai.
    """
    seen = " และ ".join(
        dict.fromkeys(
            proof.evidence.period.text for proof in disclosed.proofs if proof.evidence.period
        )
    )  # fmt: skip
    return Told(
        f"ช่วงเวลาที่กำหนดคือ {asked_text(edition, disclosed)} แต่หลักฐานระบุช่วงเวลา {seen} "
        f"(“{wrong.evidence.title}”) ผู้ประเมินดูข้อมูลของช่วงเวลาที่กำหนดเท่านั้น",
        "ใช้เอกสารของช่วงเวลาที่กำหนด ถ้าเอกสารถูกต้องแล้วแต่เขียน period ผิด ให้แก้ period ของหลักฐานนั้น "
        f"เช่น period: {example(disclosed.item.period, edition.catalogue.fiscal_year or 0)}"
        f"{otherwise and f' {otherwise}'}",
        English(
            f"asks for {edition.catalogue.period_text(disclosed.item)}, but its evidence is of "
            f"{seen}",
            "Use the document of that time, or correct period.",
        ),
    )
