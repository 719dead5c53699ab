"""Many addresses: several hosts at a time, one question a host, and an end in any case."""

import time
from contextlib import ExitStack
from itertools import pairwise

import pytest

from generator.check.outside.fetch import Fetch, Fetched, FetchError
from generator.check.outside.http_fetch import HttpFetch
from generator.check.outside.manners import Manners
from generator.check.outside.round import ask_all
from tests.unit.check.outside.far_site import FarSite, far_site

FETCH = HttpFetch(seconds=0.3, private=True)
MANNERS = Manners(pause=0.01, backoff=0.01)
DEAD = [f"http://host-{number}.invalid/" for number in range(20)]


def silence(fault: str, *, alive: str = "") -> Fetch:
    """A network in which every host but one is silent."""

    def fetch(_: str, url: str) -> Fetched:
        if alive and url == alive:
            time.sleep(0.1)
            return Fetched(200)
        raise FetchError(fault)

    return fetch


def test_every_address_has_its_answer_in_order(far: FarSite) -> None:
    urls = [far.url(path) for path in ("/404", "/a", "/moved", "/a")]
    answers = ask_all(urls, FETCH, MANNERS)
    assert list(answers) == urls[:3]
    assert [answer.status for answer in answers.values()] == [404, 200, 200]
    assert far.times("/a") == 1


def test_a_host_is_asked_one_thing_at_a_time_and_not_at_once_again(far: FarSite) -> None:
    """Whoever keeps a small server should not notice us."""
    ask_all([far.url(f"/{letter}") for letter in "abcdef"], FETCH, Manners(pause=0.05))
    assert far.most_at_once == 1
    moments = [moment for _, _, moment in far.asked]
    assert all(later - sooner > 0.04 for sooner, later in pairwise(moments))


def test_hosts_do_not_wait_for_each_other() -> None:
    """A slow one takes as long as all slow ones."""
    with ExitStack() as stack:
        sites = [stack.enter_context(far_site(f"127.0.0.{number}")) for number in range(1, 5)]
        begin = time.monotonic()
        answers = ask_all([site.url("/slow") for site in sites], FETCH, Manners(tries=1))
        assert time.monotonic() - begin < 4 * FETCH.seconds
    assert len(answers) == 4


def test_a_busy_host_is_left_alone_with_the_rest(far: FarSite) -> None:
    urls = [far.url("/a"), far.url("/busy"), far.url("/b"), far.url("/c")]
    answers = ask_all(urls, FETCH, MANNERS)
    assert [answer.fault for answer in answers.values()] == ["", "busy", "busy", "busy"]
    assert far.times("/b") == 0


def test_a_silent_host_is_asked_a_few_times_and_not_for_everything(far: FarSite) -> None:
    urls = [far.url("/a"), *(far.url(f"/slow?{number}") for number in range(6))]
    answers = ask_all(urls, FETCH, Manners(pause=0.0, tries=1, patience=2))
    faults = [answer.fault for answer in answers.values()]
    assert faults == ["", "timeout", "timeout", *["silent"] * 4]


def test_time_is_over_for_the_rest_too(far: FarSite) -> None:
    urls = [far.url("/a"), far.url("/slow"), far.url("/b")]
    begin = time.monotonic()
    answers = ask_all(urls, HttpFetch(seconds=3, private=True), Manners(whole=0.3, pause=0.0))
    assert time.monotonic() - begin < 2
    assert [answer.fault for answer in answers.values()] == ["", "time", "time"]


@pytest.mark.parametrize("fault", ["unknown-host", "refused", "timeout", "no-network"])
def test_a_machine_without_a_network_blames_nobody(fault: str) -> None:
    answers = ask_all(DEAD, silence(fault), MANNERS)
    assert {answer.fault for answer in answers.values()} == {"offline"}
    assert not any(answer.is_known for answer in answers.values())


def test_without_a_network_most_hosts_are_not_waited_for() -> None:
    """Three hundred of them would take as many times ten seconds."""
    asked: list[str] = []

    def fetch(_: str, url: str) -> Fetched:
        asked.append(url)
        raise FetchError("timeout")

    ask_all(DEAD, fetch, Manners(backoff=0.0, hosts=2, tries=1))
    assert len(set(asked)) <= Manners.silence + 2


def test_one_host_without_a_way_there_is_enough_to_know() -> None:
    assert ask_all(DEAD[:1], silence("no-network"), MANNERS)[DEAD[0]].fault == "offline"


def test_two_silent_hosts_may_be_dead_indeed() -> None:
    answers = ask_all(DEAD[:2], silence("unknown-host"), MANNERS)
    assert {answer.fault for answer in answers.values()} == {"unknown-host"}


@pytest.mark.parametrize("fault", ["unknown-host", "no-network"])
def test_where_one_host_lives_the_others_are_dead(fault: str) -> None:
    """Though the living one was the slowest."""
    alive = "http://alive.example/"
    answers = ask_all([*DEAD[:4], alive], silence(fault, alive=alive), MANNERS)
    assert [answers[url].fault for url in DEAD[:4]] == ["unknown-host"] * 4
    assert answers[alive].status == 200


def test_a_person_sees_how_far_it_is(far: FarSite) -> None:
    seen: list[tuple[int, int]] = []
    ask_all(
        [far.url(f"/{n}00") for n in (2, 4, 5)], FETCH, MANNERS, lambda *step: seen.append(step)
    )
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_a_fault_of_ours_is_no_silence_of_theirs() -> None:
    def fetch(_: str, __: str) -> Fetched:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        ask_all(DEAD, fetch, MANNERS)


def test_nothing_to_ask_is_asked_of_nobody() -> None:
    assert ask_all([], silence("timeout"), MANNERS) == {}
