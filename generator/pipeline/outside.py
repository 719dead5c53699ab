"""Ask other sites whether the links to them still work; no other part of a check needs them."""

import datetime as dt
from collections.abc import Iterable, Mapping

from generator.check.outside.fetch import Fetch
from generator.check.outside.link import Answer, Outside, OutsideLink, outside_links
from generator.check.outside.memory import remembered
from generator.check.outside.round import ask_all
from generator.check.run import Choice
from generator.pipeline.state import State
from generator.progress import Tell

_FILE = "outside-links.json"


def ask_outside(
    state: State, site_url: str, fetch: Fetch, choice: Choice, progress: Tell | None = None
) -> Outside:
    """All links to other sites with their answers.

    Args:
        state: The content as it is now.
        site_url: The own site, which is not asked.
        fetch: How an address is asked for.
        choice: What is asked for; links in other files are left in peace.
        progress: Told how many have been answered.
    """

    def ask(urls: Iterable[str]) -> Mapping[str, Answer]:
        return ask_all(urls, fetch, tell=tell if progress else None)

    def tell(number: int, total: int) -> None:
        if progress:
            progress(OutsideLink.__name__, number, total)

    sources = (source for source in state.sources if choice.covers(source.path))
    now = dt.datetime.now(dt.UTC).date()
    file = state.project.cache / _FILE
    return outside_links(sources, site_url, remembered(file, now, ask))
