"""What the reading process does: take messages, read them, give back what was understood, until nobody asks any more."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple
from typing import Protocol

from core.garbage import collect_seldom
from core.mail import limits
from core.services.reading_mail import Reading
from core.services.reading_mail import read_for
from core.services.reading_mail import read_partly
from core.services.reading_mail import read_raw

IDLE_SECONDS = 60  # then the process ends; the next message starts another
NOT_BEGUN = -1
READY = "ready"  # what it says first
# Reading it loads the phrases: no message shall be blamed for the time that takes. The model of languages is loaded where a message needs it.
_FIRST = b"Subject: first\n\nPlease delete all the personal data that you hold about me, and tell me when you have done so. Thank you.\n"


class Mark(Protocol):
    """A number that both processes see: which message of the portion is being read."""

    value: int


class Task(NamedTuple):
    """One message to read: its bytes as far as they are read, the size of the whole. `authserv_id`: see `read_for`."""

    sha256: str
    raw: bytes
    size: int
    authserv_id: str | None


Read = Callable[[str, bytes], Reading]


def serve(connection: Connection, mark: Mark, read: Read = read_raw) -> None:
    """Say READY, then answer each portion (tasks, why only their headers are wanted, or "") with its readings in order."""
    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  as long as the process lives: a fault's text may quote the mail
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # each thread would take address space before the first message is read
    read_raw("", _FIRST)
    collect_seldom()
    limit_memory()
    try:
        connection.send(READY)
        while connection.poll(IDLE_SECONDS):
            tasks, why = connection.recv()
            connection.send(list(_read_all(tasks, why, mark, read)))
    except (EOFError, OSError):  # who asked is gone
        return


def _read_all(tasks: Sequence[Task], why: str, mark: Mark, read: Read) -> list[Reading]:
    readings = []
    for number, (sha256, raw, size, authserv_id) in enumerate(tasks):
        mark.value = number
        one = read_for(authserv_id, read_partly(sha256, raw, why) if why else read(sha256, raw), raw)
        readings.append(one if size == len(raw) else replace(one, message=replace(one.message, sha256=sha256, size=size)))
    mark.value = len(tasks)
    return readings


def limit_memory() -> None:
    """No more address space than one message may cost, where the system can say so; what is loaded already is not held against the message."""
    try:
        import resource  # noqa: PLC0415  Windows has none
    except ImportError:
        return
    try:
        limit = max(limits.READING_BYTES, limits.READING_BYTES // 2 + _taken(resource.getpagesize()))
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ValueError, OSError):  # a system that knows the limit but does not let it be set
        return


def _taken(page: int) -> int:
    """The address space that this process has by now, in bytes; 0 where the system does not say it."""
    path = Path("/proc/self/statm")
    return int(path.read_text("ascii").split()[0]) * page if path.exists() else 0
