"""What the public gets from a real nginx, held against what was built."""

import datetime as dt
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.check.live.http import CONNECTIONS, LiveFetch
from generator.check.live.question import AGENT, Fetch, Question, Reply
from generator.check.report import Report
from generator.check.reporters.markdown import as_markdown
from generator.check.run import Choice
from generator.checksums import write_checksums
from generator.pipeline.live import LiveWish, Network, check_live
from tests.feature.tiny_build import MKDOCS, build, command, files_of, tiny_project
from tests.nginx import OFFICE as NAME
from tests.nginx import Nginx, certificate, free_port, office_server, running, serving
from tests.tree import write_tree

PLAIN = """
root {root}; error_page 404 /404.html; gzip on; gzip_types *; gzip_min_length 500;
add_header X-Content-Type-Options nosniff; add_header Referrer-Policy same-origin;
add_header Permissions-Policy camera=(); add_header Cache-Control max-age=600;
add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'none'";
location / {{ try_files $uri $uri/ =404; }}
"""
"""A good server without encryption."""
NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
DEFACED = {
    "about/history/index.html": (
        "</main>",
        """<p><a href="https://slot.example.com/">สล็อตเว็บตรง</a> เครดิตฟรี ฝากถอนออโต้</p>
        <div style="display:none">คำที่มองไม่เห็น</div><a href="/promo/">โปรโมชั่น</a>
        <script src="https://slot.example.com/x.js"></script></main>""",
    ),
    "contact/index.html": ("0 2000 0000", "0 9999 9999"),
}
"""What an intruder replaces on which page."""


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder that a server which gave up its rights can read, as pytest's own is not."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)


@pytest.fixture(scope="module")
def office(folder: Path) -> Path:
    """A tiny office and the site that was built of it, in `site/`; nobody changes either."""
    history = "---\ntitle: ประวัติ\naliases: [/old/]\n---\nก่อตั้งเมื่อ พ.ศ. 2546\n"
    changes = {
        "content/about/history.md": history,
        "mkdocs.yml": MKDOCS.replace("https://test.example.go.th/", f"https://{NAME}/"),
    }
    built = build(tiny_project(partial(write_tree, folder / "office"), changes))
    assert built.code == 0, built.said
    return built.site.parent


@pytest.fixture
def copy(office: Path, folder: Path) -> Iterator[Path]:
    """The site as it lies on a server, to be changed."""
    with tempfile.TemporaryDirectory(dir=folder) as made:
        Path(made).chmod(0o755)
        shutil.copytree(office / "site", Path(made, "site"))
        yield Path(made, "site")


def deface(site: Path) -> None:
    """Plant, change, add and delete as an intruder would."""
    for path, (old, new) in DEFACED.items():
        text = (site / path).read_text(encoding="utf-8")
        assert old in text, path
        (site / path).write_text(text.replace(old, new), encoding="utf-8")
    (site / "promo").mkdir()
    (site / "promo" / "index.html").write_text("<p>สล็อต</p>", encoding="utf-8")
    with (site / "news" / "files" / "announcement.pdf").open("ab") as pdf:
        pdf.write(b"forged")
    (site / "robots.txt").unlink()


def checked(office: Path, url: str, fetch: Callable[[bool], Fetch] = LiveFetch) -> Report:
    """Check the site at an address against the office's own build."""
    return check_live(office, LiveWish(url, NOW), Network(fetch))


def told(report: Report) -> set[tuple[str, str]]:
    """Codes and places."""
    return {(found.code.number, found.location.path) for found in report.findings}


def codes(report: Report) -> set[str]:
    """Codes alone."""
    return {code for code, _ in told(report)}


def answer(report: Report) -> str:
    """The first sentence."""
    assert report.verdict
    return report.verdict.answer.thai


@pytest.fixture
def hosted(office: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Nginx]:
    """The site on a server as we tell offices to set it up, encrypted."""
    tls, port, plain = certificate(folder / "tls"), free_port(), free_port()
    monkeypatch.setenv("SSL_CERT_FILE", str(tls.file))
    config = office_server(office / "site", port, plain, tls)
    with running(folder / "hosted", config, port) as process:
        yield Nginx(f"https://127.0.0.1:{port}/", port, folder / "hosted", process)


def test_nothing_is_told_of_a_good_site_on_the_server_we_recommend(
    office: Path, hosted: Nginx
) -> None:
    """And it is asked politely: each file once, over four connections."""
    report = checked(office, hosted.url)
    assert told(report) == set()
    assert report.verdict
    assert f"{len(files_of(office / 'site')) - 1:,} จาก" in report.verdict.seen.thai
    assert answer(report).startswith("ไม่พบร่องรอยการบุกรุกและไม่พบสิ่งที่ต้องแก้")
    ours = [asked for asked in hosted.questions if asked.agent == AGENT]
    assert len({asked.path for asked in ours}) == len(ours)
    assert len({asked.connection for asked in ours}) <= CONNECTIONS
    assert {asked.method for asked in hosted.questions} == {"GET"}


def test_a_defaced_site_is_told_piece_by_piece(office: Path, copy: Path, folder: Path) -> None:
    """Every kind of damage at its page, and the answer before all of it."""
    deface(copy)
    redirect = "location = /laws/ { return 302 https://slot.example.com/; }"
    with serving(folder / "defaced", PLAIN.format(root=copy) + redirect) as nginx:
        report = checked(office, nginx.url)
    history, contact = "content/about/history.md", "content/contact.md"
    assert {found for found in told(report) if found[0] != "W118"} == {
        *((code, history) for code in ("W105", "W106", "W107", "W108", "W110", "W112")),
        ("W112", contact), ("W113", "content/news/files/announcement.pdf"),
        ("W103", "site/robots.txt"), ("W111", "content/laws.yml"),
    }  # fmt: skip
    lost = {found.about for found in report.findings if found.code.number == "W118"}
    assert lost == {"gov-website/G11", "oia/M7-4"}, "the items that lead to the laws"
    assert answer(report).startswith("พบร่องรอยการบุกรุก")
    said = "\n".join(found.message for found in report.findings)
    for word in ("เครดิตฟรี", "https://slot.example.com/x.js", "คำที่มองไม่เห็น", "/promo/", "9999"):
        assert word in said
    issue = as_markdown(report)
    assert issue.index("พบร่องรอยการบุกรุก") < issue.index("สิ่งที่ต้องทำก่อน") < issue.index("W105")


def test_another_build_is_told_first_and_its_pages_are_summed(
    office: Path, copy: Path, folder: Path
) -> None:
    """Every page differs when the theme does; nobody reads a finding for each."""
    for page in copy.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace("</title>", " 2</title>"), encoding="utf-8")
    write_checksums(copy)
    with serving(folder / "other", PLAIN.format(root=copy)) as nginx:
        report = checked(office, nginx.url)
    assert [found.code.number for found in report.findings] == ["W102", "W112", "W112", "W112"]
    assert "และแบบเดียวกันอีก" in report.findings[-1].message
    assert answer(report).startswith("เว็บไซต์จริงเป็นคนละรุ่น")


def test_errors_and_slowness_of_the_server_are_told(office: Path, folder: Path) -> None:
    """A page that fails, one that is refused, and one for which a program takes two seconds."""
    faults = """
        location = /questions/ { return 503; }
        location = /robots.txt { return 500; }
        location = /news/ { return 403; }
    """
    with slow(office / "site") as port:
        lazy = f"location = /contact/ {{ proxy_pass http://127.0.0.1:{port}; }}"
        site = PLAIN.format(root=office / "site")
        with serving(folder / "faulty", site + faults + lazy) as nginx:
            report = checked(office, nginx.url)
    assert {found for found in told(report) if found[0] in {"W103", "W104", "W125"}} == {
        ("W103", "site/news/index.html"), ("W104", "site/robots.txt"), ("W125", "mkdocs.yml"),
        ("W104", "site/questions/index.html"),
    }  # fmt: skip
    assert answer(report).startswith("ไม่พบร่องรอยการบุกรุก แต่บางไฟล์เปิดไม่ได้")


class _Lazy(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        time.sleep(2)
        super().do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class slow:  # noqa: N801 - used as a function
    """A program behind nginx that thinks before it answers."""

    def __init__(self, root: Path) -> None:
        self.server = ThreadingHTTPServer(
            ("127.0.0.1", 0), partial(_Lazy, directory=str(root))
        )  # fmt: skip

    def __enter__(self) -> int:
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return int(self.server.server_address[1])

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.mark.parametrize(
    ("shown", "code"),
    [
        ((-1, "IP:127.0.0.1"), "W119"),
        ((60, "DNS:other.example.com"), "W119"),
        ((3, "IP:127.0.0.1"), "W119"),
        ((20, "IP:127.0.0.1"), "W120"),
    ],
    ids=["ended", "other-name", "ending", "late"],
)
def test_a_bad_certificate_is_told_and_the_pages_are_compared_all_the_same(
    shown: tuple[int, str], code: str, office: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Expired, of another name, ending in days; an intrusion would be seen beside it."""
    tls = certificate(folder / f"tls{shown[0]}", *shown)
    monkeypatch.setenv("SSL_CERT_FILE", str(tls.file))
    header = "add_header Strict-Transport-Security max-age=31536000;"
    site = PLAIN.format(root=office / "site") + header
    with serving(folder / f"expiring{shown[0]}", site, tls=tls) as nginx:
        report = check_live(office, LiveWish(nginx.url, dt.datetime.now(dt.UTC)), Network())
    assert codes(report) - {"W126"} == {code}
    assert report.looked_at["LiveSite"] > 100


def test_a_certificate_that_nobody_vouches_for_is_told(office: Path, folder: Path) -> None:
    """Without an issuer that this machine knows."""
    tls = certificate(folder / "self-made")
    with serving(folder / "unknown", PLAIN.format(root=office / "site"), tls=tls) as nginx:
        report = checked(office, nginx.url)
    assert ("W119", "mkdocs.yml") in told(report)


def test_a_site_below_a_path_is_found_there(office: Path, copy: Path, folder: Path) -> None:
    """Links from the root of the server are not ours there, links within are."""
    deface(copy)
    config = f"location /sub/ {{ alias {copy}/; error_page 404 /sub/404.html; }}"
    with serving(folder / "below", config) as nginx:
        report = checked(office, f"{nginx.url}sub")
    assert ("W105", "content/about/history.md") in told(report)
    assert {"W103", "W116", "W118"} & codes(report) == {"W103"}
    assert [found.location.path for found in report.findings if found.code.number == "W103"] == [
        "site/robots.txt"
    ]


def test_a_server_that_dies_on_the_way_is_not_taken_for_an_intrusion(
    office: Path, folder: Path
) -> None:
    """What was not compared is counted, and the check ends at once."""
    with serving(folder / "dying", PLAIN.format(root=office / "site")) as nginx:
        asked: list[str] = []

        def dying(_: bool) -> Fetch:
            fetch = LiveFetch()

            def ask(question: Question) -> Reply:
                asked.append(question.url)
                if len(asked) == 40:
                    nginx.process.terminate()
                    nginx.process.wait()
                return fetch(question)

            return ask

        report = checked(office, nginx.url, dying)
    assert {"W104", "W127"} <= codes(report)
    assert not {"W105", "W112", "W113", "W103"} & codes(report)
    assert len(asked) < 80


def test_nobody_home_is_told_at_once(office: Path) -> None:
    """One question for the list, one for the home page."""
    report = checked(office, f"http://127.0.0.1:{free_port()}/")
    assert told(report) == {("W101", "mkdocs.yml"), ("W127", "mkdocs.yml")}
    assert answer(report).startswith("เปิดเว็บไซต์ไม่ได้")


@pytest.mark.parametrize(
    "condition",
    ['$http_user_agent ~ "Googlebot"', '$http_referer ~ "google"'],
    ids=["agent", "from"],
)
def test_what_search_engines_alone_are_shown_is_told(
    condition: str, office: Path, folder: Path
) -> None:
    """The office sees its own page, and nobody else who comes from a search does."""
    (folder / "slot.html").write_text("<h1>สล็อตเว็บตรง เครดิตฟรี ฝากถอนออโต้</h1>", encoding="utf-8")
    config = f"""
        location = / {{ if ({condition}) {{ rewrite ^ /slot last; }} try_files /index.html =404; }}
        location = /slot {{ default_type text/html; alias {folder}/slot.html; }}
    """
    with serving(folder / "cloaking", PLAIN.format(root=office / "site") + config) as nginx:
        report = checked(office, nginx.url)
    assert told(report) == {("W109", "content/index.md")}
    assert "สล็อต" in report.findings[0].message
    assert answer(report).startswith("พบร่องรอยการบุกรุก")


def test_a_careless_server_is_told(office: Path, copy: Path, folder: Path) -> None:
    """Any address answers, old addresses are lost, secrets lie open, nothing is packed."""
    (copy / ".env").write_text("PASSWORD=1", encoding="utf-8")
    config = f"""root {copy}; try_files $uri $uri/ /index.html;
        location /old/ {{ return 301 /contact/; }}"""
    with serving(folder / "careless", config) as nginx:
        report = checked(office, nginx.url)
    assert codes(report) == {"W115", "W116", "W117", "W122", "W123", "W124"}
    assert "/.env" in next(f.message for f in report.findings if f.code.number == "W117")


def test_an_address_that_leads_to_another_is_no_intrusion(office: Path, folder: Path) -> None:
    """As http does to https; the check says which address to use."""
    with serving(folder / "moved", "return 301 https://www.example.go.th$request_uri;") as nginx:
        report = checked(office, nginx.url)
    assert [found.code.number for found in report.findings] == ["W111"]
    assert answer(report).startswith("ที่อยู่นี้พาผู้อ่านไปที่อยู่อื่น")
    assert "https://www.example.go.th/" in report.findings[0].message


def test_a_kept_list_stands_for_the_build(office: Path, copy: Path, folder: Path) -> None:
    """Without the built site planted words are found all the same; what changed is not shown."""
    kept = folder / "kept.txt"
    shutil.copy(office / "site" / "SHA256SUMS", kept)
    deface(copy)
    with serving(folder / "kept", PLAIN.format(root=copy)) as nginx:
        wish = LiveWish(nginx.url, NOW, site=folder / "nowhere", checksums=kept)
        report = check_live(office, wish, Network())
    assert {"W105", "W107", "W110", "W112", "W113"} <= codes(report)
    assert "9999" not in "".join(found.message for found in report.findings)


def test_the_command_writes_an_issue_and_fails(office: Path, copy: Path, folder: Path) -> None:
    """As a nightly job calls it; and it says in a sentence what cannot be asked together."""
    deface(copy)
    live = folder / "live.md"
    with serving(folder / "command", PLAIN.format(root=copy)) as nginx:
        asked = ("generator", "check", "--url", nginx.url)
        failed = command(office, *asked, "--format", "markdown", "--output", str(live))
        chosen = check_live(office, LiveWish(nginx.url, NOW, Choice(select=("W125",))), Network())
        wrong = command(office, *asked, "--built")
    assert (failed.code, failed.errors) == (1, "")
    assert "**พบร่องรอยการบุกรุก" in live.read_text(encoding="utf-8")
    assert chosen.findings == ()
    assert answer(chosen).startswith("พบร่องรอยการบุกรุก"), "also when it was not asked for"
    assert (wrong.code, "--built" in wrong.errors) == (2, True)
