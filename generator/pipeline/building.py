"""Build a project."""

from collections import Counter
from pathlib import Path

from generator.host.build import Built, build
from generator.kinds import KINDS
from generator.progress import Tell
from generator.project import find_project
from generator.web.plan import SitePlan


def build_project(start: Path, site: Path | None = None, tell: Tell | None = None) -> Built | None:
    """Build the project that `start` lies in; None when findings forbid it.

    Args:
        start: A folder of the project.
        site: The folder to fill; None is the one of `mkdocs.yml`.
        tell: Told what is done, how much of it, and of how much.
    """
    return build(find_project(start), site, tell)


def page_counts(plan: SitePlan) -> dict[str, int]:
    """How many pages of which kind, by the Thai names of the kinds."""
    labels = {kind.name: kind.label for kind in KINDS}
    counts = Counter(labels.get(page.kind, "หน้ารายการและทะเบียน") for page in plan.pages)
    return dict(counts.most_common())
