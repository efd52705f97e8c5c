"""Files that the desk hands out: written under a temporary name, flushed to the disk, then renamed; nothing half-written stands."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from contextlib import suppress
from pathlib import Path

from core.errors import KnownError


class OutputFileError(KnownError):
    """A file could not be written."""

    sentence = "The file {path} could not be written: {reason}."
    remedy = "Choose another folder, or make room, and do it again."


def write_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`; folders are made. Raises OutputFileError."""
    with stage_files({path: content}) as place:
        place()


@contextmanager
def stage_files(files: Mapping[Path, bytes]) -> Iterator[Callable[[], None]]:
    """Write each content beside its path under a temporary name; what is given back puts them in their places. Raises OutputFileError.

    What was not put in its place when the block ends is gone.
    """
    staged: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            with _told(path):
                staged[path] = _write_temporary(path, content)
        yield lambda: _place(staged)
    finally:
        for temporary in staged.values():
            _remove(temporary)


def _place(staged: Mapping[Path, Path]) -> None:
    for path, temporary in staged.items():
        with _told(path):
            temporary.replace(path)


def _write_temporary(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".desk-", suffix=".part", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            _remove(temporary)
            raise
    return temporary


def _remove(temporary: Path) -> None:
    with suppress(OSError):  # what went wrong before is what has to be told
        temporary.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """The system's refusal as a known failure that names `path`."""
    try:
        yield
    except OSError as error:
        raise OutputFileError(path=path, reason=error.strerror or "the system refused") from error
