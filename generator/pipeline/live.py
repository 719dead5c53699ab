"""Check the published site: what the public gets, held against a build."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from generator.check.ground import Ground
from generator.check.live.certificate import Certificate, Look, look
from generator.check.live.expected import Expected
from generator.check.live.gather import Visit, visit
from generator.check.live.http import LiveFetch
from generator.check.live.promised import promises
from generator.check.live.question import Fetch
from generator.check.live.site import LiveSite
from generator.check.live.verdict import rank, verdict
from generator.check.report import Report
from generator.check.rules import FAMILIES
from generator.check.run import ALL, Choice, check
from generator.checksums import CHECKSUMS, read_checksums
from generator.errors import ProjectError
from generator.findings import Location
from generator.host.build import configured
from generator.library.proving import editions
from generator.pipeline.site_folder import last_build, promised_folder
from generator.pipeline.state import State, read_state
from generator.progress import Tell
from generator.project import find_project

_FAMILY = "W"
_ALWAYS = "X001"
"""A rule that crashed is told whatever was asked for."""
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class LiveWish:
    """Which published site somebody wants checked, and against what."""

    url: str
    now: dt.datetime
    """The moment, with its zone."""
    choice: Choice = ALL
    today: dt.date | None = None
    site: Path | None = None
    """The built site; None is where a build puts it."""
    checksums: Path | None = None
    """A kept list of checksums, where no built site is here."""


@dataclass(frozen=True)
class Network:
    """Who asks; tests bring their own."""

    fetch: Callable[[bool], Fetch] = LiveFetch
    """Makes somebody who asks and refuses, or not, a server whose certificate is not good."""
    look: Look = look


def check_live(
    start: Path, wish: LiveWish, network: Network, progress: Tell | None = None
) -> Report:
    """Check a published site against the build of the project that `start` lies in.

    Raises:
        ProjectError: There is no project, nothing to compare with, or the address is none.
    """
    url = root_of(wish.url)
    project = find_project(start)
    state = read_state(project, wish.today, tell=progress)
    if state.library is None:
        return Report(state.findings, (), state.today)
    expected = _expected(state, wish, url)
    listed = tuple(editions(state.library).values())
    promised = (promise.address for promise in promises(listed, state.sources))
    shown = _certificate(url, network.look)
    fetch = network.fetch(not (shown and shown.fault))

    def tell(number: int, total: int) -> None:
        if progress:
            progress(LiveSite.__name__, number, total)

    site = visit(
        Visit(fetch, expected, wish.now, tuple(dict.fromkeys(promised)), shown, tell)
    )  # fmt: skip
    ground = Ground(
        state.library, state.today, state.manifest, listed, state.sources, live=site
    )  # fmt: skip
    return _report(ground, site, wish.choice, progress)


def _report(ground: Ground, site: LiveSite, choice: Choice, progress: Tell | None) -> Report:
    """The worst first; what is not asked for still counts for the answer."""
    rules = FAMILIES[_FAMILY][1]
    whole = check(ground, (), Choice(select=(_FAMILY, _ALWAYS)), progress, rules)
    wanted = replace(choice, select=choice.select or (_FAMILY, _ALWAYS))
    found = sorted(
        filter(wanted.holds, whole.findings),
        key=lambda finding: (-finding.code.severity, rank(finding.code), finding.order),
    )
    return replace(
        whole, findings=tuple(found), readiness=(), texts={},
        verdict=verdict(site, whole.findings, found),
        looked_at={LiveSite.__name__: len(site.replies)},
        rules=tuple(rule for rule in whole.rules if wanted.wants(rule.code)),
    )  # fmt: skip


def root_of(url: str) -> str:
    """The address of a site's root with a slash at its end.

    Raises:
        ProjectError: It is no address of a site.
    """
    try:
        parts = urlsplit(url.strip())
        is_address = parts.scheme in _PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address, parts = False, urlsplit("")
    if not is_address or parts.query or parts.fragment or "@" in parts.netloc:
        raise ProjectError(
            f"--url {url} ใช้ไม่ได้ ระบุที่อยู่ของหน้าแรกแบบเต็ม เช่น https://www.example.go.th/"
        )
    return urlunsplit((parts.scheme, parts.netloc.lower(), f"{parts.path.rstrip('/')}/", "", ""))


def _certificate(url: str, look_: Look) -> Certificate | None:
    parts = urlsplit(url)
    if parts.scheme != "https":
        return None
    return look_(parts.hostname or "", parts.port or _PORTS["https"])


def _expected(state: State, wish: LiveWish, url: str) -> Expected:
    host = configured(state.host)
    root = wish.site or host.site
    listed = wish.checksums or root / CHECKSUMS
    try:
        checksums = read_checksums(listed.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        checksums = None
    if not checksums:
        raise ProjectError(
            f"ไม่มีรายการค่าแฮชที่อ่านได้ใน {_short(listed)} จึงไม่มีสิ่งให้เทียบ "
            "สั่ง prongsai build ก่อน หรือระบุรายการของการเผยแพร่ครั้งล่าสุดด้วย --manifest"
        )
    folder = promised_folder(root, state, host.site_url)
    made = last_build(root) or state.manifest
    home = _home(state)
    return Expected(url, checksums, made, replace(folder, manifest=made), home)


def _short(path: Path) -> str:
    """A file with its folder, enough to find it."""
    return f"{path.parent.name}/{path.name}"


def _home(state: State) -> Location:
    """The line of the configuration that says where the site is."""
    config = state.project.config
    lines = config.read_text(encoding="utf-8").split("\n")
    at = next((n for n, line in enumerate(lines, 1) if line.startswith("site_url:")), 1)
    return Location(config.name, at)
