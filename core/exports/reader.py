"""The encrypted entry of an archive as a stream that can be sought in with little memory."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import BinaryIO

_PIECE = 64 * 1024
_TAIL = 1024 * 1024


class EntryReader(io.RawIOBase):
    """Reads what `open_entry` yields; a step back opens it again. The last MiB is kept, for there lies an archive's directory.

    The first read to the end is also what checks the authentication code of the whole entry.
    """

    def __init__(self, open_entry: Callable[[], BinaryIO], length: int, going_on: Callable[[], None]) -> None:
        self._open_entry, self._length, self._going_on = open_entry, length, going_on
        self._entry = open_entry()
        self._behind = 0  # where the entry's own reading stands
        self._position = 0
        self.tail_start = max(0, length - _TAIL)
        self.tail = b""
        self.tail = self._read_tail()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        wished = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._length}[whence]
        if wished < 0:
            message = "before the start"
            raise ValueError(message)
        self._position = wished
        return wished

    def read(self, size: int | None = -1) -> bytes:
        left = max(0, self._length - self._position)
        size = left if size is None or size < 0 else min(size, left)
        if self._position >= self.tail_start:
            start = self._position - self.tail_start
            result = self.tail[start : start + size]
        else:
            self._go_to(self._position)
            result = self._take(size)
        self._position += len(result)
        return result

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # the stub's Buffer has no length
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._entry.close()
        super().close()

    def _read_tail(self) -> bytes:
        self._go_to(self.tail_start)
        tail = self._take(self._length - self.tail_start)
        if self._behind != self._length or self._entry.read(1):
            raise EOFError
        return tail

    def _go_to(self, position: int) -> None:
        if position < self._behind:
            self._entry.close()
            self._entry = self._open_entry()
            self._behind = 0
        while self._behind < position:
            if not self._take(min(_PIECE, position - self._behind)):
                raise EOFError

    def _take(self, size: int) -> bytes:
        pieces = []
        while size > 0:
            self._going_on()
            piece = self._entry.read(min(_PIECE, size))
            if not piece:
                break
            pieces.append(piece)
            size -= len(piece)
            self._behind += len(piece)
        return b"".join(pieces)
