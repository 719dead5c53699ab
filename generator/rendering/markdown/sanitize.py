"""The second wall: an allow-list over rendered Markdown."""

import re

import nh3

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that no feed can hold; the loader tells the editor where they stand."""
_FRAME = ("ps-", "__")
"""How the ids of the page around a text begin."""
_CLASS = re.compile(
    "ps-(?:external|table-wrap|left|center|right)|footnote(?:-ref|-backref)?|"
    "admonition(?:-title)?|note|tip|hint|info|important|attention|caution|warning|danger|error|"
    r"language-[\w+#-]+"
)
"""The classes that our own rendering gives; `{: .x }` and `!!! x` would give any."""
_OF_CAPTION = "ps-visually-hidden"
"""Hides the name of a table, which repeats the heading above it, and nothing else."""
_GLOBAL = {"id", "class", "lang"}
_ATTRIBUTES = {
    "a": {"href", "title", "role", "aria-label"},
    "img": {"src", "alt", "title", "width", "height", "loading", "decoding"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
    "ol": {"start", "type"},
    "div": {"role", "aria-label", "tabindex"},
    "section": {"aria-label", "role"},
    "abbr": {"title"},
    "time": {"datetime"},
    "sup": {"role"},
    "li": {"role"},
}
_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "div", "dl", "dt",
    "em", "figcaption", "figure", "h2", "h3", "h4", "hr", "i", "img", "ins", "kbd", "li", "mark",
    "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "time", "tr", "ul",
}  # fmt: skip


def sanitize(html: str) -> str:
    """Keep what a text needs and drop everything else, scripts with their content."""
    return nh3.clean(
        _NOT_IN_XML.sub("", html),
        tags=_TAGS,
        clean_content_tags={"script", "style"},
        attributes={tag: _ATTRIBUTES.get(tag, set()) | _GLOBAL for tag in _TAGS},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
        strip_comments=True,
        attribute_filter=_filtered,
    )


def _filtered(tag: str, name: str, value: str) -> str | None:
    """Leave an editor no class or id of the page's frame: he could cover the page or its search."""
    if name == "id":
        return None if value.startswith(_FRAME) else value
    if name == "class" and tag == "caption":
        return value if value == _OF_CAPTION else None
    if name == "class":
        return " ".join(word for word in value.split() if _CLASS.fullmatch(word)) or None
    return value
