"""One question to another site over HTTP: the status and where it leads, never the content."""

import http.client
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from threading import Lock, Timer
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from generator.check.outside.fetch import Fetched, FetchError
from generator.check.outside.reach import connect, reach

AGENT = "prongsai-link-check"
_HEADERS = {"User-Agent": AGENT, "Accept": "*/*", "Accept-Language": "th, en;q=0.5"}
_SAFE = "/%:?#[]@!$&'()*+,;=~-._"


@dataclass(frozen=True)
class HttpFetch:
    """Asks the real network; reads the head of the answer and no more."""

    seconds: float = 10.0
    """The longest time for one question, from the connection to the last line of the head."""
    private: bool = False
    """Ask hosts of private networks too; a text must not make our machine ask its neighbours."""

    def __call__(self, method: str, url: str) -> Fetched:
        """Ask once.

        Raises:
            FetchError: No answer came back.
        """
        place = _place(url)
        addresses = reach(place.host, place.port, private=self.private)
        watch = _Watch()
        clock = Timer(self.seconds, watch.end)
        clock.daemon = True
        clock.start()
        try:
            with _connection(place, addresses, time.monotonic() + self.seconds, watch) as here:
                here.request(method, place.path, headers=_HEADERS)
                answer = here.getresponse()
                return Fetched(answer.status, answer.getheader("Location"), _wait(answer))
        except FetchError:
            raise
        except Exception as error:
            raise FetchError("timeout" if watch.is_over else _fault(error)) from error
        finally:
            clock.cancel()


class _Place(NamedTuple):
    is_secure: bool
    host: str
    port: int
    path: str


def _place(url: str) -> _Place:
    """Where an address leads, in the letters that a network knows.

    Raises:
        FetchError: Nowhere.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").encode("idna").decode(), parts.port
        path = quote(parts.path or "/", _SAFE)
        path += f"?{quote(parts.query, _SAFE)}" * bool(parts.query)
    except ValueError as error:
        raise FetchError("unknown-host") from error
    if parts.scheme not in {"http", "https"} or not host:
        raise FetchError("broken")
    is_secure = parts.scheme == "https"
    return _Place(is_secure, host, port or (443 if is_secure else 80), path)


@dataclass
class _Watch:
    """Ends a connection whose server sends a letter now and then, forever."""

    is_over: bool = False
    _held: socket.socket | None = None
    _lock: Lock = field(default_factory=Lock)

    def hold(self, held: socket.socket) -> socket.socket:
        """Watch this socket, and no longer the one before."""
        with self._lock:
            self._held = held
        if self.is_over:
            self.end()
        return held

    def end(self) -> None:
        """Time is over: whoever waits for the socket waits no longer."""
        self.is_over = True
        with self._lock:
            try:
                if self._held is not None:
                    socket.socket.shutdown(self._held, socket.SHUT_RDWR)
            except OSError:
                return


@contextmanager
def _connection(
    place: _Place, addresses: tuple[str, ...], until: float, watch: _Watch
) -> Iterator[http.client.HTTPConnection]:
    """A connection to one of the addresses that were looked at; the name is not asked again."""
    held = watch.hold(connect(addresses, place.port, until))
    try:
        if place.is_secure:
            secure = _context().wrap_socket(
                held, server_hostname=place.host, do_handshake_on_connect=False
            )
            held = watch.hold(secure)
            secure.do_handshake()
        made = _KINDS[place.is_secure](place.host, place.port)
        made.sock = held
        try:
            yield made
        finally:
            made.close()
    finally:
        held.close()


@cache
def _context() -> ssl.SSLContext:
    return ssl.create_default_context()


def _secure(host: str, port: int) -> http.client.HTTPConnection:
    return http.client.HTTPSConnection(host, port, context=_context())


_KINDS = {False: http.client.HTTPConnection, True: _secure}


def _wait(answer: http.client.HTTPResponse) -> float:
    said = answer.getheader("Retry-After") or ""
    return float(said) if said.isdecimal() and len(said) < 6 else 0.0


def _fault(error: Exception) -> str:
    for kind, fault in _FAULTS:
        if isinstance(error, kind):
            return fault
    raise error


_FAULTS: tuple[tuple[type[Exception], str], ...] = (
    (ssl.SSLEOFError, "cut"),
    (ssl.SSLError, "tls"),
    (TimeoutError, "timeout"),
    (ConnectionRefusedError, "refused"),
    (ConnectionError, "cut"),
    (OSError, "refused"),
    (http.client.HTTPException, "broken"),
    (ValueError, "broken"),
)
"""The first that fits; `RemoteDisconnected` is a `ConnectionError` too."""
