"""Ask a server for files over connections that stay open, a few at a time."""

import hashlib
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    InsecureRequestWarning,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    SSLError,
    TimeoutError,  # noqa: A004 - the library's own, and the standard one is never meant here
)

from generator.check.live.question import Question, Reply

CONNECTIONS = 4
"""Connections to one server; a browser takes six."""
_PIECE = 16_384
"""Bytes; gzip makes of them 16 MB at most."""
_PACKING = "gzip"
"""What every server can and this program can unpack without a further library."""


@dataclass(frozen=True)
class LiveFetch:
    """Asks the real network; follows no redirect and knows no proxy."""

    trusts_nobody: bool = True
    """Refuse a server whose certificate is not good."""
    connect: float = 10.0
    """The longest wait in seconds for a connection."""
    silence: float = 15.0
    """The longest wait in seconds for the next bytes."""
    whole: float = 120.0
    """The longest time in seconds for one file."""

    def __call__(self, question: Question) -> Reply:
        """Ask once; twice where a connection that was kept open turns out to be closed."""
        begun = time.monotonic()
        try:
            try:
                return self._ask(question, begun)
            except ProtocolError:
                return self._ask(question, begun)
        except (HTTPError, OSError, ValueError, zlib.error) as error:
            return Reply(question.url, fault=_fault(error), seconds=time.monotonic() - begun)

    def _ask(self, question: Question, begun: float) -> Reply:
        headers = {"User-Agent": question.agent, "Accept": "*/*", "Accept-Encoding": _PACKING}
        if question.referer:
            headers["Referer"] = question.referer
        asked = time.monotonic()
        answer = self._pool.request(
            "GET", question.url, headers=headers, redirect=False, retries=False,
            preload_content=False,
        )  # fmt: skip
        seconds = time.monotonic() - asked
        body = _Body(question)
        unpack = _unpacker(answer.headers.get("content-encoding", ""))
        while piece := answer.read1(_PIECE, decode_content=False):
            body.take(piece, unpack(piece))
            if body.is_over or time.monotonic() - begun > self.whole:
                answer.close()
                break
        else:
            answer.release_conn()
            body.is_whole = True
        if not body.is_whole and not body.is_over:
            return Reply(question.url, fault="timeout", seconds=seconds)
        return Reply(
            question.url, answer.status, "", body.digest, body.received,
            _lower(answer.headers), seconds, body.kept,
        )  # fmt: skip

    @cached_property
    def _pool(self) -> urllib3.PoolManager:
        if not self.trusts_nobody:
            urllib3.disable_warnings(InsecureRequestWarning)  # W119 tells it, in words
        return urllib3.PoolManager(
            num_pools=4, maxsize=CONNECTIONS, block=True,
            timeout=urllib3.Timeout(connect=self.connect, read=self.silence),
            cert_reqs="CERT_REQUIRED" if self.trusts_nobody else "CERT_NONE",
            assert_hostname=None if self.trusts_nobody else False,
        )  # fmt: skip


@dataclass
class _Body:
    """The body of an answer on its way in."""

    question: Question
    is_whole: bool = False
    received: int = 0
    """Bytes over the wire."""
    length: int = 0
    pieces: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.hash = hashlib.sha256()

    def take(self, packed: bytes, piece: bytes) -> None:
        self.received += len(packed)
        self.length += len(piece)
        self.hash.update(piece)
        if self.question.unless is not None:
            self.pieces.append(piece)

    @property
    def is_over(self) -> bool:
        """More came than anybody wants to read."""
        return self.length > self.question.most

    @property
    def digest(self) -> str:
        return self.hash.hexdigest() if self.is_whole else ""

    @property
    def kept(self) -> bytes | None:
        """What is to be looked at; the beginning of what was too long too."""
        if self.question.unless is None or (self.is_whole and self.digest == self.question.unless):
            return None
        return b"".join(self.pieces)


def _unpacker(encoding: str) -> Callable[[bytes], bytes]:
    """How a body is unpacked; one in a packing that nobody asked for stays as it is."""
    if encoding.strip().lower() != _PACKING:
        return bytes
    return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): headers[name] for name in headers}


def _fault(error: Exception) -> str:
    return next(name for kind, name in _FAULTS if isinstance(error, kind))


_FAULTS: tuple[tuple[type[Exception], str], ...] = (
    (NameResolutionError, "unknown-host"),
    (SSLError, "tls"),
    (NewConnectionError, "refused"),
    (ConnectTimeoutError, "timeout"),
    (TimeoutError, "timeout"),
    (ProtocolError, "cut"),
    (ConnectionError, "cut"),
    (HTTPError, "broken"),
    (OSError, "refused"),
    (ValueError, "broken"),
    (zlib.error, "broken"),
)
"""The first that fits."""
