"""Work that must not take longer than it may: name look-ups have no time limit of their own, and a server may answer one byte at a time."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from threading import Thread
from time import monotonic
from typing import Generic
from typing import TypeVar

from core.errors import KnownError

Answer = TypeVar("Answer")


class _Asked(Thread, Generic[Answer]):
    """One work in a thread of its own, which nobody waits for when the program ends."""

    def __init__(self, work: Callable[[], Answer], late: Answer) -> None:
        super().__init__(daemon=True)
        self._work = work
        self.answer = late
        self.failure: KnownError | None = None

    def run(self) -> None:
        try:
            self.answer = self._work()
        except KnownError as error:
            self.failure = error


def all_within(seconds: float, works: Sequence[Callable[[], Answer]], late: Answer) -> list[Answer]:
    """Do all works at the same time; the answers in their order, `late` for what has not ended in `seconds`. A KnownError of a work is raised here."""
    ends = monotonic() + seconds
    asked = [_Asked(work, late) for work in works]
    for one in asked:
        one.start()
    for one in asked:
        one.join(max(0.0, ends - monotonic()))
    for one in asked:
        if one.failure is not None:
            raise one.failure
    return [one.answer for one in asked]
