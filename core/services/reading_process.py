"""What the reading process does: take messages, read them, give back what was understood, until nobody asks any more."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from core.mail import limits
from core.services.reading_mail import Reading
from core.services.reading_mail import read_partly
from core.services.reading_mail import read_raw

IDLE_SECONDS = 60  # then the process ends; the next message starts another
NOT_BEGUN = -1


class Mark(Protocol):
    """A number that both processes see: which message of the portion is being read."""

    value: int


Task = tuple[str, bytes, int]  # SHA-256, the bytes as far as they are read, the size of the whole
Read = Callable[[str, bytes], Reading]


def serve(connection: Connection, mark: Mark, read: Read = read_raw) -> None:
    """Answer each portion (tasks, why only their headers are wanted, or "") with its readings in order."""
    limit_itself()
    read_raw("", b"Subject: x\n\nwords")  # what is loaded with the first message is not held against it
    try:
        while connection.poll(IDLE_SECONDS):
            tasks, why = connection.recv()
            connection.send(list(_read_all(tasks, why, mark, read)))
    except (EOFError, OSError):  # who asked is gone
        return


def _read_all(tasks: Sequence[Task], why: str, mark: Mark, read: Read) -> list[Reading]:
    readings = []
    for number, (sha256, raw, size) in enumerate(tasks):
        mark.value = number
        one = read_partly(sha256, raw, why) if why else read(sha256, raw)
        readings.append(one if size == len(raw) else replace(one, message=replace(one.message, sha256=sha256, size=size)))
    mark.value = len(tasks)
    return readings


def limit_itself() -> None:
    """No more memory than one message may cost, where the system can say so; and not a word on stderr: a fault's text may quote the mail."""
    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  as long as the process lives
    try:
        import resource  # noqa: PLC0415  Windows has none
    except ImportError:
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limits.READING_BYTES, limits.READING_BYTES))
    except (ValueError, OSError):  # a system that knows the limit but does not let it be set
        return
