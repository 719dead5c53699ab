"""The text of all pages as JSON, for the search page's script."""

import json
from collections.abc import Iterable

from generator.rendering.markdown import words_of
from generator.web.plan import Artifact, Page

TEXT_LENGTH = 1_500
"""Characters of a page that can be found; more would make the index too heavy for a phone."""


def search_index(pages: Iterable[Page]) -> Artifact:
    """One record a page: address, title, what it is and its text."""
    records = [
        {
            "url": page.url,
            "title": page.title,
            "section": page.crumbs[1].title if len(page.crumbs) > 1 else "",
            "date": page.updated.isoformat() if page.updated else "",
            "text": words_of(page.body)[:TEXT_LENGTH],
        }
        for page in pages
        if not page.noindex and page.kind != "listing"
    ]
    return Artifact(
        "/search/index.json", json.dumps(records, ensure_ascii=False, separators=(",", ":"))
    )
