"""A visitor: one browser tab that writes down everything that went wrong or left the host."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

Scheme = Literal["light", "dark"]
PHONE, DESKTOP = 360, 1280


@dataclass
class Visitor:
    """A tab, the address of the site, and what the tab met since it opened."""

    page: Page
    base_url: str
    problems: list[str] = field(default_factory=list)
    responses: list[Response] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.problems.append(f"page error: {error}"))
        self.page.on("requestfailed", self._request_failed)
        self.page.on("request", self._request)
        self.page.on("response", self._response)

    def go(self, path: str) -> Response:
        """Open a page of the site, wait until it is whole and return its answer."""
        response = self.page.goto(self.base_url + path, wait_until="load")
        assert response is not None, path
        self.page.evaluate("document.fonts.ready")
        return response

    def stored(self) -> list[str]:
        """Return the names of all cookies and of everything kept in the browser's storage."""
        kept: list[str] = self.page.evaluate(
            "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
        )
        return [cookie.get("name", "") for cookie in self.page.context.cookies()] + kept

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.problems.append(f"{message.type}: {message.text} ({message.location['url']})")

    def _request_failed(self, request: Request) -> None:
        # leaving a page gives up what it was still fetching, its icon for one
        if request.failure != "net::ERR_ABORTED":
            self._note(f"request failed, {request.failure}", request)

    def _note(self, what: str, request: Request) -> None:
        self.problems.append(f"{what}: {request.url}")

    def _response(self, response: Response) -> None:
        self.responses.append(response)

    def _request(self, request: Request) -> None:
        if urlsplit(request.url).scheme != "data" and not request.url.startswith(self.base_url):
            self._note("left the host", request)


NewVisitor = Callable[..., Visitor]


def open_tab(context: BrowserContext, base_url: str) -> Visitor:
    """Return a visitor in a new tab of a browser context."""
    return Visitor(context.new_page(), base_url)
