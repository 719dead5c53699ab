"""A page of the site as it stands in the offline edition.

The Content-Security-Policy stays, so that nothing is asked of any host: to Chromium and Firefox,
`'self'` in a file means other files (both were tried; Safari was not). Only forms need a word more,
for Firefox refuses there to send one to `'self'`. Fonts
are not asked for ahead: a browser that reads a file cannot do so, and complains. Feeds are not
announced, and no search engine is told which of several addresses to keep.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from html import escape, unescape

from generator.offline.contents import SEARCH_INDEX
from generator.offline.links import Links, Target
from generator.rendering.tags import (
    attributes,
    change_attributes,
    change_candidates,
    change_tags,
)

_SEARCH_SCRIPT = "/assets/js/search.js"
_NAME = re.compile(r"</?([a-z0-9]+)", re.IGNORECASE)
_ADDRESSES = ("href", "src", "action", "poster")
_ONLINE_ONLY = frozenset({"preload", "alternate", "canonical"})


@dataclass(frozen=True)
class Words:
    """What is written into pages, as safe HTML."""

    notice: Callable[[str], str]
    """Stands below the head of a page: what edition this is; takes the page's online address."""
    needs_internet: Callable[[int | None], str]
    """Stands in a link to what is not here; takes the size in bytes where it is known."""


def offline_page(html: str, path: str, links: Links, words: Words) -> str:
    """A page whose links lead to files beside it.

    Args:
        html: The page as it was built.
        path: Its path from the root of the site.
        links: Where links lead.
        words: What is written into it.
    """
    return change_tags(html, _Page(path, links, words).change)


class _Page:
    """One page on its way; remembers what must be written before a later tag."""

    def __init__(self, path: str, links: Links, words: Words) -> None:
        self._path, self._links, self._words = path, links, words
        self._closing = {"header": lambda: words.notice(links.online(path))}
        self._within_link = ""
        self._targets: dict[str, Target] = {}

    def change(self, tag: str) -> str:
        name = tag_name(tag)
        if tag.startswith("</"):
            return self._close(name, tag)
        if "=" not in tag:
            return tag
        return _SPECIAL.get(name, _Page._plain)(self, tag)

    def _close(self, name: str, tag: str) -> str:
        if name == "a":
            words, self._within_link = self._within_link, ""
            return words + tag
        if name in self._closing:
            return tag + self._closing.pop(name)()
        return tag

    def _plain(self, tag: str) -> str:
        return change_attributes(tag, self._changes())

    def _anchor(self, tag: str) -> str:
        href = attributes(tag).get("href")
        target = self._target(href) if href is not None else Target("")
        self._within_link = self._words.needs_internet(target.size) if target.is_online else ""
        return self._plain(tag)

    def _link(self, tag: str) -> str:
        return "" if attributes(tag).get("rel") in _ONLINE_ONLY else self._plain(tag)

    def _meta(self, tag: str) -> str:
        changes = {"refresh": self._refresh, "content-security-policy": _allow_forms}
        change = changes.get(attributes(tag).get("http-equiv", "").lower())
        return change_attributes(tag, {"content": change}) if change else tag

    def _script(self, tag: str) -> str:
        """The search reads its index from a script, for it may not read other files."""
        changed = self._plain(tag)
        index = self._target(f"/{SEARCH_INDEX}")
        is_search = self._target(attributes(tag).get("src", "")) == self._target(_SEARCH_SCRIPT)
        if not is_search or index.is_online:
            return changed
        return f'<script src="{escape(index.url)}" defer></script>{changed}'

    def _refresh(self, content: str) -> str:
        wait, sign, url = content.partition("url=")
        return wait + sign + self._address(url)

    def _target(self, value: str) -> Target:
        if value not in self._targets:
            self._targets[value] = self._links.target(unescape(value), self._path)
        return self._targets[value]

    def _address(self, value: str) -> str:
        return escape(self._target(value).url)

    def _changes(self) -> Mapping[str, Callable[[str], str]]:
        candidates = partial(change_candidates, change=self._address)
        return {**dict.fromkeys(_ADDRESSES, self._address), "srcset": candidates}


def _allow_forms(policy: str) -> str:
    return policy.replace("form-action 'self'", "form-action 'self' file:")


def tag_name(tag: str) -> str:
    """The name of an element, from one of its tags."""
    found = _NAME.match(tag)
    return found[1].lower() if found else ""


_SPECIAL: Mapping[str, Callable[[_Page, str], str]] = {
    "a": _Page._anchor,  # noqa: SLF001 - the table of the class's own methods
    "link": _Page._link,  # noqa: SLF001
    "meta": _Page._meta,  # noqa: SLF001
    "script": _Page._script,  # noqa: SLF001
}
