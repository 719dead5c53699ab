"""Whatever a server sends, the answer is a value, bounded in time and in bytes."""

import gzip
import hashlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from generator.check.live.http import LiveFetch
from generator.check.live.question import Question, Reply

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n"
Talk = Callable[[socket.socket], None]


@contextmanager
def talking(talk: Talk) -> Iterator[str]:
    """A server that says to each caller what the test wants, whatever it is asked."""
    with socket.create_server(("127.0.0.1", 0)) as door:

        def serve() -> None:
            while True:
                try:
                    caller, _ = door.accept()
                except OSError:
                    return
                with caller:
                    try:
                        talk(caller)
                    except OSError:
                        continue

        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}/"
        door.shutdown(socket.SHUT_RDWR)


def said(*parts: bytes) -> Talk:
    """Hear the question out and say some bytes."""

    def talk(caller: socket.socket) -> None:
        caller.recv(65_536)
        for part in parts:
            caller.sendall(part)

    return talk


def asked(talk: Talk, most: int = 10_000, fetch: LiveFetch | None = None) -> Reply:
    """One question to such a server."""
    with talking(talk) as url:
        return (fetch or LiveFetch(silence=0.5, whole=1.0))(Question(url, most, unless=""))


def answer(body: bytes, *headers: bytes) -> bytes:
    """An answer with a body."""
    lines = b"".join(line + b"\r\n" for line in headers)
    return HEAD % len(body) + lines + b"\r\n" + body


def test_a_packed_body_is_told_by_what_it_holds_and_by_what_was_sent() -> None:
    """The hash is of the file, the size of the wire."""
    text = "สวัสดี".encode() * 200
    packed = gzip.compress(text)
    reply = asked(said(answer(packed, b"Content-Encoding: gzip", b"X-Two: a", b"X-Two: b")))
    assert (reply.status, reply.body, reply.size) == (200, text, len(packed))
    assert reply.digest == hashlib.sha256(text).hexdigest()
    assert reply.headers["x-two"] == "a, b"


def test_a_bomb_ends_at_what_was_asked_for() -> None:
    """A hundred megabytes in a hundred kilobytes."""
    bomb = gzip.compress(bytes(100_000_000), 9)
    begun = time.monotonic()
    reply = asked(said(answer(bomb, b"Content-Encoding: gzip")), fetch=LiveFetch())
    assert (reply.status, reply.digest) == (200, "")
    assert len(reply.body or b"") < 20_000_000
    assert time.monotonic() - begun < 3


def test_more_than_was_asked_for_is_not_read_to_its_end() -> None:
    """And shown only as far as it was read."""
    reply = asked(said(answer(b"x" * 900_000)), most=50_000)
    assert (reply.digest, reply.is_good) == ("", True)
    assert 50_000 < len(reply.body or b"") < 100_000


@pytest.mark.parametrize(
    ("sent", "fault"),
    [
        ((), "cut"),
        ((b"SSH-2.0-OpenSSH\r\n",), "cut"),
        ((b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort",), "cut"),
        ((answer(b"no gzip", b"Content-Encoding: gzip"),), "broken"),
        ((b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n",), "cut"),
    ],
    ids=["nothing", "other", "half", "unpackable", "headers"],
)
def test_what_is_no_answer_is_told_in_a_word(sent: tuple[bytes, ...], fault: str) -> None:
    """Never an exception."""
    reply = asked(said(*sent))
    assert (reply.status, reply.fault, reply.body) == (None, fault, None)


def test_a_server_that_dribbles_is_left() -> None:
    """A letter now and then keeps nobody waiting for ever."""

    def dribble(caller: socket.socket) -> None:
        caller.recv(65_536)
        caller.sendall(HEAD % 1000 + b"\r\n")
        for _ in range(100):
            caller.sendall(b"x")
            time.sleep(0.05)

    begun = time.monotonic()
    assert asked(dribble).fault == "timeout"
    assert time.monotonic() - begun < 4


def test_a_silent_server_is_left() -> None:
    """It takes the question and says nothing."""
    assert asked(lambda _: time.sleep(2)).fault == "timeout"


def test_a_kept_connection_that_was_closed_meanwhile_is_no_fault() -> None:
    """Servers close idle ones; the second question opens another."""
    body = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    fetch = LiveFetch()
    with talking(said(body)) as url:
        assert [fetch(Question(url)).status for _ in range(3)] == [200, 200, 200]


@pytest.mark.parametrize(
    ("url", "fault"),
    [("http://no-such.invalid/", "unknown-host"), ("http://127.0.0.1:1/", "refused")],
)
def test_nobody_there_is_told_in_a_word(url: str, fault: str) -> None:
    """By name and by port."""
    assert LiveFetch()(Question(url)).fault == fault


def test_redirects_are_told_and_not_followed() -> None:
    """Where they lead is for the rules to judge."""
    reply = asked(
        said(b"HTTP/1.1 302 F\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
    )
    assert (reply.status, reply.leads_on, reply.location) == (302, True, "http://127.0.0.1:1/")
