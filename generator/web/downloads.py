"""Tables offered beside a page: the files themselves, and what a list of downloads shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.library.entry import Asset
from generator.web.pages.shown import ShownFile
from generator.web.plan import Artifact
from generator.web.tables import Table, as_csv, as_json, as_xlsx

LABELS = {"xlsx": "Excel", "csv": "CSV", "json": "JSON"}
"""What readers call each type of file."""
OFFICE_ENDS = ("xlsx", "csv")
"""The types in which every table is offered."""
MIMES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "json": "application/json",
}


@dataclass(frozen=True)
class Downloads:
    """The files of one page, and how they are listed."""

    artifacts: tuple[Artifact, ...]
    shown: tuple[ShownFile, ...]


NOTHING = Downloads((), ())


def downloads(
    stem: str, table: Table, sheets: Sequence[Table] = (), *, with_json: bool = False
) -> Downloads:
    """Write a table as CSV and as a workbook, and as JSON where programs read it.

    A table without rows is offered too: that there is nothing is a fact. Where it is none, as of a
    list that nobody has begun, take `offered`.

    Args:
        stem: The address of the files without their extension.
        table: What CSV and JSON hold.
        sheets: What the workbook holds, where that is not the one table.
        with_json: Offer JSON too.
    """
    contents = {"xlsx": as_xlsx(sheets or (table,)), "csv": as_csv(table)}
    if with_json:
        contents["json"] = as_json(table)
    artifacts = tuple(Artifact(f"{stem}.{end}", data) for end, data in contents.items())
    shown = tuple(
        ShownFile(table.title, Asset("", f"{stem}.{end}", LABELS[end], MIMES[end], len(data)))
        for end, data in contents.items()
    )
    return Downloads(artifacts, shown)


def offered(stem: str, *sheets: Table) -> Downloads:
    """Offer a list of the office: its first table as CSV, all as a workbook; none when empty."""
    return downloads(stem, sheets[0], sheets) if sheets[0].rows else NOTHING
