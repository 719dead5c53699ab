"""Drawings become files that show the same without our style sheet."""

from lxml import etree

from generator.export.drawings import drawings_apart

STYLE = "<style>.a { fill: none; }</style>"


def svg(words: str, height: int, more: str = "") -> str:
    """A drawing with one word."""
    return (
        f'<svg class="{more}" xmlns="http://www.w3.org/2000/svg" width="40" height="{height}" '
        f'viewBox="0 0 40 {height}"><text x="1" y="9">{words}</text></svg>'
    )


def test_pieces_become_one_drawing_and_that_for_phones_is_left_out() -> None:
    """One file for a chart in two pieces, named by what its frame says of it."""
    body = (
        f'<h1>ก</h1><div class="w" role="img" aria-label="ผัง &quot;ก&quot;">{svg("หนึ่ง", 10)}\n'
        f'{svg("สอง", 30)}</div><div class="f f__narrow" role="img">{svg("หนึ่ง", 99)}</div><p>ข</p>'
    )
    drawn = drawings_apart(body, "/a/", STYLE)
    assert list(drawn.files) == ["/a/drawing-1.svg"]
    assert drawn.body == (
        '<h1>ก</h1><div class="w" role="img" aria-label="ผัง &quot;ก&quot;">'
        '<p><img src="/a/drawing-1.svg" alt="ผัง &quot;ก&quot;"></p>'
        '</div><div class="f f__narrow" role="img"></div><p>ข</p>'
    )
    (whole,) = drawn.files.values()
    root = etree.fromstring(whole)
    assert "".join(root.itertext()).split() == [".a", "{", "fill:", "none;", "}", "หนึ่ง", "สอง"]
    assert (root.get("width"), root.get("height")) == ("72", "72")
    assert [child.get("y") for child in root if str(child.tag).endswith("svg")] == ["0", "10"]


def test_a_chart_says_what_it_shows() -> None:
    """Its own title and description are the words of its picture; the narrow twin is no second."""
    said = '<title id="t">ก</title><desc id="d">ข</desc>'
    wide = svg("1", 10, "c c__wide").replace("<text", f"{said}<text")
    drawn = drawings_apart(f"<div>{wide}{svg('1', 10, 'c c__narrow')}</div>", "/", STYLE)
    assert 'alt="ก. ข"' in drawn.body
    assert len(drawn.files) == 1


def test_a_page_without_drawings_stays_as_it_is() -> None:
    """Nearly all are."""
    assert drawings_apart("<p>ก</p>", "/a/", STYLE).body == "<p>ก</p>"
