"""The killable reader: a process of its own reads what may be slow; a message that holds it up, breaks it or eats its memory is set aside, the rest goes on."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from multiprocessing.sharedctypes import RawValue
from threading import Lock
from time import monotonic

from core.errors import StoppedError
from core.mail import limits
from core.mail.reading import BROKE
from core.mail.reading import TOO_SLOW
from core.services.reading_mail import Reading
from core.services.reading_mail import leave_unread
from core.services.reading_process import NOT_BEGUN
from core.services.reading_process import Mark
from core.services.reading_process import Read
from core.services.reading_process import Task
from core.services.reading_process import serve

Raw = tuple[str, bytes]
PORTION, PORTION_BYTES = 256, 16 * 1024 * 1024
START_SECONDS = 60.0  # a loaded machine starts a process slowly; no message is to blame for that
LOOK_SECONDS = 0.2
NOT_STARTED = NOT_BEGUN - 1


@dataclass(frozen=True, slots=True)
class _Stopped:
    """The process ended at message `at` of the portion (NOT_BEGUN: before any; NOT_STARTED: there was none), because of `why`."""

    at: int
    why: str


class Reader:
    """Reads messages in one process that is started when first needed, reused, and started anew after it was killed. Several threads may share it."""

    def __init__(self, read: Read | None = None, seconds: float = limits.READING_SECONDS) -> None:
        self._serve = partial(serve, read=read) if read else serve
        self._seconds = seconds
        self._lock = Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._mark: Mark = RawValue("q", NOT_BEGUN)
        self._listens = False

    @property
    def pid(self) -> int | None:
        """The process's number while there is one."""
        return self._process.pid if self._process is not None and self._process.is_alive() else None

    def begin(self) -> None:
        """Start the process without waiting for it, so that it loads beside whatever comes before the first message. Where none starts, `read` finds out."""
        if self._lock.acquire(blocking=False):  # whoever holds it is being read for already
            try:
                with suppress(OSError):
                    self._start()
            finally:
                self._lock.release()

    def read(self, messages: Sequence[Raw], stopped: Callable[[], bool] = lambda: False, authserv_id: str | None = None) -> list[Reading] | None:
        """What was understood of each, in order; None where the system starts no process. Raises StoppedError when `stopped` says so.

        `authserv_id`: see `read_for`.

        A process that starts and ends before it begins, twice, is held up by what it was given: that portion is left unread, and says so.
        """
        readings: list[Reading] = []
        for portion in _portions(messages, authserv_id):
            with self._lock:
                found = self._read(portion, stopped)
            if found is None:
                return None
            readings += found
        return readings

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None
        self._listens = False

    def _read(self, tasks: Sequence[Task], stopped: Callable[[], bool]) -> list[Reading] | None:
        if not tasks:
            return []
        answer = self._ask(tasks, "", stopped)
        if not isinstance(answer, _Stopped):
            return answer
        if answer.at == NOT_STARTED:
            return None
        if answer.at == NOT_BEGUN:
            return [_unread(task, answer.why) for task in tasks]
        before, after = self._read(tasks[: answer.at], stopped), self._read(tasks[answer.at + 1 :], stopped)
        found = self._read_head(tasks[answer.at], answer.why, stopped)
        return None if before is None or after is None else [*before, found, *after]

    def _read_head(self, task: Task, why: str, stopped: Callable[[], bool]) -> Reading:
        """The headers alone, in a new process; where they were the fault, nothing is read."""
        answer = self._ask([task], why, stopped)
        if not isinstance(answer, _Stopped):
            return answer[0]
        return _unread(task, why)

    def _ask(self, tasks: Sequence[Task], why: str, stopped: Callable[[], bool]) -> list[Reading] | _Stopped:
        """One portion. A process that had ended unasked is started anew once."""
        for _ in range(2):
            answer = self._ask_once(tasks, why, stopped)
            if not isinstance(answer, _Stopped):
                return answer
            self.close()
            if answer.at not in {NOT_BEGUN, NOT_STARTED}:
                return answer
        return answer

    def _ask_once(self, tasks: Sequence[Task], why: str, stopped: Callable[[], bool]) -> list[Reading] | _Stopped:
        try:
            connection = self._running(stopped)
        except (EOFError, OSError):
            return _Stopped(NOT_STARTED, BROKE)
        try:
            connection.send((tasks, why))
            return self._wait(connection, len(tasks), stopped)
        except (EOFError, OSError):
            return _Stopped(NOT_BEGUN, BROKE)

    def _running(self, stopped: Callable[[], bool]) -> Connection:
        """The line to a process that listens: nothing is sent to one that may never take it. Raises EOFError or OSError where none starts."""
        self._mark.value = NOT_BEGUN
        connection = self._start()
        if not self._listens:
            self._await_start(connection, stopped)
            self._listens = True
        return connection

    def _start(self) -> Connection:
        """The line to the process; where there is none it is started."""
        if self._connection is None or self.pid is None:
            self.close()
            spawn = get_context("spawn")
            connection, theirs = spawn.Pipe()
            process = spawn.Process(target=self._serve, args=(theirs, self._mark), name="reading", daemon=True)
            with theirs:
                process.start()
            self._process, self._connection = process, connection
        return self._connection

    def _await_start(self, connection: Connection, stopped: Callable[[], bool]) -> None:
        begun = monotonic()
        while not connection.poll(LOOK_SECONDS):
            if stopped():
                self.close()
                raise StoppedError
            if monotonic() - begun > START_SECONDS:
                raise TimeoutError
        connection.recv()

    def _wait(self, connection: Connection, count: int, stopped: Callable[[], bool]) -> list[Reading] | _Stopped:
        """The answer; or where the process was when it died or stood still too long."""
        seen, since = NOT_BEGUN, monotonic()
        while not wait([connection, self._sentinel()], LOOK_SECONDS):
            if stopped():
                self.close()
                raise StoppedError
            if self._mark.value != seen:
                seen, since = self._mark.value, monotonic()
            elif monotonic() - since > self._seconds:
                return _Stopped(min(seen, count - 1), TOO_SLOW)
        try:
            if connection.poll():
                found: list[Reading] = connection.recv()
                return found
        except (EOFError, OSError):  # it died; what it sent of an answer is no answer
            pass
        return _Stopped(min(self._mark.value, count - 1), BROKE)

    def _sentinel(self) -> int:
        return self._process.sentinel if self._process is not None else -1


def _unread(task: Task, why: str) -> Reading:
    """A message that no process could read: kept, and it says so."""
    unread = leave_unread(task.sha256, b"", why)
    return replace(unread, message=replace(unread.message, sha256=task.sha256, size=task.size))


def _portions(messages: Sequence[Raw], authserv_id: str | None) -> Iterator[list[Task]]:
    """The messages in portions of at most 256 and about 16 MB; of each no more than is ever read."""
    portion: list[Task] = []
    size = 0
    for sha256, raw in messages:
        task = Task(sha256, raw if len(raw) <= limits.MESSAGE_BYTES else raw[: limits.MESSAGE_BYTES + 1], len(raw), authserv_id)
        if portion and (len(portion) == PORTION or size + len(task.raw) > PORTION_BYTES):
            yield portion
            portion, size = [], 0
        portion.append(task)
        size += len(task.raw)
    if portion:
        yield portion
