"""What browsers are told a page may do: in the page itself, and by servers that send headers."""

from base64 import b64encode
from hashlib import sha256

_POLICY = (
    "default-src 'none'; script-src 'self'{}; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
)

HEADERS = (
    ("Content-Security-Policy", f"{_POLICY.format('')}; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
)
"""The headers that a server of an office sends with everything (OWASP Secure Headers Project).

What a page says in `<meta>` holds as well; `frame-ancestors` works in a header alone.
"""
HTTPS_ONLY = ("Strict-Transport-Security", "max-age=31536000")
"""Sent over https alone (RFC 6797): a year without a way back to http."""


def page_policy(data: str) -> str:
    """The Content-Security-Policy of one page.

    Args:
        data: The text of its data block, or nothing. Browsers run no data and do not ask for its
            hash; the checkers of HTML do.
    """
    named = f" 'sha256-{b64encode(sha256(data.encode()).digest()).decode()}'" if data else ""
    return _POLICY.format(named)
