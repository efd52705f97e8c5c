"""Desks for tests: a real encrypted store in a temporary folder, a clock that the test sets, a key store in memory for faults only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from core.services.build import Desk
from core.services.build import open_desk

ALMATY = ZoneInfo("Asia/Almaty")
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=ALMATY)
PASSPHRASE = "five quiet words for tests"


class StandingClock:
    """A clock that moves only when it is told to."""

    def __init__(self, start: datetime = TUESDAY) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        self.now += timedelta(**amount)


class MemoryKeyStore:
    """Stands in for a key store in the tests of what happens when it forgets; the real one is tested on a Secret Service."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def remove(self, name: str) -> None:
        self.secrets.pop(name, None)


@contextmanager
def desk_in(folder: Path, clock: StandingClock | None = None) -> Iterator[Desk]:
    """An open desk whose key lies in a key store of the test."""
    desk = open_desk(folder=folder, key_store=MemoryKeyStore(), clock=clock or StandingClock(), operator="Dana", sample=True)
    try:
        yield desk
    finally:
        desk.close()
