"""A published site of case pages: the plan's pages as built, and `live.json` for what differs.

What `live.json` may say, each part left out where all is well: `answers` by address, each with
`status`, `location`, `headers`, `seconds`, `fault` or `text`; `robot`, the same for who comes as a
search engine; `headers` of every answer, null where one is missing; `certificate` with `days` or
`fault`; `http`, the answer without encryption; `url`, the address of the root; `unknown`, the
answer at any address without a file; `silent`, the fault of all answers but the first; `seen`,
false where the built site is not here to compare with. A file below `live/` stands on the published
site instead of the built one; a file below `site/` is built.
"""

import datetime as dt
import gzip
import hashlib
import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from generator.check.built.folder import SiteFolder
from generator.check.ground import Ground
from generator.check.live import probes
from generator.check.live.certificate import Certificate
from generator.check.live.expected import Expected
from generator.check.live.gather import Visit, visit
from generator.check.live.promised import promises
from generator.check.live.question import Question, Reply
from generator.check.live.site import LiveSite
from generator.checksums import CHECKSUMS, checksums_of, write_checksums
from generator.findings import Location

LIVE = "live.json"
HEADERS: Mapping[str, str] = {
    "strict-transport-security": "max-age=31536000",
    "content-security-policy": "default-src 'self'; frame-ancestors 'none'",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=()",
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=3600",
    "content-encoding": "gzip",
}
"""What a good server says of every file."""
PAGE = (
    '<!doctype html>\n<html lang="th"><head><title>{title}</title></head>\n'
    "<body><main><h1>{title}</h1>\n<p>ข้อความของหน้านี้</p></main></body></html>\n"
)


class Server:
    """Answers as the case tells, from files."""

    def __init__(self, root: Path, told: Mapping[str, Any]) -> None:
        self.root = root
        self.told = told
        self.at = urlsplit(told.get("url", "https://test.example.go.th/"))

    def __call__(self, question: Question) -> Reply:
        """Answer one question."""
        here = urlsplit(question.url)
        if here.scheme != self.at.scheme:
            address = "http"
            known = self.told.get("http", {"status": 301, "location": self.at.geturl()})
        else:
            address = "/" + unquote(here.path).removeprefix(self.at.path)
            known = self.told.get("answers", {}).get(address, {})
            if question.agent == probes.ROBOT:
                known = self.told.get("robot", {}).get(address, known)
        if "fault" in known:
            return Reply(question.url, fault=known["fault"])
        if address not in {"/", f"/{CHECKSUMS}"} and "silent" in self.told:
            return Reply(question.url, fault=self.told["silent"])
        body = self._body(address, known)
        if body is None and not known:
            known = self.told.get("unknown", {})
            body = self._body(address, known)
        status = known.get("status", 404 if body is None else 200)
        data = body or b"404"
        headers = {**HEADERS, **self.told.get("headers", {}), **known.get("headers", {})}
        headers["location"] = known.get("location")
        said = {name: value for name, value in headers.items() if value is not None}
        size = len(gzip.compress(data)) if "content-encoding" in said else len(data)
        digest = hashlib.sha256(data).hexdigest()
        kept = question.unless is not None and question.unless != digest
        seconds = known.get("seconds", 0.1)
        return Reply(
            question.url, status, "", digest, size, said, seconds, data if kept else None
        )  # fmt: skip

    def _body(self, address: str, known: Mapping[str, Any]) -> bytes | None:
        if "text" in known:
            return str(known["text"]).encode()
        path = f"{address}index.html" if address.endswith("/") else address
        for folder in ("live", "site"):
            if (file := self.root / folder / path.lstrip("/")).is_file():
                return file.read_bytes()
        return None


def live_site(root: Path, ground: Ground, now: dt.datetime) -> LiveSite | None:
    """The published site that a case tells of; None when it tells of none."""
    file = root / LIVE
    if not file.is_file():
        return None
    told = json.loads(file.read_text(encoding="utf-8"))
    _build(root / "site", ground)
    expected = _expected(root, ground, told)
    shown = {"days": 200, **told.get("certificate", {})}
    certificate = Certificate(
        now + dt.timedelta(days=shown["days"]), ("test.example.go.th",), shown.get("fault", "")
    )
    promised = [promise.address for promise in promises(ground.editions, ground.sources)]
    return visit(
        Visit(Server(root, told), expected, now, tuple(promised), certificate)
    )  # fmt: skip


def _build(site: Path, ground: Ground) -> None:
    """A page for everything that the plan publishes, where the case shows none itself."""
    titles = {url: one.title for url, one in ground.manifest.published.items()}
    titles |= {"/404.html": "ไม่พบหน้านี้", "/assets/site.css": "รูปแบบ"}
    for url, title in {**titles, **dict.fromkeys(ground.manifest.redirects, "ย้ายที่อยู่")}.items():
        path = site / (f"{url}index.html" if url.endswith("/") else url).lstrip("/")
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(PAGE.format(title=escape(title)), encoding="utf-8")
    if not (site / CHECKSUMS).exists():
        write_checksums(site)


def _expected(root: Path, ground: Ground, told: Mapping[str, Any]) -> Expected:
    site = root / ("site" if told.get("seen", True) else "nowhere")
    folder = SiteFolder(site, ground.manifest, ground.site_url)
    url = told.get("url", ground.site_url)
    return Expected(
        url, checksums_of(root / "site"), ground.manifest, folder, Location("mkdocs.yml")
    )
