"""Good answers are believed for a week; all others are asked for again."""

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from generator.check.outside.link import Answer
from generator.check.outside.memory import DAYS, remembered

TODAY = dt.date(2026, 11, 25)
GOOD, BAD = "https://good.example/ข่าว", "https://bad.example/"


class Net:
    """Answers as it is told, and remembers what it was asked."""

    def __init__(self, **faults: str) -> None:
        self.faults = faults
        self.asked: list[str] = []

    def __call__(self, urls: Iterable[str]) -> Mapping[str, Answer]:
        found = {}
        for url in urls:
            self.asked.append(url)
            name = url.split("/")[2].partition(".")[0]
            fault = self.faults.get(name, "")
            found[url] = Answer(None if fault else 200, url, fault=fault)
        return found


def asked(file: Path, net: Net, *urls: str, day: dt.date = TODAY) -> Mapping[str, Answer]:
    net.asked.clear()
    return remembered(file, day, net)(urls)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "outside.json"


def test_a_good_answer_is_asked_for_once_a_week(file: Path) -> None:
    net = Net()
    first = asked(file, net, GOOD)
    assert asked(file, net, GOOD) == first
    assert net.asked == []
    asked(file, net, GOOD, day=TODAY + dt.timedelta(days=DAYS))
    assert net.asked == []
    asked(file, net, GOOD, day=TODAY + dt.timedelta(days=DAYS + 1))
    assert net.asked == [GOOD]


def test_an_answer_of_the_future_is_not_believed(file: Path) -> None:
    net = Net()
    asked(file, net, GOOD, day=TODAY + dt.timedelta(days=1))
    asked(file, net, GOOD)
    assert net.asked == [GOOD]


def test_a_bad_answer_is_asked_for_again_beside_a_witness(file: Path) -> None:
    """Dead links alone would look like a machine without a network."""
    net = Net(bad="unknown-host")
    asked(file, net, GOOD, BAD)
    answers = asked(file, net, GOOD, BAD)
    assert net.asked == [GOOD, BAD]
    assert (answers[GOOD].status, answers[BAD].fault) == (200, "unknown-host")


def test_an_address_that_no_text_names_any_more_is_no_witness(file: Path) -> None:
    net = Net(bad="unknown-host")
    asked(file, net, GOOD)
    asked(file, net, BAD)
    assert net.asked == [BAD]


def test_a_witness_that_died_is_told(file: Path) -> None:
    asked(file, Net(bad="unknown-host"), GOOD, BAD)
    answers = asked(file, Net(bad="unknown-host", good="refused"), GOOD, BAD)
    assert answers[GOOD].fault == "refused"
    net = Net()
    asked(file, net, GOOD)
    assert net.asked == [GOOD]


def test_without_a_network_what_was_known_is_known(file: Path) -> None:
    asked(file, Net(bad="unknown-host"), GOOD, BAD)
    answers = asked(file, Net(bad="offline", good="offline"), GOOD, BAD)
    assert (answers[GOOD].status, answers[BAD].fault) == (200, "offline")


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "{}", "null", '{"a": 1}', '{"a": ["2026-11-25", {"status": "x"}]}',
        '{"a": ["2026-11-25", {"odd": 1}]}', '{"a": ["soon", {"status": 200}]}', "\udcff",
    ],
)  # fmt: skip
def test_a_damaged_memory_is_an_empty_one(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    net = Net()
    assert asked(file, net, GOOD)[GOOD].status == 200
    assert net.asked == [GOOD]


def test_a_folder_that_cannot_be_written_costs_time_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    net = Net()
    assert asked(tmp_path / "cache" / "outside.json", net, GOOD)[GOOD].status == 200
