"""The offline edition of the sample office opens from files, search included, and asks nobody."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser

from tests.e2e.built_site import PageTags
from tests.e2e.sample_office import BUILD_SECONDS, REPOSITORY
from tests.e2e.visitor import DESKTOP, PHONE, NewVisitor, Visitor, open_tab

START = "/เปิดเว็บไซต์.html"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition as the installed command writes it, in a folder with a Thai name."""
    folder = tmp_path_factory.mktemp("แฟลชไดรฟ์ ของโรงเรียน")
    run = subprocess.run(
        [sys.executable, "-m", "generator", "offline", "--output", str(folder)],
        cwd=REPOSITORY, capture_output=True, text=True, encoding="utf-8", check=False,
        timeout=BUILD_SECONDS,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    with ZipFile(folder / "site-offline.zip") as archive:
        archive.extractall(folder)
    (edition,) = folder.glob("website-*")
    return edition


@pytest.fixture
def reader(browser: Browser, unpacked: Path) -> Iterator[NewVisitor]:
    """A function that opens a tab of somebody who has the files and no network."""
    contexts = []

    def new(width: int = DESKTOP, *, javascript: bool = True) -> Visitor:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, locale="th-TH", offline=True,
            java_script_enabled=javascript, reduced_motion="reduce",
        )  # fmt: skip
        contexts.append(context)
        return open_tab(context, unpacked.as_uri())

    yield new
    for context in contexts:
        context.close()


def test_every_link_and_picture_is_a_file(unpacked: Path) -> None:
    """All pages of the sample office, redirects and the start file included."""
    links = 0
    for file in unpacked.rglob("*.html"):
        for link in PageTags(file.read_text(encoding="utf-8")).links:
            parts = urlsplit(link)
            if parts.scheme or not parts.path:
                continue
            links += 1
            assert (file.parent / unquote(parts.path)).is_file(), f"{file}: {link}"
    assert links > 10_000


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_from_the_start_file_to_what_was_searched(width: int, reader: NewVisitor) -> None:
    """Open, use the menu, search for a Thai word, open a hit; nothing is asked of any host."""
    tab = reader(width)
    page = tab.page
    page.goto(tab.base_url + START)
    page.wait_for_url("**/site/index.html")
    assert page.locator("h1").is_visible()
    assert "ฉบับออฟไลน์" in page.locator(".ps-offline").inner_text()
    assert page.evaluate("document.fonts.check('20px Sarabun', 'กี่')")

    page.locator(".ps-menu-button").click()
    page.locator("#ps-menu .ps-menu__link").nth(1).click()
    page.wait_for_url("**/index.html")
    assert page.url != f"{tab.base_url}/site/index.html"

    page.locator("#ps-q").fill("ใบลา")
    page.locator("#ps-q").press("Enter")
    page.wait_for_url("**/search/index.html?q=*")
    hit = page.locator("#ps-results a").first
    title = hit.inner_text()
    assert "ใบลา" in page.locator("#ps-results").inner_text()
    hit.click()
    page.wait_for_url("**/index.html")
    assert page.locator("h1").inner_text().startswith(title[:10])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert tab.problems == []


def test_it_opens_without_scripts(reader: NewVisitor) -> None:
    """The start file is a page with a link, and the search page an index."""
    tab = reader(javascript=False)
    tab.page.goto(tab.base_url + START)
    tab.page.get_by_role("link", name="เปิดเว็บไซต์", exact=True).click()
    tab.page.wait_for_url("**/site/index.html")
    tab.page.goto(f"{tab.base_url}/site/search/index.html")
    tab.page.locator("main a[href*='forms/']").first.click()
    assert tab.page.locator("h1").is_visible()
    assert tab.problems == []


def test_a_start_file_that_was_not_unpacked_says_so(
    browser: Browser, unpacked: Path, tmp_path: Path
) -> None:
    """Windows opens a file inside a zip alone, without the others."""
    alone = tmp_path / "start.html"
    alone.write_bytes((unpacked / START.strip("/")).read_bytes())
    page = browser.new_page()
    page.goto(alone.as_uri())
    assert page.url == alone.as_uri()
    assert "ยังไม่ได้แตกไฟล์ zip" in page.locator("main").inner_text()
    page.close()
