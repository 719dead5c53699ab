"""The disclosure index as files: `index.json`, `index.csv` and `index.xlsx`, a row for each item.

The evaluation system takes all addresses of an item in one box, so the spreadsheet has them in one
cell, a line each; in CSV every address is a column of its own, for lines within a cell break there.
"""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass

from generator.library.edition import Disclosed, Proof
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.api.records import SCHEMA_VERSION, iso
from generator.web.disclosure_rows import DisclosureRow
from generator.web.plan import Artifact, JsonObject
from generator.web.tables import Cell, Column, Table, as_csv, as_xlsx

_BEFORE = (
    Column("edition", "ชุดรายการ"),
    Column("code", "ข้อ"),
    Column("title", "รายการ"),
    Column("indicator", "ตัวชี้วัด"),
    Column("sub_indicator", "ตัวชี้วัดย่อย"),
    Column("state", "สถานะ"),
    Column("page", "หน้าของข้อนี้"),
)
_EVIDENCE = (Column("evidence", "ที่อยู่ของหลักฐาน"), Column("shows", "สิ่งที่หลักฐานแสดง"))
_AFTER = (
    Column("asked_period", "ช่วงเวลาของข้อมูล"),
    Column("owner", "เจ้าของข้อมูล"),
    Column("updated", "ปรับปรุงล่าสุด", "date"),
    Column("reason", "เหตุผล (ไม่มีข้อมูล ไม่เกี่ยวข้อง หรือถอนแล้ว)"),
)


@dataclass(frozen=True)
class IndexFiles:
    """Writes the files of indexes as seen from one site."""

    library: Library
    site_url: str

    def artifacts(self, rows: Sequence[DisclosureRow]) -> tuple[Artifact, ...]:
        """The spreadsheet, CSV and JSON of one edition; nothing of a list without items."""
        if not rows:
            return ()
        stem = f"/disclosure/{rows[0].edition.key}/index"
        return (
            Artifact(f"{stem}.xlsx", as_xlsx([self.spreadsheet(rows)])),
            Artifact(f"{stem}.csv", as_csv(self.flat(rows))),
            Artifact(f"{stem}.json", self.json(rows)),
        )

    def spreadsheet(self, rows: Sequence[DisclosureRow]) -> Table:
        """One row an item; all its addresses in one cell, in the order of what they show."""
        lines = [
            (
                "\n".join(self._address(row, proof) for proof in shown_proofs(row.disclosed)),
                "\n".join(_told(proof) for proof in shown_proofs(row.disclosed)),
            )
            for row in rows
        ]
        return self._table(rows, _EVIDENCE, lines)

    def flat(self, rows: Sequence[DisclosureRow]) -> Table:
        """One row an item without a line break in any cell."""
        most = max((len(shown_proofs(row.disclosed)) for row in rows), default=0)
        columns = tuple(
            Column(f"{column.key}_{number}", f"{column.label} {number}")
            for number in range(1, max(most, 1) + 1)
            for column in _EVIDENCE
        )
        cells = [
            tuple(
                cell
                for proof in shown_proofs(row.disclosed)
                for cell in (self._address(row, proof), _told(proof))
            )
            for row in rows
        ]
        filled = [(*given, *([None] * (len(columns) - len(given)))) for given in cells]
        return self._table(rows, columns, filled)

    def json(self, rows: Sequence[DisclosureRow]) -> str:
        """The same for programs, an item to a line."""
        edition = rows[0].edition
        head = {
            "schema": "prongsai/disclosure-index",
            "schema_version": SCHEMA_VERSION,
            "title": edition.catalogue.title,
            "publisher": self.library.office.name,
            "site": absolute("/", self.site_url),
            "edition": edition.key,
            "fiscal_year": edition.catalogue.fiscal_year,
            "closes": iso(edition.catalogue.closes),
            "provisional": bool(edition.catalogue.provisional),
        }
        start = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
        items = ",\n".join(json.dumps(self._record(row), ensure_ascii=False) for row in rows)
        return f'{start},\n "items": [\n{items}\n ]\n}}\n'

    def _record(self, row: DisclosureRow) -> JsonObject:
        before = zip(_BEFORE, self._before(row), strict=True)
        after = zip(_AFTER, self._after(row), strict=True)
        return {
            **{column.key: cell for column, cell in before},
            "evidence": [self._evidence(row, proof) for proof in shown_proofs(row.disclosed)],
            **{
                column.key: cell.isoformat() if isinstance(cell, dt.date) else cell
                for column, cell in after
            },
        }

    def _evidence(self, row: DisclosureRow, proof: Proof) -> JsonObject:
        period = proof.evidence.period
        return {
            "url": self._address(row, proof),
            "title": proof.evidence.title,
            "shows": list(proof.evidence.shows),
            "period": period.text if period else None,
        }

    def _table(
        self,
        rows: Sequence[DisclosureRow],
        columns: tuple[Column, ...],
        evidence: Sequence[tuple[Cell, ...]],
    ) -> Table:
        title = rows[0].edition.catalogue.title
        made = (
            (*self._before(row), *cells, *self._after(row))
            for row, cells in zip(rows, evidence, strict=True)
        )
        return Table(title, (*_BEFORE, *columns, *_AFTER), tuple(made))

    def _before(self, row: DisclosureRow) -> tuple[Cell, ...]:
        item = row.disclosed
        return (
            row.edition.key,
            item.item.code,
            item.item.title,
            f"{item.indicator.code} {item.indicator.title}",
            f"{item.group.code} {item.group.title}",
            item.state.label,
            absolute(row.url, self.site_url),
        )

    def _after(self, row: DisclosureRow) -> tuple[Cell, ...]:
        group = self.library.office.group(row.owner) if row.owner else None
        return row.asked_period, group.name if group else None, row.updated, row.reason

    def _address(self, row: DisclosureRow, proof: Proof) -> str:
        return absolute(proof.url or row.url, self.site_url)


def shown_proofs(disclosed: Disclosed) -> tuple[Proof, ...]:
    """The proofs of an item; what was withdrawn is shown no more."""
    entry = disclosed.entry
    return () if entry and entry.data.withdrawn else disclosed.proofs


def _told(proof: Proof) -> str:
    """What a proof is and shows, in one line."""
    shows = "; ".join(proof.evidence.shows)
    title = " ".join(proof.evidence.title.split())
    return f"{title}: {shows}" if shows else title
