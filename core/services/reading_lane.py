"""Reading messages beside the writing: few and small ones in this process, the others in a second one that can be killed (SECURITY F1, F2).

A second process also leaves the window its own time: reading holds Python's one lock, and the window would wait for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from collections.abc import Sequence
from concurrent.futures import Future
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from types import TracebackType
from typing import Self

from core.errors import StoppedError
from core.mail.message import Message
from core.mail.reading import read_message
from core.services.reader import Raw
from core.services.reader import Reader
from core.services.reading_mail import Reading
from core.services.reading_mail import read_for
from core.services.reading_mail import read_raw

ALONE = 256  # with fewer messages a second process costs more than it saves; so many at once promise more
LIGHT = 64 * 1024  # bytes; whatever such a message holds is read at once, by the caps
READER = Reader()  # one for all: it is started once, and ends by itself when it has nothing to do


@dataclass(frozen=True, slots=True)
class Waiting:
    """Messages (SHA-256, bytes) that are being read, or that are read by whoever asks, until `stopped` says so. `authserv_id`: see `read_for`."""

    messages: Sequence[Raw]
    answer: Future[list[Reading]] | None
    stopped: Callable[[], bool] = lambda: False
    authserv_id: str | None = None

    @property
    def is_done(self) -> bool:
        """Whether nobody has to wait for the readings."""
        return self.answer is not None and self.answer.done()

    @property
    def size(self) -> int:
        """Bytes of the messages."""
        return sum(len(raw) for _, raw in self.messages)

    def readings(self) -> list[Reading]:
        """What was understood, in order. Raises StoppedError where the lane was left meanwhile."""
        if self.answer is not None and self.answer.cancelled():
            raise StoppedError
        if self.answer is not None:
            return self.answer.result()
        return read_all(self.messages, stopped=self.stopped, authserv_id=self.authserv_id)


class ReadingLane:
    """A context that reads what it is given, beside who gives it. The second process reads what is not light, and all as soon as ALONE messages were given.

    Leaving it stops what is still being read: those messages stay stored and unread.
    """

    def __init__(self, reader: Reader = READER, authserv_id: str | None = None) -> None:
        self._reader, self._authserv_id = reader, authserv_id
        self._given = 0
        self._left = Event()
        self._thread: ThreadPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._left.set()
        if self._thread is not None:
            self._thread.shutdown(wait=True, cancel_futures=True)

    def expect(self, count: int) -> None:
        """So many messages are about to come: where they are many, the second process loads meanwhile."""
        if count >= ALONE:
            self._reader.begin()

    def read(self, messages: Sequence[Raw]) -> Waiting:
        """Begin to read `messages`."""
        self._given += len(messages)
        if self._given < ALONE and all(map(is_light, messages)):
            return Waiting(messages, None, authserv_id=self._authserv_id)
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="reading")
        return Waiting(messages, self._thread.submit(read_apart, messages, self._reader, self._left.is_set, self._authserv_id))


def is_light(message: Raw) -> bool:
    """Whether a message (SHA-256, bytes) is so small that nothing it holds can hold the reader up."""
    return len(message[1]) <= LIGHT


def read_all(
    messages: Sequence[Raw], reader: Reader = READER, stopped: Callable[[], bool] = lambda: False, authserv_id: str | None = None
) -> list[Reading]:
    """Read and judge each message, the light ones here; total, as reading is. `authserv_id`: see `read_for`. Raises StoppedError when `stopped` says so."""
    heavy = iter(read_apart([one for one in messages if not is_light(one)], reader, stopped, authserv_id))
    if stopped():
        raise StoppedError
    return [read_for(authserv_id, read_raw(*one), one[1]) if is_light(one) else next(heavy) for one in messages]


def read_apart(
    messages: Sequence[Raw], reader: Reader = READER, stopped: Callable[[], bool] = lambda: False, authserv_id: str | None = None
) -> list[Reading]:
    """Read and judge each message in the second process; here only where the system starts none. Raises StoppedError when `stopped` says so."""
    found = reader.read(messages, stopped, authserv_id)
    return [read_for(authserv_id, read_raw(*one), one[1]) for one in messages] if found is None else found


def read_one(raw: bytes, reader: Reader = READER) -> Message:
    """One message, read where nothing it holds can hold this process up. Total."""
    return read_message(raw) if len(raw) <= LIGHT else read_apart([(hashlib.sha256(raw).hexdigest(), raw)], reader)[0].message
