"""Check a project, as it is or beside what it was."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.cache import Cache
from generator.check.compare import compare
from generator.check.ground import Ground
from generator.check.outside.fetch import Fetch
from generator.check.outside.link import Outside
from generator.check.report import Report
from generator.check.run import ALL, Choice, check
from generator.check.writing import read_files
from generator.errors import ProjectError
from generator.host.build import configured
from generator.library.edition import Edition
from generator.library.library import Library
from generator.library.proving import editions
from generator.manifest import Manifest
from generator.pipeline.outside import ask_outside
from generator.pipeline.past import project_at
from generator.pipeline.site_folder import last_build, site_folder
from generator.pipeline.state import State, read_state
from generator.progress import Tell
from generator.project import Project, find_project
from generator.source.documents import Document, DocumentReader


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
    since: str | None = None
    """A commit to compare with."""
    site: Path | None = None
    """Where the built site is; None is where a build puts it."""
    fetch: Fetch | None = None
    """Asks other sites whether links to them still work; None leaves them in peace."""


def check_project(start: Path, wish: Wish, progress: Tell | None = None) -> Report:
    """Check the project that `start` lies in.

    Raises:
        ProjectError: There is no project, the built site that was asked for is not there, or the
            edition is unknown.
    """
    project = find_project(start)
    state = read_state(project, wish.today, tell=progress)
    if state.library is None:
        return Report(state.findings, (), state.today)
    site = wish.site or configured(project).site
    cache = Cache(project.cache / "documents")
    if wish.since is None:
        ground = _ground(state, wish, last_build(site), cache, progress)
        return check(ground, state.findings, wish.choice, progress)
    with project_at(project, wish.since) as past:
        was = read_state(past, state.today, project, progress)
        ground = _ground(state, wish, was.manifest, cache, progress)
        now = check(ground, state.findings, wish.choice, progress)
        then = Report(was.findings, (), was.today)
        if was.library:
            kept = wish.edition if wish.edition in was.library.catalogues else None
            asked = replace(wish, built=False, fetch=None, edition=kept)
            ground = _ground(was, asked, None, cache, progress)
            then = check(ground, was.findings, wish.choice, progress)
    return replace(now, compared=compare(then, now, wish.since))


def check_past(
    project: Project, reference: str, today: dt.date, progress: Tell | None = None
) -> Report:
    """Check the content as it was at a commit by the rules of now; nothing outside is asked.

    Raises:
        ProjectError: Git does not know the commit.
    """
    with project_at(project, reference) as past:
        was = read_state(past, today, project, progress)
        if was.library is None:
            return Report(was.findings, (), was.today)
        cache = Cache(project.cache / "documents")
        ground = _ground(was, Wish(today=today), None, cache, progress)
        return check(ground, was.findings, ALL, progress)


def _ground(
    state: State, wish: Wish, before: Manifest | None, cache: Cache, progress: Tell | None
) -> Ground:
    """What a check of one state stands on."""
    if state.library is None:
        raise ProjectError("อ่าน content/office.yml ไม่ได้")
    host = configured(state.host)
    site = wish.site or host.site
    return Ground(
        library=state.library,
        today=state.today,
        manifest=state.manifest,
        editions=_editions(state.library, wish.edition),
        sources=state.sources,
        documents=_documents(state.project, state.library, cache, progress),
        before=before,
        site=site_folder(site, state, host.site_url) if wish.built else None,
        site_url=host.site_url,
        outside=_outside(state, host.site_url, wish, progress),
    )


def _outside(state: State, site_url: str, wish: Wish, progress: Tell | None) -> Outside | None:
    if wish.fetch is None:
        return None
    return ask_outside(state, site_url, wish.fetch, wish.choice, progress)


def _editions(library: Library, wanted: str | None) -> tuple[Edition, ...]:
    known = editions(library)
    if wanted is None:
        return tuple(known.values())
    if wanted not in known:
        raise ProjectError(f"ไม่มีชุดรายการ {wanted} ใน editions ของ office.yml มี {', '.join(known)}")
    return (known[wanted],)


def _documents(
    project: Project, library: Library, cache: Cache, progress: Tell | None
) -> Mapping[str, Document]:
    files = [(path, project.root / path) for path in read_files(library)]
    found: dict[str, Document] = {}
    with DocumentReader(cache) as reader:
        for number, (path, document) in enumerate(reader.read_all(files), start=1):
            found[path] = document
            if progress:
                progress("Document", number, len(files))
    return found
