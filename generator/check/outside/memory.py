"""Good answers are remembered for a week, so that a check asks again only what is old or failed."""

import datetime as dt
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from generator.check.outside.link import Answer, AskAll

DAYS = 7
"""How long a good answer is believed."""


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
        fresh = ask([url for url in wanted if url not in kept])
        for url, answer in fresh.items():
            if answer.is_good:
                kept[url] = today, answer
        _write(file, kept)
        return {url: fresh[url] if url in fresh else kept[url][1] for url in wanted}

    return ask_less


def _read(file: Path, today: dt.date) -> dict[str, tuple[dt.date, Answer]]:
    """What is still believed."""
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        known = {
            str(url): (dt.date.fromisoformat(asked), Answer(**row))
            for url, (asked, row) in rows.items()
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
    oldest = today - dt.timedelta(days=DAYS)
    return {url: row for url, row in known.items() if oldest <= row[0] <= today}


def _write(file: Path, kept: Mapping[str, tuple[dt.date, Answer]]) -> None:
    rows = {url: (asked.isoformat(), asdict(answer)) for url, (asked, answer) in kept.items()}
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    fresh.write_text(json.dumps(rows, ensure_ascii=False, indent=0), encoding="utf-8")
    fresh.replace(file)
