"""What a page says to machines about itself: schema.org objects and Open Graph."""

import json
from collections.abc import Callable, Sequence
from typing import Any, cast

from generator.kinds.question import Question
from generator.library.entry import Entry
from generator.library.library import Library
from generator.web.linked_data.datasets import dataset
from generator.web.linked_data.entries import digital_document, how_to, news_article
from generator.web.linked_data.office import organization, website
from generator.web.linked_data.orders import legislation
from generator.web.linked_data.page import breadcrumbs, open_graph
from generator.web.linked_data.questions import qa_page
from generator.web.plan import JsonObject, Page

__all__ = ["linked_data", "open_graph", "script"]

_CONTEXT = "https://schema.org"
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}

_Maker = Callable[[Any, Library, str], JsonObject]
_MAKERS: dict[str, _Maker] = {
    "news": news_article,
    "order": legislation,
    "dataset": dataset,
    "form": digital_document,
    "procedure": how_to,
}
"""By kind of entry."""


def linked_data(page: Page, library: Library, site_url: str) -> tuple[JsonObject, ...]:
    """The objects of a page: what it is, and where it stands."""
    if page.kind == "home":
        return organization(library.office, site_url), website(library.office, site_url)
    place = (breadcrumbs(page, site_url),) if page.crumbs else ()
    entry = library.by_path.get(page.source or "")
    if page.kind == "question" and entry:
        question = cast("Entry[Question]", entry)
        return (qa_page(question, library, site_url, page.article), *place)
    maker = _MAKERS.get(page.kind)
    return (maker(entry, library, site_url), *place) if maker and entry else place


def script(objects: Sequence[JsonObject]) -> str:
    """The objects as the content of one data block; no text in them can end the block."""
    graph = {"@context": _CONTEXT, "@graph": list(objects)}
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)
