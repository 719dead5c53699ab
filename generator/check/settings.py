"""What the office decided about codes that are not there, or that nobody may decide about."""

import difflib
from collections.abc import Iterator, Mapping

from generator import codes
from generator.check.rule import AnyRule
from generator.findings import English, Finding
from generator.office import Checks
from generator.source.file import SourceFile


def idle_settings(
    checks: Checks, office: SourceFile, rules: Mapping[str, AnyRule]
) -> Iterator[Finding]:
    """Tell every row of `checks.severity` that does nothing.

    Args:
        checks: What the office decided.
        office: Where it is written.
        rules: All rules by the number of their code.
    """
    for number in checks.severity:
        place, rule = office.at("checks", "severity", number), rules.get(number)
        if rule is None:
            near = _near(number, rules)
            yield Finding(
                codes.SETTING_UNKNOWN, place,
                f"checks.severity (ระดับความสำคัญที่สำนักงานกำหนดเอง) กำหนดระดับของ {number} "
                "แต่ไม่มีรหัสนี้ การตั้งค่านี้จึงไม่มีผล",
                f"ถ้าหมายถึง {near} ให้เขียน {near} แทน ถ้าไม่ใช่ให้ลบบรรทัดนี้" if near else
                "ลบบรรทัดนี้ หรือสั่ง prongsai rules เพื่อดูรหัสทั้งหมด",
                English(
                    f"checks.severity sets {number}, which is no code, so it does nothing",
                    f"Is {near} meant?" if near else "Remove the line; prongsai rules lists all.",
                ),
            )  # fmt: skip
        elif rule.is_told_while_loading:
            yield Finding(
                codes.SETTING_UNKNOWN, place,
                f"checks.severity (ระดับความสำคัญที่สำนักงานกำหนดเอง) "
                f"เปลี่ยนระดับของ {number} {rule.code.name} ไม่ได้ "
                "เพราะตรวจทุกครั้งที่สร้างเว็บไซต์หรือเป็นเรื่องของตัวตรวจเอง การตั้งค่านี้จึงไม่มีผล",
                "ลบบรรทัดนี้ แล้วแก้สิ่งที่ระบบแจ้งด้วยรหัสนี้แทน",
                English(
                    f"checks.severity sets {number} {rule.code.name}, which cannot be changed",
                    "Remove the line, and mend what is told by that code.",
                ),
            )  # fmt: skip


def _near(written: str, rules: Mapping[str, AnyRule]) -> str | None:
    """The code that was probably meant: by its name, or by a slip of the finger."""
    names = {rule.code.name: number for number, rule in rules.items()}
    if written.lower() in names:
        return names[written.lower()]
    near = difflib.get_close_matches(written.upper(), rules, n=1, cutoff=0.7)
    return near[0] if near else None
