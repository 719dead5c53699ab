"""Where a host is on the network, if a text may make us ask there at all."""

import errno
import ipaddress
import socket
import time
from collections.abc import Iterator

from generator.check.outside.fetch import FetchError

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_HOUSES = frozenset({ipaddress.ip_address("168.63.129.16")})
"""Public by number, but answered by the machine room itself: Azure's, where hosted runners live."""
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses that stand for IPv4 ones (RFC 6052)."""
_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH})
_SOMEWHERE = ("192.0.2.1", 9)
"""An address for documents (RFC 5737): nothing is sent there."""


def reach(host: str, port: int, *, private: bool = False) -> tuple[str, ...]:
    """The network addresses of a host.

    Args:
        host: A name in ASCII, or an address.
        port: Where it will be asked.
        private: Whether hosts of private networks are allowed.

    Raises:
        FetchError: There is no such host, no network, or the host is none of the public internet.
    """
    try:
        rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        is_away = error.errno == socket.EAI_AGAIN or not _has_route()
        raise FetchError("no-network" if is_away else "unknown-host") from error
    except (OSError, ValueError) as error:
        raise FetchError("unknown-host") from error
    found = tuple(dict.fromkeys(str(row[4][0]) for row in rows))
    if not private and not all(map(_is_public, found)):
        raise FetchError("private")
    return found


def connect(addresses: tuple[str, ...], port: int, until: float) -> socket.socket:
    """Connect to the first address that takes us.

    Args:
        addresses: The ones that were looked at; the name is not asked for others.
        port: Where.
        until: The moment of the monotonic clock at which to give up.

    Raises:
        FetchError: There is no way to any of them.
        OSError: None of them answered.
    """
    last: OSError = TimeoutError()
    for address in addresses:
        left = until - time.monotonic()
        if left <= 0:
            break
        try:
            return socket.create_connection((address, port), left)
        except OSError as error:
            last = error
    if last.errno in _NO_NETWORK and not _has_route():
        raise FetchError("no-network") from last
    raise last


def _is_public(written: str) -> bool:
    address = ipaddress.ip_address(written.partition("%")[0])
    return all(
        inner.is_global and not inner.is_multicast and inner not in _HOUSES
        for inner in _meanings(address)
    )


def _meanings(address: _Address) -> Iterator[_Address]:
    """An address and those that it stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        yield address
        return
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and address in _TRANSLATED:
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if address.ipv4_mapped is None:
        yield address
    if inner is not None:
        yield inner


def _has_route() -> bool:
    """Tell whether this machine knows any way to the outside; it sends nothing to learn that."""
    for family, address in ((socket.AF_INET, _SOMEWHERE), (socket.AF_INET6, ("2001:db8::1", 9))):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as ask:
                ask.connect(address)
        except OSError:
            continue
        return True
    return False
