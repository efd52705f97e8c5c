"""The outer frame of an archive: the bytes around the one encrypted entry, which are the same for every archive of one length.

AES in ZIP (WinZip AE-2) authenticates the contents of an entry, not the headers around it. Because sealing writes no clock and no
name into them, checking can write them again and compare, so that a changed byte shows there too.
"""

from __future__ import annotations

import struct
from typing import Any
from typing import BinaryIO

import pyzipper

INNER_NAME = "archive.zip"
EARLIEST = (1980, 1, 1, 0, 0, 0)  # ZIP knows no earlier time; a real one would say when the desk worked
UNIX = 3
_FILE_MODE = 0o600 << 16
_AE_OVERHEAD = 16 + 2 + 10  # salt, passphrase check, authentication code
_AES_256, _AE_2, _ENCRYPTED = 3, 2, 1
_LIMIT_64 = (1 << 31) - 1
_LIMIT_32 = 0xFFFFFFFF


def outer_entry() -> Any:
    """The header of the one entry, before its length is known."""
    entry = pyzipper.zipfile_aes.AESZipInfo(INNER_NAME, EARLIEST)
    entry.create_system = UNIX
    entry.external_attr = _FILE_MODE
    entry.compress_type = pyzipper.ZIP_STORED
    return entry


def is_ours(stream: BinaryIO, found: Any, total: int) -> bool:
    """Whether the bytes before and after the entry `found` are exactly those that sealing writes. `total` is the file's length."""
    entry = outer_entry()
    entry.flag_bits, entry.CRC, entry.header_offset = _ENCRYPTED, 0, 0
    entry.wz_aes_vendor_id, entry.wz_aes_strength, entry.wz_aes_version = b"AE", _AES_256, _AE_2
    entry.compress_size, entry.file_size = found.compress_size, found.compress_size - _AE_OVERHEAD
    if entry.file_size < 0:
        return False
    heads = [entry.FileHeader(True)] + ([] if entry.compress_size > _LIMIT_64 else [_small_header(entry)])
    return any(_matches(stream, total, head, entry) for head in heads)


def _small_header(entry: Any) -> bytes:
    return bytes(entry.FileHeader(False))


def _matches(stream: BinaryIO, total: int, head: bytes, entry: Any) -> bool:
    start = len(head) + entry.compress_size
    tail = _tail(entry, start)
    if total != start + len(tail):
        return False
    stream.seek(0)
    first = stream.read(len(head))
    stream.seek(start)
    return first == head and stream.read(len(tail)) == tail


def _tail(entry: Any, start: int) -> bytes:
    """Central directory and end records (APPNOTE 4.3.12 to 4.3.16)."""
    directory = b"".join(entry.central_directory())
    length, middle, offset = len(directory), b"", start
    if start > _LIMIT_64:
        middle = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, length, start)
        middle += struct.pack("<4sLQL", b"PK\x06\x07", 0, start + length, 1)
        offset = min(start, _LIMIT_32)
    return directory + middle + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, length, offset, 0)
