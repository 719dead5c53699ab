"""Write the site as plain Markdown and HTML, so that an office can back it up or leave."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.errors import ProjectError
from generator.export.folder import MARKS, Export, Exported, write_export
from generator.export.page import ExportedPage
from generator.findings import Finding, has_errors
from generator.host.build import configured
from generator.host.day import day_of_build
from generator.host.paper import batch_of, compose_with_paper
from generator.host.staging import Staging
from generator.library.library import Library
from generator.library.load import load
from generator.manifest import MANIFEST
from generator.progress import Tell
from generator.project import Project, find_project
from generator.rendering.templates import Templates
from generator.rendering.texts import Texts
from generator.web.known import known_addresses
from generator.web.pictures import kept_pictures, published
from generator.web.plan import Page, SitePlan
from generator.web.site import Composed, Way, compose

OUTPUT = "site-export"
"""The folder that is written where no other is named."""
_OF_THIS_BUILD = re.compile(rf"/sitemap[^/]*\.xml|/search/index\.json|{re.escape(MANIFEST)}")
"""Files about the site as we build it; whoever builds the export makes its own."""


@dataclass(frozen=True)
class ExportRun:
    """What was exported; nothing where findings forbid it."""

    exported: Exported | None
    findings: tuple[Finding, ...] = ()


def export_project(start: Path, output: Path | None = None, tell: Tell | None = None) -> ExportRun:
    """Export the project that `start` lies in.

    Args:
        start: A folder of the project.
        output: The folder to fill; an export that is there is replaced when the new one is whole.
            None is `site-export` in the project.
        tell: Told what is done, how much of it, and of how much.

    Raises:
        ProjectError: The folder cannot be used.
        BuildError: It holds something else than an export.
    """
    project = find_project(start)
    target = _target(project, output or project.root / OUTPUT)
    staging = Staging(target, MARKS)
    try:
        export, findings = _planned(project, tell)
        if export is None:
            return ExportRun(None, findings)
        write_export(export, staging.fresh, tell)
        staging.swap()
    except OSError as error:
        raise ProjectError(
            f"เขียน {target} ไม่สำเร็จ ({error.strerror or error}) ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ แล้วสั่งใหม่"
        ) from error
    finally:
        staging.discard()
    exported = Exported(target, len(export.pages), len(export.files), len(export.redirects))
    return ExportRun(exported, findings)


def _planned(project: Project, tell: Tell | None) -> tuple[Export | None, tuple[Finding, ...]]:
    """What is to be written, and what was found on the way; nothing where errors are."""
    loaded = load(project, partial(tell, "State") if tell else None)
    if loaded.library is None:
        return None, loaded.findings
    today = day_of_build(loaded.library)
    site_url = configured(project).site_url
    composed = _composed(project, loaded.library, today, site_url, tell)
    findings = (*loaded.findings, *composed.findings)
    if has_errors(findings):
        return None, findings
    return _export(project, loaded.library, composed.plan, site_url, today), findings


def _target(project: Project, output: Path) -> Path:
    """The folder to fill; what is wrong with it is told before the work begins."""
    target = output.absolute()
    if not target.parent.is_dir():
        raise ProjectError(f"ไม่มีโฟลเดอร์ {target.parent} สร้างโฟลเดอร์ก่อน หรือระบุที่อื่นด้วย --output")
    for folder in (project.content, project.manuals, project.theme):
        if target.resolve().is_relative_to(folder.resolve()):
            raise ProjectError(
                f"ส่งออกลงใน {project.relative(folder)} ไม่ได้ เพราะไฟล์ที่ส่งออกจะปนกับต้นฉบับ "
                "ระบุที่อื่นด้วย --output"
            )
    if (target / ".git").exists():
        raise ProjectError(
            f"{target} เป็นที่เก็บ git อาจมีงานที่แก้ไว้แล้ว จึงไม่เขียนทับ ระบุโฟลเดอร์ใหม่ด้วย --output"
        )
    return target


def _composed(
    project: Project, library: Library, today: dt.date, site_url: str, tell: Tell | None
) -> Composed:
    """The plan with all documents; none is drawn for a site that findings forbid."""
    texts = Texts(library, known_addresses(library, today))

    def plan(papers: Mapping[str, bytes]) -> Composed:
        way = Way(True, partial(tell, "Page") if tell else None, texts, papers)
        return compose(library, project.theme, today, site_url, way)

    return compose_with_paper(
        plan,
        batch_of(project, texts, site_url),
        lambda composed: not has_errors(composed.findings),
        partial(tell, "Paper") if tell else None,
    )


def _export(
    project: Project, library: Library, plan: SitePlan, site_url: str, today: dt.date
) -> Export:
    older: dict[str, list[str]] = {}
    for redirect in plan.redirects:
        older.setdefault(redirect.new, []).append(redirect.old)
    return Export(
        library.office.name,
        site_url,
        today,
        tuple(_page(page, tuple(older.get(page.url, ()))) for page in plan.pages),
        dict(_files(project, library, plan)),
        tuple((redirect.old, redirect.new) for redirect in plan.redirects),
        library.office.menu,
        Templates(project.theme / "print", library).fill("page.html", "chart_style").strip(),
    )


def _page(page: Page, aliases: tuple[str, ...]) -> ExportedPage:
    return ExportedPage(
        page.url, page.title, page.body, page.kind, page.description,
        page.owner.title if page.owner else "", page.updated, page.reviewed, page.source, aliases,
    )  # fmt: skip


def _files(
    project: Project, library: Library, plan: SitePlan
) -> Iterator[tuple[str, str | bytes | Path]]:
    """All files but pages: what the office gave, and what was made of its texts and tables."""
    feeds = {feed.url for feed in plan.feeds}
    feeds |= {feed.url for page in plan.pages for feed in page.feeds}
    for artifact in plan.artifacts:
        if artifact.url not in feeds and not _OF_THIS_BUILD.fullmatch(artifact.url):
            yield artifact.url, artifact.content
    cache = kept_pictures(project)
    for asset in library.assets.values():
        yield from published(asset, project.root, cache)
