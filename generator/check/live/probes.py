"""Addresses that are asked for although no page is there, and pages that are asked for twice.

They follow from the build and the day alone, so that the same check asks the same and an intruder
who knows yesterday's cannot prepare for today's.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable

from generator.check.built.folder import is_page
from generator.check.live.expected import Expected
from generator.checksums import checksums_text

SAMPLE = 15
"""Pages beside the home page that are asked for as a search engine does."""
ROBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
"""The name of the robot that planted pages are made for."""
REFERER = "https://www.google.com/"
PRIVATE = (
    ".git/HEAD", ".git/config", ".env", ".htaccess", ".htpasswd", "wp-login.php", "wp-config.php",
    "phpinfo.php", ".DS_Store", "backup.zip",
)  # fmt: skip
"""What careless hosts show and intruders leave behind."""


def seed(expected: Expected, day: dt.date) -> str:
    """What everything here follows from."""
    return _hash(checksums_text(expected.checksums), day.isoformat())


def absent(seed_: str) -> tuple[str, ...]:
    """Paths that nobody ever made: a folder, a page and a page below the news."""
    names = [f"{_hash(seed_, str(number))[:12]}" for number in range(3)]
    return f"{names[0]}/", f"{names[1]}.html", f"news/{names[2]}/"


def private(expected: Expected) -> tuple[str, ...]:
    """Paths that nobody may read, except those that the build publishes itself."""
    return tuple(path for path in PRIVATE if path not in expected.files)


def sample(paths: Iterable[str], seed_: str) -> tuple[str, ...]:
    """The home page and some others."""
    pages = [path for path in paths if is_page(path)]
    others = sorted(
        (path for path in pages if path != "index.html"), key=lambda path: _hash(seed_, path)
    )
    return ("index.html", *others[:SAMPLE]) if "index.html" in pages else tuple(others[:SAMPLE])


def _hash(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()
