"""Markdown as editors write it becomes safe HTML, or a fault that names its words."""

import re
import time
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import codes
from generator.findings import English
from generator.rendering import markdown
from generator.rendering.markdown import Rendered, plain, render
from generator.rendering.markdown.targets import Fault, Target

BROKEN = Fault(codes.LINK_BROKEN, "x", "ไม่พบ", "ตรวจ", English("gone", "look"))


def resolve(target: str) -> Target | Fault:
    if target.startswith(("javascript:", "data:")):
        return Fault(codes.LINK_UNSAFE, target, "ไม่ปลอดภัย", "ลบ", English("unsafe", "remove"))
    return Target(f"/r/{target.lstrip('/')}", 40, 30)


def html(text: str) -> str:
    return render(text, resolve).html


def found(text: str) -> list[str]:
    return [fault.code.name for fault in render(text, resolve).faults]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b onclick=x>ก</b>",
        "<!-- a --><script>x</script>", "<svg/onload=alert(1)>", "<iframe src=//e></iframe>",
        "<style>*{display:none}</style>", "ก <span style='x'>ข</span>", "<details>ก</details>",
        "<a href='javascript:x'>ก</a>", "<div markdown>ก</div>", "- ก\n\n    <script>x</script>",
        "> <script>x</script>", "| a |\n|---|\n| <script>x</script> |", "# <script>x</script>",
        "[<script>x</script>](/a/)", "~~~\n~~~\n<script>x</script>",
    ],
)  # fmt: skip
def test_written_tags_are_shown_as_letters_and_told(text: str) -> None:
    """Nobody's text may run in a reader's browser, and nothing that was written may vanish."""
    made = html(text)
    tree = re.sub(r"&lt;.*?&gt;", "", made)
    assert not re.search(r"<(script|svg|iframe|style|details|img)|\son\w+=|javascript:", tree)
    assert "&lt;" in made
    assert codes.RAW_HTML.name in found(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [("{{ config }}", "{{ config }}"), ("{% raw %}", "{% raw %}"), ("{# ก #}", "{# ก #}")],
)
def test_template_code_is_shown_as_letters_and_told(text: str, words: str) -> None:
    """It never runs, and the editor probably meant something else."""
    assert words in html(text)
    assert found(text) == [codes.TEMPLATE_CODE.name]


@pytest.mark.parametrize(
    "text",
    ["`<b>` กับ `{{ x }}`", "```\n<script>{{ x }}</script>\n```", "``<a> ` {{``", "1 < 2 > 0"],
)
def test_code_is_an_example_and_no_fault(text: str) -> None:
    """Manuals of computer work show tags."""
    assert found(text) == []


def test_an_element_is_told_once_and_a_lost_end_too() -> None:
    """Whoever removes the one removes the other."""
    raw = codes.RAW_HTML.name
    assert found("<div>ก</div>") == [raw]
    assert found("<b>ก</b> <i>ข</i>") == [raw, raw]
    assert found("ก</div>") == [raw]


def test_a_broken_tag_in_a_table_is_a_line_end() -> None:
    """The one tag that tables need."""
    made = render("| ก |\n|---|\n| ข<br>ค<br/>ง |", resolve)
    assert "<td>ข<br>\nค<br>\nง</td>" in made.html
    assert made.faults == ()


@pytest.mark.parametrize(
    "text",
    [
        "[ก](javascript:alert(1))", "[ก](data:text/html,x)", "![ก](javascript:x)",
        "[ก]: javascript:x\n\n[ก]", "[ก](/a/){: href=javascript:x }", "<javascript:x>",
    ],
)  # fmt: skip
def test_an_unsafe_address_never_reaches_the_page(text: str) -> None:
    """Whatever way of writing a link."""
    assert not re.search(r"(href|src)=\"?(javascript|data)", html(text))


def test_attributes_of_scripts_and_styles_are_dropped() -> None:
    """`{: }` may set an id or a class, nothing that acts."""
    made = html("ก\n{: onclick=x style=color:red #here .note }")
    assert made in {'<p class="note" id="here">ก</p>', '<p id="here" class="note">ก</p>'}


HIDING = (
    "{word}\n{{: .ps-visually-hidden}}", "## {word} {{: .ps-visually-hidden}}",
    "*{word}*{{: .ps-visually-hidden style='display:none' hidden}}",
    "| {word} {{: .ps-visually-hidden}} |\n|---|\n| ก |",
)  # fmt: skip


@pytest.mark.parametrize("text", HIDING)
def test_no_text_can_be_hidden_by_attributes(text: str) -> None:
    """Only the caption that we write above a table is, and it repeats a heading."""
    made = render(text.format(word="คำลับ"), resolve).html
    assert not re.search(r"<(?!caption)[^>]*(?:hidden|style)", made)
    assert "คำลับ" in re.sub("<caption.*?</caption>", "", made)


@pytest.mark.parametrize(
    ("tag", "hint"), [("iframe", "เป็นลิงก์"), ("script", "แจ้งผู้ดูแล"), ("b", "Markdown")]
)
def test_a_tag_is_told_by_name_with_what_to_do_instead(tag: str, hint: str) -> None:
    """A map in a frame is meant well, a script rarely."""
    fault = render(f"<{tag} src='https://x.example/'></{tag}>", resolve).faults[0]
    assert f"<{tag}>" in fault.message
    assert hint in fault.hint


def test_every_link_and_picture_goes_through_the_resolver() -> None:
    """Pictures come with their size, so that the text does not jump."""
    made = html("[ก](a.md) ![ภาพ](b.png) <https://c.th>")
    assert 'href="/r/a.md"' in made
    assert 'href="/r/https://c.th"' in made
    picture = re.search("<img [^>]*>", made)
    assert picture is not None
    for attribute in ('src="/r/b.png"', 'alt="ภาพ"', 'width="40"', 'height="30"', 'loading="lazy"'):
        assert attribute in picture[0]


def test_what_cannot_be_resolved_keeps_its_words_and_loses_its_address() -> None:
    """A dead link is worse than none."""
    made = render("[ก](x)", lambda _: BROKEN)
    assert "ก" in made.html
    assert "href" not in made.html
    assert made.faults == (BROKEN,)


@pytest.mark.parametrize("text", ["![](a.png)", "![ ](a.png)", "![][b]\n\n[b]: a.png"])
def test_a_picture_without_words_is_told(text: str) -> None:
    """Those who cannot see it would be told nothing."""
    assert codes.ALT_MISSING.name in found(text)


def test_heading_ids_do_not_move_when_a_section_is_added() -> None:
    """Deep links in letters and chats stay good; stock numbers them in order."""
    before = {h.title: h.id for h in render("## ขอบเขต\n\n## ขั้นตอน", resolve).headings}
    after = {h.title: h.id for h in render("## ใหม่\n\n## ขอบเขต\n\n## ขั้นตอน", resolve).headings}
    assert before == {"ขอบเขต": "ขอบเขต", "ขั้นตอน": "ขั้นตอน"}
    assert after.items() > before.items()


HEADINGS = st.lists(st.sampled_from(["ก", "ก 2", "ก-2", "ข", "ก 2 2", "***"]), max_size=8)


@given(HEADINGS)
def test_no_two_headings_share_an_id(titles: list[str]) -> None:
    """A link would lead to the first of them only."""
    made = render("\n\n".join(f"## {title}" for title in titles), resolve)
    ids = re.findall(r'id="([^"]+)"', made.html)
    assert len(ids) == len(set(ids))
    assert [heading.id for heading in made.headings] == ids


@given(st.lists(st.integers(1, 6), max_size=10))
def test_headings_never_skip_a_level_and_never_are_the_first(levels: list[int]) -> None:
    """The page's title is its only `h1`; screen readers walk by levels."""
    made = [h.level for h in render("\n\n".join(f"{'#' * n} ก" for n in levels), resolve).headings]
    assert len(made) == len(levels)
    assert all(2 <= level <= 4 for level in made)
    assert all(after <= before + 1 for before, after in zip([1, *made], made, strict=False))


def test_a_table_has_a_name_a_scrolling_frame_and_scopes() -> None:
    """Its caption is the heading above it; no style attribute stays behind."""
    made = html("## อัตรา\n\n| ก | ข |\n|:--|--:|\n| 1 | 2 |")
    for attribute in ('role="group"', 'aria-label="อัตรา"', 'tabindex="0"'):
        assert attribute in made
    assert made.count('scope="col"') == 2
    assert 'class="ps-right"' in made
    assert "style=" not in made
    assert "อัตรา</caption>" in made


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "\t"])
def test_lists_nest_as_they_are_indented(indent: str) -> None:
    """Editors use two, three or four spaces; stock knows four."""
    made = html(f"1. ก\n{indent}- ข\n{indent}{indent}- ค\n2. ง")
    tree = ET.fromstring(f"<x>{made}</x>")  # noqa: S314 - our own output
    assert [len(tree.findall(path)) for path in ("ol", "ol/li", "ol/li/ul/li", ".//ul//ul/li")] == [
        1, 2, 1, 1,
    ]  # fmt: skip


def test_a_list_of_thai_numbers_is_a_list() -> None:
    """As letters are typed in offices."""
    assert html("๑. ก\n๒) ข") == html("1. ก\n2. ข")
    assert "<ol>" in html("ย่อหน้า\n๑. ก\n๒. ข")


@pytest.mark.parametrize("fence", ["```", "~~~"])
@pytest.mark.parametrize("before", ["", "ก\n", "1. ก\n", "1. ก\n\n", "- ก\n  - ข\n\n"])
def test_fenced_text_stays_as_it_is(fence: str, before: str) -> None:
    """Also behind a list: neither its fences nor what looks like items may be moved."""
    made = html(f"{before}{fence}\n๑. ค\n  - <b>\n# ง\n{fence}\n")
    assert "<code>๑. ค\n  - &lt;b&gt;\n# ง\n</code>" in made


def test_footnotes_and_definitions_work() -> None:
    """They stand in the guide for staff."""
    made = html("ก[^1]\n\n[^1]: ที่มา\n\nคำ\n:   ความหมาย")
    assert "<dd>ความหมาย</dd>" in made
    assert 'href="#fn:1"' in made
    assert 'id="fn:1"' in made


HOSTILE = {
    "brackets": "[" * 20_000, "quotes": ">" * 5_000, "spaced quotes": "> " * 5_000,
    "a deep list": "\n".join(f"{'  ' * n}- ก" for n in range(600)),
    "a deep list by four": "\n".join(f"{'    ' * n}1. ก" for n in range(600)),
    "a long line": "ก" * 2_000_000, "open links": "[a](" * 5_000, "pictures": "![a](" * 5_000,
    "stars": "*a " * 20_000, "underscores": "_a_" * 20_000, "many stars": "*" * 50_000,
    "backticks": "`" * 50_000, "odd backticks": "`a``b```" * 5_000,
    "references": "[a]: b\n" * 20_000 + "ก",
    "footnotes": "".join(f"[^{n}]: x\n" for n in range(5_000)), "pipes": "|" * 20_000,
    "a wide table": "|a" * 2_000 + "|\n" + "|-" * 2_000 + "|\n" + "|b" * 2_000 + "|",
    "entities": "&amp;" * 20_000, "tags": "<a " * 20_000, "open tags": "<a href='" * 5_000,
    "braces": "{:" * 20_000, "attributes": "ก {: " + "a=b " * 20_000 + "}",
    "colons": "a\n: b\n" * 5_000,
    "admonitions": "!!! note\n" * 5_000,
    "nested admonitions": "\n".join(f"{'    ' * n}!!! a" for n in range(300)),
    "equals": "=" * 50_000, "spaces": " " * 49_000 + "ก", "backslashes": "\\" * 50_000,
    "abbreviations": "".join(f"*[a{n}]: b\n" for n in range(3_000)) + "a1 " * 3_000,
    "stars and underscores": "*_" * 10_000, "quoted lists": "> - " * 2_000,
    "brackets by line": "[\n" * 20_000, "links left open": "[aaaaaa](bbbbbb " * 2_000,
    "pictures by line": "![\n" * 10_000, "headings by line": "#\n" * 20_000,
    "rules by line": "ก\n---\n" * 10_000, "one footnote": "[^a]" * 4_000 + "\n\n[^a]: ก",
    "references by line": "[a\n]: x\n" * 5_000,
}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "## ก\n\n" * 3_000,
        "ก [^1] " * 299 + "\n\n[^1]: ข",
        "[ก] " * 9_000,
        "ก" + "\n" * 400_000 + "ข",
    ],
)
def test_an_honest_heap_is_made(text: str) -> None:
    """What only repeats itself takes no longer for each time."""
    start = time.perf_counter()
    assert render(text, resolve).html
    assert time.perf_counter() - start < 3


@pytest.mark.parametrize(
    "address", ["https://other.example/x.png", "HTTP://other.example/x.png", "mailto:a@ok.example"]
)
def test_a_picture_of_another_site_is_told(address: str) -> None:
    """That site would see every reader of the page, and could change the picture."""
    made = render(f"![ภาพ]({address})", Target)
    assert [fault.code for fault in made.faults] == [codes.LINK_UNSAFE]
    assert "src=" not in made.html


# the signal may fall into the callback that hypothesis gave to the garbage collector
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_ends_within_the_limit(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One file must not hold up the site of the office: it is made, or it is told."""
    monkeypatch.setattr(markdown, "SECONDS", 0.5)
    start = time.perf_counter()
    made = render(text, resolve)
    assert time.perf_counter() - start < 5
    assert made.html or made.faults


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_text_that_was_stopped_leaves_nothing_in_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One converter serves all texts; it may be stopped in the middle of a list."""
    good = "1. ก\n    - ข\n\nค\n\n> ง"
    fresh = html(good)
    with monkeypatch.context() as patch:
        patch.setattr(markdown, "SECONDS", 0.05)
        deep = "\n".join(f"{'    ' * (n % 8)}- > **ก** [a](b)" for n in range(20_000))
        assert [f.code for f in render(deep, resolve).faults] == [codes.TEXT_TOO_COMPLEX]
    assert html(good) == fresh


@settings(max_examples=60)
@given(st.text(max_size=120) | st.text(alphabet="#*_`~[]()<>!|-:=\n\t 1.กิ่{}\\&\"'", max_size=80))
def test_any_text_gives_only_tags_of_the_list(text: str) -> None:
    """Two walls stand before the reader; this holds for both together."""
    made = render(text, resolve)
    assert isinstance(made, Rendered)
    assert set(re.findall(r"<([a-z0-9]+)", made.html)) <= ALLOWED
    assert not re.search(r"<[^>]*\s(?:on\w+|style|srcdoc)=", made.html)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", made.html)


ALLOWED = {
    "a", "abbr", "blockquote", "br", "caption", "code", "dd", "div", "dl", "dt", "em", "h2", "h3",
    "h4", "hr", "img", "li", "ol", "p", "pre", "strong", "sup", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
}  # fmt: skip


def test_plain_text_of_html_has_neither_tags_nor_entities() -> None:
    """For search and summaries."""
    assert plain("<p>ก &amp; <b>ข</b>&lt;x&gt;</p>\n<p>ค</p>") == "ก & ข <x> ค".replace(
        "ข <", "ข <"
    )


def test_a_word_to_the_checker_is_not_published() -> None:
    """A comment that accepts a finding is for colleagues; any other is shown as letters."""
    made = html("ก่อน\n\n<!-- prongsai: ignore C101 ตามต้นฉบับ -->\nหลัง <!-- ลับ -->\n")
    assert "prongsai" not in made
    assert "ตามต้นฉบับ" not in made
    assert "ลับ" in made
    assert found("<!-- prongsai: ignore C101 ตามต้นฉบับ -->") == []
