"""Long work as values: what runs, how far it is, how long it may still take, and what came out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime

Change = Callable[["Work"], "Work"]
KEPT = 20
LEAST = 3_000  # milliseconds of work before anything is said about the rest: earlier it would be guessing


@dataclass(frozen=True, slots=True)
class Work:
    """One long work. `started` and `now` are milliseconds of one clock; `result` is empty while it runs, `ended_at` (aware) is when that came, None: unknown."""

    number: int
    title: str
    started: int
    done: int = 0
    total: int = 0
    now: int = 0
    result: str = ""
    failed: bool = False
    stopping: bool = False
    ended_at: datetime | None = None

    @property
    def running(self) -> bool:
        """Whether it is still under way."""
        return not self.result

    def seconds_left(self) -> int | None:
        """How long the rest takes at the speed so far; None where nothing can be said."""
        spent = self.now - self.started
        if not self.total or not self.done or spent < LEAST:
            return None
        return max(1, round(spent * (self.total - self.done) / self.done / 1000))


@dataclass(frozen=True, slots=True)
class Works:
    """All work of the window: running first, then the last results, newest first, until they are dismissed."""

    all: tuple[Work, ...] = ()

    @property
    def running(self) -> tuple[Work, ...]:
        """What is under way, in the order it was begun."""
        return tuple(work for work in self.all if work.running)

    @property
    def ended(self) -> tuple[Work, ...]:
        """What came out, newest first."""
        return tuple(reversed([work for work in self.all if not work.running]))[:KEPT]

    def begun(self, work: Work) -> Works:
        """With one more."""
        return Works((*self.all, work))

    def moved(self, number: int, done: int, total: int, now: int) -> Works:
        """With `number` that far."""
        return self._changed(number, lambda work: replace(work, done=done, total=total, now=now))

    def stopping(self, number: int) -> Works:
        """With `number` asked to stop."""
        return self._changed(number, lambda work: replace(work, stopping=True))

    def finished(self, number: int, result: str, *, failed: bool = False, at: datetime | None = None) -> Works:
        """With the result of `number` in words, which came `at`. It takes the place of an earlier one that says the same of the same work."""
        after = self._changed(number, lambda work: replace(work, result=result, failed=failed, stopping=False, ended_at=at))
        titles = {work.title for work in after.all if work.number == number}
        return Works(tuple(work for work in after.all if work.number == number or work.title not in titles or work.result != result))

    def without(self, number: int) -> Works:
        """Without one whose result was read."""
        return Works(tuple(work for work in self.all if work.number != number))

    def without_results(self) -> Works:
        """With what is under way only."""
        return Works(self.running)

    def _changed(self, number: int, change: Change) -> Works:
        return Works(tuple(change(work) if work.number == number and work.running else work for work in self.all))
