"""One build of a tiny office that holds everything which must be shown, hidden or kept apart."""

import json
import re
from functools import partial
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from tests.feature.tiny_build import Run, build, command, files_of, texts_of, tiny_project
from tests.kinds.tiny_office import ENTRIES, FORM, NEWS, OFFICE, PAGE, tiny_office
from tests.tree import write_tree

HOSTILE = "</title><script>alert(1)</script><img src=x onerror=alert(2)> \" ' ]]> {{7*7}}"
TITLE = json.dumps(HOSTILE)
HOSTILE_NEWS = (
    NEWS.replace("title: เปิดรับสมัครครูอัตราจ้าง", f"title: {TITLE}")
    .replace("summary: รับสมัครครูอัตราจ้าง 2 อัตรา", f"summary: {TITLE}\naliases:\n  - /old/hostile/")
    .replace("alt: ป้ายประกาศหน้าสำนักงาน", f"alt: {TITLE}")
    .replace("title: ประกาศรับสมัคร", f"title: {TITLE}")
)
HOSTILE_OFFICE = OFFICE.replace("name: กลุ่มอำนวยการ", f"name: {TITLE}").replace(
    "description: เว็บไซต์สำหรับทดสอบ", f"description: {TITLE}"
)
UNSEEN = "ความลับของฉบับร่าง"
NEWS_WITHOUT_FILES = re.sub(r"cover:.*?(?=---\n)", "", NEWS, flags=re.DOTALL)


def news(title: str, extra: str = "", body: str = "เนื้อหา") -> str:
    """A news item without files."""
    head = NEWS_WITHOUT_FILES.partition("\n---\n")[0].replace("เปิดรับสมัครครูอัตราจ้าง", title)
    return f"{head}\n{extra}---\n{body}\n"


CHANGES: dict[str, str | bytes | None] = {
    "content/office.yml": HOSTILE_OFFICE,
    ENTRIES["news"]: HOSTILE_NEWS,
    ENTRIES["form"]: FORM.replace("title: ใบสมัครครูอัตราจ้าง", f"title: {TITLE}"),
    ENTRIES["page"]: PAGE.replace("title: ประวัติสำนักงาน", f"title: {TITLE}"),
    "content/news/secret.md": news(UNSEEN, "draft: true\n", f"{UNSEEN} [ไฟล์](files/secret.pdf)"),
    "content/news/files/secret.pdf": tiny_office()["content/news/files/announcement.pdf"],
    "content/news/expired.md": news("ข่าวที่หมดอายุ", "expires: 2569-11-22\n"),
    "content/news/withdrawn.md": news(
        "ข่าวที่ถอน",
        "withdrawn:\n  reason: พบข้อผิดพลาดในประกาศ\n  on: 2569-11-23\n  by: ผู้อำนวยการ\n",
        "เนื้อหาที่ถอนแล้ว",
    ),
    "content/news/renamed.md": news("ข่าวที่ย้าย", "aliases:\n  - /2569/11/old-news/\n  - /old.html\n"),
    "content/news/letter.md": news("ข่าวอีเมล", body="Email: someone@example.go.th\nSubject: เรียน"),
    "content/news/control.md": news("ข่าวอักขระ", body="ก\x08ข\x0bค\x1bง\ufffe"),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Run:
    write = partial(write_tree, tmp_path_factory.mktemp("office"))
    return build(tiny_project(write, CHANGES))


def test_a_good_office_builds_and_says_what_it_made(built: Run) -> None:
    """Where the site is, how many pages of which kind, and how many drafts wait."""
    assert built.code == 0, built.said
    assert str(built.site) in built.output
    assert "ฉบับร่างที่ยังไม่เผยแพร่ 1 ไฟล์" in built.output
    assert "Traceback" not in built.said


def test_nothing_stays_beside_the_site(built: Run) -> None:
    """Neither the fresh folder nor the old one."""
    beside = {path.name for path in built.site.parent.iterdir()}
    assert beside == {"content", "manuals", "theme", "mkdocs.yml", "site", ".cache"}


def test_every_page_is_whole_html_with_its_policy(built: Run) -> None:
    """A cut page would be seen here first."""
    pages = [text for path, text in texts_of(built.site) if path.endswith("index.html")]
    assert len(pages) > 25
    for page in pages:
        assert page.rstrip().endswith("</html>")
        if 'http-equiv="refresh"' not in page:
            assert "Content-Security-Policy" in page
            assert page.count("<h1") == 1


def test_hostile_words_in_front_matter_are_inert_everywhere(built: Run) -> None:
    """In the title, descriptions, menus, cards, data blocks, feeds, JSON and redirects."""
    seen = 0
    for path, text in texts_of(built.site):
        seen += "alert(1)" in text
        if path.endswith(".json"):
            json.loads(text)
        elif path.endswith(".xml"):
            ET.fromstring(text)  # noqa: S314 - our own output
        elif path.endswith(".html"):
            assert live_code(text) == [], path
    assert seen > 10


class Live(HTMLParser):
    """Finds what a browser would run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.script: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.found += [f"{tag} {name}" for name in values if name.startswith("on")]
        self.found += [f"{tag} {v}" for v in values.values() if (v or "").startswith("javascript:")]
        if tag == "img" and values.get("src") == "x":
            self.found.append("img src=x")
        if tag == "script" and "src" not in values:
            self.script = values.get("type") or ""

    def handle_data(self, data: str) -> None:
        if self.script is not None:
            if self.script != "application/ld+json":
                self.found.append(f"script {data}")
            else:
                json.loads(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self.script = None


def live_code(page: str) -> list[str]:
    """What would run in a reader's browser, beside the theme's own files."""
    live = Live()
    live.feed(page)
    return live.found


def test_the_search_for_live_code_finds_it() -> None:
    """Else the test above could not fail."""
    assert live_code("<p>ก</p><img src=x onerror=alert(1)><script>x</script>") == [
        "img onerror", "img src=x", "script x",
    ]  # fmt: skip


def test_titles_end_where_they_should(built: Run) -> None:
    """The one `</title>` of each page is the template's."""
    for path, text in texts_of(built.site):
        if path.endswith(".html"):
            head = text.partition("</head>")[0]
            assert head.count("</title>") == 1, path


def test_a_draft_is_nowhere(built: Run) -> None:
    """Neither its words, nor its address, nor the file that it alone names."""
    for path, text in texts_of(built.site):
        assert UNSEEN not in text, path
        assert "/secret" not in text, path
    assert not [path for path in files_of(built.site) if "secret" in path]


def test_an_expired_item_leaves_the_lists_and_keeps_its_address(built: Run) -> None:
    """Old letters still lead to it."""
    assert "ข่าวที่หมดอายุ" in built.text("news/2569/expired/index.html")
    for path in (
        "index.html",
        "news/index.html",
        "news/2569/index.html",
        "news/recruitment/index.html",
    ):
        assert "ข่าวที่หมดอายุ" not in built.text(path), path


def test_a_withdrawn_item_keeps_its_address_and_says_why(built: Run) -> None:
    """Its text is gone from all outputs; the reason stands in its place."""
    page = built.text("news/2569/withdrawn/index.html")
    assert "พบข้อผิดพลาดในประกาศ" in page
    assert "noindex" in page
    for path, text in texts_of(built.site):
        assert "เนื้อหาที่ถอนแล้ว" not in text, path
    assert "ข่าวที่ถอน" not in built.text("news/index.html")
    assert "/news/2569/withdrawn/" not in built.text("sitemap.xml")


@pytest.mark.parametrize(
    "old", ["2569/11/old-news/index.html", "old.html", "old/hostile/index.html"]
)
def test_an_old_address_leads_to_the_new_one(built: Run, old: str) -> None:
    """Without scripts, and with words for those whose browser does not follow."""
    page = built.text(old)
    assert re.search(r'http-equiv="?refresh"?', page)
    assert "/news/2569/" in page
    assert "<script" not in page


def test_a_body_that_begins_like_a_letter_is_kept(built: Run) -> None:
    """The host would take the first line for metadata and drop it."""
    assert "Email: someone@example.go.th" in built.text("news/2569/letter/index.html")


def test_control_characters_reach_neither_pages_nor_feeds(built: Run) -> None:
    """No XML can hold them."""
    for path, text in texts_of(built.site):
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text), path


def test_the_host_itself_builds_the_same_site(built: Run) -> None:
    """`mkdocs build` works as it is; the command beside it is a convenience."""
    before = files_of(built.site)
    again = command(built.site.parent, "mkdocs", "build", "-q")
    assert again.code == 0, again.said
    assert files_of(built.site) == before
