"""The one way to background work: a lane of one thread for changes of the store, one for letters that leave, a few for reading, a few for the outside.

Answers come back on the window's thread; those of an owner that is gone are dropped; a failure always reaches a person.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum
from threading import Event
from typing import Any
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from core.errors import KnownError
from core.errors import StoppedError
from core.errors import UnexpectedError

OUTSIDE_THREADS = 3
READING_THREADS = 2
Answer = TypeVar("Answer")


class Followed(StrEnum):
    """How what an act began has ended: FAILED may be tried again, NEVER cannot come true any more."""

    WELL = "well"
    FAILED = "failed"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work is: `done` of `total` (0 where nobody knows the total)."""

    job: int
    done: int
    total: int


class Control:
    """What long work is given: a way to tell how far it is, and to ask whether it is to stop."""

    def __init__(self, job: int, tell: Callable[[Progress], None]) -> None:
        self._job = job
        self._tell = tell
        self._stop = Event()

    def report(self, done: int, total: int) -> None:
        self._tell(Progress(self._job, done, total))

    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        self._stop.set()


@dataclass(frozen=True, eq=False)
class Job:
    """One running work. `title` is shown in the activity line; an empty one is not shown."""

    number: int
    title: str
    control: Control
    owner: QObject
    done: Callable[[Any], None]
    failed: Callable[[KnownError], None] | None
    latest: str = ""
    once: str = ""
    reads: bool = False
    told: Callable[[Any], str] | None = None
    future: Future[Any] | None = field(default=None, compare=False)


class Background(QObject):
    """Runs work off the window's thread. Signals: `started`, `progressed`, `ended`; `told(job, result in words, failure or None)` for the activity panel; `failure` and `orphaned(answer)` for the window."""

    started = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    failure = Signal(object)
    told = Signal(object, str, object)
    orphaned = Signal(object)
    _answered = Signal(int, object)
    _moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(1, "store")
        self._outside = ThreadPoolExecutor(OUTSIDE_THREADS, "outside")
        self._reading = ThreadPoolExecutor(READING_THREADS, "reading")
        self._leaving = ThreadPoolExecutor(1, "leaving")
        self._latest: dict[tuple[int, str], int] = {}
        self._gathered: list[int] | None = None
        self._held_back = False
        self._followers: list[Callable[[Job, str, KnownError | None], None]] = []
        self._jobs: dict[int, Job] = {}
        self._last = 0
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self.progressed.emit, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Control], Answer],
        *,
        owner: QObject,
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None] | None = None,
        title: str = "",
        told: Callable[[Answer], str] | None = None,
        outside: bool = False,
        reading: bool = False,
        leaving: bool = False,
        latest: str = "",
        once: str = "",
    ) -> Job:
        """Start `work`; `done(answer)` or `failed(error)` follow on the window's thread. Without `failed` the window shows the failure.

        `outside`: databases, files and other machines. `reading`: reads of the store that need not wait for its changes; what they say is
        dropped where who asked is gone, failures too, so also where it is said beside `outside`; with `latest` only the last
        work of that name and owner is answered, so that an older answer never covers a newer one. `told` puts the result into words for the activity panel.
        While work that is `once` of a name is under way, another of that name is not begun, whichever page asks.
        """
        for running in self._jobs.values():
            if once and running.once == once:
                self._held_back = True
                return running
        self._last += 1
        job = Job(self._last, title, Control(self._last, self._moved.emit), owner, done, failed, latest, once, reading, told)
        if self._closed:
            return job  # a timer of a window that is going: nothing new is begun, and nobody waits for it
        self._jobs[job.number] = job
        if latest:
            self._latest[id(owner), latest] = job.number
        if self._gathered is not None:
            self._gathered.append(job.number)
        self.started.emit(job)
        lane = self._leaving if leaving else self._outside if outside else self._reading if reading else self._store
        future = lane.submit(self._begin, job, work, changes=lane is self._store)
        future.add_done_callback(lambda ended: self._answered.emit(job.number, ended))
        return job

    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._jobs)

    def runs(self, once: str) -> bool:
        """Whether work that is `once` of this name is under way."""
        return any(job.once == once for job in self._jobs.values())

    def follow(self, act: Callable[[], None], ended: Callable[[Followed], None]) -> None:
        """Do `act`; `ended` is called with how it went once all work that it began has ended. Work begun by that work is not followed."""
        self._gathered, before, self._held_back = [], self._gathered, False
        try:
            act()
        finally:
            begun, self._gathered = set(self._gathered), before
        if not begun:
            ended(
                Followed.FAILED if self._held_back else Followed.WELL
            )  # nothing was begun: done already, unless other work of its name held it back
            return
        failures: list[KnownError] = []

        def told(job: Job, _words: str, error: KnownError | None) -> None:
            begun.discard(job.number)
            if error is not None:
                failures.append(error)
            if not begun and told in self._followers:
                self._followers.remove(told)
                ended(_how(failures))

        self._followers.append(told)

    def count(self) -> int:
        """How many works are under way or waiting for their turn."""
        return len(self._jobs)

    def close(self) -> None:
        """Ask all work to stop and wait for it. What ends now is heard by nobody: nothing new could follow from it."""
        self._closed = True
        for job in self._jobs.values():
            job.control.stop()
        self._store.shutdown(wait=True)
        self._outside.shutdown(wait=True)
        self._reading.shutdown(wait=True)
        self._leaving.shutdown(wait=True)

    def _begin(self, job: Job, work: Callable[[Control], Answer], *, changes: bool) -> Answer:
        """Do the work in its lane's thread, unless nobody wants it by now. A change of the store that was asked for is always made."""
        if not changes and (self._is_covered(job) or (job.control.stopped() and not self._closed)):
            raise StoppedError
        return work(job.control)

    def _deliver(self, number: int, future: Future[Any]) -> None:
        job, bug = self._jobs.pop(number), future.exception()
        self.ended.emit(job)
        if self._closed:
            return
        error = bug if isinstance(bug, KnownError) or bug is None else UnexpectedError(kind=type(bug).__name__)
        answer = future.result() if error is None else None
        self.told.emit(job, job.told(answer) if job.told is not None and error is None else "", error)
        try:
            self._answer(job, answer, error)
        finally:
            for follower in tuple(self._followers):
                follower(job, "", error)
        if bug is not None and error is not bug:
            raise bug

    def _answer(self, job: Job, answer: object, error: KnownError | None) -> None:
        """Give the answer to who asked. Where that is gone, a change that was made or that failed is still told to the window."""
        if self._is_covered(job):
            return
        if shiboken6.isValid(job.owner):
            if error is None:
                job.done(answer)
            else:
                self._fail(job, error)
        elif not job.reads and error is None:
            self.orphaned.emit(answer)
        elif not job.reads and not isinstance(error, StoppedError):
            self.failure.emit(error)

    def _is_covered(self, job: Job) -> bool:
        """Whether newer work of the same name was asked for meanwhile."""
        return bool(job.latest) and self._latest.get((id(job.owner), job.latest)) != job.number

    def _fail(self, job: Job, error: KnownError) -> None:
        if job.failed is not None:
            job.failed(error)
        elif not isinstance(error, StoppedError):
            self.failure.emit(error)


def _how(failures: list[KnownError]) -> Followed:
    if not failures:
        return Followed.WELL
    return Followed.NEVER if all(error.final for error in failures) else Followed.FAILED
