"""A site far away that answers as it is told, on this machine."""

import socket
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any

SECONDS = 5
"""How long the slow one takes when nobody hangs up."""


@dataclass
class FarSite:
    """What was asked, and where the site is."""

    host: str
    port: int = 0
    asked: list[tuple[str, str, float]] = field(default_factory=list)
    """Method, path and moment of every question in their order."""
    closed: Event = field(default_factory=Event)
    lock: Lock = field(default_factory=Lock)
    at_once: int = 0
    """Questions that are being answered."""
    most_at_once: int = 0

    def url(self, path: str, scheme: str = "http") -> str:
        """The address of a page."""
        return f"{scheme}://{self.host}:{self.port}{path}"

    @property
    def questions(self) -> list[str]:
        """Method and path of every question."""
        return [f"{method} {path}" for method, path, _ in self.asked]

    def times(self, path: str) -> int:
        """How often a page was asked for."""
        return sum(asked == path for _, asked, _ in self.asked)


@contextmanager
def far_site(host: str = "127.0.0.1") -> Iterator[FarSite]:
    """Open a site for as long as the block runs."""
    site = FarSite(host)

    class Handler(_Handler):
        far = site

    server = ThreadingHTTPServer((host, 0), Handler)
    server.daemon_threads = True
    site.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.closed.set()
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    far: FarSite
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        far, path = self.far, self.path
        with far.lock:
            far.asked.append((self.command, path, time.monotonic()))
            far.at_once += 1
            far.most_at_once = max(far.most_at_once, far.at_once)
        try:
            _ANSWERS.get(path.partition("?")[0], _plain)(self)
        finally:
            with far.lock:
                far.at_once -= 1
            self.close_connection = True

    def say(self, status: int, **headers: str) -> None:
        """Answer without a body."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing: tests have no log."""


def _plain(handler: _Handler) -> None:
    """`/404` answers 404; every other path 200."""
    number = handler.path.strip("/")
    handler.say(int(number) if number.isdecimal() else 200)


def _moved(handler: _Handler) -> None:
    handler.say(301, Location="/new")


def _for_now(handler: _Handler) -> None:
    handler.say(302, Location="/moved")


def _loop(handler: _Handler) -> None:
    handler.say(301, Location="/loop")


def _deeper(handler: _Handler) -> None:
    number = int(handler.path.partition("?")[2] or 0)
    handler.say(302, Location=f"/deeper?{number + 1}")


def _no_head(handler: _Handler) -> None:
    handler.say(405 if handler.command == "HEAD" else 200)


def _busy_once(handler: _Handler) -> None:
    is_first = handler.far.times(handler.path) == 1
    handler.say(429, Retry_After="1") if is_first else handler.say(200)


def _busy(handler: _Handler) -> None:
    handler.say(429, Retry_After="0")


def _busy_for_long(handler: _Handler) -> None:
    handler.say(429, Retry_After="3600")


def _ill_once(handler: _Handler) -> None:
    handler.say(503 if handler.far.times(handler.path) == 1 else 200)


def _slow(handler: _Handler) -> None:
    handler.far.closed.wait(SECONDS)


def _trickle(handler: _Handler) -> None:
    """Send a letter of the head now and then, so that no single wait is long."""
    for letter in b"HTTP/1.1 200 OK\r\nX-Endless: " + b"a" * 1000:
        if handler.far.closed.wait(0.05):
            return
        try:
            handler.wfile.write(bytes([letter]))
        except OSError:
            return


def _reset(handler: _Handler) -> None:
    """Hang up so that the other side sees a reset."""
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.connection.close()


def _hang_up(handler: _Handler) -> None:
    """End without a word."""
    handler.connection.shutdown(socket.SHUT_RDWR)


def _nonsense(handler: _Handler) -> None:
    handler.wfile.write(b"220 mail.example.go.th ESMTP\r\n")


def _huge(handler: _Handler) -> None:
    """A body of ten gigabytes to a GET, and no answer to a HEAD."""
    if handler.command == "HEAD":
        handler.say(501)
        return
    handler.send_response(200)
    handler.send_header("Content-Length", str(10**10))
    handler.end_headers()
    block = b"a" * 65_536
    try:
        for _ in range(10**10 // len(block)):
            handler.wfile.write(block)
    except OSError:
        return


def _to_neighbour(handler: _Handler) -> None:
    handler.say(302, Location="http://169.254.169.254/latest/meta-data/")


def _to_file(handler: _Handler) -> None:
    handler.say(302, Location="file:///etc/passwd")


_ANSWERS: dict[str, Callable[[_Handler], None]] = {
    "/moved": _moved, "/for-now": _for_now, "/loop": _loop, "/deeper": _deeper,
    "/no-head": _no_head, "/busy-once": _busy_once, "/busy": _busy,
    "/busy-for-long": _busy_for_long, "/ill-once": _ill_once, "/slow": _slow,
    "/trickle": _trickle, "/reset": _reset, "/hang-up": _hang_up, "/nonsense": _nonsense,
    "/huge": _huge, "/to-neighbour": _to_neighbour, "/to-file": _to_file,
}  # fmt: skip
