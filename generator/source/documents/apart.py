"""One process that reads documents, seen from its master."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Timer
from typing import BinaryIO

from generator.errors import ProngsaiError
from generator.source.documents.frames import read_frame, write_frame

_START = 60.0
"""Seconds until a new process must be ready; a busy machine takes a few."""
_PROGRAM = Path(__file__).resolve().parents[3]


class DocumentReaderError(ProngsaiError):
    """The process that reads documents does not start."""


class TooSlowError(Exception):
    """The document took longer than it may."""


class GoneError(Exception):
    """The process ended before it answered."""


def worker_command(seconds: float, memory_mb: int) -> Sequence[str]:
    """How a worker is started; nothing in the current folder can stand in for its modules."""
    module = "generator.source.documents.worker"
    return (sys.executable, "-P", "-m", module, str(seconds), str(memory_mb))


def _python_path() -> str:
    """The worker runs this very program, not another one that is installed."""
    return os.pathsep.join(filter(None, (str(_PROGRAM), os.environ.get("PYTHONPATH"))))


class Apart:
    """A process of our own that reads one document after the other."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own command, no text from outside
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": _python_path()},
            start_new_session=True,  # an interrupt at the keyboard is its master's to handle
        )
        self.served = 0
        """Documents read so far; the first answer says only that it is ready."""
        self._ready = False

    def ask(self, suffix: str, data: bytes, seconds: float) -> bytes:
        """Have a document read; the answer is what `document.dump` wrote.

        Raises:
            TooSlowError: It took longer.
            GoneError: The process crashed, or was ended.
            DocumentReaderError: It did not even start.
        """
        if not self._ready:
            self._wait_until_ready()
        answer, late = self._within(seconds, (suffix.encode(), data))
        if late:
            raise TooSlowError
        if answer is None:
            raise GoneError
        self.served += 1
        return answer

    def kill(self) -> None:
        """End it at once, from whatever thread; whoever waits for its answer gets none."""
        self._process.kill()

    def close(self) -> None:
        """End it and leave nothing of it behind."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._stdin, self._stdout):
            try:
                pipe.close()
            except OSError:  # what was still to be sent has nobody to go to
                continue

    @property
    def _stdin(self) -> BinaryIO:
        assert self._process.stdin is not None  # noqa: S101 - Popen was told to make it
        return self._process.stdin  # type: ignore[return-value]

    @property
    def _stdout(self) -> BinaryIO:
        assert self._process.stdout is not None  # noqa: S101 - the same
        return self._process.stdout  # type: ignore[return-value]

    def _wait_until_ready(self) -> None:
        answer, _ = self._within(_START, ())
        if answer is None:
            raise DocumentReaderError(
                "เริ่มโปรแกรมย่อยสำหรับอ่านเอกสารแนบไม่ได้ หน่วยความจำของเครื่องอาจไม่พอ "
                "ปิดโปรแกรมอื่นแล้วสั่งใหม่อีกครั้ง"
            )
        self._ready = True

    def _within(self, seconds: float, frames: Sequence[bytes]) -> tuple[bytes | None, bool]:
        """The answer to some frames, and whether time ran out."""
        late: list[bool] = []

        def stop() -> None:
            late.append(True)
            self._process.kill()

        timer = Timer(seconds, stop)
        timer.daemon = True
        timer.start()
        try:
            for frame in frames:
                write_frame(self._stdin, frame)
            answer = read_frame(self._stdout)
        except OSError:
            answer = None
        finally:
            timer.cancel()
        return answer, answer is None and bool(late)
