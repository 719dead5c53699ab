"""One question to another site over HTTP: the status and where it leads, never the content."""

import http.client
import ipaddress
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from threading import Timer
from typing import NamedTuple
from urllib.parse import quote, urlsplit

AGENT = "prongsai-link-check"
_SAFE = "/%:?#[]@!$&'()*+,;=~-._"


class Fetched(NamedTuple):
    """What a server answered."""

    status: int
    location: str | None = None
    """Where a redirect leads, as the server wrote it."""
    retry_after: float = 0.0
    """Seconds that the server asks to wait."""


class FetchError(Exception):
    """No answer came back; the text is one of the names of `FAULTS`."""


Fetch = Callable[[str, str], Fetched]
"""Asks with a method (`HEAD` or `GET`) for an address; raises `FetchError`."""


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
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").encode("idna").decode(), parts.port
        except ValueError as error:
            raise FetchError("unknown-host") from error
        if parts.scheme not in {"http", "https"} or not host:
            raise FetchError("broken")
        self._look_up(host, port or (443 if parts.scheme == "https" else 80))
        path = quote(parts.path or "/", _SAFE) + (
            f"?{quote(parts.query, _SAFE)}" * bool(parts.query)
        )
        connection = self._connection(parts.scheme, host, port)
        clock = Timer(self.seconds, _cut, (connection,))
        clock.daemon = True
        clock.start()
        try:
            connection.request(method, path, headers={"User-Agent": AGENT, "Accept": "*/*"})
            answer = connection.getresponse()
            return Fetched(answer.status, answer.getheader("Location"), _wait(answer))
        except Exception as error:
            raise FetchError(_fault(error)) from error
        finally:
            clock.cancel()
            connection.close()

    def _connection(self, scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
        if scheme == "http":
            return http.client.HTTPConnection(host, port, timeout=self.seconds)
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(host, port, timeout=self.seconds, context=context)

    def _look_up(self, host: str, port: int) -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise FetchError("unknown-host") from error
        addresses = {ipaddress.ip_address(str(row[4][0]).partition("%")[0]) for row in found}
        if not self.private and not all(address.is_global for address in addresses):
            raise FetchError("private")


def _cut(connection: http.client.HTTPConnection) -> None:
    """End a connection whose server sends a letter now and then, forever."""
    try:
        if connection.sock:
            connection.sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


def _wait(answer: http.client.HTTPResponse) -> float:
    said = answer.getheader("Retry-After") or ""
    return float(said) if said.isdecimal() and len(said) < 6 else 0.0


def _fault(error: Exception) -> str:
    for kind, fault in _FAULTS:
        if isinstance(error, kind):
            return fault
    raise error


_FAULTS: tuple[tuple[type[Exception], str], ...] = (
    (ssl.SSLError, "tls"),
    (TimeoutError, "timeout"),
    (http.client.RemoteDisconnected, "timeout"),
    (ConnectionResetError, "refused"),
    (OSError, "refused"),
    (http.client.HTTPException, "broken"),
    (ValueError, "broken"),
)
"""The first that fits; a connection that the clock has cut looks like one that the other ended."""
