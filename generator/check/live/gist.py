"""`Gist`: what one page says, links to, hides and runs; and how two gists differ."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree, html
from lxml.html import HtmlElement

from generator.check.built.hidden import hidden
from generator.check.built.words import shown
from generator.thai.spam import find_spam

_SHOWN = 12
"""Words of a difference that are told."""
_HEAD = frozenset({"description", "keywords"})
"""What a page says to search engines alone."""
_CODE = {
    "script": "src", "iframe": "src", "frame": "src", "embed": "src", "object": "data",
    "form": "action", "base": "href", "style": "", "applet": "code",
    "img": "src", "link": "href", "source": "src", "video": "src", "audio": "src",
}  # fmt: skip
"""What runs, is shown or leads away, with the attribute that says what."""


@dataclass(frozen=True)
class Gist:
    """One page as far as anybody could change it to harm."""

    words: tuple[str, ...]
    """Title, description and all text, at the spaces."""
    links: tuple[tuple[str, str], ...]
    """Where visitors and search engines are led, absolute, each with the words of the link.

    Telephone numbers and addresses of e-mail are links too.
    """
    hidden: tuple[str, ...]
    """Texts that readers do not see."""
    code: tuple[str, ...]
    """Scripts, frames, pictures, forms, styles and handlers, told so that a person finds them."""


@dataclass(frozen=True)
class Change:
    """A page whose bytes differ from what was built."""

    path: str
    ours: Gist | None
    """None when the built page is not here to compare with."""
    theirs: Gist

    @cached_property
    def links(self) -> tuple[tuple[str, str], ...]:
        """Links that the built page does not have."""
        known = {url for url, _ in self.ours.links} if self.ours else set()
        return tuple(link for link in self.theirs.links if link[0] not in known)

    @cached_property
    def hidden(self) -> tuple[str, ...]:
        """Hidden texts that the built page does not have."""
        return _added(self.theirs.hidden, self.ours.hidden if self.ours else ())

    @cached_property
    def code(self) -> tuple[str, ...]:
        """What runs there and not in the built page; nothing where that is not here."""
        return _added(self.theirs.code, self.ours.code) if self.ours else ()

    @cached_property
    def words(self) -> tuple[str, str] | None:
        """The first words that differ: what was built, and what stands there now."""
        if self.ours is None or self.ours.words == self.theirs.words:
            return None
        built, live = self.ours.words, self.theirs.words
        start = _alike(built, live)
        end = _alike(built[start:][::-1], live[start:][::-1])
        return _excerpt(built[start : len(built) - end]), _excerpt(live[start : len(live) - end])

    @cached_property
    def advertised(self) -> tuple[str, ...]:
        """Words of gambling and fraud in what was added."""
        ours = self.ours.words if self.ours else ()
        said = " ".join(_added(self.theirs.words, ours))
        linked = " ".join(f"[{text}]({url})" for url, text in self.links)
        found = find_spam(f"{said}\n\n{linked}")
        return tuple(dict.fromkeys(word for spam in found for word in spam.words))

    @property
    def is_only_bytes(self) -> bool:
        """Tell whether it says what was built, and links to, hides and runs nothing further."""
        return self.ours is not None and not (self.words or self.links or self.hidden or self.code)


def gist_of(data: bytes, url: str) -> Gist:
    """Read a page; never raises on any bytes.

    Args:
        data: The page.
        url: Its absolute address.
    """
    tree = _tree(data)
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    head = [(element.text or "") for element in elements if element.tag == "title"]
    head += [
        element.get("content") or ""
        for element in elements
        if element.tag == "meta" and (element.get("name") or "").lower() in _HEAD
    ]
    return Gist(
        words=tuple(" ".join((*head, _text(tree))).split()),
        links=tuple(dict.fromkeys(_links(elements, url))),
        hidden=tuple(text for _, _, text in hidden(elements)),
        code=tuple(_code(elements)),
    )


def _tree(data: bytes) -> HtmlElement:
    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        return html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return html.document_fromstring(b"<html></html>")


def _text(tree: HtmlElement) -> str:
    return " ".join(shown(body) for body in tree.iter("body"))


def _links(elements: Iterable[HtmlElement], url: str) -> Iterator[tuple[str, str]]:
    for element in elements:
        canonical = element.tag == "link" and "canonical" in (element.get("rel") or "").lower()
        href = element.get("href") if element.tag in {"a", "area"} or canonical else None
        if href is None:
            continue
        try:
            target = urldefrag(urljoin(url, href.strip())).url
            scheme = urlsplit(target).scheme
        except ValueError:
            continue
        if scheme:
            yield target, shown(element)


def _code(elements: Iterable[HtmlElement]) -> Iterator[str]:
    for element in elements:
        tag = str(element.tag)
        if tag in _CODE:
            where = element.get(_CODE[tag]) if _CODE[tag] else None
            yield f"<{tag}> {where or _inline(element)}"
        if tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
            yield f"<meta refresh> {element.get('content')}"
        for name, value in element.items():
            if str(name).lower().startswith("on") or "javascript:" in str(value).lower():
                yield f'{name}="{" ".join(str(value).split())[:80]}"'


def _inline(element: HtmlElement) -> str:
    text = " ".join((element.text or "").split())
    mark = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{text[:60]} ({mark})" if text else ""


def _added(theirs: Iterable[str], ours: Iterable[str]) -> tuple[str, ...]:
    """What stands there more often than it should, in its order."""
    known = Counter(ours)
    found = []
    for one in theirs:
        if known[one]:
            known[one] -= 1
        else:
            found.append(one)
    return tuple(found)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _excerpt(words: tuple[str, ...]) -> str:
    text = " ".join(words[:_SHOWN])
    return f"{text[:120]}…" if len(text) > 120 or len(words) > _SHOWN else text
