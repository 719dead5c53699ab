"""One address: tried again where that makes sense, followed where it leads."""

import pytest

from generator.check.outside.ask import ask
from generator.check.outside.http_fetch import HttpFetch
from generator.check.outside.link import Answer
from generator.check.outside.manners import Manners
from tests.unit.check.outside.far_site import FarSite

FETCH = HttpFetch(seconds=0.3, private=True)
MANNERS = Manners(backoff=0.01)


def answer(far: FarSite, path: str) -> Answer:
    return ask(far.url(path), FETCH, MANNERS)


def test_a_good_address_is_asked_for_once_and_for_its_head_alone(far: FarSite) -> None:
    assert answer(far, "/page") == Answer(200, far.url("/page"))
    assert far.questions == ["HEAD /page"]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_an_error_is_believed_when_it_is_said_twice(far: FarSite, status: int) -> None:
    """Some servers know no HEAD and say of everything that it is not there."""
    assert answer(far, f"/{status}") == Answer(status, far.url(f"/{status}"))
    assert far.questions == [f"HEAD /{status}", f"GET /{status}"]


def test_a_server_that_knows_no_head_is_asked_for_all(far: FarSite) -> None:
    assert answer(far, "/no-head").status == 200
    assert answer(far, "/huge").status == 200


def test_a_move_for_good_and_one_for_now(far: FarSite) -> None:
    """One temporary step on the way is enough to leave the link as it is."""
    assert answer(far, "/moved") == Answer(200, far.url("/new"), moved=True)
    assert answer(far, "/for-now") == Answer(200, far.url("/new"), moved=False)


@pytest.mark.parametrize("path", ["/loop", "/deeper"])
def test_redirects_without_end(far: FarSite, path: str) -> None:
    assert answer(far, path).fault == "redirects"
    assert len(far.asked) <= MANNERS.hops + 1


@pytest.mark.parametrize("path", ["/to-neighbour", "/to-file"])
def test_a_redirect_leads_nowhere_that_a_link_may_not_lead(far: FarSite, path: str) -> None:
    """A site far away must not make our machine ask its own either."""
    fetch = HttpFetch(seconds=0.3)

    def first_hop(method: str, url: str) -> object:
        return FETCH(method, url) if url == far.url(path) else fetch(method, url)

    found = ask(far.url(path), first_hop, MANNERS)  # type: ignore[arg-type]
    assert found.fault == {"/to-neighbour": "private", "/to-file": "broken"}[path]


def test_who_asks_to_wait_is_waited_for(far: FarSite) -> None:
    waited: list[float] = []

    def wait(seconds: float) -> bool:
        waited.append(seconds)
        return False

    assert ask(far.url("/busy-once"), FETCH, MANNERS, wait).status == 200
    assert waited == [1.0]


def test_who_asks_to_wait_for_an_hour_is_left_alone(far: FarSite) -> None:
    """Nothing is known about the page then, and that is what is told."""
    assert answer(far, "/busy-for-long").fault == "busy"
    assert len(far.asked) == 1


def test_busy_says_nothing_about_the_page(far: FarSite) -> None:
    found = answer(far, "/busy")
    assert (found.fault, found.is_known) == ("busy", False)
    assert len(far.asked) == MANNERS.tries


def test_a_server_that_was_ill_for_a_moment_is_well(far: FarSite) -> None:
    assert answer(far, "/ill-once").status == 200


@pytest.mark.parametrize(("path", "fault"), [("/reset", "cut"), ("/slow", "timeout")])
def test_a_fault_is_tried_again_and_each_time_later(far: FarSite, path: str, fault: str) -> None:
    waited: list[float] = []

    def wait(seconds: float) -> bool:
        waited.append(seconds)
        return False

    assert ask(far.url(path), FETCH, MANNERS, wait).fault == fault
    assert waited == [0.01, 0.02]
    assert far.questions == [f"HEAD {path}", f"GET {path}", f"GET {path}"]


def test_when_all_is_to_end_nothing_is_tried_again(far: FarSite) -> None:
    assert ask(far.url("/reset"), FETCH, MANNERS, lambda _: True).fault == "time"
    assert len(far.asked) == 1
