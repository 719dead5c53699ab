"""The paper of one build: made of the texts that the pages are made of."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.cache import Cache
from generator.library.library import Library
from generator.paper.batch import Batch
from generator.paper.press import Find, Press, missing
from generator.paper.workshop import Workshop
from generator.progress import Tally
from generator.project import Project
from generator.rendering.templates import Templates
from generator.rendering.texts import Texts
from generator.web.pictures import kept_pictures, published
from generator.web.site import Composed

log = logging.getLogger("mkdocs.plugins.prongsai.paper")


def compose_with_paper(
    plan: Callable[[Mapping[str, bytes]], Composed],
    batch: Batch,
    may_draw: Callable[[Composed], bool],
    tell: Tally | None,
) -> Composed:
    """The plan with all documents; none is drawn for a site that findings forbid.

    Args:
        plan: Makes the plan with the documents that are ready.
        batch: The documents.
        may_draw: Asked once the findings are known, where something is still to be drawn.
        tell: Told how many documents are ready.
    """
    composed = plan(batch.drawn)
    if not batch.later or not may_draw(composed):
        return composed
    batch.draw(tell)
    return plan(batch.drawn)


def batch_of(project: Project, texts: Texts, site_url: str) -> Batch:
    """The documents of a project, those that are kept looked up.

    What keeps PDF files from being made is told, and the site is built without them.

    Args:
        project: Where the theme and the kept results are.
        texts: What renders the texts.
        site_url: Absolute address of the site's root, or a slash.
    """
    return Batch(workshop_of(project, texts, site_url), Cache(project.cache / "paper"))


def put_off(batch: Batch) -> None:
    """Say that some are not shown: who writes a page does not wait for its book."""
    log.info(
        "เอกสาร PDF และ Word %d ฉบับยังไม่แสดงในตัวอย่างนี้ เพราะเนื้อหาเปลี่ยนหรือยังไม่เคยจัดทำ "
        "สั่ง prongsai build เพื่อจัดทำ",
        batch.later,
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


def _finder(project: Project, library: Library) -> Find:
    """Finds pictures as they are published: small, and without where they were taken."""
    pictures = kept_pictures(project)

    def find(url: str) -> Path | bytes | None:
        asset = library.asset_urls.get(url)
        found = published(asset, project.root, pictures) if asset else ()
        return next((source for address, source in found if address == url), None)

    return find
