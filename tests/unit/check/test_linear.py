"""Twice the text takes no more than about twice the time, whichever key is held down."""

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check.engine import run
from generator.check.ground import Ground
from generator.check.rules import RULES
from generator.kinds.outline import read_outline
from generator.library.library import Library
from generator.library.load import load
from generator.library.proving import editions
from generator.manifest import Manifest
from generator.project import Project
from generator.source.documents import Document, Reading, Sheet
from tests.cases.case_page import TODAY
from tests.kinds.tiny_office import tiny_office

SIZE = 20_000
"""Characters of each text; there are more than a dozen of them."""
ENOUGH = 0.5
"""Seconds of the processor that are worth a comparison."""
HELD_DOWN = (
    "1", "๑1", "1-2345-67890-12-1 ", "(", "[", "](", "[ก](ข)", "*", "`", "_", "| 1 ", "\n- ก",
    "\n# ก", "\n```\n", "<!-- ", "<a:", "ก", "ก ", "\u0e48", "\u0e4d\u0e32", "\u200b", "\u0e81",
    "นาย กก ขข ", "ด.ช.", "a.",
    "a@b.go.th ", "วันเกิด ", "เลขประจำตัวประชาชน ", "บาคาร่า", "พระราชบัญญัติ", "พ.ศ. 2569 ", "เเ", "  ",
)  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Library]:
    """The tiny office; a function, for a report of a failure need not print it all."""
    root: Path = tmp_path_factory.mktemp("office")
    for path, data in tiny_office().items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode())
    loaded = load(Project(root)).library
    assert loaded
    return lambda: loaded


def seconds(library: Library, text: str) -> float:
    """What all rules take of the processor when this stands in every page, document and cell."""
    entries = {
        name: replace(
            entry,
            source=replace(entry.source, body=text, text=entry.source.text + text),
            outline=read_outline(text) if entry.outline else None,
        )
        for name, entry in library.entries.items()
    }
    written = replace(library, entries=entries)
    rows = tuple((text[at : at + 40], text[at + 40 : at + 80]) for at in range(0, len(text), 80))
    document = Document(Reading.READ, (text,), (Sheet("ก", rows),), page_count=1)
    ground = Ground(
        written, TODAY, Manifest(), tuple(editions(written).values()),
        tuple(entry.source for entry in entries.values()),
        documents=dict.fromkeys(library.assets, document),
    )  # fmt: skip
    gc.disable()  # what other tests left in memory would be gone through in search of rubbish
    try:
        started = time.process_time()
        run(RULES, ground)
        return time.process_time() - started
    finally:
        gc.enable()


@pytest.mark.parametrize("held", HELD_DOWN)
def test_time_grows_as_the_text_does(office: Callable[[], Library], held: str) -> None:
    """A square of the length would make hours of a megabyte, which a file may hold."""
    library = office()
    measured = []
    for _ in range(3):  # a processor that is shared tells a wrong time now and then
        short, long = (
            seconds(library, (held * (size // len(held) + 1))[:size]) for size in (SIZE, 2 * SIZE)
        )
        measured.append((short, long))
        if long < 3 * max(short, ENOUGH):
            return
    pytest.fail(f"{measured}")
