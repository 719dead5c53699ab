"""Documents read apart: hostile ones cost a process and some seconds, never the check itself."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from generator.cache import Cache, Inputs
from generator.source.documents.apart import (
    Apart,
    DocumentReaderError,
    GoneError,
    TooSlowError,
    worker_command,
)
from generator.source.documents.document import Document, Reading, dump, load
from generator.source.documents.limits import MAX_BYTES
from generator.source.documents.read import is_read, read_document

__all__ = ["DocumentReader", "DocumentReaderError"]

VERSION = "2"
"""Of the readers; another one makes the cache forget what the earlier ones read."""
_SMALL_TABLE = 1_000_000
"""Bytes of a CSV that is read here: quicker than starting a process, and it can do no harm."""
_AHEAD = 4
"""Documents that wait for each worker."""


class DocumentReader:
    """Reads documents in processes of their own and keeps the results.

    What is read as too slow, or brings its process down, is not kept: the next machine may manage.
    """

    def __init__(
        self,
        cache: Cache | None,
        workers: int = 2,
        seconds: float = 20.0,
        memory_mb: int = 600,
        *,
        command: Sequence[str] | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            cache: Where results are kept; None keeps none.
            workers: Processes at most.
            seconds: For one document.
            memory_mb: For one process, where the system can limit it.
            command: Another worker, for tests.
        """
        self._cache = cache
        self._workers = workers
        self._seconds = seconds
        self._command = command or worker_command(seconds, memory_mb)
        self._idle: list[Apart] = []
        self._all: set[Apart] = set()
        self._closed = False
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._lock:
            self._closed = True
            for process in self._all:
                process.kill()
        self._threads.shutdown(cancel_futures=True)
        for process in self._all:
            process.close()
        self._all.clear()

    def read_all(self, files: Iterable[tuple[str, Path]]) -> Iterator[tuple[str, Document]]:
        """Read files, each with a key of the caller's, and give them in the same order.

        Raises:
            DocumentReaderError: No process can be started.
        """
        waiting: deque[tuple[str, Document | Future[Document]]] = deque()
        for key, path in files:
            waiting.append((key, self._begin(path)))
            while len(waiting) > self._workers * _AHEAD or (waiting and _is_done(waiting[0][1])):
                yield _finished(*waiting.popleft())
        while waiting:
            yield _finished(*waiting.popleft())

    def _begin(self, path: Path) -> Document | Future[Document]:
        """The document if it is at hand, or the promise of it."""
        suffix = path.suffix.lower().removeprefix(".")
        if not is_read(suffix):
            return Document(Reading.UNREAD)
        try:
            if path.stat().st_size > MAX_BYTES:
                return Document(Reading.TOO_LARGE)
            data = path.read_bytes()
        except OSError:
            return Document(Reading.BROKEN)
        inputs = ("document", self._versions, suffix, data)
        if kept := self._kept(inputs):
            return kept
        if suffix == "csv" and len(data) <= _SMALL_TABLE:
            document = read_document(data, suffix)
            self._keep(inputs, dump(document))
            return document
        return self._threads.submit(self._read_apart, suffix, data, inputs)

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self._workers, "documents")

    @cached_property
    def _versions(self) -> str:
        return f"{VERSION} {version('pypdfium2')}"

    def _kept(self, inputs: Inputs) -> Document | None:
        data = self._cache.find(inputs) if self._cache else None
        try:
            return load(data) if data is not None else None
        except ValueError:
            return None

    def _keep(self, inputs: Inputs, answer: bytes) -> None:
        if self._cache:
            self._cache.store(inputs, answer)

    def _read_apart(self, suffix: str, data: bytes, inputs: Inputs) -> Document:
        """Read a document in a process; a thread of ours waits for it here."""
        while True:
            process = self._take()
            served = process.served
            try:
                answer = process.ask(suffix, data, self._seconds)
            except TooSlowError:
                self._drop(process)
                return Document(Reading.TOO_SLOW)
            except GoneError:
                self._drop(process)
                if served and not self._closed:  # an earlier document may have harmed it
                    continue
                return Document(Reading.BROKEN)
            self._idle.append(process)
            self._keep(inputs, answer)
            return load(answer)

    def _take(self) -> Apart:
        with self._lock:
            if self._closed:
                raise DocumentReaderError("หยุดอ่านเอกสารแล้ว")
            if self._idle:
                return self._idle.pop()
            process = Apart(self._command)
            self._all.add(process)
            return process

    def _drop(self, process: Apart) -> None:
        with self._lock:
            self._all.discard(process)
        process.close()


def _is_done(begun: Document | Future[Document]) -> bool:
    return isinstance(begun, Document) or begun.done()


def _finished(key: str, begun: Document | Future[Document]) -> tuple[str, Document]:
    return key, begun if isinstance(begun, Document) else begun.result()
