"""Tokens that last an hour: in memory only, and each renewed by one thread at a time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from datetime import timedelta
from threading import Lock

_MARGIN = timedelta(minutes=2)  # a token that ends so soon is not begun with: signing in and the machines' clocks take their time


@dataclass(frozen=True, slots=True)
class HeldToken:
    """A token of a mailbox, the secret of the key store it was got with, and the time (aware) between which it is used."""

    secret: str = field(repr=False)
    access: str = field(repr=False)
    begun_at: datetime
    ends_at: datetime

    def is_good(self, secret: str, now: datetime) -> bool:
        """Whether it may still be used; a clock that was set back makes it unsure. Half of a very short life is used."""
        margin = min(_MARGIN, (self.ends_at - self.begun_at) / 2)
        return self.secret == secret and self.begun_at <= now < self.ends_at - margin


class Partings:
    """When somebody has to look next whether permissions are to be taken back: at once after a start, for nobody knows what the last one left."""

    def __init__(self) -> None:
        self._guard, self._unknown = Lock(), True
        self._next: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether it is time (aware) to look."""
        with self._guard:
            return self._unknown or (self._next is not None and now >= self._next)

    def hasten(self, at: datetime) -> None:
        """Look no later than then."""
        with self._guard:
            self._next = at if self._next is None else min(at, self._next)

    def begin(self) -> None:
        """Somebody looks now; what is found on the way hastens the next look."""
        with self._guard:
            self._unknown, self._next = False, None


class TokenShelf:
    """The tokens by the name of their secret. `partings`: when permissions that are left have to be looked at.

    `renewing(name)` is held by whoever asks for a new one: a sign-in server takes each permission but once.
    """

    def __init__(self) -> None:
        self.partings = Partings()
        self._held: dict[str, HeldToken] = {}
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)
        self._guard = Lock()

    def renewing(self, name: str) -> Lock:
        """The lock of a name."""
        with self._guard:
            return self._locks[name]

    def held(self, name: str) -> HeldToken | None:
        """The token of a name."""
        return self._held.get(name)

    def hold(self, name: str, token: HeldToken) -> None:
        """Keep a token until the program ends."""
        self._held[name] = token

    def drop(self, name: str, access: str) -> None:
        """Use a token no more, where it is still the one of that name."""
        held = self._held.get(name)
        if held is not None and held.access == access:
            self._held.pop(name, None)
