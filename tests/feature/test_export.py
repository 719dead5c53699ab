"""`prongsai export` of the tiny office, built by plain MkDocs: nothing is lost, nothing moves."""

import re
import shutil
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import html
from lxml.html import HtmlElement

from tests.feature.tiny_build import Run, Write, build, command, files_of, tiny_project
from tests.kinds.tiny_office import ENTRIES, PAGE

ORIGIN = "https://test.example.go.th"
HARD = r"""
## เครื่องหมายที่มีความหมาย

2 * 3 * 4 = 24, a_b_c, [วงเล็บ], 5 | 6, #1, ราคา ~100~ บาท, ปีกกา {ก} และ **(ข้อ ก)**ตามที่กำหนด

1\. ไม่ใช่รายการ

- ชั้นแรก
    - ชั้นที่สอง ดู[ที่ตั้ง](#ที่ตั้ง)

3. เริ่มที่สาม
4. ต่อจากสาม

> ข้อความที่ยกมา

| ก | ข |
|---|--:|
| `x` | 1 |
"""
MADE_ANEW = re.compile(
    r"sitemap\.xml|build-manifest\.json|SHA256SUMS|search/index\.json|(.+/)?(feed|atom)\.(xml|json)"
    r"|assets/(fonts|icons|js|prongsai\.css).*|404\.html"
)
"""What the export leaves out: whoever builds it has his own."""


def main_part(file: Path, place: str) -> HtmlElement:
    """The part of a page that is the same in both, without what a theme puts between."""
    (main,) = html.fromstring(file.read_text("utf-8")).xpath(place)
    for one in main.xpath('.//*[contains(@class, "ps-toc")] | .//svg | .//comment()'):
        one.drop_tree()
    return main


def words(element: HtmlElement) -> str:
    """What a person reads, without blanks."""
    return re.sub(r"\s", "", element.text_content())


@pytest.fixture
def project(project_tree: Write) -> Path:
    """An office whose page about its history has hard signs and an older address."""
    page = PAGE.replace("updated:", "aliases:\n  - /เก่า/history.html\nupdated:") + HARD
    return tiny_project(project_tree, {ENTRIES["page"]: page})


def plain(folder: Path) -> Run:
    """Build an export with nothing but MkDocs."""
    return command(folder, "mkdocs", "build", "--strict")


def test_plain_mkdocs_shows_the_same_site(project: Path) -> None:
    """Every address, word, id and file of the site is there, and every link leads somewhere."""
    built, exported = build(project), command(project, "generator", "export")
    assert (built.code, exported.code) == (0, 0), built.said + exported.said
    folder = project / "site-export"
    first = files_of(folder)
    made = plain(folder)
    assert made.code == 0, made.said
    assert "plugins: []" in (folder / "mkdocs.yml").read_text("utf-8")
    pages = sorted(built.site.rglob("index.html"))
    assert len(pages) > 40
    for page in pages:
        path = page.relative_to(built.site)
        if "/เก่า/" in f"/{path.as_posix()}":
            continue
        ours = main_part(page, '//*[@class="ps-body"]')
        theirs = main_part(made.site / path, '//*[@role="main"]')
        assert words(theirs) == words(ours), path
        kept = set(ours.xpath(".//*[normalize-space()]/@id")) - {"main"}
        assert kept <= set(theirs.xpath(".//@id")), path
        assert dead(theirs, "/" + path.as_posix().removesuffix("index.html"), made.site) == []
        assert 'class="ps-' not in (made.site / path).read_text("utf-8")
    again = command(project, "generator", "export", "--output", "again")
    assert again.code == 0, again.said
    assert files_of(project / "again") == first
    for path, digest in files_of(built.site).items():
        if not path.endswith(".html") and not MADE_ANEW.fullmatch(path):
            assert first[f"docs/{path}"] == digest


def dead(main: HtmlElement, url: str, site: Path) -> list[str]:
    """The links of a page that lead to no file, or to no id of a page."""
    found = []
    for link in main.xpath(".//@href | .//@src"):
        target = urlsplit(urljoin(ORIGIN + url, link))
        if f"{target.scheme}://{target.netloc}" != ORIGIN:
            continue
        file = site / unquote(target.path).strip("/")
        file = file / "index.html" if file.is_dir() else file
        ids = html.fromstring(file.read_text("utf-8")).xpath("//@id") if target.fragment else [""]
        if not file.is_file() or unquote(target.fragment) not in ids:
            found.append(link)
    return found


def test_an_export_is_replaced_whole_and_nothing_else_is(project: Path) -> None:
    """A folder with other files, a repository, a source folder: each is one sentence."""
    other = project / "other"
    other.mkdir()
    (other / "งาน.txt").write_text("งาน", encoding="utf-8")
    _refused(project, 2, "มีไฟล์อื่นอยู่", "other")
    _refused(project, 2, "ปนกับต้นฉบับ", "content/export")
    _refused(project, 2, "ไม่มีโฟลเดอร์", "nowhere/export")
    assert [file.name for file in other.iterdir()] == ["งาน.txt"]
    old = project / "site-export"
    for mark in ("mkdocs.yml", "redirects.csv", "docs/index.md", "docs/gone/index.md"):
        (old / mark).parent.mkdir(parents=True, exist_ok=True)
        (old / mark).write_text("", encoding="utf-8")
    news = project / ENTRIES["news"]
    good = news.read_text("utf-8")
    news.write_text(good.replace("date: 20", "date: 50"), encoding="utf-8")
    _refused(project, 1, "ยังไม่ได้ส่งออก", "site-export")
    assert (old / "docs/gone/index.md").exists()
    news.write_text(good, encoding="utf-8")
    shutil.rmtree(project / "theme/print/fonts")  # without a press the site has no documents
    assert command(project, "generator", "export").code == 0
    assert not (old / "docs/gone").exists()
    assert (old / "redirects.csv").read_text(
        "utf-8"
    ) == "old,new\n/เก่า/history.html,/about/history/\n"
    (old / ".git").mkdir()
    _refused(project, 2, "เป็นที่เก็บ git", "site-export")


def _refused(project: Path, code: int, sentence: str, output: str) -> None:
    run = command(project, "generator", "export", "--output", output)
    assert run.code == code, run.said
    assert sentence in run.said
    assert "Traceback" not in run.said
    assert not list(project.glob(".*-new"))
