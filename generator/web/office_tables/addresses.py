"""Where the tables of the office's lists stand: the same address for as long as the site is."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.web.downloads import OFFICE_ENDS
from generator.web.office_tables.forms import form_table
from generator.web.office_tables.manuals import schedule_table
from generator.web.office_tables.registers import people_table

PHONES = "/contact/phone-directory"
PEOPLE = "/about/people/people"
GROUPS = "/about/structure/groups"
LAWS = "/laws/laws"
FORMS = "/forms/forms"
SCHEDULE = "/manuals/schedule"
QUESTIONS = "/questions/questions"


def orders_stem(year: int | None) -> str:
    """The table of the orders of a year, or of all, without its extension."""
    return f"/orders/{year}/orders-{year}" if year else "/orders/orders"


def news_stem(year: int) -> str:
    """The table of the news of a year, without its extension."""
    return f"/news/{year}/news-{year}"


def file_addresses(stem: str) -> Iterator[str]:
    """The addresses of the files of one table."""
    yield from (f"{stem}.{end}" for end in OFFICE_ENDS)


def office_table_addresses(library: Library) -> Iterator[str]:
    """The addresses of all files beside registers and lists; a list without entries has none.

    Those of orders and news stand beside the lists of each year and are told with them.
    """
    offered = {
        PHONES: not is_withdrawn(library, "contact"),
        PEOPLE: bool(people_table(library.office).rows),
        GROUPS: bool(library.office.groups),
        LAWS: bool(library.laws),
        FORMS: bool(form_table(library, "/").rows),
        SCHEDULE: bool(schedule_table(library, "/").rows),
        QUESTIONS: not is_withdrawn(library, "questions")
        and any(entry.data.withdrawn is None for entry in library.questions),
    }
    for stem in (stem for stem, stands in offered.items() if stands):
        yield from file_addresses(stem)


def is_withdrawn(library: Library, identifier: str) -> bool:
    """Tell whether the page on which a list stands was withdrawn, and its table with it."""
    entry = library.entries.get(identifier)
    return entry is not None and entry.data.withdrawn is not None
