"""Procurement by fiscal year and month, and months without any."""

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path

from generator import codes
from generator.findings import Finding
from generator.kinds.fields import Month
from generator.library.library import Library
from generator.library.load import load
from generator.library.procurement import (
    announcements,
    by_method,
    contracts,
    fiscal_years,
    months,
    of_year,
    total,
)
from generator.project import Project
from tests.kinds.tiny_office import EMPTY_MONTHS, PROCUREMENT, tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
MONTHS = "content/procurement/months.yml"


def contract(number: str, signed: str, price: str = "100", method: str = "เฉพาะเจาะจง") -> str:
    return f"""---
title: งาน {number}
group: admin
work: จ้าง
method: {method}
budget: 150
budget_source: งบประมาณ
reference_price: 150
bidders: [{{name: ก, price: {price}}}]
reason: ดี
winner: {{name: ก, price: {price}}}
contract: {{number: {number}, signed: {signed}}}
status: สิ้นสุดสัญญา
---
"""


INVITED = """---
title: เชิญชวน
group: admin
work: ซื้อ
method: e-bidding
budget: 600000
budget_source: งบลงทุน
reference_price: 600000
announced: 1 พ.ย. 2569
status: ประกาศเชิญชวน
---
"""
FILES = {
    "ten": contract("10/2569", "2 ก.พ. 2569"),
    "nine": contract("9/2569", "20 ก.พ. 2569", "140.50", "คัดเลือก"),
    "last": contract("11/2569", "30 ก.ย. 2569"),
    "next": contract("1/2570", "1 ต.ค. 2569"),
    "invited": INVITED,
    "gone": contract("8/2569", "3 ก.พ. 2569").replace(
        "group: admin", "group: admin\nwithdrawn: {reason: ซ้ำ, on: 4 ก.พ. 2569, by: ผอ.}"
    ),
}


def loaded(
    write: Write, register: str = EMPTY_MONTHS, more: Mapping[str, str] | None = None
) -> tuple[Library, tuple[Finding, ...]]:
    files = {f"content/procurement/{name}.md": text for name, text in (more or FILES).items()}
    found = load(Project(write({**tiny_office(), **files, MONTHS: register})))
    assert found.library is not None
    return found.library, found.findings


def test_years_and_months_are_fiscal(project_tree: Write) -> None:
    """30 September ends one year, 1 October begins the next."""
    library, findings = loaded(project_tree)
    assert findings == ()
    assert fiscal_years(library) == (2570, 2569)
    year = months(library, 2569)
    assert [str(month.month) for month in (year[0], year[3], year[11])] == [
        "ตุลาคม 2568", "มกราคม 2569", "กันยายน 2569",
    ]  # fmt: skip
    assert year[0].first_day == dt.date(2025, 10, 1)
    assert [month.state for month in year[:4]] == ["declared", "untold", "untold", "contracted"]
    assert [entry.slug for entry in year[11].entries] == ["last"]
    assert [entry.slug for entry in of_year(library, 2570)] == ["next", "invited"]


def test_contracts_stand_in_the_order_of_their_numbers_within_a_month(project_tree: Write) -> None:
    """As the office's own register; what was withdrawn and what has no contract is left out."""
    library, _ = loaded(project_tree)
    slugs = [entry.slug for entry in contracts(library, 2569)]
    assert slugs == ["computers", "nine", "ten", "last"]
    assert [entry.slug for entry in contracts(library, 2570)] == ["next"]


def test_sums_are_exact(project_tree: Write) -> None:
    """Whole, and by each method that was used."""
    library, _ = loaded(project_tree)
    made = total(months(library, 2569)[4].entries)
    assert (made.number, made.budget, made.agreed) == (2, Decimal(300), Decimal("240.50"))
    assert made.saved == Decimal("59.50")
    methods = by_method(contracts(library, 2569))
    assert [(method, found.number) for method, found in methods.items()] == [
        ("เฉพาะเจาะจง", 2), ("คัดเลือก", 2),
    ]  # fmt: skip
    assert total(()).number == 0


def test_announcements_are_the_newest_first(project_tree: Write) -> None:
    """Suppliers look for the last one."""
    library, _ = loaded(project_tree)
    assert [entry.slug for entry in announcements(library)] == ["invited", "computers"]


def test_the_statement_keeps_its_place(project_tree: Write) -> None:
    """The checker points at it."""
    library, _ = loaded(project_tree)
    (declared,) = library.empty_months
    assert (declared.month, declared.reason) == (Month(2568, 10), "รอการจัดสรรงบประมาณ")
    assert (declared.place.path, declared.place.line) == (MONTHS, 2)


def test_an_office_without_the_register_declares_nothing(project_tree: Write) -> None:
    """It need not be there."""
    files = {path: text for path, text in tiny_office().items() if path != MONTHS}
    found = load(Project(project_tree(files)))
    assert found.findings == ()
    assert found.library is not None
    assert found.library.empty_months == ()


def test_a_statement_that_a_contract_contradicts_is_told(project_tree: Write) -> None:
    """At the line of the statement, with the name of the contract's file."""
    register = f"{EMPTY_MONTHS}  - month: กุมภาพันธ์ 2569\n    reason: ไม่มีรายการ\n"
    _, (finding,) = loaded(project_tree, register)
    assert finding.code is codes.MONTH_CONTRADICTED
    assert (finding.location.path, finding.location.line) == (MONTHS, 4)
    assert "content/procurement/" in finding.message


def test_an_announcement_or_a_withdrawn_contract_contradicts_nothing(project_tree: Write) -> None:
    """Only what was really signed does."""
    files = {name: FILES[name] for name in ("invited", "gone")}
    more = "".join(
        f"  - month: {month}\n    reason: ไม่มี\n" for month in ("กุมภาพันธ์ 2569", "พฤศจิกายน 2569")
    )
    _, findings = loaded(project_tree, EMPTY_MONTHS + more, files)
    assert findings == ()


def test_a_month_said_twice_or_a_year_for_a_month_is_told(project_tree: Write) -> None:
    """Both at their lines."""
    twice = f"{EMPTY_MONTHS}  - month: 2568-10\n    reason: ซ้ำ\n"
    _, (finding,) = loaded(project_tree, twice)
    assert (finding.code, finding.location.line) == (codes.ID_REPEATED, 4)
    year = EMPTY_MONTHS.replace("ตุลาคม 2568", "2568")
    _, (finding,) = loaded(project_tree, year)
    assert (finding.code, finding.location.line) == (codes.FIELD_INVALID, 2)
    assert "ต้องระบุเดือน" in finding.message


def test_the_address_is_that_of_the_fiscal_year(project_tree: Write) -> None:
    """October belongs to the year that follows."""
    library, _ = loaded(project_tree, more={"x": PROCUREMENT, "y": FILES["next"]})
    urls = {entry.slug: entry.url for entry in library.procurements}
    assert urls["x"] == "/procurement/2569/x/"
    assert urls["y"] == "/procurement/2570/y/"
