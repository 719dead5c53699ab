"""`Desk`: what every maker of pages works with."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from markupsafe import Markup

from generator import codes
from generator.findings import English, Finding
from generator.kinds.model import Upkeep
from generator.library.edition import Edition
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.proving import editions
from generator.rendering.markdown import Rendered, plain
from generator.rendering.markdown.targets import Anchor, Fault
from generator.rendering.templates import Templates
from generator.rendering.texts import Texts
from generator.web.plan import Crumb, Page

DESCRIPTION_LENGTH = 160
_ID = re.compile(r' id="([^"]*)"')
HOME = Crumb("หน้าแรก", "/")


@dataclass(frozen=True)
class Desk:
    """The library, the templates and the day, and a place for what turns up on the way."""

    library: Library
    bodies: Templates
    today: dt.date
    texts: Texts
    site_url: str = "/"
    """Where the site is published, for files that are read elsewhere."""
    pictures: bool = True
    """Flow charts are drawn; who only asks what the site will hold and say needs none."""
    papers: Mapping[str, bytes] = field(default_factory=dict)
    """The documents that were drawn from entries, by their address."""
    findings: list[Finding] = field(default_factory=list)
    anchors: list[tuple[Entry[Upkeep], Anchor]] = field(default_factory=list)
    """Links to places within pages, checked when all pages are made."""

    @property
    def addresses(self) -> frozenset[str]:
        """All addresses of pages that the site will have."""
        return self.texts.addresses

    @cached_property
    def editions(self) -> dict[str, Edition]:
        """What is asked of the office beside what it shows."""
        return editions(self.library)

    def text(self, entry: Entry[Upkeep], markdown: str) -> Rendered:
        """Render a text of an entry; faults become findings at their line."""
        rendered = self.texts.render(entry, markdown)
        self.findings.extend(_finding(entry, fault) for fault in rendered.faults)
        self.anchors.extend((entry, anchor) for anchor in rendered.anchors)
        return rendered

    def owner(self, data: Upkeep) -> Crumb | None:
        """Who is responsible for an entry, with a link to the group."""
        group = self.library.office.group(data.group)
        name = data.owner or (group.name if group else None)
        return Crumb(name, group_url(group.id) if group else "/contact/") if name else None

    def group(self, identifier: str | None) -> Crumb | None:
        """A group with the address of its page."""
        group = self.library.office.group(identifier) if identifier else None
        return Crumb(group.name, group_url(group.id)) if group else None

    def page(self, entry: Entry[Upkeep], body: str, crumbs: tuple[Crumb, ...], **more: Any) -> Page:
        """The page of an entry with all that kinds have in common."""
        withdrawn = entry.data.withdrawn
        if withdrawn:
            body = self.bodies.fill("withdrawn.html", "body", entry=entry)
            more.update(
                headings=(), article=self.bodies.fill("withdrawn.html", "notice", entry=entry)
            )
        more.setdefault("description", entry.data.summary or plain(body))
        more["description"] = shorten(more["description"])
        return Page(
            url=entry.url,
            title=entry.title,
            kind=entry.kind.name,
            body=body,
            source=entry.source.path,
            crumbs=(HOME, *crumbs),
            updated=withdrawn.on if withdrawn else entry.updated,
            reviewed=entry.data.reviewed,
            review_due=entry.data.review_due,
            owner=self.owner(entry.data),
            noindex=bool(withdrawn),
            **more,
        )


def group_url(identifier: str) -> str:
    """The address of a group's page."""
    return f"/about/groups/{identifier}/"


def shorten(text: str) -> str:
    """Cut a description at a space, with an ellipsis."""
    if len(text) <= DESCRIPTION_LENGTH:
        return text
    cut = text[: DESCRIPTION_LENGTH - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip() + "…"


def safe(rendered: Rendered) -> Markup:
    """Rendered Markdown as a value that templates do not escape again."""
    return Markup(rendered.html)  # noqa: S704 - it passed the sanitizer


def broken_anchors(desk: Desk, pages: Iterable[Page]) -> Iterator[Finding]:
    """Links to a place that its page does not have."""
    wanted = {anchor.url or entry.url for entry, anchor in desk.anchors}
    ids = {page.url: set(_ID.findall(page.body)) for page in pages if page.url in wanted}
    for entry, anchor in desk.anchors:
        if anchor.fragment not in ids.get(anchor.url or entry.url, ()):
            offset = entry.source.body.find(anchor.needle)
            yield Finding(
                codes.ANCHOR_BROKEN,
                entry.source.at_body(max(offset, 0)),
                f"ลิงก์ {anchor.needle} ไปยังหัวข้อที่หน้าปลายทางไม่มี ผู้อ่านจะไปไม่ถึงจุดที่ต้องการ",
                "ตรวจชื่อหัวข้อของหน้าปลายทาง หรือลบส่วนหลังเครื่องหมาย #",
                English(
                    f"{anchor.needle} leads to a heading that its page does not have",
                    "Look at the headings of that page, or remove # and what follows it.",
                ),
            )


def _finding(entry: Entry[Upkeep], fault: Fault) -> Finding:
    offset = entry.source.body.find(fault.needle)
    place = entry.source.at_body(max(offset, 0))
    return Finding(fault.code, place, fault.message, fault.hint, fault.english)
