"""Procurement as tables: the monthly summary (สขร.1) and the yearly list, from the same entries."""

from collections.abc import Iterable, Iterator

from generator.kinds.procurement import METHOD_NAMES, Procurement
from generator.library.entry import Entry
from generator.library.procurement import ProcurementMonth, by_method, total
from generator.office import Office
from generator.web.tables import Cell, Column, Table

NOTHING = "ไม่มีการจัดซื้อจัดจ้าง"
NONE = "ไม่มี"
UNTOLD = "ยังไม่มีข้อมูล"

_MINISTRY = "ศึกษาธิการ"
_AGENCY = "หน่วยงานของรัฐ"

# The eight columns of the form สขร.1, those that hold two things told apart.
_MONTHLY = (
    Column("month", "เดือน"),
    Column("number", "ลำดับที่", "integer"),
    Column("title", "งานที่จัดซื้อหรือจัดจ้าง"),
    Column("budget", "วงเงินที่จะซื้อหรือจ้าง (บาท)", "money"),
    Column("reference_price", "ราคากลาง (บาท)", "money"),
    Column("method", "วิธีซื้อหรือจ้าง"),
    Column("offers", "รายชื่อผู้เสนอราคาและราคาที่เสนอ"),
    Column("winner", "ผู้ได้รับการคัดเลือก"),
    Column("agreed_price", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", "money"),
    Column("reason", "เหตุผลที่คัดเลือกโดยสรุป"),
    Column("contract_number", "เลขที่ของสัญญาหรือข้อตกลง"),
    Column("contract_date", "วันที่ของสัญญาหรือข้อตกลง", "date"),
)
# The sixteen columns that the disclosure list of FY2568 asks for, and the contract.
_ANNUAL = (
    Column("number", "ที่", "integer"),
    Column("fiscal_year", "ปีงบประมาณ", "year"),
    Column("agency", "ชื่อหน่วยงาน"),
    Column("district", "อำเภอ"),
    Column("province", "จังหวัด"),
    Column("ministry", "กระทรวง"),
    Column("agency_type", "ประเภทหน่วยงาน"),
    Column("title", "ชื่อรายการของงานที่ซื้อหรือจ้าง"),
    Column("budget", "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", "money"),
    Column("budget_source", "แหล่งที่มาของงบประมาณ"),
    Column("status", "สถานะการจัดซื้อจัดจ้าง"),
    Column("method", "วิธีการจัดซื้อจัดจ้าง"),
    Column("reference_price", "ราคากลาง (บาท)", "money"),
    Column("agreed_price", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", "money"),
    Column("winner", "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก"),
    Column("egp_number", "เลขที่โครงการในระบบ e-GP"),
    Column("contract_number", "เลขที่สัญญา"),
    Column("contract_date", "วันที่ลงนามในสัญญา", "date"),
)
_SUMS = (
    Column("name", "รายการ"),
    Column("number", "จำนวนสัญญา", "integer"),
    Column("budget", "วงเงินงบประมาณ (บาท)", "money"),
    Column("agreed_price", "ราคาที่ตกลง (บาท)", "money"),
    Column("saved", "ต่ำกว่าวงเงิน (บาท)", "money"),
)


def month_text(month: ProcurementMonth) -> str:
    """What is said of a month without contracts; nothing of one that has some."""
    if month.entries:
        return ""
    return f"{NOTHING} {month.declared.reason}" if month.declared else UNTOLD


def monthly_table(months: Iterable[ProcurementMonth], year: int) -> Table:
    """The form สขร.1 of some months in one table with a column for the month."""
    title = f"สรุปผลการจัดซื้อจัดจ้างรายเดือน (แบบ สขร.1) ปีงบประมาณ พ.ศ. {year}"
    return Table(title, _MONTHLY, tuple(row for month in months for row in _rows(month)))


def monthly_sheets(months: Iterable[ProcurementMonth], year: int) -> list[Table]:
    """The same with a sheet and a total for every month, as the form is filled in."""
    title = f"สรุปผลการจัดซื้อจัดจ้าง (แบบ สขร.1) ปีงบประมาณ พ.ศ. {year}"
    return [
        Table(title, _MONTHLY, (*_rows(month), *_total(month)), sheet=str(month.month))
        for month in months
    ]


def annual_table(entries: Iterable[Entry[Procurement]], office: Office, year: int) -> Table:
    """All contracts of a fiscal year; no cell is empty."""
    title = f"รายการจัดซื้อจัดจ้างและผล ปีงบประมาณ พ.ศ. {year}"
    rows = (
        (number, year, *place_of(office), *_annual(entry.data, entry.title))
        for number, entry in enumerate(entries, start=1)
    )
    return Table(title, _ANNUAL, tuple(rows), sheet="รายการทั้งปี")


def sums_by_month(months: Iterable[ProcurementMonth]) -> Table:
    """How much each month."""
    rows = tuple(
        (str(month.month), made.number, made.budget, made.agreed, made.saved)
        for month in months
        for made in [total(month.entries)]
    )
    return Table("สรุปรายเดือน", _SUMS, rows)


def sums_by_method(entries: Iterable[Entry[Procurement]]) -> Table:
    """How much by each method that was used."""
    rows = tuple(
        (METHOD_NAMES[method], made.number, made.budget, made.agreed, made.saved)
        for method, made in by_method(entries).items()
    )
    return Table("สรุปตามวิธีการจัดซื้อจัดจ้าง", _SUMS, rows)


def place_of(office: Office) -> tuple[str, str, str, str, str]:
    """The columns that are the same in every row: who, where and of what kind."""
    return (
        office.name,
        office.address.district or NONE,
        office.address.province.removeprefix("จังหวัด"),
        _MINISTRY,
        _AGENCY,
    )


def _rows(month: ProcurementMonth) -> Iterator[tuple[Cell, ...]]:
    for number, entry in enumerate(month.entries, start=1):
        yield str(month.month), number, entry.title, *_monthly(entry.data)
    if not month.entries:
        yield str(month.month), None, month_text(month), *[None] * (len(_MONTHLY) - 3)


def _total(month: ProcurementMonth) -> Iterator[tuple[Cell, ...]]:
    if month.entries:
        made = total(month.entries)
        yield (
            str(month.month), None, "รวม", made.budget, None, None, None, None, made.agreed,
            None, None, None,
        )  # fmt: skip


def _monthly(data: Procurement) -> Iterator[Cell]:
    winner, contract = data.winner, data.contract
    assert winner  # noqa: S101 - a contract has one
    assert contract  # noqa: S101 - only contracts are summed up
    yield from (data.budget, data.reference_price, METHOD_NAMES[data.method])
    yield "; ".join(f"{bidder.name} {bidder.price:,.2f} บาท" for bidder in data.bidders)
    yield from (winner.name, winner.price, data.reason, contract.number, contract.signed)


def _annual(data: Procurement, title: str) -> Iterator[Cell]:
    winner, contract = data.winner, data.contract
    assert winner  # noqa: S101 - a contract has one
    assert contract  # noqa: S101 - only contracts are listed
    yield from (title, data.budget, data.budget_source, data.status, METHOD_NAMES[data.method])
    yield from (data.reference_price, winner.price, winner.name, data.egp_number or NONE)
    yield from (contract.number, contract.signed)
