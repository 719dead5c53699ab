"""Ask other sites whether the links to them still work; no other part of a check needs them."""

import datetime as dt
from collections.abc import Iterable, Mapping

from generator.check.engine import Progress
from generator.check.outside.ask import ask_all
from generator.check.outside.fetch import Fetch
from generator.check.outside.link import Answer, OutsideLink, outside_links
from generator.check.outside.memory import remembered
from generator.pipeline.state import State

_FILE = "outside-links.json"


def ask_outside(
    state: State, site_url: str, fetch: Fetch, today: dt.date, progress: Progress | None = None
) -> tuple[OutsideLink, ...]:
    """All links to other sites with their answers.

    Args:
        state: The content as it is now.
        site_url: The own site, which is not asked.
        fetch: How an address is asked for.
        today: Decides which remembered answers are still believed.
        progress: Told how many have been answered.
    """

    def ask(urls: Iterable[str]) -> Mapping[str, Answer]:
        return ask_all(urls, fetch, tell=tell)

    def tell(number: int) -> None:
        if progress:
            progress(OutsideLink.__name__, number)

    file = state.project.cache / _FILE
    return outside_links(state.sources, site_url, remembered(file, today, ask))
