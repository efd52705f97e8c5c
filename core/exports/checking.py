"""Is an archive whole: frame, decryption, authentication code, manifest and every hash. Nothing is unpacked to a disk."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any
from typing import BinaryIO
from typing import cast

import pyzipper
from pydantic import ValidationError

from core.errors import StoppedError
from core.exports.contents import is_safe_name
from core.exports.failures import ArchiveBombError
from core.exports.failures import ArchiveDamagedError
from core.exports.failures import NotAnArchiveError
from core.exports.failures import OtherLayoutError
from core.exports.failures import WrongPassphraseError
from core.exports.frame import INNER_NAME
from core.exports.frame import is_ours
from core.exports.manifest import MANIFEST_NAME
from core.exports.manifest import Manifest
from core.exports.manifest import ManifestFile
from core.exports.reader import EntryReader
from core.exports.sealing import MOST_ENTRIES
from core.exports.sealing import never_stopped

_BROKEN = (
    zipfile.BadZipFile,
    pyzipper.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
)
_PIECE = 64 * 1024
_LARGEST_MANIFEST = 16 * 1024 * 1024
_LARGEST_DIRECTORY = 16 * 1024 * 1024
_SMALL_ENTRY, _MOST_TIMES = 64 * 1024 * 1024, 200
_END = struct.Struct("<4s4H2LH")


class ArchiveState(StrEnum):
    """What is known of an archive."""

    WHOLE = "whole"
    STRUCTURE_ONLY = "structure only"
    BROKEN = "broken"


class ProblemCode(StrEnum):
    """What does not agree inside an archive that opens."""

    NO_MANIFEST = "no_manifest"
    MANIFEST_UNREADABLE = "manifest_unreadable"
    UNSAFE_NAME = "unsafe_name"
    NAME_TWICE = "name_twice"
    MISSING = "missing"
    UNLISTED = "unlisted"
    OTHER_BYTES = "other_bytes"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and the name in the archive that it is about."""

    code: ProblemCode
    name: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check found: `files` as the manifest lists them (none without the passphrase), `problems` when broken."""

    state: ArchiveState
    files: tuple[ManifestFile, ...]
    problems: tuple[Problem, ...]


def verify_archive(stream: BinaryIO, passphrase: str | None, stopped: Callable[[], bool] = never_stopped) -> Verification:
    """Check a sealed archive. Without a passphrase only its frame: "structure only", never "whole".

    Raises NotAnArchiveError, OtherLayoutError, WrongPassphraseError, ArchiveDamagedError, ArchiveBombError, StoppedError.
    """
    total = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    try:
        with pyzipper.AESZipFile(stream) as outer:
            entry = _only_entry(outer, stream, total)
            if passphrase is None:
                return Verification(ArchiveState.STRUCTURE_ONLY, (), ())
            return _verify_inside(outer, entry, passphrase, partial(_go_on, stopped))
    except _BROKEN as error:
        raise NotAnArchiveError from error


def _go_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise StoppedError


def _only_entry(outer: Any, stream: BinaryIO, total: int) -> Any:
    entries = outer.infolist()
    if len(entries) != 1 or entries[0].filename != INNER_NAME or not is_ours(stream, entries[0], total):
        raise OtherLayoutError
    return entries[0]


def _verify_inside(outer: Any, entry: Any, passphrase: str, going_on: Callable[[], None]) -> Verification:
    key = passphrase.encode("utf-8", "replace")
    if not key:
        raise WrongPassphraseError
    try:
        outer.open(entry, pwd=key).close()
    except RuntimeError as error:
        raise WrongPassphraseError from error
    try:
        with EntryReader(lambda: cast("BinaryIO", outer.open(entry, pwd=key)), entry.file_size, going_on) as reader:
            _guard_directory(reader)
            with zipfile.ZipFile(cast("BinaryIO", reader)) as inner:
                return _verify_files(inner, entry.file_size, going_on)
    except _BROKEN as error:
        raise ArchiveDamagedError from error


def _guard_directory(reader: EntryReader) -> None:
    """The end record is read before the directory, which would be read whole into memory."""
    at = reader.tail.rfind(b"PK\x05\x06")
    if at < 0 or len(reader.tail) - at < _END.size:
        raise ArchiveDamagedError
    count, length = _END.unpack_from(reader.tail, at)[4:6]
    if count > MOST_ENTRIES or length > _LARGEST_DIRECTORY:
        raise ArchiveBombError(entries=MOST_ENTRIES)


def _verify_files(inner: zipfile.ZipFile, packed: int, going_on: Callable[[], None]) -> Verification:
    entries = sorted(inner.infolist(), key=lambda entry: entry.header_offset)
    _guard_sizes(entries, packed)
    problems = _name_problems(entries)
    if problems:
        return Verification(ArchiveState.BROKEN, (), problems)
    found, manifest_text = _read_all(inner, entries, going_on)
    if manifest_text is None:
        return Verification(ArchiveState.BROKEN, (), (Problem(ProblemCode.NO_MANIFEST, MANIFEST_NAME),))
    try:
        listed = Manifest.model_validate_json(manifest_text).files
    except ValidationError:
        return Verification(ArchiveState.BROKEN, (), (Problem(ProblemCode.MANIFEST_UNREADABLE, MANIFEST_NAME),))
    problems = _compare(listed, found)
    return Verification(ArchiveState.BROKEN if problems else ArchiveState.WHOLE, listed, problems)


def _guard_sizes(entries: list[zipfile.ZipInfo], packed: int) -> None:
    swollen = any(entry.file_size > max(_SMALL_ENTRY, _MOST_TIMES * entry.compress_size) for entry in entries)
    total = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or swollen or total > max(16 * _SMALL_ENTRY, _MOST_TIMES * packed):
        raise ArchiveBombError(entries=MOST_ENTRIES)


def _name_problems(entries: list[zipfile.ZipInfo]) -> tuple[Problem, ...]:
    problems, seen = [], set()
    for entry in entries:
        if not is_safe_name(entry.orig_filename):
            problems.append(Problem(ProblemCode.UNSAFE_NAME, entry.orig_filename))
        if entry.filename.casefold() in seen:
            problems.append(Problem(ProblemCode.NAME_TWICE, entry.filename))
        seen.add(entry.filename.casefold())
    return tuple(problems)


def _read_all(inner: zipfile.ZipFile, entries: list[zipfile.ZipInfo], going_on: Callable[[], None]) -> tuple[dict[str, ManifestFile], bytes | None]:
    found: dict[str, ManifestFile] = {}
    manifest: bytes | None = None
    for entry in entries:
        if entry.filename == MANIFEST_NAME:
            if entry.file_size > _LARGEST_MANIFEST:
                raise ArchiveBombError(entries=MOST_ENTRIES)
            manifest = inner.read(entry)
        else:
            found[entry.filename] = _hash(inner, entry, going_on)
    return found, manifest


def _hash(inner: zipfile.ZipFile, entry: zipfile.ZipInfo, going_on: Callable[[], None]) -> ManifestFile:
    digest, length = hashlib.sha256(), 0
    with inner.open(entry) as opened:
        while piece := opened.read(_PIECE):
            going_on()
            digest.update(piece)
            length += len(piece)
    return ManifestFile(name=entry.filename, bytes=length, sha256=digest.hexdigest())


def _compare(listed: tuple[ManifestFile, ...], found: dict[str, ManifestFile]) -> tuple[Problem, ...]:
    names = {file.name for file in listed}
    problems = [Problem(ProblemCode.NAME_TWICE, MANIFEST_NAME)] if len(names) != len(listed) else []
    for file in listed:
        if file.name not in found:
            problems.append(Problem(ProblemCode.MISSING, file.name))
        elif found[file.name] != file:
            problems.append(Problem(ProblemCode.OTHER_BYTES, file.name))
    problems.extend(Problem(ProblemCode.UNLISTED, name) for name in found if name not in names)
    return tuple(problems)
