"""Publish the built site of a project: checked here, held to its hashes there, looked at after."""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from generator.check.report import Report
from generator.check.run import Choice
from generator.findings import Severity
from generator.host.build import configured
from generator.pipeline.checking import Wish, check_project
from generator.pipeline.live import LiveWish, Network, check_live
from generator.progress import Tell
from generator.project import find_project
from generator.publish.place import Place
from generator.publish.publishing import KEPT, Switched, publish, roll_back
from generator.publish.ready_site import ready_site

FORBIDDING = Choice(ignore=("D",))
"""What forbids a publishing: every error but those that only cost points of the assessment.

An office that has not answered every item yet must still be able to publish its news. Whether a
contribution makes disclosure worse is asked before it is merged.
"""


@dataclass(frozen=True)
class Published:
    """What came of publishing."""

    report: Report
    """What was found in the site before it was sent."""
    switched: Switched | None = None
    """None when an error was found, and nothing was sent."""
    seen: Report | None = None
    """What was found in what the public gets after the switch; None where nobody asked."""
    rolled_back: Switched | None = None
    """The way back, where what the public gets was not what was sent."""


@dataclass(frozen=True)
class PublishWish:
    """How somebody wants a site published."""

    now: dt.datetime
    """The time, with its zone, for the name of the release."""
    keep: int = KEPT
    """How many releases stay."""
    site: Path | None = None
    """The built site; None is where a build puts it."""
    url: str | None = None
    """Where the public sees it; it is looked at after the switch, and a fault rolls it back."""


def publish_project(
    start: Path, place: Place, wish: PublishWish, progress: Tell | None = None
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
    report = check_project(project.root, Wish(FORBIDDING, built=True, site=ready.root), progress)
    if report.fails_at(Severity.ERROR):
        return Published(replace(report, readiness=()))  # which is not what forbids it
    switched = publish(ready, place, wish.now, wish.keep)
    if wish.url is None:
        return Published(report, switched)
    live = LiveWish(wish.url, wish.now, site=ready.root)
    seen = check_live(project.root, live, Network(), progress)
    if not seen.fails_at(Severity.ERROR) or switched.before in {None, switched.live}:
        return Published(report, switched, seen)
    return Published(report, switched, seen, roll_back(place, switched.before))
