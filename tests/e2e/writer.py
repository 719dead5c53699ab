"""Open Word files in LibreOffice as a person would print them, and read the pages."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from pypdf import PdfReader

from scripts.browser_tools import libreoffice

SECONDS = 240


def pages_of(files: Mapping[str, bytes], folder: Path) -> dict[str, list[str]]:
    """Print Word files, all in one run, with a profile of its own; name -> text of each page."""
    paths = {}
    for number, (name, data) in enumerate(files.items()):
        paths[name] = folder / f"letter{number}.docx"
        paths[name].write_bytes(data)
    run = subprocess.run(
        [
            libreoffice() or "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--convert-to", "pdf", "--outdir", str(folder)),
            *map(str, paths.values()),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return {name: _read(path.with_suffix(".pdf"), run.stdout) for name, path in paths.items()}


def _read(path: Path, said: str) -> list[str]:
    assert path.is_file(), f"LibreOffice wrote no {path.name}; is Writer installed?\n{said}"
    return [page.extract_text() for page in PdfReader(path).pages]
