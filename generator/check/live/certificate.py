"""`Certificate`: what a server shows to prove that it is who it says, and until when."""

import datetime as dt
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass

_EXPIRED, _NOT_YET, _OTHER_NAME = 10, 9, 62
"""OpenSSL's numbers of what is wrong with a certificate (X509_V_ERR_...)."""
_BY_NUMBER = {_EXPIRED: "expired", _NOT_YET: "expired", _OTHER_NAME: "name", 64: "name"}
_NO_CHECK_TIME = 0x200000
"""OpenSSL's X509_V_FLAG_NO_CHECK_TIME, which the standard library has no name for."""

FAULTS = {
    "expired": ("หมดอายุแล้วหรือยังไม่เริ่มใช้", "it has expired or is not valid yet"),
    "name": ("เป็นของเว็บไซต์ชื่ออื่น", "it is of another name"),
    "untrusted": (
        "ไม่ได้ออกโดยผู้ที่เบราว์เซอร์เชื่อถือ หรือติดตั้งใบรับรองคั่นกลางไม่ครบ",
        "no issuer that browsers trust stands behind it, or the chain is incomplete",
    ),
}
"""What can be wrong with a certificate, in Thai and in English."""


@dataclass(frozen=True)
class Certificate:
    """What a server showed."""

    ends: dt.datetime | None = None
    """None when it cannot be read because nobody vouches for it."""
    names: tuple[str, ...] = ()
    """Whom it is made out to."""
    fault: str = ""
    """A name of `FAULTS`; empty when browsers take it."""

    def days_left(self, now: dt.datetime) -> int | None:
        """Whole days until it ends, negative afterwards."""
        return (self.ends - now).days if self.ends else None


Look = Callable[[str, int], Certificate | None]
"""Looks at the certificate of a host and port; None when no connection came about."""


def look(host: str, port: int, seconds: float = 10.0) -> Certificate | None:
    """Look at the certificate of a server.

    Args:
        host: The name that visitors type.
        port: Where it answers.
        seconds: The longest wait.
    """
    try:
        return _shown(host, port, seconds, ssl.create_default_context(), "")
    except ssl.SSLCertVerificationError as error:
        fault = _BY_NUMBER.get(error.verify_code, "untrusted")
    except OSError:
        return None
    lenient = ssl.create_default_context()
    lenient.check_hostname = False
    lenient.verify_flags |= ssl.VerifyFlags(_NO_CHECK_TIME)
    try:
        return _shown(host, port, seconds, lenient, fault)
    except OSError:
        return Certificate(fault=fault)


def _shown(
    host: str, port: int, seconds: float, context: ssl.SSLContext, fault: str
) -> Certificate:
    with (
        socket.create_connection((host, port), seconds) as plain,
        context.wrap_socket(plain, server_hostname=host) as secure,
    ):
        shown = secure.getpeercert()
    if not shown:
        return Certificate(fault=fault or "untrusted")
    ends = ssl.cert_time_to_seconds(str(shown["notAfter"]))
    names = tuple(str(row[1]) for row in shown.get("subjectAltName", ()))
    return Certificate(dt.datetime.fromtimestamp(ends, dt.UTC), names, fault)
