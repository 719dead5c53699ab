"""Time all paper of the sample office beside plain WeasyPrint and Chromium with the same HTML.

Ours is measured cold and warm, in processes of their own, with the memory of all its processes
(PSS, so that what copies share counts once). The peers print the books, half of all pages.

    python -m benchmarks.paper
"""

import argparse
import datetime as dt
import io
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import weasyprint
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

from benchmarks.report import table
from generator.cache import Cache
from generator.host.paper import workshop_of
from generator.library.load import load
from generator.paper.batch import Batch
from generator.paper.press import Press
from generator.paper.workshop import Workshop, paper_html
from generator.project import Project
from generator.rendering.texts import Texts
from generator.web.known import known_addresses
from scripts.browser_tools import launch

ROOT = Path(__file__).resolve().parent.parent
PRINT = ROOT / "theme" / "print"
SITE = "https://office.example.go.th/"
DAY = dt.date(2026, 11, 25)
LONGEST = 500
"""Seconds that a way may take."""


def main() -> None:
    """Measure every way in a process of its own, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--way", choices=WAYS, help="measure one, in this process")
    parser.add_argument("--cache", type=Path)
    options = parser.parse_args()
    if options.way:
        sys.stdout.write(json.dumps(measured(options.way, options.cache)) + "\n")
        return
    rows = []
    with tempfile.TemporaryDirectory(prefix="paper-") as cache:
        for way in WAYS:
            seconds, pages, peak = apart(way, cache)
            row = [way, f"{seconds:.1f}", f"{pages:,.0f}", f"{pages / seconds:.0f}", f"{peak:.0f}"]
            rows.append(row)
    sys.stdout.write(table(["", "seconds", "pages", "pages a second", "peak MB"], rows) + "\n")


def apart(way: str, cache: str) -> tuple[float, float, float]:
    """Seconds, pages and the most memory of a way, MB."""
    command = [sys.executable, "-m", "benchmarks.paper", "--way", way, "--cache", cache]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    peak, done = [0.0], Event()

    def watch() -> None:
        while not done.wait(0.1):
            peak[0] = max(peak[0], sum(map(memory, family(process.pid))))

    watcher = Thread(target=watch)
    watcher.start()
    said, _ = process.communicate(timeout=LONGEST)
    done.set()
    watcher.join()
    seconds, pages = json.loads(said.splitlines()[-1])
    return seconds, pages, peak[0]


def family(pid: int) -> list[int]:
    """A process and all that it started."""
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [pid, *(one for child in text.split() for one in family(int(child)))]


def memory(pid: int) -> float:
    """The part of the memory that a process answers for (PSS), MB."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1e3 for line in rollup.splitlines() if "Pss:" in line), 0.0)


def measured(way: str, cache: Path) -> tuple[float, int]:
    """Seconds of drawing alone, and pages; the office is read before."""
    workshop = office()
    begin = time.perf_counter()
    if way in {"cold", "warm"}:
        batch = Batch(workshop, Cache(cache))
        batch.draw()
        files = list(batch.drawn.values())
        seconds = time.perf_counter() - begin
        return seconds, pages_of([data for data in files if data.startswith(b"%PDF")])
    books = [paper_html(paper, workshop) for paper in workshop.wanted() if paper.make == "book"]
    begin = time.perf_counter()
    files = [PRINTERS[way](html) for html in books]
    return time.perf_counter() - begin, pages_of(files)


def office() -> Workshop:
    """The sample office, read and ready to be drawn.

    Raises:
        RuntimeError: It has errors, or nothing can be printed here.
    """
    project = Project(ROOT)
    library = load(project).library
    workshop = library and workshop_of(project, Texts(library, known_addresses(library, DAY)), SITE)
    if workshop is None or workshop.press is None:
        raise RuntimeError("the sample office has errors, or Pango is missing")
    return workshop


def ours(html: str) -> bytes:
    """A book as we print it."""
    return Press(PRINT, SITE, lambda _: None).print(html)


def plain(html: str) -> bytes:
    """A book as WeasyPrint alone prints it, which loses every SARA AM."""
    document = weasyprint.HTML(string=local(html), base_url=PRINT.as_uri())
    data: bytes = document.write_pdf(pdf_variant="pdf/ua-1", pdf_tags=True, optimize_images=True)
    return data


def chromium(html: str) -> bytes:
    """A book as Chromium prints it."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "book.html"
        file.write_text(local(html), encoding="utf-8")
        browser = launch(playwright)
        page = browser.new_page()
        page.goto(file.as_uri())
        data = page.pdf(prefer_css_page_size=True, tagged=True)
        browser.close()
        return data


def local(html: str) -> str:
    """The document with its style sheet as a file."""
    return html.replace("https://paper.invalid/", f"{PRINT.as_uri()}/")


def pages_of(files: list[bytes]) -> int:
    """How many pages some PDF files have."""
    return sum(len(PdfReader(io.BytesIO(data)).pages) for data in files)


PRINTERS: dict[str, Callable[[str], bytes]] = {
    "ours, books": ours,
    "plain WeasyPrint, books": plain,
    "Chromium, books": chromium,
}
WAYS = ("cold", "warm", *PRINTERS)


if __name__ == "__main__":
    main()
