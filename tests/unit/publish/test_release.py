"""Names of releases are in the order of time, and a seal on what is in them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publish.release import is_release, is_sealed, made_at, release_name

NOON = dt.datetime(2026, 11, 25, 5, 0, tzinfo=dt.UTC)
DIGEST = "0123456789abcdef" * 4
TIMES = st.integers(0, 6_000_000_000).map(lambda second: dt.datetime.fromtimestamp(second, dt.UTC))


def test_a_name_says_bangkok_time_and_content() -> None:
    """A person at the server reads when it was published."""
    assert release_name(NOON, DIGEST) == "20261125-120000-0123456789ab"


@given(TIMES, TIMES)
def test_a_later_release_has_a_later_name(first: dt.datetime, second: dt.datetime) -> None:
    """Whatever the clock says: rolling back goes by names."""
    earlier = release_name(first, DIGEST)
    assert release_name(second, DIGEST, earlier) > earlier
    assert is_release(earlier)
    assert abs(made_at(earlier) - first) < dt.timedelta(seconds=1)


def test_another_list_breaks_the_seal() -> None:
    """One changed file changes the list, and the list changes its digest."""
    name = release_name(NOON, DIGEST)
    assert is_sealed(name, DIGEST)
    assert not is_sealed(name, "f" + DIGEST[1:])
    assert not is_sealed("current", DIGEST)


@pytest.mark.parametrize("name", ["current", "..", "20261125-120000-0123456789AB", "x/y", ""])
def test_nothing_else_is_a_release(name: str) -> None:
    """What somebody else put into the folder is left alone."""
    assert not is_release(name)
    with pytest.raises(ValueError, match=r".*"):
        made_at(name)
