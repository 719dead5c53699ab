"""Addresses of the site as other programs, and pages in a sub-path, need them."""

import re
from urllib.parse import quote

from generator.rendering.tags import Change, change_attributes, change_candidates, change_tags

_LINKS = frozenset({"href", "src"})
_LINKS_OF_READERS = _LINKS | {"action", "poster"}


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


def _change_links(html: str, change: Change, names: frozenset[str]) -> str:
    changes = dict.fromkeys(names, change)
    changes["srcset"] = lambda candidates: change_candidates(candidates, change)
    return change_tags(html, lambda tag: change_attributes(tag, changes))
