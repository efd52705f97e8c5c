"""What a ZIP archive lists: its names and sizes out of the central directory alone. Nothing is unpacked, and the list is read only so far."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from core.mail import limits

BEGINNING = b"PK\x03\x04"
_EMPTY = b"PK\x05\x06"
_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_LONGEST_COMMENT = 65_535
_LONGEST_KIND = 100


@dataclass(frozen=True, slots=True)
class ZipList:
    """The names in the archive's own order, as far as the caps allow; `whole` is False where they did not, or where the list is broken.

    `kind` is what a first entry `mimetype` says (OpenDocument, EPUB), else empty. `size` is the sum that the entries claim, in bytes.
    """

    names: tuple[str, ...]
    size: int
    whole: bool
    kind: str = ""


def is_zip(content: bytes) -> bool:
    """True where the bytes begin as a ZIP archive does."""
    return content.startswith((BEGINNING, _EMPTY))


def list_zip(content: bytes) -> ZipList:
    """The list of the archive in `content`. Total: a broken list gives what could be read of it. Takes 10,000 entries and no more."""
    place = content.rfind(b"PK\x05\x06", max(0, len(content) - _END.size - _LONGEST_COMMENT))
    if place < 0 or place + _END.size > len(content):
        return ZipList((), 0, whole=False)
    _, _, _, _, entries, length, offset, _ = _END.unpack_from(content, place)
    start = offset if content[offset : offset + 4] == b"PK\x01\x02" else max(0, place - length)  # bytes may stand before the archive
    names, size, position = list[str](), 0, start
    while len(names) < min(entries, limits.ARCHIVE_ENTRIES) and (found := _entry(content, position)):
        name, claimed, position = found
        names.append(name)
        size += claimed
    return ZipList(tuple(names), size, _is_whole(len(names), entries, size, len(content)), _kind(content))


def _entry(content: bytes, position: int) -> tuple[str, int, int] | None:
    """(name, size when unpacked, where the next entry begins); None where no entry stands."""
    if content[position : position + 4] != b"PK\x01\x02" or position + _ENTRY.size > len(content):
        return None
    values = _ENTRY.unpack_from(content, position)
    size, name_length, extra, comment = values[9], values[10], values[11], values[12]
    begins = position + _ENTRY.size
    name = content[begins : begins + name_length].decode("utf-8", "replace")
    return name, size, begins + name_length + extra + comment


def _is_whole(read: int, entries: int, size: int, length: int) -> bool:
    return read == entries and size <= limits.ARCHIVE_BYTES and size <= limits.ARCHIVE_RATIO * max(length, 1)


def _kind(content: bytes) -> str:
    """The media type in a first entry named `mimetype` that lies unpacked (OpenDocument 1.3, part 2, 3.3)."""
    if len(content) < _LOCAL.size:
        return ""
    _, _, _, method, _, _, _, size, _, name_length, extra = _LOCAL.unpack_from(content, 0)
    begins = _LOCAL.size + name_length
    if content[_LOCAL.size : begins] != b"mimetype" or method != 0 or not 0 < size <= _LONGEST_KIND:
        return ""
    return content[begins + extra : begins + extra + size].decode("ascii", "replace").strip()
