"""The plugin: a site plan in, the host's files and context out."""

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.config_options import PathSpec
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as HostPage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

from generator.check.reporters.text import findings_as_text
from generator.checksums import write_checksums
from generator.findings import Finding, Severity, has_errors
from generator.host.day import day_of_build
from generator.host.files import page_uri, planned_files, theme_files
from generator.host.paper import batch_of, compose_with_paper, put_off
from generator.host.staging import Staging
from generator.library.library import Library
from generator.library.load import load
from generator.progress import Tell
from generator.project import Project
from generator.rendering.addresses import relative_links
from generator.rendering.markdown.targets import Heading
from generator.rendering.texts import Texts
from generator.web.frame import MISSING, frame
from generator.web.known import known_addresses
from generator.web.pictures import kept_pictures, undrawable
from generator.web.plan import Page, SitePlan
from generator.web.site import Composed, Way, compose

LOGGER = "mkdocs.plugins.prongsai"
"""A child of the host's logger, so that its strict mode counts our warnings."""


log = logging.getLogger(LOGGER)


_LEVELS = {
    Severity.ERROR: logging.ERROR,
    Severity.WARNING: logging.WARNING,
    Severity.NOTICE: logging.INFO,
}


_HIDDEN = "!/.well-known/\n!/.htaccess\n"
"""The files behind a dot that a site has; the host would leave them out."""


class NoOptions(Config):  # type: ignore[no-untyped-call] # an untyped base
    """The options of the plugin in `mkdocs.yml`: none, the office decides in `office.yml`."""


class ProngsaiPlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call] # the same
    """Translates between our plan and the host; decides nothing itself."""

    def __init__(self) -> None:
        self.findings: tuple[Finding, ...] = ()
        self.plan = SitePlan(())
        self.project = Project(Path())
        self.library: Library | None = None
        self.today = dt.date.min
        """The day of the build, once it has begun."""
        self.progress: Tell | None = None
        self._shown = 0
        self._pages: dict[str, Page] = {}
        self._serving = False
        self._staging: Staging | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember what the host was asked; having this event keeps the plugin while serving."""
        del dirty
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the office and make the plan; refuse to build what has errors.

        While serving, an office that cannot be read for a moment leaves the last plan standing.
        """
        self.project = Project(Path(config.config_file_path).resolve().parent)
        self._shown = 0
        loaded = load(self.project)
        self.findings = loaded.findings
        if loaded.library:
            self.library = loaded.library
            self.today = day_of_build(loaded.library)
            assets, kept = loaded.library.assets.values(), kept_pictures(self.project)
            self.findings = (*loaded.findings, *undrawable(assets, self.project.root, kept))
            composed = self._composed(loaded.library, config)
            self.plan = composed.plan
            self.findings = (*self.findings, *composed.findings)
        self._tell()
        self._pages = {page_uri(page.url): page for page in self.plan.pages}
        config.docs_dir = str(self._empty_folder())
        config.exclude_docs = PathSpec().run_validation(_HIDDEN)
        config.markdown_extensions = []  # the host renders no text of ours
        config.theme.static_templates -= {"sitemap.xml"}
        if not self._serving:
            self._staging = Staging(Path(config.site_dir))
            config.site_dir = str(self._staging.fresh)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Replace what the host found by what the plan holds and what our theme brings."""
        kept = theme_files(files, self.project.theme.resolve(), config)
        assets = self.library.assets.values() if self.library else ()
        return Files([*kept, *planned_files(self.plan, assets, self.project, config)])

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let the lines of template tags leave no blank lines; look at each file once a build."""
        del config, files
        env.trim_blocks = env.lstrip_blocks = True
        env.auto_reload = False
        return env

    def on_page_markdown(
        self, markdown: str, *, page: HostPage, config: MkDocsConfig, files: Files
    ) -> str:
        """Name the page; its body is made already."""
        del markdown, config, files
        page.title = self._pages[page.file.src_uri].title
        return ""

    @event_priority(100)
    def on_page_context(
        self, context: TemplateContext, *, page: HostPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Fill the page before anyone (search, for one) reads `page.content`."""
        del nav
        planned = self._pages[page.file.src_uri]
        self._shown += 1
        if self.progress:
            self.progress(Page.__name__, self._shown, len(self._pages))
        page.content = relative_links(planned.body, planned.url)
        page.toc = TableOfContents(_anchors(planned.headings))
        context.update(self._frame(planned, config))  # type: ignore[typeddict-item]
        return context

    def on_post_page(self, output: str, *, page: HostPage, config: MkDocsConfig) -> str:
        """Let go of the body: the host keeps its pages until the last one is written."""
        del config
        page.content = None
        return output

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Give the 404 page its frame."""
        del template_name
        missing = Page(MISSING, "ไม่พบหน้าที่ต้องการ", "listing", "", wide=True, noindex=True)
        context.update(self._frame(missing, config))  # type: ignore[typeddict-item]
        return context

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Watch what the plan is made of; the host itself watches only its empty folder."""
        del config, builder
        for folder in (self.project.content, self.project.manuals, self.project.theme):
            if folder.is_dir():
                server.watch(str(folder))
        return server

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Name every file with its hash, and swap the whole site in."""
        del config
        if self._staging:
            write_checksums(self._staging.fresh)
            self._staging.swap()

    def on_build_error(self, *, error: Exception) -> None:
        """Leave the old site as it was."""
        del error
        if self._staging:
            self._staging.discard()

    def _composed(self, library: Library, config: MkDocsConfig) -> Composed:
        """The plan with all documents; none is drawn for a site that findings forbid.

        While serving, and for findings, the plan is made with the documents that are ready.
        """
        texts = Texts(library, known_addresses(library, self.today))
        batch = batch_of(self.project, texts, self._published_at(config))
        site_url = config.site_url or "/"

        def plan(papers: Mapping[str, bytes]) -> Composed:
            way = Way(texts=texts, papers=papers)
            return compose(library, self.project.theme, self.today, site_url, way)

        def may_draw(composed: Composed) -> bool:
            if has_errors((*self.findings, *composed.findings)):
                return False
            if self._serving:
                put_off(batch)
            return not self._serving

        tell = partial(self.progress, "Paper") if self.progress else None
        return compose_with_paper(plan, batch, may_draw, tell)

    def _published_at(self, config: MkDocsConfig) -> str:
        """The address of the site, which paper bears; while serving the host names another one."""
        if self._serving:
            config = load_config(config.config_file_path)
        return config.site_url or "/"

    def _frame(self, page: Page, config: MkDocsConfig) -> dict[str, Any]:
        if self.library is None:
            raise BuildError("ไม่มีข้อมูลสำนักงาน (content/office.yml)")
        shown = frame(
            page,
            self.library.office,
            self.plan.feeds,
            config.site_url or "/",
            serving=self._serving,
        )
        return {"office": self.library.office, "frame": shown}

    def _tell(self) -> None:
        """Log the findings; errors end a build and only warn while serving."""
        worst = max((finding.code.severity for finding in self.findings), default=None)
        if worst:
            log.log(_LEVELS[worst], findings_as_text(self.findings))
        if self.library is None or (has_errors(self.findings) and not self._serving):
            raise Abort("เว็บไซต์ยังไม่ถูกสร้าง: แก้สิ่งที่ต้องแก้ข้างต้นแล้วสั่งใหม่")

    def _empty_folder(self) -> Path:
        """A folder without files: the host follows symbolic links, so it sees none of ours."""
        folder = self.project.cache / "empty"
        folder.mkdir(parents=True, exist_ok=True)
        return folder


def _anchors(headings: tuple[Heading, ...]) -> list[AnchorLink]:
    """Headings as the host nests them."""
    top: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(heading.title, heading.id, heading.level)
        within = top
        while within and within[-1].level < heading.level:
            within = within[-1].children
        within.append(link)
    return top
