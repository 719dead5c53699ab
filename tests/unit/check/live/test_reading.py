"""Laws of what is read of a published site: pages, addresses, samples, words of findings."""

import datetime as dt
import hashlib
import string
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.built.folder import SiteFolder
from generator.check.live import probes
from generator.check.live.expected import Expected
from generator.check.live.gist import Change, gist_of
from generator.check.live.question import Question, Reply
from generator.check.live.round import PATIENCE, ask_all
from generator.errors import ProjectError
from generator.findings import Location
from generator.manifest import Manifest
from generator.pipeline.live import root_of

URL = "https://www.example.go.th/sub/"
names = st.text(alphabet=string.ascii_letters + "ก-ข_ค%+ ", min_size=1, max_size=8)
paths = st.lists(names, min_size=1, max_size=3).map("/".join)
files = paths.flatmap(lambda path: st.sampled_from([f"{path}/index.html", f"{path}.pdf"]))
PAGE = "<html><head><title>ก</title></head><body><p>{}</p></body></html>"


def expected(*paths: str) -> Expected:
    """A build of some files."""
    folder = SiteFolder(Path("nowhere"), Manifest(), "https://own.example.go.th/")
    checksums = {path: hashlib.sha256(path.encode()).hexdigest() for path in paths}
    return Expected(URL, checksums, Manifest(), folder, Location("mkdocs.yml"))


@given(files)
def test_the_address_of_a_file_leads_back_to_it(path: str) -> None:
    """Whatever letters its name has."""
    built = expected(path, "index.html")
    assert built.path_of(built.url_of(path)) == path
    assert built.path_of(f"{built.url_of(path)}?from=letter#part") == path
    assert built.is_ours(built.url_of(path))
    assert built.url_of(path).isascii()


@pytest.mark.parametrize(
    ("url", "is_here", "is_ours"),
    [
        ("https://www.example.go.th/sub/about", True, True),
        ("https://own.example.go.th/about/", True, True),
        ("https://www.example.go.th/promo/", True, False),
        ("https://www.example.go.th/sub/promo/", True, False),
        ("https://www.example.go.th.evil.example/sub/about/", False, False),
        ("tel:+6620000000", False, False),
        ("http://[broken/", False, False),
    ],
)
def test_what_is_ours_is_told_from_what_only_lies_beside_it(
    url: str, is_here: bool, is_ours: bool
) -> None:
    built = expected("about/index.html")
    assert (built.is_here(url), built.is_ours(url)) == (is_here, is_ours)


@given(st.binary(max_size=400), st.binary(max_size=400))
def test_any_two_pages_can_be_compared(one: bytes, other: bytes) -> None:
    """And a page never differs from itself."""
    ours, theirs = gist_of(one, URL), gist_of(other, URL)
    change = Change("index.html", ours, theirs)
    assert isinstance(change.advertised, tuple)
    same = Change("index.html", ours, ours)
    assert (same.words, same.links, same.hidden, same.code, same.is_only_bytes) == (
        None, (), (), (), True,
    )  # fmt: skip
    assert (change.words is None) == (ours.words == theirs.words)


@given(st.lists(st.sampled_from(["ก", "ข", "ค"]), max_size=6), st.integers(0, 6))
def test_the_first_word_that_differs_is_told(words: list[str], at: int) -> None:
    """With a word put in anywhere, that word and no other."""
    planted = [*words[:at], "บาคาร่า", *words[at:]]
    ours, theirs = (gist_of(PAGE.format(" ".join(x)).encode(), URL) for x in (words, planted))
    assert Change("x", ours, theirs).words == ("", "บาคาร่า")


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        ('<iframe src="https://a.example/"></iframe>', "<iframe> https://a.example/"),
        ("<script>mine()</script>", "<script> mine()"),
        ('<form action="https://a.example/">', "<form> https://a.example/"),
        ('<p onclick="go()">ก</p>', 'onclick="go()"'),
        ('<a href="javascript:go()">ก</a>', 'href="javascript:go()"'),
        ("<style>p { color: white }</style>", "<style> p { color: white }"),
        ('<img src="https://a.example/x.png">', "<img> https://a.example/x.png"),
        ('<meta http-equiv="Refresh" content="0;url=/x">', "<meta refresh> 0;url=/x"),
        ('<base href="https://a.example/">', "<base> https://a.example/"),
    ],
)
def test_whatever_runs_or_leads_away_is_told(planted: str, told: str) -> None:
    """By a word with which a person finds it."""
    ours, theirs = (gist_of(PAGE.format(f"ก{x}").encode(), URL) for x in ("", planted))
    assert any(code.startswith(told) for code in Change("x", ours, theirs).code)


@given(st.lists(files, unique=True, max_size=40), st.dates())
def test_a_sample_follows_from_the_build_and_the_day(paths: list[str], day: dt.date) -> None:
    """The home page is always among it, and no address that we ask for is one of ours."""
    built = expected("index.html", *paths)
    seed = probes.seed(built, day)
    sample = probes.sample(built.files, seed)
    assert sample == probes.sample(reversed(built.files), seed)
    assert sample[0] == "index.html"
    assert len(sample) == len(set(sample)) <= probes.SAMPLE + 1
    assert seed != probes.seed(built, day.replace(day=1 if day.day > 1 else 2))
    assert not {*probes.absent(seed)} & {*built.files}


def test_a_redirect_that_no_program_understands_is_one_to_elsewhere() -> None:
    """A server may write anything there."""
    reply = Reply(URL, 302, headers={"location": "http://[broken/"})
    assert (reply.leads_on, reply.target) == (True, "http://[broken/")
    assert not expected().is_here(reply.target)


def test_a_silent_server_is_left_alone() -> None:
    """After some questions in a row; the others are counted as not asked."""
    questions = {str(number): Question(f"{URL}{number}") for number in range(100)}
    asked = ask_all(questions, lambda question: Reply(question.url, fault="timeout"))
    assert PATIENCE <= len(asked.replies) < PATIENCE + 4
    assert (asked.unasked, asked.why) == (100 - len(asked.replies), "silent")


def test_time_ends_a_round() -> None:
    """And a fault of our own is not hidden in a thread."""

    def slowly(question: Question) -> Reply:
        time.sleep(0.2)
        return Reply(question.url, 200)

    questions = {str(number): Question(f"{URL}{number}") for number in range(100)}
    asked = ask_all(questions, slowly, whole=0.3)
    assert asked.why == "time"
    assert 0 < len(asked.replies) < 20
    with pytest.raises(ZeroDivisionError):
        ask_all(questions, lambda _: 1 // 0)  # type: ignore[arg-type, return-value]


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        ("https://www.Example.go.th", "https://www.example.go.th/"),
        (" http://127.0.0.1:8000/sub ", "http://127.0.0.1:8000/sub/"),
        ("https://a.go.th/sub//", "https://a.go.th/sub/"),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, root: str) -> None:
    assert root_of(typed) == root


@pytest.mark.parametrize(
    "url",
    ["www.example.go.th", "ftp://a/", "https://", "http://u:p@a/", "http://a/?x=1", "http://[a/",
     "http://a:0/", "http://a:b/"],
)  # fmt: skip
def test_what_is_no_address_of_a_site_is_told_in_a_sentence(url: str) -> None:
    """Before anybody is asked."""
    with pytest.raises(ProjectError, match="ระบุที่อยู่ของหน้าแรก"):
        root_of(url)
