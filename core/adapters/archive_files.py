"""Archives as files: nothing stands under a name before it is whole, checked and on the disk."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO
from typing import TypeVar
from typing import cast

from core.errors import KnownError
from core.exports.checking import ArchiveState
from core.exports.checking import Verification
from core.exports.checking import verify_archive
from core.exports.contents import Content
from core.exports.contents import Contents
from core.exports.failures import ArchiveDamagedError
from core.exports.manifest import Manifest
from core.exports.pages import how_to_open
from core.exports.sealing import never_stopped
from core.exports.sealing import seal

_PIECE = 64 * 1024
_PRIVATE = 0o600
Result = TypeVar("Result")


class FileStandsThereError(KnownError):
    """A file of that name exists; it is never overwritten."""

    sentence = "There is already a file {path}."
    remedy = "Choose another name, or move that file away first."


class ArchiveNotWrittenError(KnownError):
    """The disk refused. Nothing stands under the final name."""

    sentence = "The archive could not be written to {path}: {reason}."
    remedy = "Check that the folder exists, that it may be written to and that the disk has room; then make the archive again."


class FileNotReadError(KnownError):
    """A file or folder that was named cannot be read."""

    sentence = "{path} cannot be read: {reason}."
    remedy = "Check the name and the permissions."


class NotAPlainFileError(KnownError):
    """A link or device in a folder that is to be packed: what it leads to may be anybody's."""

    sentence = "{path} is a link or no ordinary file, so the folder was not packed."
    remedy = "Put a copy of the file in its place, or take it out of the folder."


@dataclass(frozen=True, slots=True)
class WrittenArchive:
    """An archive that stands, was read back and found whole. `sha256` is that of the encrypted file."""

    path: Path
    page: Path
    bytes: int
    sha256: str
    manifest: Manifest


def write_archive(target: Path, contents: Contents, passphrase: str, stopped: Callable[[], bool] = never_stopped) -> WrittenArchive:
    """Seal `contents` at `target`, with the page `<name>.how-to-open.html` beside it.

    Raises FileStandsThereError, ArchiveNotWrittenError, StoppedError and what sealing and checking raise; then neither file stands there.
    """
    page = target.with_name(f"{target.name}.how-to-open.html")
    for path in (target, page):
        _must_be_free(path)
    text = how_to_open()
    _place(page, lambda stream: stream.write(text), lambda stream: _same(stream, text))
    kept = False
    try:
        manifest = _place(target, lambda stream: seal(contents, passphrase, stream, stopped), partial(_whole, passphrase=passphrase, stopped=stopped))
        length, digest = _fingerprint(target)
        kept = True
    finally:
        if not kept:
            page.unlink(missing_ok=True)
    return WrittenArchive(target, page, length, digest, manifest)


def check_archive(path: Path, passphrase: str | None, stopped: Callable[[], bool] = never_stopped) -> Verification:
    """The check of an archive's file. Raises FileNotReadError and what `verify_archive` raises."""
    try:
        with path.open("rb") as stream:
            return verify_archive(stream, passphrase, stopped)
    except OSError as error:
        raise FileNotReadError(path=path, reason=error.strerror or "it cannot be read") from error


def read_folder(folder: Path) -> tuple[Content, ...]:
    """Every file under `folder` as contents named by its path there; they are read only when sealed. Raises FileNotReadError, NotAPlainFileError."""
    try:
        if not folder.is_dir():
            raise FileNotReadError(path=folder, reason="it is no folder")
        return tuple(_file_content(path, folder) for path in _below(folder))
    except OSError as error:
        raise FileNotReadError(path=folder, reason=error.strerror or "it cannot be read") from error


def newest_change(folder: Path) -> float:
    """When a file under `folder` was last written (seconds since 1970, UTC); 0 for an empty folder. Raises FileNotReadError."""
    try:
        return max((path.stat().st_mtime for path in _below(folder) if path.is_file()), default=0.0)
    except OSError as error:
        raise FileNotReadError(path=folder, reason=error.strerror or "it cannot be read") from error


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not path.is_symlink():
            yield from _below(path)
        else:
            yield path


def _file_content(path: Path, folder: Path) -> Content:
    if path.is_symlink() or not path.is_file():
        raise NotAPlainFileError(path=path)
    return Content(path.relative_to(folder).as_posix(), partial(_pieces, path), path.stat().st_size)


def _pieces(path: Path) -> Iterator[bytes]:
    """The file in pieces; a link that took the file's place meanwhile is not followed."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as stream:
            while piece := stream.read(_PIECE):
                yield piece
    except OSError as error:
        raise FileNotReadError(path=path, reason=error.strerror or "it cannot be read") from error


def _must_be_free(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise FileStandsThereError(path=path)


def _place(target: Path, write: Callable[[BinaryIO], Result], check: Callable[[BinaryIO], None]) -> Result:
    """Temporary name in the same folder, write, fsync, read back and check, then the final name."""
    with _refusals(target), _temporary(target) as temporary:
        with _open_new(temporary) as stream:
            result = write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        with temporary.open("rb") as stream:
            check(stream)
        _must_be_free(target)
        temporary.replace(target)
        try:
            _sync_folder(target.parent)
        except OSError:
            target.unlink(missing_ok=True)
            raise
    return result


@contextmanager
def _temporary(target: Path) -> Iterator[Path]:
    """A name that nobody has; no file of it is left behind."""
    path = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


@contextmanager
def _refusals(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ArchiveNotWrittenError(path=target, reason=error.strerror or "the disk refused") from error


def _open_new(path: Path) -> BinaryIO:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return cast("BinaryIO", os.fdopen(os.open(path, flags, _PRIVATE), "w+b"))


def _sync_folder(folder: Path) -> None:
    """The new name itself onto the disk; Windows has no such call and does it by its journal."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _whole(stream: BinaryIO, *, passphrase: str, stopped: Callable[[], bool]) -> None:
    if verify_archive(stream, passphrase, stopped).state is not ArchiveState.WHOLE:
        raise ArchiveDamagedError


def _same(stream: BinaryIO, text: bytes) -> None:
    if stream.read() != text:
        raise ArchiveDamagedError


def _fingerprint(path: Path) -> tuple[int, str]:
    with _refusals(path), path.open("rb") as stream:
        return path.stat().st_size, hashlib.file_digest(stream, "sha256").hexdigest()
