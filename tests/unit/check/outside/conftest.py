"""A far site for every test that asks one."""

from collections.abc import Iterator

import pytest

from tests.unit.check.outside.far_site import FarSite, far_site


@pytest.fixture
def far() -> Iterator[FarSite]:
    """A site that answers as its paths say."""
    with far_site() as site:
        yield site
