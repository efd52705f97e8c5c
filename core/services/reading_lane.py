"""Reading messages beside the writing: few in this process, many in a second one, so that the store and the reader work at once.

A second process also leaves the window its own time: reading holds Python's one lock, and the window would wait for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from core.services.reading_mail import Reading
from core.services.reading_mail import read_raw

ALONE = 256  # up to so many messages a second process costs more than it saves
Raw = tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Messages (SHA-256, bytes) that are being read."""

    messages: Sequence[Raw]
    answer: Future[list[Reading]] | None

    def readings(self) -> list[Reading]:
        """What was understood, in order; read here where no other process did, or where it died."""
        if self.answer is not None:
            try:
                return self.answer.result()
            except BrokenProcessPool:
                return read_all(self.messages)
        return read_all(self.messages)


class ReadingLane:
    """A context that reads what it is given. The second process starts with the first message beyond ALONE and ends with the context."""

    def __init__(self) -> None:
        self._given = 0
        self._process: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._process is not None:
            self._process.shutdown(wait=True, cancel_futures=True)

    def read(self, messages: Sequence[Raw]) -> Waiting:
        """Begin to read `messages`."""
        self._given += len(messages)
        if self._given <= ALONE:
            return Waiting(messages, None)
        if self._process is None:
            self._process = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
        try:
            return Waiting(messages, self._process.submit(read_all, messages))
        except BrokenProcessPool:
            return Waiting(messages, None)


def read_all(messages: Sequence[Raw]) -> list[Reading]:
    """Read and judge each message; total, as reading is."""
    return [read_raw(sha256, raw) for sha256, raw in messages]
