"""Addresses of the site as other programs, and pages in a sub-path, need them."""

import re
from collections.abc import Callable
from urllib.parse import quote

_ATTRIBUTES = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*>"""
_TAG = re.compile(
    rf"""
    <!--.*?-->
    |(?P<open><(?P<raw>script|style|textarea|title)\b{_ATTRIBUTES})(?P<text>.*?)(?=</(?P=raw)\b)
    |<[a-z]{_ATTRIBUTES}
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"""(?<![^\s"'<>/=])(?P<name>[^\s"'<>/=]++)(?P<equals>\s*+=\s*+)"""
    r"""(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"'>]++))"""
)
_CANDIDATE = re.compile(r"(?P<before>[\s,]*+)(?P<url>\S*[^\s,])(?P<size>(?:\s++[^,]*+)?)")
_LINKS = frozenset({"href", "src"})
_LINKS_OF_READERS = _LINKS | {"action", "poster"}

_Change = Callable[[str], str]


def absolute(url: str, site_url: str) -> str:
    """The whole address of a page or file of the site.

    Args:
        url: An address from the root of the site, or one that is whole already and stays.
        site_url: Where the site is published, with or without a path of its own.
    """
    if not _begins_at_root(url):
        return url
    ascii_only = re.sub(r"[^\x21-\x7e]+", lambda match: quote(match[0]), url)
    return site_url.rstrip("/") + ascii_only


def relative(url: str, page_url: str) -> str:
    """The way from a page to an address of the site; whole addresses stay.

    Args:
        url: An address from the root of the site, perhaps with a query and a fragment.
        page_url: The address of the page that holds the link.
    """
    if not _begins_at_root(url):
        return url
    if url.startswith(f"{page_url}#"):
        return url.removeprefix(page_url)
    climb = "../" * (page_url.count("/") - 1)
    return (climb or "./") + url.removeprefix("/")


def absolute_links(html: str, site_url: str, page_url: str = "") -> str:
    """Safe HTML whose links and pictures hold outside the site; text stays as it is.

    Args:
        html: Links on the site begin with a slash.
        site_url: Where the site is published.
        page_url: The address of the page that the HTML is from, for links within it.
    """

    def change(url: str) -> str:
        return absolute(page_url + url if url.startswith("#") else url, site_url)

    return _change_links(html, change, _LINKS)


def relative_links(html: str, page_url: str) -> str:
    """Safe HTML whose links and pictures hold wherever the site is mounted."""
    return _change_links(html, lambda url: relative(url, page_url), _LINKS_OF_READERS)


def _begins_at_root(url: str) -> bool:
    return url.startswith("/") and not url.startswith("//")


def _change_links(html: str, change: _Change, names: frozenset[str]) -> str:
    def attribute(match: re.Match[str]) -> str:
        name = match["name"].lower()
        if name not in names and name != "srcset":
            return match[0]
        kind = next(group for group in ("double", "single", "bare") if match[group] is not None)
        value = match[kind]
        changed = _change_candidates(value, change) if name == "srcset" else change(value)
        begin, end = match.start(kind) - match.start(), match.end(kind) - match.start()
        return match[0][:begin] + changed + match[0][end:]

    def tag(match: re.Match[str]) -> str:
        text = match["open"] or match[0]
        if "=" not in text or text.startswith("<!--"):
            return match[0]
        return _ATTRIBUTE.sub(attribute, text) + (match["text"] or "")

    return _TAG.sub(tag, html)


def _change_candidates(srcset: str, change: _Change) -> str:
    return _CANDIDATE.sub(
        lambda match: match["before"] + change(match["url"]) + match["size"], srcset
    )
