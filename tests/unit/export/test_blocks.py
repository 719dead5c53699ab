"""A page reads the same in Markdown, whoever reads the Markdown: the law, and cases of it."""

import re
from html import escape

import cmarkgfm
import html5lib
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.export.blocks import as_markdown
from generator.export.ways import Ways

WAYS = Ways("/news/2569/x/", {"/", "/about/", "/news/2569/x/"}, {"/files/a b.pdf", "/p.png"})
HARD = "กขำี่้ ๆฯ 1.2)(*_`[]{}<>&#!|~^-+=:\\\"'$@/a\u00a0\u200b\n"
"""Thai, and every sign that Markdown, HTML, YAML or a template engine gives a meaning."""
PHRASES = (
    "1. ก", "- ก", "+ ก", "# ก", "> ก", "===", "---", "***", "    ก", "{{ x }}", "{% x %}", "{#a}",
    "{: .x }", "![ก](x)", "[ก]: x", "[^1]", "<b>ก</b>", "<!-- ก -->", "&amp;", "&copy", "a_b_c",
    "~~ก~~", "| ก |", "`ก`", "\\*", "\\", "~~~", "```", ": ก", "*[ก]: ข", "www.a.th", "=ก=", "!",
)  # fmt: skip

words = st.one_of(st.sampled_from(PHRASES), st.text(HARD, min_size=1, max_size=12))
texts = words.map(lambda text: escape(text, quote=False))
attributes = words.map(escape)


def element(tag: str, inner: st.SearchStrategy[str], more: str = "") -> st.SearchStrategy[str]:
    """An element with some content."""
    return inner.map(lambda html: f"<{tag}{more}>{html}</{tag}>")


def several(parts: st.SearchStrategy[str], least: int = 0) -> st.SearchStrategy[str]:
    """Parts one after the other."""
    return st.lists(parts, min_size=least, max_size=3).map("".join)


spans = st.one_of(
    texts,
    element("code", texts),
    st.just("<br>"),
    attributes.map(lambda alt: f'<img src="/p.png" alt="{alt}">'),
)
emphasis = st.sampled_from(["strong", "em", "span", "sub", 'span lang="en"']).flatmap(
    lambda tag: several(spans).map(lambda html: f"<{tag}>{html}</{tag.split()[0]}>")
)
links = st.sampled_from(["/about/", "https://a.example/?a=1&amp;copy=(2)_*b*", "/gone/", "#ก"])
links = st.tuples(links, several(spans | emphasis)).map(lambda t: f'<a href="{t[0]}">{t[1]}</a>')
lines = several(st.one_of(texts, spans, emphasis, links))
cells = st.lists(element("td", lines), min_size=2, max_size=2).map("".join)


def blocks_over(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Blocks that hold others."""
    content = several(inner) | lines
    return st.one_of(
        element("div", content),
        element("blockquote", several(inner)),
        several(element("li", content), 1).map(lambda html: f"<ul>{html}</ul>"),
        several(element("li", content), 1).map(lambda html: f'<ol start="7">{html}</ol>'),
        content.map(lambda html: f"<details><summary>ก</summary>{html}</details>"),
        content.map(lambda html: f"<dl><div><dt>ก</dt><dd>{html}</dd></div></dl>"),
    )


tables = st.tuples(lines, st.lists(element("tr", cells), max_size=2)).map(
    lambda t: (
        f"<table><caption>{t[0]}</caption><thead><tr><th>ก</th><th></th></tr></thead>"
        f"<tbody>{''.join(t[1])}</tbody></table>"
    )
)
simple = st.one_of(
    element("p", lines), element("h2", lines, ' id="ก-1"'), element("pre", texts), tables,
    st.just("<hr>"),
)  # fmt: skip
pages = several(st.recursive(simple, blocks_over, max_leaves=6), 1)


def words_of(html: str) -> str:
    """What a person reads, without blanks."""
    tree = html5lib.parseFragment(re.sub("<!--.*?-->", "", html), namespaceHTMLElements=False)
    return re.sub(r"\s", "", "".join(tree.itertext()))


def python_markdown(text: str) -> str:
    """As MkDocs reads it, with the extensions that it always has and those of our export."""
    extensions = ["toc", "tables", "fenced_code", "attr_list", "sane_lists"]
    return str(Markdown(extensions=extensions).convert(text))


def commonmark(text: str) -> str:
    """As GitHub reads it; ids of headings are an extension that it lacks."""
    bare = re.sub(r"(?m) \{#[^}\n]*\}$", "", text)
    made = cmarkgfm.github_flavored_markdown_to_html(bare, options=Options.CMARK_OPT_UNSAFE)
    return str(made)


@given(pages)
@settings(max_examples=150)
def test_every_word_is_read_in_its_place_by_both_kinds_of_readers(html: str) -> None:
    """No sign of a text begins a list, ends a cell, becomes a tag or a program of a template."""
    text = as_markdown(html, WAYS)
    assert words_of(python_markdown(text)) == words_of(html), text
    assert words_of(commonmark(text)) == words_of(html), text
    assert "{{" not in text
    assert "{%" not in text


CASES = {
    '<h2 id="ที่">ก <a href="/about/#x">ข</a></h2>': "## ก [ข](../../../about/index.md#x) {#ที่}",
    '<h2 id="a b">ก</h2>': '## <a id="a b"></a>ก',
    '<p><a href="/files/a%20b.pdf">ก</a> <a href="/news/feed.xml">ข</a></p>': (
        "[ก](../../../files/a%20b.pdf) ข"
    ),
    "<p><strong>(ก)</strong>ข <strong>ค</strong>ง</p>": "<strong>(ก)</strong>ข **ค**ง",
    '<li id="s"><span>ก</span><span>ข</span></li>': '<a id="s"></a>ก ข',
    '<ol start="9"><li>ก<ul><li>ข</li></ul></li><li>ค</li></ol>': (
        "9.  ก\n    -   ข\n10. ค"
    ),
    "<ul><li>ก</li></ul><ul><li><p>ข</p><p>ค</p></li></ul>": (
        "-   ก\n\n<!-- -->\n\n-   ข\n\n    ค"
    ),
    "<ul><li><h3>ก</h3></li></ul>": "<ul>\n<li>\n<h3>ก</h3></li></ul>",
    '<table><thead><tr><th>ก</th><th class="ps-right">ข</th></tr></thead>'
    '<tbody><tr id="r"><th scope="row">ค</th><td>1|2</td></tr></tbody></table>': (
        '| ก | ข |\n| --- | ---: |\n| <a id="r"></a><strong>ค</strong> | 1\\|2 |'
    ),
    '<div><table class="x"><thead><tr><th>ก</th></tr></thead>\n\n<tbody><tr><td data-label="ก">'
    '<ul><li><a href="/about/" class="y">ข</a></li></ul></td></tr></tbody></table></div>': (
        "<table>\n<thead>\n<tr>\n<th>ก</th></tr></thead>\n<tbody>\n<tr>\n<td>\n<ul>\n"
        '<li><a href="../../../about/">ข</a></li></ul></td></tr></tbody></table>'
    ),
    '<details open=""><summary>ก</summary><pre>ข\n\nค {{ x }}</pre></details>': (
        '<details open="">\n<summary>ก</summary>\n'
        "<pre>ข&#10;&#10;ค &#123;&#123; x &#125;&#125;</pre></details>"
    ),
}  # fmt: skip


@pytest.mark.parametrize("html", CASES)
def test_what_markdown_has_words_for_is_written_in_them(html: str) -> None:
    """The rest is HTML without our classes and without blank lines, which would end it."""
    assert as_markdown(html, WAYS) == CASES[html] + "\n"
