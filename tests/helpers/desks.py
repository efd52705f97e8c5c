"""Desks for tests: a real encrypted store in a temporary folder, a clock that the test sets, a key store in memory for faults only."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import closing
from contextlib import contextmanager
from datetime import datetime
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from zoneinfo import ZoneInfo

from core.services.build import FILE
from core.services.build import Desk
from core.services.build import open_desk
from core.services.build import store_exists

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

    def __init__(self, kept: Mapping[str, str] = MappingProxyType({})) -> None:
        self.secrets = dict(kept)

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def remove(self, name: str) -> None:
        self.secrets.pop(name, None)


@contextmanager
def desk_in(folder: Path, clock: StandingClock | None = None) -> Iterator[Desk]:
    """An open desk whose key lies in a key store of the test. Where `folder` holds none yet, it is a copy of a new one: making its tables takes longer."""
    new, keys = _new_store()
    if not store_exists(folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).write_bytes(new)
    with closing(open_desk(folder=folder, key_store=MemoryKeyStore(keys), clock=clock or StandingClock(), operator="Dana", sample=True)) as desk:
        yield desk


@functools.cache
def _new_store() -> tuple[bytes, Mapping[str, str]]:
    """The file of a desk in which nothing was done yet, and what its key store keeps."""
    keys = MemoryKeyStore()
    with TemporaryDirectory() as folder:
        open_desk(folder=Path(folder), key_store=keys, clock=StandingClock(), operator="Dana", sample=True).close()
        return (Path(folder) / FILE).read_bytes(), keys.secrets
