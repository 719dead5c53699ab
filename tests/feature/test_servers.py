"""The configurations that we hand out do in a real nginx and a real Apache what they promise."""

import gzip
import http.client
import re
import ssl
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from urllib.parse import quote

import pytest

from generator.web.apache import CACHED
from generator.web.policy import HEADERS, HTTPS_ONLY
from tests.apache import apache_serving
from tests.feature.tiny_build import MKDOCS, REPOSITORY, build, tiny_project
from tests.kinds.tiny_office import tiny_office
from tests.nginx import OFFICE as NAME
from tests.nginx import certificate, free_port, office_server, running
from tests.tree import write_tree

NGINX = (REPOSITORY / "docs" / "hosting" / "nginx.conf").read_text(encoding="utf-8")
ALIAS = {"content/about/moved.md": "---\ntitle: ย้ายแล้ว\naliases: [/old/ที่เดิม/]\n---\nเนื้อหา\n"}


class Answer:
    """What a server answered."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        is_packed = headers.get("content-encoding") == "gzip"
        self.status, self.headers = status, headers
        self.body = gzip.decompress(body) if is_packed else body


Ask = Callable[[str], Answer]


def _ask(connect: Callable[[], http.client.HTTPConnection], path: str) -> Answer:
    connection = connect()
    try:
        told = {"Host": NAME, "Accept-Encoding": "gzip", "X-Forwarded-Proto": "https"}
        connection.request("GET", path, headers=told)
        answer = connection.getresponse()
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
    finally:
        connection.close()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder that servers which gave up their rights can read, as pytest's own is not."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)


@pytest.fixture(scope="module")
def site(folder: Path) -> Path:
    office = str(tiny_office()["content/office.yml"])
    changes = {
        **ALIAS,
        "content/office.yml": f"{office}\nserver: apache\n",
        "mkdocs.yml": MKDOCS.replace("https://test.example.go.th/", f"https://{NAME}/"),
    }
    built = build(tiny_project(partial(write_tree, folder / "office"), changes))
    assert built.code == 0, built.said
    return built.site


@pytest.fixture(scope="module")
def nginx(folder: Path, site: Path) -> Iterator[Ask]:
    """The example as it is, with the ports, paths and certificate of this test."""
    tls, port, plain = certificate(folder / "tls"), free_port(), free_port()
    trust = ssl.create_default_context(cafile=str(tls.file))
    connect = partial(http.client.HTTPSConnection, "127.0.0.1", port, context=trust)
    with running(folder / "nginx", office_server(site, port, plain, tls), port):
        yield partial(_ask, connect)


@pytest.fixture(scope="module")
def apache(folder: Path, site: Path) -> Iterator[Ask]:
    with apache_serving(folder / "apache", site) as port:
        yield partial(_ask, partial(http.client.HTTPConnection, "127.0.0.1", port))


@pytest.fixture(params=["nginx", "apache"])
def ask(request: pytest.FixtureRequest) -> Ask:
    server: Ask = request.getfixturevalue(request.param)
    return server


@pytest.mark.parametrize("path", ["/", "/news/", "/assets/prongsai.css", "/no/such/page/"])
def test_every_answer_bears_the_security_headers(ask: Ask, path: str) -> None:
    """Also what is not there: a server likes to forget them then."""
    answer = ask(path)
    for name, value in (*HEADERS, HTTPS_ONLY):
        assert answer.headers.get(name.lower()) == value, name


def test_a_page_is_packed_and_asked_for_anew(ask: Ask, site: Path) -> None:
    """The bytes are those that were built, and a browser never shows yesterday's page."""
    answer = ask("/")
    assert answer.status == 200
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.body == (site / "index.html").read_bytes()
    assert answer.headers["content-type"].lower() == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    assert "etag" in answer.headers


@pytest.mark.parametrize(
    ("path", "kind", "keep"),
    [
        ("/assets/prongsai.css", "text/css; charset=utf-8", "public, max-age=600, must-revalidate"),
        ("/assets/fonts/sarabun-400.woff2", "font/woff2", "public, max-age=2592000"),
        ("/.well-known/security.txt", "text/plain; charset=utf-8", "no-cache"),
        ("/news/feed.xml", None, "no-cache"),
        ("/robots.txt", "text/plain; charset=utf-8", "no-cache"),
    ],
)
def test_files_have_their_type_and_their_time(
    ask: Ask, path: str, kind: str | None, keep: str
) -> None:
    """Nothing is guessed: `nosniff` forbids it."""
    answer = ask(path)
    assert answer.status == 200
    assert answer.headers["cache-control"] == keep
    if kind:
        assert answer.headers["content-type"].lower() == kind


def test_what_is_not_there_is_said_with_our_own_page(ask: Ask, site: Path) -> None:
    """With the status that tells programs too."""
    answer = ask(quote("/ไม่มี"))
    assert answer.status == 404
    assert answer.body == (site / "404.html").read_bytes()


@pytest.mark.parametrize("path", ["/.htaccess", "/.git/HEAD", "/.env", "/news/.hidden"])
def test_nothing_behind_a_dot_is_shown(ask: Ask, path: str) -> None:
    """Not even that it is there."""
    assert ask(path).status in {403, 404}


@pytest.mark.parametrize(("path", "to"), [("/index.html", "/"), ("/news/index.html", "/news/")])
def test_a_page_has_one_address(ask: Ask, path: str, to: str) -> None:
    """The other leads to it for good."""
    answer = ask(path)
    assert answer.status == 301
    assert re.sub(r"^https?://[^/]+", "", answer.headers["location"]) == to


def test_a_folder_is_not_listed(ask: Ask) -> None:
    """A folder without a page is not there."""
    assert ask("/assets/fonts/").status in {403, 404}


def test_apache_sends_old_addresses_on(apache: Ask) -> None:
    """In one step, with the address that was made for them."""
    answer = apache(quote("/old/ที่เดิม/"))
    assert answer.status == 301
    assert answer.headers["location"].endswith("/about/moved/")


def test_the_example_for_nginx_says_what_the_policy_says() -> None:
    """Word for word; Apache's is made from it."""
    for name, value in (*HEADERS, HTTPS_ONLY):
        assert f'add_header {name} "{value}" always;' in NGINX
    for names, keep in CACHED[:-1]:
        pattern = names.replace("?:", "")
        assert re.search(rf'"~\*{re.escape(pattern)}" +"{re.escape(keep)}";', NGINX), names
