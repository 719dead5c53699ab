"""The search index as a script, which a page opened from a file may load."""

import json

from generator.offline.links import INDEX, Links

_ENDS_OF_LINES = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029"})
"""Two signs that a text of JSON may hold and that end a line in a script of older browsers."""


def search_script(index: str, links: Links) -> str:
    """The records of the site's index, their addresses as files of the edition.

    Args:
        index: The site's `search/index.json`.
        links: Where links lead.
    """
    records = [
        {**record, "url": "/" + links.target(record["url"], INDEX).url}
        for record in json.loads(index)
    ]
    written = json.dumps(records, ensure_ascii=False, separators=(",", ":"))
    return f"window.prongsaiSearch = {written.translate(_ENDS_OF_LINES)};\n"
