"""Contents → one encrypted stream: an AES-256 ZIP that holds one inner archive and tells nothing by its names.

The inner archive is written straight into the encrypted entry, so no readable byte of it ever lies on a disk and memory does not grow with it.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable
from typing import Any
from typing import BinaryIO

import pyzipper

from core.errors import StoppedError
from core.exports.contents import Content
from core.exports.contents import Contents
from core.exports.contents import checked
from core.exports.failures import TooManyFilesError
from core.exports.frame import EARLIEST
from core.exports.frame import UNIX
from core.exports.frame import outer_entry
from core.exports.manifest import MANIFEST_NAME
from core.exports.manifest import Manifest
from core.exports.manifest import ManifestFile
from core.exports.pages import words_of
from core.exports.passphrase import as_key

MOST_ENTRIES = 10_000
_FILE_MODE = 0o100600 << 16
_LARGE = 1 << 30


def never_stopped() -> bool:
    """The stop question of work that nobody can stop."""
    return False


def seal(contents: Contents, passphrase: str, stream: BinaryIO, stopped: Callable[[], bool] = never_stopped) -> Manifest:
    """Write the archive to `stream` (binary, empty, seekable); the manifest that lies in it.

    Nothing is closed or flushed to disk here. After a failure the stream holds nothing of use; what the stream raises (OSError) passes through.
    Raises WeakPassphraseError, TooManyFilesError, UnsafeNameError and, when `stopped` says so, StoppedError.
    """
    key = as_key(passphrase)
    files = checked(contents.files)
    if len(files) >= MOST_ENTRIES:
        raise TooManyFilesError(entries=MOST_ENTRIES - 1, found=len(files))
    sink = _Sink(stream)
    large = sum(file.length or 0 for file in files) > _LARGE
    with (
        pyzipper.AESZipFile(sink, "w", encryption=pyzipper.WZ_AES, encryption_kwargs={"nbits": 256}) as outer,
        _entry(outer, key, large=large) as entry,
        zipfile.ZipFile(entry, "w") as inner,
    ):
        manifest = _fill(inner, contents, sink, stopped)
    sink.raise_failure()
    return manifest


def _entry(outer: Any, key: bytes, *, large: bool) -> Any:
    outer.setpassword(key)
    return outer.open(outer_entry(), "w", force_zip64=large)


def _fill(inner: zipfile.ZipFile, contents: Contents, sink: _Sink, stopped: Callable[[], bool]) -> Manifest:
    """All files in their order, then the manifest. Whatever goes wrong, nothing more reaches the stream."""
    done = False
    try:
        listed = tuple(_write(inner, file, sink, stopped) for file in contents.files)
        manifest = _manifest(contents, listed)
        _write(inner, Content(MANIFEST_NAME, lambda: (manifest.model_dump_json(indent=1).encode(),)), sink, stopped)
        done = True
    finally:
        sink.silent = sink.silent or not done
    return manifest


def _manifest(contents: Contents, listed: tuple[ManifestFile, ...]) -> Manifest:
    about = contents.about
    return Manifest(
        case_number=about.case_number,
        company=about.company,
        made_at=about.made_at,
        language=about.language,
        csv_note=words_of(about.language).csv_note,
        files=listed,
        withheld=contents.withheld,
    )


def _write(inner: zipfile.ZipFile, file: Content, sink: _Sink, stopped: Callable[[], bool]) -> ManifestFile:
    header = zipfile.ZipInfo(file.name, EARLIEST)
    header.create_system = UNIX
    header.external_attr = _FILE_MODE
    header.compress_type = zipfile.ZIP_STORED if file.stored else zipfile.ZIP_DEFLATED
    digest, length = hashlib.sha256(), 0
    with inner.open(header, "w", force_zip64=(file.length or 0) > _LARGE) as entry:
        for piece in file.pieces():
            if stopped():
                raise StoppedError
            digest.update(piece)
            length += len(piece)
            entry.write(piece)
            sink.raise_failure()
    return ManifestFile(name=file.name, bytes=length, sha256=digest.hexdigest())


class _Sink(io.RawIOBase):
    """The stream as ZIP writers see it. They cannot be closed after a failed write, so a failure is kept and the rest goes nowhere."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._failure: OSError | None = None
        self._furthest = 0  # what a silent sink answers: the writers' sums must not become negative
        self.silent = False

    def raise_failure(self) -> None:
        """Raise what the stream raised first, if it did."""
        if self._failure is not None:
            raise self._failure

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._try(lambda: self._stream.write(data))
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._try(lambda: self._stream.seek(offset, whence))

    def tell(self) -> int:
        return self._try(self._stream.tell)

    def _try(self, act: Callable[[], int]) -> int:
        if self.silent:
            return self._furthest
        try:
            result = act()
            self._furthest = max(self._furthest, self._stream.tell())
        except OSError as error:
            self.silent, self._failure = True, error
            return self._furthest
        return result
