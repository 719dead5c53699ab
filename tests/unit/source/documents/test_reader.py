"""Documents are read apart: what happens to one of them happens to no other."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.source.documents import (
    Document,
    DocumentReader,
    DocumentReaderError,
    Reading,
    read_document,
)
from generator.source.documents import reader as reader_module
from tests.unit.source.documents.made import THAI, docx_of, locked_pdf, pdf_of, xlsx_of

GOOD = {"a.pdf": pdf_of(THAI), "b.DOCX": docx_of(THAI), "c.xlsx": xlsx_of({"x": [["ชื่อ"]]})}


def written(folder: Path, files: Mapping[str, bytes]) -> list[tuple[str, Path]]:
    """Files on disk, as the reader takes them."""
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [(name, folder / name) for name in files]


class Bad:
    """Readers with a worker that obeys its documents."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "log"
        self._folder = folder

    def command(self, seconds: str = "60") -> tuple[str, ...]:
        script = Path(__file__).with_name("bad_worker.py")
        return (sys.executable, str(script), str(self.log), seconds)

    def read(self, *orders: str, seconds: float = 10, workers: int = 1) -> list[Document]:
        files = {f"{number}.pdf": order.encode() for number, order in enumerate(orders)}
        with DocumentReader(None, workers, seconds, command=self.command()) as reader:
            return [found for _, found in reader.read_all(written(self._folder, files))]

    def processes(self) -> set[int]:
        return set(map(int, self.log.read_text().split()))


@pytest.fixture
def bad(tmp_path: Path) -> Iterator[Bad]:
    """And nothing of them is left behind."""
    made = Bad(tmp_path)
    yield made
    assert not any(map(alive, made.processes() if made.log.exists() else ()))


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_documents_come_in_their_order_as_if_read_here(tmp_path: Path) -> None:
    """The way between processes changes nothing."""
    files = {**GOOD, "d.pdf": b"broken", "e.csv": "ชื่อ\n".encode(), "f.pdf": locked_pdf("x", b"y")}
    with DocumentReader(None) as reader:
        found = list(reader.read_all(written(tmp_path, files)))
    assert found == [(name, read_document(files[name], name[2:])) for name in files]


def test_what_was_read_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even a process is started, until the readers change."""
    cache = Cache(tmp_path / "cache")
    files = written(tmp_path / "files", {**GOOD, "d.csv": THAI.encode(), "e.pdf": b"broken"})
    with DocumentReader(cache) as reader:
        first = list(reader.read_all(files))
    with DocumentReader(cache, command=("no such program",)) as reader:
        assert list(reader.read_all(files)) == first
    monkeypatch.setattr(reader_module, "VERSION", "another")
    with (
        DocumentReader(cache, command=("no such program",)) as reader,
        pytest.raises(FileNotFoundError),
    ):
        list(reader.read_all(files))


def test_a_damaged_cache_is_read_over(tmp_path: Path) -> None:
    """A disk that was full."""
    cache = Cache(tmp_path / "cache")
    files = written(tmp_path / "files", {"d.csv": THAI.encode()})
    with DocumentReader(cache) as reader:
        first = list(reader.read_all(files))
        for kept in (tmp_path / "cache").iterdir():
            kept.write_bytes(b"")
        assert list(reader.read_all(files)) == first


def test_what_needs_no_process_starts_none(tmp_path: Path) -> None:
    """Small tables, pictures, files that are not there."""
    files = written(tmp_path, {"a.csv": b"x", "b.png": b"x", "c": b"x"})
    files += [("lost", tmp_path / "lost.pdf"), ("folder", tmp_path / "d.pdf")]
    (tmp_path / "d.pdf").mkdir()
    with DocumentReader(None, command=("no such program",)) as reader:
        states = [document.state for _, document in reader.read_all(files)]
    assert states == ["read", "unread", "unread", "broken", "broken"]


def test_names_of_odd_bytes_are_only_names(tmp_path: Path) -> None:
    """TIS-620 from an old server, a line end, a dash."""
    folder = os.fsencode(tmp_path)
    names = [folder + b"/" + name + b".pdf" for name in ("แผน".encode("tis-620"), b"a\nb", b"-rf")]
    paths = [Path(os.fsdecode(name)) for name in names]
    for path in paths:
        path.write_bytes(pdf_of("x"))
    with DocumentReader(None) as reader:
        found = list(reader.read_all([(str(path), path) for path in paths]))
    assert [document.pages for _, document in found] == [("x",)] * 3


def test_a_document_that_hangs_is_given_up(bad: Bad) -> None:
    """In its time, and the next one is read by a new process."""
    start = time.monotonic()
    found = bad.read("before", "hang", "after", seconds=1)
    assert [document.state for document in found] == ["read", "too-slow", "read"]
    assert found[2].pages == ("after as pdf",)
    assert 1 <= time.monotonic() - start < 10
    assert len(bad.processes()) == 2


def test_a_crash_loses_one_document(bad: Bad) -> None:
    """It is tried once more by a new process, lest it pays for an earlier one."""
    found = bad.read("before", "crash", "after", "crash unless fresh")
    assert [document.state for document in found] == ["read", "broken", "read", "read"]


def test_a_process_is_used_again(bad: Bad) -> None:
    """Starting one takes longer than reading a document."""
    assert bad.read(*map(str, range(30))) == [
        Document(Reading.READ, (f"{number} as pdf",)) for number in range(30)
    ]
    assert len(bad.processes()) == 1


def test_a_greedy_document_gets_no_more_than_its_memory(bad: Bad) -> None:
    """A gigabyte where 200 MB are allowed."""
    found = bad.read("greed", "after")
    assert [document.state for document in found] == ["broken", "read"]


def test_a_table_that_needs_more_than_its_memory_is_too_large(tmp_path: Path) -> None:
    """The same table is read, in part, where there is room for it."""
    files = written(tmp_path, {"a.csv": "กขค\n".encode() * 6_000_000})
    states = []
    for memory in (120, 600):
        with DocumentReader(None, 1, 60, memory) as reader:
            states += [document.state for _, document in reader.read_all(files)]
    assert states == ["too-large", "read"]


def test_slow_and_crashed_are_not_kept(bad: Bad, tmp_path: Path) -> None:
    """Another day the machine may be less busy."""
    cache = Cache(tmp_path / "cache")
    files = written(tmp_path / "files", {"a.pdf": b"hang", "b.pdf": b"crash", "c.pdf": b"good"})
    with DocumentReader(cache, 2, 0.5, command=bad.command()) as reader:
        assert [document.state for _, document in reader.read_all(files)] == [
            "too-slow", "broken", "read",
        ]  # fmt: skip
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_a_worker_that_does_not_start_is_our_error(tmp_path: Path) -> None:
    """Nobody's document is blamed for it."""
    files = written(tmp_path, {"a.pdf": pdf_of("x")})
    with (
        DocumentReader(None, command=Bad(tmp_path).command("never")) as reader,
        pytest.raises(DocumentReaderError, match="หน่วยความจำ"),
    ):
        list(reader.read_all(files))


def test_leaving_early_leaves_nothing_running(bad: Bad, tmp_path: Path) -> None:
    """The caller has seen enough, or somebody pressed Ctrl+C."""
    files = written(tmp_path, {"a.pdf": b"good", "b.pdf": b"hang", "c.pdf": b"hang", "d.pdf": b"x"})

    def interrupted() -> None:
        with DocumentReader(None, 2, 60, command=bad.command()) as reader:
            for _ in reader.read_all(files):
                time.sleep(0.3)
                raise KeyboardInterrupt

    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert time.monotonic() - start < 10


def test_a_master_that_is_killed_leaves_no_orphans(bad: Bad, tmp_path: Path) -> None:
    """The worker that waits notices, and the one that hangs ends itself."""
    files = written(tmp_path, {"a.pdf": b"good", "b.pdf": b"hang"})
    program = (
        "import sys; from pathlib import Path\n"
        "from generator.source.documents import DocumentReader\n"
        "with DocumentReader(None, 1, 60, command=sys.argv[3:]) as reader:\n"
        "    list(reader.read_all([(name, Path(name)) for name in sys.argv[1:3]]))\n"
    )
    names = [str(path) for _, path in files]
    command = [sys.executable, "-c", program, *names, *bad.command("0.5")]
    with subprocess.Popen(command, cwd=Path(__file__).parents[4]) as master:
        wait_until(lambda: bad.log.exists() and bad.log.read_text().count("\n") == 2)
        master.send_signal(signal.SIGKILL)
    wait_until(lambda: not any(map(alive, bad.processes())))


def wait_until(happened: object, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not happened():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.05)
