"""Where the feeds of a list stand."""

from generator.web.plan import Feed

RSS, ATOM, JSON = "application/rss+xml", "application/atom+xml", "application/feed+json"


def feeds_of(url: str) -> tuple[Feed, ...]:
    """The feeds of a list in three formats, by the address of the list."""
    return (
        Feed("RSS", f"{url}feed.xml", RSS),
        Feed("Atom", f"{url}atom.xml", ATOM),
        Feed("JSON Feed", f"{url}feed.json", JSON),
    )
