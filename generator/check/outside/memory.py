"""Good answers are remembered for a week, so that a check asks again only what is old or failed."""

import datetime as dt
import json
import os
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from generator.check.outside.link import Answer, AskAll
from generator.check.outside.written import host_of

DAYS = 7
"""How long a good answer is believed."""
WITNESSES = 2
"""Known addresses that are asked again beside unknown ones.

When only dead links are left to ask, their silence alone would look like a machine without a
network.
"""


def remembered(file: Path, today: dt.date, ask: AskAll) -> AskAll:
    """Ask only for what the file does not know, and write down what was learnt.

    Args:
        file: Where answers are kept; a damaged one is an empty one.
        today: The day of the check.
        ask: Asks for the others.
    """

    def ask_less(urls: Iterable[str]) -> Mapping[str, Answer]:
        kept = _read(file, today)
        wanted = list(dict.fromkeys(urls))
        unknown = [url for url in wanted if url not in kept]
        known = [url for url in wanted if url in kept]
        fresh = dict(ask([*_witnesses(known, unknown), *unknown])) if unknown else {}
        for url, answer in fresh.items():
            if answer.is_good:
                kept[url] = today, answer
            elif answer.is_known:
                kept.pop(url, None)
            elif url in kept:
                fresh[url] = kept[url][1]
        _write(file, kept)
        return {url: fresh[url] if url in fresh else kept[url][1] for url in wanted}

    return ask_less


def _witnesses(known: Iterable[str], unknown: Collection[str]) -> list[str]:
    """Some addresses of other hosts that answered before, each of another host."""
    hosts = {host_of(url) for url in unknown}
    by_host = {host_of(url): url for url in known if host_of(url) not in hosts}
    return list(by_host.values())[:WITNESSES]


def _read(file: Path, today: dt.date) -> dict[str, tuple[dt.date, Answer]]:
    """What is still believed."""
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        known = {
            str(url): (dt.date.fromisoformat(asked), Answer(**row))
            for url, (asked, row) in rows.items()
        }
        oldest = today - dt.timedelta(days=DAYS)
        return {
            url: row for url, row in known.items() if oldest <= row[0] <= today and row[1].is_good
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(file: Path, kept: Mapping[str, tuple[dt.date, Answer]]) -> None:
    """Write all or nothing; where that is forbidden, the next check asks again."""
    rows = {url: (asked.isoformat(), asdict(answer)) for url, (asked, answer) in kept.items()}
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(rows, ensure_ascii=True, indent=0), encoding="utf-8")
        fresh.replace(file)
