"""`/.well-known/security.txt`: whom to tell of a weakness, and until when that holds (RFC 9116)."""

import datetime as dt

from generator.library.history import BANGKOK
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.plan import Artifact

SECURITY_TXT = "/.well-known/security.txt"
GOOD_FOR = dt.timedelta(days=360)
"""RFC 9116, section 2.5.5, recommends less than a year.

Every publishing renews it: where nothing was published for so long, nobody may be listening.
"""
_POLICY = "about/security"
"""The entry that says what the office does with what it is told."""


def security_txt(library: Library, today: dt.date, site_url: str) -> Artifact:
    """Whom to tell.

    Args:
        library: What the office publishes.
        today: The day of the build.
        site_url: Absolute address of the site's root.
    """
    office = library.office
    expires = dt.datetime.combine(today + GOOD_FOR, dt.time(), BANGKOK)
    lines = [
        f"Contact: {absolute(office.security or office.report, site_url)}",
        f"Expires: {expires.isoformat()}",
        "Preferred-Languages: th, en",
    ]
    if site_url.startswith("https:"):
        lines.append(f"Canonical: {absolute(SECURITY_TXT, site_url)}")
    if policy := library.entries.get(_POLICY):
        lines.append(f"Policy: {absolute(policy.url, site_url)}")
    return Artifact(SECURITY_TXT, "\n".join((*lines, "")))
