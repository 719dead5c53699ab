"""The text of a provisional catalogue, guessed from the year before."""

import datetime as dt
from collections.abc import Iterator, Mapping

from generator.catalogue import Catalogue, Item


def catalogue_text(old: Catalogue, items: Mapping[str, Item], year: int, today: dt.date) -> str:
    """A catalogue file for the office to compare with the manual of the new year.

    Args:
        old: The list of the year before.
        items: What becomes of each of its items, by code.
        year: The new fiscal year.
        today: The day of the change.
    """
    before = str(old.fiscal_year)
    lines = [
        f"# รายการชั่วคราวของปีงบประมาณ พ.ศ. {year} คาดจากรายการปี {before}",
        "# เมื่อได้คู่มือการประเมินของปีนี้ ให้เทียบทีละข้อ แก้ให้ตรง แล้วลบบรรทัด provisional",
        f"fiscal_year: {year}",
        f"scheme: {old.scheme}",
        f"title: {quoted(old.title.replace(before, str(year)))}",
        "provisional: true",
        "# opens: วันแรกที่รับคำตอบ เช่น 1 มีนาคม 2570",
        "# closes: วันสุดท้ายที่รับคำตอบ เช่น 30 เมษายน 2570",
        "changes:",
        f"  - date: {today.isoformat()}",
        f"    text: คาดจากรายการปี {before} ยังไม่ได้เทียบกับคู่มือ",
        "indicators:",
    ]
    for indicator in old.indicators:
        lines += [f"  - code: {quoted(indicator.code)}", f"    title: {quoted(indicator.title)}"]
        lines.append("    groups:")
        for group in indicator.groups:
            lines += [
                f"      - code: {quoted(group.code)}",
                f"        title: {quoted(group.title)}",
            ]
            lines.append("        items:")
            for item in group.items:
                lines += _item(items[item.code])
    return "\n".join(lines) + "\n"


def _item(item: Item) -> Iterator[str]:
    yield f"          - code: {quoted(item.code)}"
    yield f"            title: {quoted(item.title)}"
    for name in ("period_text", "basis", "elements_year"):
        if value := getattr(item, name):
            yield f"            {name}: {quoted(value)}"
    for name in ("period", "period_confidence", "confidence"):
        yield f"            {name}: {getattr(item, name)}"
    for name in ("subjects", "elements", "elements_memory", "shown_by"):
        if values := getattr(item, name):
            yield f"            {name}:"
            yield from (f"              - {quoted(value)}" for value in values)


def quoted(text: str) -> str:
    """A YAML scalar that means exactly this text."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
