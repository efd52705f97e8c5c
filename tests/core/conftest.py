"""What several tests of the core share."""

from __future__ import annotations

import pytest

from tests.helpers.road import Road
from tests.helpers.threads import Thread


@pytest.fixture
def thread(road: Road) -> Thread:
    """A desk with one case that began with a mail of the person."""
    made = Thread(road.desk, road.clock, road.folder)
    made.begin()
    return made
