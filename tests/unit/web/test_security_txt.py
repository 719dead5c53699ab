"""`security.txt` says what RFC 9116 wants of it, and holds for less than a year."""

import datetime as dt
from dataclasses import replace

import pytest

from generator.library.library import Library
from generator.web.plan import Artifact
from generator.web.security_txt import SECURITY_TXT, security_txt
from tests.unit.web.small_office import Tree, small_office

TODAY = dt.date(2026, 11, 25)
SITE = "https://esao1.example.go.th/"


def _fields(made: Artifact) -> dict[str, str]:
    lines = str(made.content).splitlines()
    return dict(line.split(": ", 1) for line in lines)


@pytest.fixture
def library(project_tree: Tree) -> Library:
    return small_office(project_tree)


def _with(library: Library, **update: object) -> Library:
    return replace(library, office=library.office.model_copy(update=update))


def test_it_says_whom_to_tell_and_until_when(library: Library) -> None:
    """The day is counted from the build, so every publishing renews it."""
    made = security_txt(_with(library, security="mailto:ict@esao1.example.go.th"), TODAY, SITE)
    fields = _fields(made)
    assert made.url == "/.well-known/security.txt"
    assert fields["Contact"] == "mailto:ict@esao1.example.go.th"
    assert fields["Canonical"] == f"{SITE.rstrip('/')}{SECURITY_TXT}"
    expires = dt.datetime.fromisoformat(fields["Expires"])
    left = expires - dt.datetime(2026, 11, 25, tzinfo=expires.tzinfo)
    assert dt.timedelta(days=330) < left < dt.timedelta(days=365)


def test_without_a_channel_of_its_own_it_names_that_for_faults(library: Library) -> None:
    """A page of the site is named by its whole address: the file is read alone."""
    made = security_txt(_with(library, security=None, report="/contact/"), TODAY, SITE)
    assert _fields(made)["Contact"] == f"{SITE}contact/"


def test_over_http_it_names_no_address_of_its_own(library: Library) -> None:
    """RFC 9116 wants `https` there."""
    assert "Canonical" not in _fields(security_txt(library, TODAY, "http://127.0.0.1/"))
