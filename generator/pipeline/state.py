"""`State`: a project as it is now, read and planned but not built."""

import datetime as dt
from dataclasses import dataclass
from functools import partial

from generator.findings import Finding
from generator.host.build import configured
from generator.host.day import day_of_build
from generator.library.library import Library
from generator.library.load import load
from generator.manifest import Manifest
from generator.progress import Tell
from generator.project import Project
from generator.source.file import SourceFile
from generator.web.site import Way, compose


@dataclass(frozen=True)
class State:
    """A project as it is now: what it holds, what it will publish, and what was told on the way."""

    project: Project
    host: Project
    """The project whose theme and configuration are used."""
    library: Library | None
    """None when the office cannot be read."""
    manifest: Manifest
    sources: tuple[SourceFile, ...]
    findings: tuple[Finding, ...]
    today: dt.date


def read_state(
    project: Project, today: dt.date | None = None, host: Project | None = None,
    tell: Tell | None = None,
) -> State:  # fmt: skip
    """Read a project and plan its site, without building it.

    Args:
        project: Where it is.
        today: The day of the check; None is the day that a build would take.
        host: The project whose theme and configuration are used; None is the same one.
        tell: Told what is done, how much of it, and of how much where that is known.
    """
    host = host or project
    loaded = load(project, partial(tell, "State") if tell else None)
    if loaded.library is None:
        day = today or dt.datetime.now(dt.UTC).date()
        return State(project, host, None, Manifest(), loaded.sources, loaded.findings, day)
    day = today or day_of_build(loaded.library)
    way = Way(pictures=False, tell=partial(tell, "Page") if tell else None)
    composed = compose(loaded.library, host.theme, day, configured(host).site_url, way)
    findings = (*loaded.findings, *composed.findings)
    return State(project, host, loaded.library, composed.manifest, loaded.sources, findings, day)
