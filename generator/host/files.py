"""The plan as the host's files."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel

from generator.library.entry import Asset
from generator.project import Project
from generator.web.pictures import kept_pictures, published
from generator.web.plan import SitePlan
from generator.web.redirects import redirect_page
from generator.web.stylesheet import minify


def page_uri(url: str) -> str:
    """The name the host knows a page by: `/news/2569/x/` is `news/2569/x.md`."""
    return f"{url.strip('/') or 'index'}.md"


def theme_files(files: Iterable[File], theme: Path, config: MkDocsConfig) -> Iterator[File]:
    """What our own theme brings, its style sheets without what only people need.

    Only `assets/` is for readers; what paper is made with is not, and of the theme below ours no
    page asks for anything.
    """
    assets = theme / "assets"
    for file in files:
        if not file.abs_src_path or not Path(file.abs_src_path).is_relative_to(assets):
            continue
        if file.src_uri.endswith(".css"):
            content = minify(Path(file.abs_src_path).read_text(encoding="utf-8"))
            yield File.generated(config, file.src_uri, content=content)
        else:
            yield file


def planned_files(
    plan: SitePlan, assets: Iterable[Asset], project: Project, config: MkDocsConfig
) -> Iterator[File]:
    """All pages, artifacts, redirects and published files.

    Pages stay out of the host's navigation: with thousands of them in it, every page would
    render every link.
    """
    for page in plan.pages:
        file = File.generated(
            config, page_uri(page.url), content="", inclusion=InclusionLevel.NOT_IN_NAV
        )
        if page.source:
            file.edit_uri = f"../{quote(page.source)}"
        yield file
    for artifact in plan.artifacts:
        yield File.generated(config, artifact.url.lstrip("/"), content=artifact.content)
    for redirect in plan.redirects:
        uri = redirect.old.strip("/")
        uri = uri if uri.endswith(".html") else f"{uri}/index.html"
        yield File.generated(config, uri, content=redirect_page(redirect))
    cache = kept_pictures(project)
    for asset in assets:
        for url, source in published(asset, project.root, cache):
            if isinstance(source, bytes):
                yield File.generated(config, url.lstrip("/"), content=source)
            else:
                yield File.generated(config, url.lstrip("/"), abs_src_path=str(source))
