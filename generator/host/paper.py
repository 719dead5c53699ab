"""The paper of one build: made of the texts that the pages are made of."""

import logging
from collections.abc import Callable
from pathlib import Path

from generator.cache import Cache
from generator.library.library import Library
from generator.paper.making import Tell, Workshop, make_papers, wanted
from generator.paper.press import Press, missing
from generator.project import Project
from generator.rendering.templates import Templates
from generator.rendering.texts import Texts
from generator.web.pictures import published

log = logging.getLogger("mkdocs.plugins.prongsai.paper")


class Paper:
    """The documents of one build: those that are kept first, the others when nothing forbids."""

    def __init__(self, project: Project, texts: Texts, site_url: str) -> None:
        """Look for what is kept.

        What keeps PDF files from being made is told, and the site is built without them.

        Args:
            project: Where the theme and the kept results are.
            texts: What renders the texts.
            site_url: Absolute address of the site's root, or a slash.
        """
        self._workshop = workshop_of(project, texts, site_url)
        self._cache = Cache(project.cache / "paper")
        self.drawn = make_papers(self._workshop, self._cache, only_kept=True)
        """The documents that are ready, by their address."""

    @property
    def later(self) -> int:
        """How many documents are still to be drawn."""
        return sum(paper.url not in self.drawn for paper in wanted(self._workshop))

    def draw(self, tell: Tell | None) -> None:
        """Draw the others."""
        self.drawn = make_papers(self._workshop, self._cache, tell)

    def put_off(self) -> None:
        """Say that some are not shown: who writes a page does not wait for its book."""
        log.info(
            "เอกสาร PDF และ Word %d ฉบับยังไม่แสดงในตัวอย่างนี้ เพราะเนื้อหาเปลี่ยนหรือยังไม่เคยจัดทำ "
            "สั่ง prongsai build เพื่อจัดทำ",
            self.later,
        )


def workshop_of(project: Project, texts: Texts, site_url: str) -> Workshop:
    """What documents are made with; without a press where something is missing, which is told."""
    folder = project.theme / "print"
    lacking = missing(folder)
    if lacking:
        log.info("ไม่ได้ทำไฟล์ PDF ของแบบฟอร์มและคู่มือ: %s", lacking)
    find = _finder(project, texts.library)
    press = None if lacking else Press(folder, site_url, find)
    return Workshop(texts, Templates(folder, texts.library), press, site_url, find)


def _finder(project: Project, library: Library) -> Callable[[str], Path | bytes | None]:
    """Finds pictures as they are published: small, and without where they were taken."""
    pictures = Cache(project.cache / "pictures")

    def find(url: str) -> Path | bytes | None:
        asset = library.asset_urls.get(url)
        found = published(asset, project.root, pictures) if asset else ()
        return next((source for address, source in found if address == url), None)

    return find
