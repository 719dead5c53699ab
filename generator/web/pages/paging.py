"""Long lists in pages: their addresses, and the row of links between them."""

from generator.web.pages.shown import Choice

PER_PAGE = 20


def page_count(length: int) -> int:
    """How many pages a list of that many entries has; an empty one has a page that says so."""
    return max(1, -(-length // PER_PAGE))


def list_url(url: str, number: int) -> str:
    """The address of one page of a list; the first is the list itself."""
    return url if number == 1 else f"{url}page-{number}/"


def list_urls(url: str, length: int) -> list[str]:
    """The addresses of all pages of a list."""
    return [list_url(url, number) for number in range(1, page_count(length) + 1)]


def pager(url: str, current: int, total: int) -> list[Choice]:
    """The first, the last and the nearest pages: naming all would cost more with every page."""
    near = range(max(1, current - 2), min(total, current + 2) + 1)
    numbers = sorted({1, *near, total})
    return [Choice(str(n), list_url(url, n), n == current, n) for n in numbers]
