"""One question over a real connection: the status, where it leads, or why nothing came back."""

import socket
import time

import pytest

from generator.check.outside.fetch import Fetched, FetchError
from generator.check.outside.http_fetch import HttpFetch
from tests.unit.check.outside.far_site import FarSite

QUICK = HttpFetch(seconds=0.5, private=True)


def fault(url: str, fetch: HttpFetch = QUICK) -> str:
    with pytest.raises(FetchError) as caught:
        fetch("GET", url)
    return str(caught.value)


@pytest.mark.parametrize("status", [200, 204, 403, 404, 405, 410, 500, 503])
def test_the_status_is_what_the_server_said(far: FarSite, status: int) -> None:
    assert QUICK("HEAD", far.url(f"/{status}")) == Fetched(status)


def test_where_a_redirect_leads_and_how_long_to_wait(far: FarSite) -> None:
    assert QUICK("HEAD", far.url("/moved")).location == "/new"
    assert QUICK("HEAD", far.url("/busy-for-long")) == Fetched(429, None, 3600.0)


def test_a_thai_address_is_asked_for_as_browsers_do(far: FarSite) -> None:
    """Percent signs over UTF-8, and nothing that is a percent sign already is changed."""
    assert QUICK("HEAD", far.url("/ข่า/%E0%B8%81 ข?q=ค ง&a=%20")).status == 200
    path = "/%E0%B8%82%E0%B9%88%E0%B8%B2/%E0%B8%81%20%E0%B8%82?q=%E0%B8%84%20%E0%B8%87&a=%20"
    assert far.questions == [f"HEAD {path}"]


@pytest.mark.parametrize("path", ["/slow", "/trickle"])
def test_nobody_can_hold_us_for_long(far: FarSite, path: str) -> None:
    """Neither with silence nor with a letter now and then."""
    begin = time.monotonic()
    assert fault(far.url(path)) == "timeout"
    assert time.monotonic() - begin < 3


@pytest.mark.parametrize(
    ("path", "name"), [("/reset", "cut"), ("/hang-up", "cut"), ("/nonsense", "broken")]
)
def test_what_is_no_answer(far: FarSite, path: str, name: str) -> None:
    assert fault(far.url(path)) == name


def test_a_body_is_never_read(far: FarSite) -> None:
    """Ten gigabytes take no longer than none."""
    begin = time.monotonic()
    assert QUICK("GET", far.url("/huge")).status == 200
    assert time.monotonic() - begin < 3


def test_a_server_without_encryption_is_told_apart(far: FarSite) -> None:
    assert fault(far.url("/", scheme="https")) == "tls"


def test_nobody_listens_there() -> None:
    with socket.socket() as left_again:
        left_again.bind(("127.0.0.1", 0))
        port = left_again.getsockname()[1]
    assert fault(f"http://127.0.0.1:{port}/") == "refused"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://no-such-name.invalid/", "unknown-host"),
        (f"http://{'ก' * 70}.example/", "unknown-host"),
        ("http://a..b/", "unknown-host"),
        ("http://example.go.th:99999/", "unknown-host"),
        ("ftp://example.go.th/", "broken"),
        ("http:///nothing", "broken"),
    ],
)
def test_what_is_no_address(url: str, name: str) -> None:
    assert fault(url) in {name, "no-network"}


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1",  # noqa: S104 - asked for, not listened on
        "169.254.169.254", "100.100.100.200", "168.63.129.16", "224.0.0.1", "0x7f.1", "2130706433",
        "localhost", "[::1]", "[::ffff:127.0.0.1]", "[fd00:ec2::254]", "[fe80::1]",
        "[2002:7f00:1::]", "[64:ff9b::7f00:1]",
    ],
)  # fmt: skip
def test_no_text_makes_us_ask_a_neighbour(host: str) -> None:
    """Of machines in this network or in the machine room, under whatever name."""
    assert fault(f"http://{host}:9/", HttpFetch()) in {"private", "unknown-host"}


def test_a_neighbour_is_not_even_connected(far: FarSite) -> None:
    assert fault(far.url("/"), HttpFetch()) == "private"
    assert far.asked == []
