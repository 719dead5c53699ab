"""Addresses outside the site: which ask for a login, and which nobody outside can open."""

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

_LOGIN: Mapping[str, str] = {
    "drive.google.com": "Google Drive",
    "docs.google.com": "Google Docs",
    "sites.google.com/d": "Google Sites ฉบับแก้ไข",
    "photos.app.goo.gl": "Google Photos",
    "onedrive.live.com": "OneDrive",
    "1drv.ms": "OneDrive",
    "sharepoint.com": "SharePoint",
    "dropbox.com": "Dropbox",
    "icloud.com": "iCloud",
    "canva.com": "Canva",
    "mediafire.com": "MediaFire",
    "facebook.com": "Facebook",
    "fb.com": "Facebook",
    "fb.me": "Facebook",
    "fb.watch": "Facebook",
    "instagram.com": "Instagram",
    "x.com": "X",
    "twitter.com": "X",
    "tiktok.com": "TikTok",
    "line.me": "LINE",
    "lin.ee": "LINE",
}
"""Services that ask for a login, or whose sharing anybody may change: host, or host with path."""

SOCIAL = frozenset({"Facebook", "Instagram", "X", "TikTok", "LINE"})
"""Services by which an office talks with the public, which is what some items ask for."""

_OPEN_PATHS = ("/forms/", "/document/d/e/", "/spreadsheets/d/e/", "/presentation/d/e/")
"""What Google Docs publishes to the web, for which it asks for no login."""
_LOCAL = (".local", ".lan", ".internal", ".intranet", ".localhost", ".home", ".corp")


def host_of(url: str) -> str:
    """The host of an address in lower case, without `www.`; empty when there is none."""
    try:
        return (urlsplit(url).hostname or "").lower().removeprefix("www.").rstrip(".")
    except ValueError:
        return ""


def login_service(url: str) -> str | None:
    """The name of the service when it is known to ask for a login, or to change its sharing."""
    host = host_of(url)
    path = urlsplit(url).path if host else ""
    if host == "docs.google.com" and path.startswith(_OPEN_PATHS):
        return None
    for known, name in _LOGIN.items():
        wanted, _, below = known.partition("/")
        if (host == wanted or host.endswith(f".{wanted}")) and path.startswith(
            f"/{below}" if below else ""
        ):
            return name
    return None


def is_private(url: str) -> bool:
    """Tell whether only computers within the office can open an address."""
    host = host_of(url)
    if not host:
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return host == "localhost" or "." not in host or host.endswith(_LOCAL)


def is_own(url: str, email: str) -> bool:
    """Tell whether an address lies in the office's own domain, known by its e-mail address."""
    own = email.rpartition("@")[2].lower().removeprefix("www.")
    host = host_of(url)
    return own.endswith(".th") and (host == own or host.endswith(f".{own}"))
