"""One process at a time: a lock that the system itself gives back when its holder ends, however it ends."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.adapters.output_files import OutputFileError

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def hold_lock(path: Path) -> Iterator[bool]:
    """True while this holder alone has the lock at `path`, False where another one has it. Raises OutputFileError where it cannot be made or locked."""
    try:
        file = path.open("ab")
    except OSError as error:
        raise OutputFileError(path=path, reason=error.strerror or "the system refused") from error
    with file:
        try:
            _lock(file)
        except (BlockingIOError, PermissionError):
            yield False
        except OSError as error:  # a file system that knows no locks, or has none left
            raise OutputFileError(path=path, reason=error.strerror or "the system refused") from error
        else:
            yield True
