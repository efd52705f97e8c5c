"""Files that the desk hands out: written under a temporary name, flushed to the disk, then renamed; nothing half-written stands."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from core.errors import KnownError


class OutputFileError(KnownError):
    """A file could not be written."""

    sentence = "The file {path} could not be written: {reason}."
    remedy = "Choose another folder, or make room, and do it again."


def write_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`; folders are made. Raises OutputFileError."""
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".desk-", suffix=".part", delete=False) as file:
            temporary = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise OutputFileError(path=path, reason=error.strerror or "the system refused") from error
