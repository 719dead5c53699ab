"""Open spreadsheets in LibreOffice as a person would, and read what its cells show."""

import csv
import subprocess
from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook

from scripts.browser_tools import libreoffice

SECONDS = 180
AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"
"""Commas, double quotes, UTF-8, from the first row, cells as they are shown, every sheet."""
Sheets = dict[str, list[list[str]]]
"""The rows of every sheet by its name."""


def sheets_of(books: Mapping[str, bytes], folder: Path) -> dict[str, Sheets]:
    """Convert workbooks, all in one run, with a profile of its own; name -> sheets."""
    files = {}
    for number, (name, data) in enumerate(books.items()):
        files[name] = folder / f"book{number}.xlsx"
        files[name].write_bytes(data)
    run = subprocess.run(
        [
            libreoffice() or "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--convert-to", AS_SHOWN, "--outdir", str(folder)),
            *map(str, files.values()),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return {
        name: {
            sheet: _rows(folder / f"{path.stem}-{sheet}.csv", run.stdout + run.stderr)
            for sheet in load_workbook(path, read_only=True).sheetnames
        }
        for name, path in files.items()
    }


def _rows(path: Path, said: str) -> list[list[str]]:
    assert path.is_file(), f"LibreOffice wrote no {path.name}; is Calc installed?\n{said}"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))
