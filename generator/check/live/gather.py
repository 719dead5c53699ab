"""Ask a published site for everything that was built, and for a little that was not."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import unescape

from generator.check.built.folder import is_page
from generator.check.live import probes
from generator.check.live.certificate import Certificate
from generator.check.live.expected import Expected
from generator.check.live.gist import Change, Gist, gist_of
from generator.check.live.question import LARGEST, Fetch, Question, Reply
from generator.check.live.round import WHOLE, ask_all
from generator.check.live.site import Cloaked, LiveSite, Stranger
from generator.progress import Tally

_ROOM = 65_536
"""Bytes by which a file may be longer than it should be and is still read to its end."""
_MOST_STRANGERS = 20
"""Addresses that are not ours and asked for; a defaced page may name thousands."""
_KEPT = (".html", ".htm", ".xml", ".txt")
"""Files in which links are looked for."""
_PAGE_BYTES = 5_000_000
"""The longest page whose size nobody knows beforehand."""
_LOC = re.compile(rb"<loc>\s*([^<\s]{1,2000})\s*</loc>")


@dataclass(frozen=True)
class Visit:
    """What one visit needs."""

    fetch: Fetch
    expected: Expected
    now: dt.datetime
    promised: tuple[str, ...] = ()
    """Addresses of the site that must answer, whether or not the build made them."""
    certificate: Certificate | None = None
    tell: Tally | None = None
    whole: float = WHOLE
    """Seconds after which no more files are asked for."""


@dataclass
class _Asker:
    """Asks a few questions one after the other and counts all."""

    fetch: Fetch
    replies: list[Reply] = field(default_factory=list)

    def __call__(self, question: Question) -> Reply:
        reply = self.fetch(question)
        self.replies.append(reply)
        return reply

    def each(self, urls: Mapping[str, str]) -> dict[str, Reply]:
        """Ask for some addresses; the replies by the same names."""
        return {name: self(Question(url, most=_PAGE_BYTES)) for name, url in urls.items()}


def visit(wish: Visit) -> LiveSite:
    """Visit a site; a server that does not answer at all is asked only twice."""
    expected, ask = wish.expected, _Asker(wish.fetch)
    listed = ask(Question(expected.checksums_url, unless=""))
    empty = LiveSite(expected, wish.now, {}, listed, certificate=wish.certificate)
    first = ask(_question(expected, expected.files[0])) if expected.files else listed
    if first.status is None:
        return _counted(
            replace(empty, replies=dict.fromkeys(expected.files[:1], first),
                    unasked=len(expected.files) - 1, why_unasked="silent"), ask)  # fmt: skip
    questions = {path: _question(expected, path) for path in expected.files[1:]}
    asked = ask_all(questions, ask, wish.tell, wish.whole)
    replies = {expected.files[0]: first, **asked.replies}
    whole = replace(
        empty, replies=replies, changes=tuple(_changes(expected, replies)),
        unasked=asked.unasked, why_unasked=asked.why,
    )  # fmt: skip
    if asked.why == "silent" or whole.is_moved:
        return _counted(whole, ask)
    return _counted(_looked_around(whole, wish, ask), ask)


def _counted(site: LiveSite, ask: _Asker) -> LiveSite:
    replies = {
        path: replace(reply, body=None) if is_page(path) else reply
        for path, reply in site.replies.items()
    }
    received = sum(reply.size for reply in ask.replies)
    return replace(site, replies=replies, requests=len(ask.replies), received=received)


def _question(expected: Expected, path: str) -> Question:
    size = expected.size(path)
    unknown = _PAGE_BYTES if is_page(path) else LARGEST
    most = unknown if size is None else min(size + _ROOM, LARGEST)
    unless = expected.checksums[path] if path.endswith(_KEPT) else None
    if path.endswith("security.txt"):
        unless = ""
    return Question(expected.url_of(path), max(most, _ROOM), unless)


def _changes(expected: Expected, replies: Mapping[str, Reply]) -> Iterator[Change]:
    for path, reply in replies.items():
        if not is_page(path) or not LiveSite.shows(path, reply) or reply.body is None:
            continue
        built = expected.read(path)
        url = expected.url_of(path)
        ours = gist_of(built, url) if built is not None else None
        yield Change(path, ours, gist_of(reply.body, url))


def _looked_around(site: LiveSite, wish: Visit, ask: _Asker) -> LiveSite:
    """Ask for what no list of files names."""
    expected = wish.expected
    seed = probes.seed(expected, wish.now.date())
    asked = (*wish.promised, *expected.manifest.redirects)
    missing = [address for address in asked if not expected.is_ours(expected.at(address))]
    insecure = ask(Question(f"http:{expected.url.removeprefix('https:')}", _PAGE_BYTES))\
        if site.is_secure and ":" not in expected.url.split("/")[2] else None  # fmt: skip
    sampled = probes.sample(site.replies, seed)
    return replace(
        site,
        strangers=tuple(_strangers(site, ask)),
        absent=ask.each({path: expected.url + path for path in probes.absent(seed)}),
        private=ask.each({path: expected.url + path for path in probes.private(expected)}),
        extra=ask.each({address: expected.at(address) for address in missing}),
        cloaked=tuple(_cloaked(site, sampled, ask)),
        seen_as_robot=len(sampled),
        insecure=insecure,
    )


def _strangers(site: LiveSite, ask: _Asker) -> Iterator[Stranger]:
    asked: set[str] = set()
    for path, url in _named(site):
        expected = site.expected
        if url in asked or not expected.is_here(url) or expected.is_ours(url):
            continue
        if len(asked) == _MOST_STRANGERS:
            return
        asked.add(url)
        reply = ask(Question(url, most=_PAGE_BYTES))
        if reply.is_good:
            yield Stranger(url, path, reply.status or 0)


def _named(site: LiveSite) -> Iterator[tuple[str, str]]:
    """Addresses that changed files name, with the path of the file."""
    for change in site.changes:
        yield from ((change.path, url) for url, _ in change.links)
    for path, reply in site.replies.items():
        if reply.body and path.endswith(".xml"):
            for found in _LOC.findall(reply.body):
                yield path, unescape(found.decode("utf-8", "replace"))


def _cloaked(site: LiveSite, sampled: Iterable[str], ask: _Asker) -> Iterator[Cloaked]:
    for path in sampled:
        seen = site.replies[path]
        if not seen.is_good:
            continue
        question = _question(site.expected, path)
        robot = replace(question, agent=probes.ROBOT, referer=probes.REFERER, unless=seen.digest)
        reply = ask(robot)
        if reply.status == seen.status and reply.digest == seen.digest:
            continue
        if reply.status is None or reply.status in {403, 429} or reply.status >= 500:
            continue  # a host that sends robots away shows them nothing else
        yield Cloaked(path, reply, _difference(site, path, reply))


def _difference(site: LiveSite, path: str, reply: Reply) -> Change | None:
    """How a page for robots differs from the page for visitors."""
    if reply.body is None or not reply.is_good:
        return None
    url = site.expected.url_of(path)
    return Change(path, _given(site, path), gist_of(reply.body, url))


def _given(site: LiveSite, path: str) -> Gist | None:
    """The page that visitors get."""
    changed = next((change for change in site.changes if change.path == path), None)
    if changed:
        return changed.theirs
    built = site.expected.read(path)
    return gist_of(built, site.expected.url_of(path)) if built is not None else None
