"""The browser tests' ground: the sample office built once, served, and a Chromium to look at it."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.e2e.built_site import BuiltSite
from tests.e2e.printed import Printed, printed_papers
from tests.e2e.sample_office import BUILD_SECONDS, build_into
from tests.e2e.static_host import serve
from tests.e2e.visitor import DESKTOP, NewVisitor, Scheme, Visitor, open_tab


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> BuiltSite:
    """Build once for all workers: the one that makes the folder first builds, the others wait."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "sample-office"
    try:
        folder.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + BUILD_SECONDS
        while not (folder / "output.txt").exists() and time.monotonic() < deadline:
            time.sleep(0.2)
    else:
        build_into(folder)
    output = (folder / "output.txt").read_text(encoding="utf-8")
    assert output.startswith("exit code 0\n"), output
    return BuiltSite(folder / "site", output)


@pytest.fixture(scope="session")
def office_papers(built_site: BuiltSite) -> list[Printed]:
    """All PDF files drawn for the sample office, read at most once by each worker."""
    return printed_papers(built_site)


@pytest.fixture(scope="session")
def base_url(built_site: BuiltSite) -> Iterator[str]:
    """Serve the built site and return its address."""
    with serve(built_site.folder) as address:
        yield address


@pytest.fixture
def visitor(browser: Browser, base_url: str) -> Iterator[NewVisitor]:
    """Return a function that opens a fresh visitor: width, colour scheme, scripts on or off."""
    contexts = []

    def new(width: int = DESKTOP, scheme: Scheme = "light", *, javascript: bool = True) -> Visitor:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            java_script_enabled=javascript,
            locale="th-TH",
            reduced_motion="reduce",
        )
        contexts.append(context)
        return open_tab(context, base_url)

    yield new
    for context in contexts:
        context.close()
