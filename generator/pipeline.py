"""Compositions: what the commands do, as plain calls."""

import datetime as dt
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.cache import Cache
from generator.check.built.site import BuiltSite
from generator.check.engine import Progress
from generator.check.ground import Ground
from generator.check.report import Report
from generator.check.run import ALL, Choice, check
from generator.errors import ProjectError
from generator.findings import Finding
from generator.host.build import Built, build, configured
from generator.kinds import KINDS
from generator.library.edition import Edition, editions
from generator.library.library import Library
from generator.library.load import load
from generator.manifest import Manifest, read_manifest
from generator.project import Project, find_project
from generator.source.documents import Document, DocumentReader
from generator.source.file import SourceFile
from generator.web.plan import SitePlan
from generator.web.published import MANIFEST
from generator.web.site import build_day, compose


def build_project(start: Path, site: Path | None = None) -> Built | None:
    """Build the project that `start` lies in; None when findings forbid it."""
    return build(find_project(start), site)


def page_counts(plan: SitePlan) -> dict[str, int]:
    """How many pages of which kind, by the Thai names of the kinds."""
    labels = {kind.name: kind.label for kind in KINDS}
    counts = Counter(labels.get(page.kind, "หน้ารายการและทะเบียน") for page in plan.pages)
    return dict(counts.most_common())


@dataclass(frozen=True)
class State:
    """A project as it is now: what it holds, what it will publish, and what was told on the way."""

    library: Library | None
    """None when the office cannot be read."""
    manifest: Manifest
    sources: tuple[SourceFile, ...]
    findings: tuple[Finding, ...]
    today: dt.date


def read_state(project: Project, today: dt.date | None = None) -> State:
    """Read a project and plan its site, without building it.

    Args:
        project: Where it is.
        today: The day of the check; None is the day that a build would take.
    """
    loaded = load(project)
    if loaded.library is None:
        day = today or dt.datetime.now(dt.UTC).date()
        return State(None, Manifest(), loaded.sources, loaded.findings, day)
    now = dt.datetime.now(dt.UTC)
    day = today or build_day(loaded.library, os.environ.get("SOURCE_DATE_EPOCH"), now)
    composed = compose(loaded.library, project.theme, day, configured(project).site_url)
    findings = (*loaded.findings, *composed.findings)
    return State(loaded.library, composed.manifest, loaded.sources, findings, day)


@dataclass(frozen=True)
class Wish:
    """What somebody wants checked."""

    choice: Choice = ALL
    today: dt.date | None = None
    """None is the day of the last commit, as for a build."""
    edition: str | None = None
    """Only this edition; None is all."""
    built: bool = False
    """The built site too."""


def check_project(start: Path, wish: Wish, progress: Progress | None = None) -> Report:
    """Check the project that `start` lies in.

    Raises:
        ProjectError: There is no project, the built site that was asked for is not there, or the
            edition is unknown.
    """
    project = find_project(start)
    state = read_state(project, wish.today)
    if state.library is None:
        return Report(state.findings, (), state.today)
    site = configured(project).site
    ground = Ground(
        library=state.library,
        today=state.today,
        manifest=state.manifest,
        editions=_editions(state.library, wish.edition),
        sources=state.sources,
        documents=_documents(project, state.library, progress),
        before=_before(site),
        site=_built(site, state.manifest) if wish.built else None,
    )
    return check(ground, state.findings, wish.choice, progress)


def _editions(library: Library, wanted: str | None) -> tuple[Edition, ...]:
    known = editions(library)
    if wanted is None:
        return tuple(known.values())
    if wanted not in known:
        raise ProjectError(f"ไม่มีชุดรายการ {wanted} ใน editions ของ office.yml มี {', '.join(known)}")
    return (known[wanted],)


def _documents(
    project: Project, library: Library, progress: Progress | None
) -> Mapping[str, Document]:
    files = [
        (asset.path, project.root / asset.path)
        for asset in library.assets.values()
        if not asset.width
    ]
    found: dict[str, Document] = {}
    with DocumentReader(Cache(project.cache / "documents")) as reader:
        for number, (path, document) in enumerate(reader.read_all(files), start=1):
            found[path] = document
            if progress:
                progress("Document", number)
    return found


def _before(site: Path) -> Manifest | None:
    """What the last build published, if there is one."""
    try:
        return read_manifest((site / MANIFEST.lstrip("/")).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _built(site: Path, manifest: Manifest) -> BuiltSite:
    if not (site / "index.html").is_file():
        raise ProjectError(f"ยังไม่มีเว็บไซต์ที่สร้างแล้วใน {site.name}/ สั่ง prongsai build ก่อน")
    return BuiltSite(site, manifest)
