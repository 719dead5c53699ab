"""Publish the built site of a project once more checks have passed over that very folder."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from generator.check.engine import Progress
from generator.check.report import Report
from generator.findings import Severity
from generator.host.build import configured
from generator.pipeline.checking import Wish, check_project
from generator.project import find_project
from generator.publish.place import Place
from generator.publish.publishing import KEPT, Switched, publish
from generator.publish.ready_site import ready_site


@dataclass(frozen=True)
class Published:
    """What came of publishing."""

    report: Report
    """What was found in the site before it was sent."""
    switched: Switched | None
    """None when an error was found, and nothing was sent."""


@dataclass(frozen=True)
class PublishWish:
    """How somebody wants a site published."""

    now: dt.datetime
    """The time, with its zone, for the name of the release."""
    keep: int = KEPT
    """How many releases stay."""
    site: Path | None = None
    """The built site; None is where a build puts it."""


def publish_project(
    start: Path, place: Place, wish: PublishWish, progress: Progress | None = None
) -> Published:
    """Check the built site, send it, hold it there to its hashes, and switch.

    The checks look at the folder here. What arrives is held to the same hashes before the
    switch, so they are true of it too.

    Args:
        start: A folder of the project.
        place: Where to publish.
        wish: What to publish, and how much of the old stays.
        progress: Told how far the checks are.

    Raises:
        PublishError: The folder is not what the build wrote, or it could not be published.
        ProjectError: There is no project here.
    """
    project = find_project(start)
    ready = ready_site(wish.site or configured(project).site)
    report = check_project(project.root, Wish(built=True, site=ready.root), progress)
    if report.fails_at(Severity.ERROR):
        return Published(report, None)
    return Published(report, publish(ready, place, wish.now, wish.keep))
