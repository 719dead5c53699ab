"""Links stay in a document where they can, and parts share no ids."""

from generator.paper.anchors import anchored

INSIDE = {"/manuals/a/one/": "p1", "/forms/f/": "form-f", "/laws/#law-1": "law-law-1"}


def test_ids_of_parts_are_their_own() -> None:
    html = '<h2 id="purpose">ก</h2><a href="#purpose">ข</a>'
    first, second = anchored(html, "p1", {}), anchored(html, "p2", {})
    assert first == '<h2 id="p1-purpose">ก</h2><a href="#p1-purpose">ข</a>'
    assert second == first.replace("p1", "p2")


def test_what_the_document_holds_is_reached_in_it() -> None:
    html = (
        '<a href="/manuals/a/one/">ก</a><a href="/forms/f/#top">ข</a><a href="/laws/#law-1">ค</a>'
    )
    assert anchored(html, "c1", INSIDE) == (
        '<a href="#p1">ก</a><a href="#form-f-top">ข</a><a href="#law-law-1">ค</a>'
    )


def test_all_else_keeps_its_address() -> None:
    html = (
        '<a href="/news/">ก</a><a href="https://example.go.th/#x">ข</a><a href="/laws/#law-2">ค</a>'
    )
    assert anchored(html, "c1", INSIDE) == html


def test_text_that_looks_like_a_link_is_left_alone() -> None:
    html = '<p>href="/forms/f/" id="x"</p>'
    assert anchored(html, "c1", INSIDE) == html
