"""Mail in files: .eml, mbox, Maildir, plain .txt and folders of them, one message at a time and never more than one in memory."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from core.errors import KnownError

LARGEST = 200 * 1024 * 1024  # bytes of one message; the caps of reading are in `core.mail.limits`
_BEGINNING = 8 * 1024
_LINE = 64 * 1024
_HEADER = re.compile(rb"[!-9;-~]{1,100}[ \t]*:")
_KNOWN_HEADER = re.compile(
    rb"^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to|x-[!-9;-~]+)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_MAIL_SUFFIXES = frozenset({".eml", ".msg", ".txt"})
_PAPERS = frozenset({"readme", "license", "licence", "mit-license", "copying", "notice", "authors", "changelog", "labels"})
_FROM_LINE = re.compile(rb"From (?:\S+@|-|MAILER-DAEMON|.*\d:\d\d)")
# With a whole date of asctime it is a separator whatever follows: else one broken message would swallow or spoil its neighbour.
_DATED_FROM_LINE = re.compile(rb"From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d(?::\d\d)?(?: [A-Z+\-\d]{3,5})? \d{4}\r?\n")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_OLE = b"\xd0\xcf\x11\xe0"


class MailFileKind(StrEnum):
    """What a file was taken for."""

    EML = "eml"
    MBOX = "mbox"
    MAILDIR = "maildir"
    TXT = "txt"
    NOT_MAIL = "not_mail"


@dataclass(frozen=True, slots=True)
class MailItem:
    """One message of a file (`index` from 0), or a file that gives none: then `raw` is None and `reason` says why."""

    path: Path
    index: int
    raw: bytes | None
    kind: MailFileKind
    reason: str = ""


class MailPathMissingError(KnownError):
    """A path that was given does not exist."""

    sentence = "There is no file or folder {path}."
    remedy = "Check the path."


def find_mail(paths: Iterable[Path]) -> Iterator[MailItem]:
    """Every message of `paths`, folders in sorted order, symbolic links not followed. Raises MailPathMissingError before anything is read."""
    given = [Path(path) for path in paths]
    for path in given:
        if not os.path.lexists(path):
            raise MailPathMissingError(path=path)
    return (item for path in given for item in _walk(path))


def count_files(paths: Iterable[Path], most: int) -> int:
    """How many files lie in the folders among `paths`, counted up to `most`; what they are is not looked at."""
    files = (name for path in paths for _, _, names in os.walk(path) for name in names)
    return sum(1 for _ in islice(files, most))


def _walk(path: Path) -> Iterator[MailItem]:
    try:
        if path.is_symlink():
            yield _not_mail(path, "symbolic link, not followed")
        elif not path.is_dir():
            yield from _file(path)
        elif (path / "cur").is_dir() and (path / "new").is_dir():
            yield from _maildir(path)
        else:
            for child in sorted(path.iterdir()):
                yield from _walk(child)
    except OSError as error:
        yield _not_mail(path, f"cannot be read: {error.strerror}")


def _maildir(path: Path) -> Iterator[MailItem]:
    """Maildir: `new` and `cur`; `tmp` holds what is still being delivered. Folders inside (Maildir++) follow."""
    for name in ("cur", "new"):
        for child in sorted((path / name).iterdir()):
            yield from _file(child, MailFileKind.MAILDIR)
    for child in sorted(path.iterdir()):
        if child.name not in {"cur", "new", "tmp"} and child.is_dir() and not child.is_symlink():
            yield from _walk(child)


def _file(path: Path, kind: MailFileKind | None = None) -> Iterator[MailItem]:
    if path.is_symlink() or not path.is_file():
        yield _not_mail(path, "not a plain file")
        return
    try:
        with path.open("rb") as stream:
            yield from _open_file(path, stream, kind)
    except OSError as error:
        yield _not_mail(path, f"cannot be read: {error.strerror}")


def _open_file(path: Path, stream: BinaryIO, kind: MailFileKind | None) -> Iterator[MailItem]:
    beginning = stream.read(_BEGINNING)
    reason = "" if kind else _why_not(path, beginning)
    if not beginning and (kind is not MailFileKind.MAILDIR and path.suffix.lower() != ".eml"):  # a message of no bytes is one nevertheless
        reason = "empty file"
    stream.seek(0)
    if reason:
        yield _not_mail(path, reason)
    elif kind is None and beginning.startswith(b"From ") and _holds_many(path, stream):
        yield from _mbox(path, stream)
    else:
        yield _whole(path, stream, kind or _kind(path, beginning))


def _why_not(path: Path, beginning: bytes) -> str:
    """Why the file is no mail; empty when it is taken for mail."""
    if path.stem.lower() in _PAPERS or path.name.lower() in _PAPERS:
        return "not mail: papers that lie beside mail"
    if beginning.startswith(_OLE):
        return "not mail: an Outlook file; save the message as .eml"
    if path.suffix.lower() in _MAIL_SUFFIXES or beginning.startswith(b"From ") or _looks_like_headers(beginning):
        return ""
    return "not mail: it does not begin with headers"


def _looks_like_headers(beginning: bytes) -> bool:
    head = re.split(rb"\r?\n\r?\n", beginning.removeprefix(_BYTE_ORDER_MARK), maxsplit=1)[0]
    return _HEADER.match(head) is not None and _KNOWN_HEADER.search(head) is not None


def _kind(path: Path, beginning: bytes) -> MailFileKind:
    is_text = path.suffix.lower() == ".txt"
    plain = beginning.removeprefix(_BYTE_ORDER_MARK)
    return MailFileKind.TXT if is_text and (plain[:8].lower() == b"subject:" or not _looks_like_headers(plain)) else MailFileKind.EML


def _whole(path: Path, stream: BinaryIO, kind: MailFileKind) -> MailItem:
    raw = stream.read(LARGEST + 1)
    if len(raw) > LARGEST:
        return MailItem(path, 0, None, kind, f"larger than {LARGEST} bytes")
    return MailItem(path, 0, raw, kind)


def _holds_many(path: Path, stream: BinaryIO) -> bool:
    """A file named as one message may begin with a From_ line and still be one; it is an mbox when a second message begins in it."""
    if path.suffix.lower() not in _MAIL_SUFFIXES:
        return True
    begun = 0
    for _, begins in _lines(stream):
        begun += begins
        if begun > 1:
            break
    stream.seek(0)
    return begun > 1


def _lines(stream: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """The lines (pieces of at most 64 KB), each with whether it is a From_ line: after an empty line, with a whole date, or with a sender or a time and a header below."""
    after_gap, line = True, stream.readline(_LINE)
    while line:
        following = stream.readline(_LINE)
        begins = after_gap and (_DATED_FROM_LINE.fullmatch(line) is not None or _begins_before_header(line, following))
        yield line, begins
        after_gap = not line.strip(b"\r\n")
        line = following


def _begins_before_header(line: bytes, following: bytes) -> bool:
    return _FROM_LINE.match(line) is not None and _HEADER.match(following) is not None


def _mbox(path: Path, stream: BinaryIO) -> Iterator[MailItem]:
    """The messages as they stand, without their From_ lines and without the empty line that ends each."""
    index, pieces, size = 0, list[bytes](), 0
    for line, begins in _lines(stream):
        if begins and size:
            yield _of_mbox(path, index, pieces, size)
            index, pieces, size = index + 1, [], 0
        elif not (begins or (size == 0 and line.startswith(b"From "))):
            size += len(line)
            if size <= LARGEST:
                pieces.append(line)
    if size:
        yield _of_mbox(path, index, pieces, size)
    elif index == 0:
        yield _not_mail(path, "mbox without a message")


def _of_mbox(path: Path, index: int, pieces: list[bytes], size: int) -> MailItem:
    if size > LARGEST:
        return MailItem(path, index, None, MailFileKind.MBOX, f"larger than {LARGEST} bytes")
    if len(pieces) > 1 and not pieces[-1].strip(b"\r\n") and pieces[-2].endswith(b"\n"):
        pieces.pop()
    return MailItem(path, index, b"".join(pieces), MailFileKind.MBOX)


def _not_mail(path: Path, reason: str) -> MailItem:
    return MailItem(path, 0, None, MailFileKind.NOT_MAIL, reason)
