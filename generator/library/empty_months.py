"""Months in which nothing was procured, as the office says, and contracts that contradict it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import codes
from generator.findings import English, Finding, Location
from generator.kinds.empty_months import EmptyMonths
from generator.kinds.fields import Month
from generator.kinds.messages import validate
from generator.kinds.procurement import Procurement
from generator.library.entry import Entry
from generator.source.file import read_register
from generator.source.walk import FoundFile

MONTHS = "content/procurement/months.yml"


@dataclass(frozen=True)
class DeclaredMonth:
    """A month without any procurement, with its reason and the place where it is said."""

    month: Month
    reason: str
    place: Location


def read_empty_months(
    files: Mapping[str, FoundFile],
) -> tuple[tuple[DeclaredMonth, ...], tuple[Finding, ...]]:
    """Read the register of empty months; an office without one has none to declare.

    Raises:
        OSError: The file cannot be opened.
    """
    if MONTHS not in files:
        return (), ()
    source, findings = read_register(files[MONTHS].file.read_bytes(), MONTHS)
    register, more = validate(EmptyMonths, source) if source else (None, ())
    findings += more
    declared: dict[Month, DeclaredMonth] = {}
    for number, empty in enumerate(register.months if register else ()):
        assert source  # noqa: S101 - there is no register without it
        place = source.at("months", number)
        if empty.month in declared:
            findings += (
                Finding(
                    codes.ID_REPEATED, place, f"เดือน{empty.month} เขียนซ้ำกับรายการก่อนหน้า",
                    "เหลือไว้เพียงรายการเดียว",
                    English(f"The month “{empty.month}” stands above already", "Keep one of them."),
                ),
            )  # fmt: skip
        declared.setdefault(empty.month, DeclaredMonth(empty.month, empty.reason, place))
    return tuple(declared.values()), findings


def contradictions(
    declared: tuple[DeclaredMonth, ...], procurements: tuple[Entry[Procurement], ...]
) -> Iterator[Finding]:
    """Months that are said to be empty and have a contract."""
    by_month = {entry.data.month: entry for entry in procurements if entry.data.withdrawn is None}
    for empty in declared:
        if entry := by_month.get(empty.month):
            yield Finding(
                codes.MONTH_CONTRADICTED, empty.place,
                f"แจ้งว่าเดือน{empty.month} ไม่มีการจัดซื้อจัดจ้าง แต่ “{entry.title}” ({entry.source.path}) "
                "ลงนามในเดือนเดียวกัน ผู้ประเมินจะเห็นข้อมูลขัดกันเอง",
                "ลบเดือนนี้ออกจาก months.yml หรือแก้วันลงนาม (signed) ของรายการนั้น",
                English(
                    f"The month “{empty.month}” is said to be without procurement, but "
                    f"“{entry.title}” ({entry.source.path}) was signed in it",
                    "Remove the month from months.yml, or mend signed of that entry.",
                ),
            )  # fmt: skip
