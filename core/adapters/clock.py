"""The clock port: everything that needs the time is given one of these."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC
from datetime import datetime
from datetime import timedelta

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """This machine's time, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251  the one place that asks the machine for the time


def clock_set_to(start: datetime) -> Clock:
    """A clock that stands at `start` (aware) when it is made and runs on from there: the clock of the sample data."""
    begun = time.monotonic()

    def read() -> datetime:
        return (start + timedelta(seconds=time.monotonic() - begun)).astimezone(UTC)

    return read
