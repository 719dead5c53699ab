"""What is published of hostile contributions is text: nothing works, in files or a browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.e2e.static_host import serve
from tests.e2e.visitor import open_tab
from tests.feature.hostile.collection import CONTRIBUTIONS
from tests.feature.hostile.ground import Outcome, build, make_project
from tests.feature.hostile.harmless_cases import BODIES, FIELDS, OFFICE_FILES
from tests.feature.hostile.inspection import Inspector, faults

SHOWN = {
    case.path: case.content
    for name, case in CONTRIBUTIONS.items()
    if not name.startswith("weight-")
    if not case.told or case.told[0] == "C" or case.told in {"F002", "F003", "F010", "D121", "U011"}
}
"""Contributions that no build refuses, but for those whose only harm is their size or a link."""
MAY_BE_REFUSED = 40
"""Bodies at most that the build may refuse; the others must be published."""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """The site of an office full of payloads, without the files that were refused with a reason."""
    root = make_project(
        tmp_path_factory.mktemp("payloads"), {**FIELDS, **OFFICE_FILES, **BODIES, **SHOWN}
    )
    first = build(root)
    refused = {told.path for told in first.findings if told.severity == "ต้องแก้"}
    assert refused <= set(BODIES), [told for told in first.findings if told.path not in BODIES]
    assert len(refused) <= MAY_BE_REFUSED, sorted(refused)
    for path in refused:
        (root / path).unlink()
    second = build(root)
    assert second.exit_code == 0, second.output[-3000:]
    return second


def test_no_payload_becomes_markup(published: Outcome) -> None:
    """Every sink escapes: titles, meta, menus, data blocks, charts, feeds and data files."""
    assert not list(faults(published.site))


def test_the_inspector_sees_what_it_looks_for() -> None:
    """A blind inspector would pass any site."""
    bad = '<p onclick=a><script>alert(1)</script><a href="java\nscript:x">1337</a><img src=x>'
    assert len(Inspector(bad).faults) == 5


@pytest.mark.parametrize(
    "path",
    ["index.html", "news/2569/fields/index.html", "manuals/fields/work/index.html", "404.html",
     "forms/fields/index.html", "about/people/index.html", "laws/index.html",
     "disclosure/2569/index.html", "contact/index.html", "news/2569/body-code-span/index.html"],
)  # fmt: skip
def test_the_payload_is_there_as_text(published: Outcome, path: str) -> None:
    """Otherwise the tests above would look at pages without payload."""
    assert "&lt;script&gt;alert(1)" in (published.site / path).read_text(encoding="utf-8")


def test_nothing_of_a_payload_runs_in_a_browser(published: Outcome, browser: Browser) -> None:
    """The last word has Chromium: no dialog, no error, no request to another host."""
    pages = sorted(
        "/" + page.relative_to(published.site).as_posix().removesuffix("index.html")
        for page in _worth_a_visit(published.site)
    )
    with serve(published.site) as address:
        context = browser.new_context()
        tab = open_tab(context, address)
        dialogs: list[str] = []
        tab.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        for page in pages:
            tab.go(page)
            assert tab.page.url == address + page
        context.close()
    assert len(pages) > 40
    assert not dialogs
    assert not tab.problems


def _worth_a_visit(site: Path) -> list[Path]:
    """All pages but redirects and those whose only danger is their size."""
    return [
        page
        for page in site.rglob("*.html")
        if 'http-equiv="refresh"' not in page.read_text(encoding="utf-8")
        and page.stat().st_size < 300_000
        and page.name == "index.html"
    ]
