"""The line to a mail server: bytes in and out under one clock and under caps. What the server sends is foreign."""

from __future__ import annotations

import selectors
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Never

from core.mail import limits
from core.mail.failures import ConnectionLostError
from core.mail.failures import ServerNonsenseError

LINE_BYTES = 64 * 1024
LITERAL_BYTES = limits.MESSAGE_BYTES
LEAST_BYTES_PER_SECOND = 4096  # who drips more slowly than this, for longer than the timeout, has fallen silent
CHUNK_BYTES = 64 * 1024


class Wire:
    """A connected socket as lines and counted bytes.

    `timeout` in seconds: how long the server may be silent within one command, in all; each 4 KiB received give it a second more.
    """

    def __init__(self, connection: socket.socket, *, host: str, timeout: float) -> None:
        self.connection, self.host, self.timeout = connection, host, timeout
        self._buffer, self._start = bytearray(), 0
        self._waited, self._received = 0.0, 0
        self._line_bytes = LINE_BYTES

    def begin(self) -> None:
        """A new command: the clock of waiting starts anew."""
        self._waited, self._received = 0.0, 0

    def send(self, data: bytes) -> None:
        """All of `data`, or ConnectionLostError."""
        try:
            self.connection.settimeout(self.timeout)
            self.connection.sendall(data)
        except OSError as error:
            self.lose(error)

    @contextmanager
    def longer_lines(self, most: int) -> Iterator[None]:
        """Inside, a line may have up to `most` bytes instead of 64 KB."""
        self._line_bytes = most
        try:
            yield
        finally:
            self._line_bytes = LINE_BYTES

    def read_line(self) -> bytes:
        """The next line without its end. More than 64 KB (see `longer_lines`), or a NUL, is ServerNonsenseError."""
        searched = self._start
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched - self._start > self._line_bytes:
                self.refuse("a line is too long")
            searched -= self._receive()
        line = bytes(self._buffer[self._start : end])
        self._start = end + 1
        if len(line) > self._line_bytes:
            self.refuse("a line is too long")
        if b"\0" in line:
            self.refuse("a line contains a zero byte")
        return line.removesuffix(b"\r")

    def read_exactly(self, count: int) -> bytes:
        """The next `count` bytes; a count over the cap is refused before anything of it is read."""
        if count > LITERAL_BYTES:
            self.refuse("a part is larger than it may be")
        while len(self._buffer) - self._start < count:
            self._receive()
        part = bytes(memoryview(self._buffer)[self._start : self._start + count])
        self._start += count
        return part

    def has_data(self, seconds: float) -> bool:
        """Whether something lies ready or arrives within `seconds`. Bytes of TLS's own are no data."""
        if self.is_unread:
            return True
        try:
            is_ready = isinstance(self.connection, ssl.SSLSocket) and self.connection.pending() > 0
            if not is_ready and not self._is_readable(seconds):
                return False
            self.connection.settimeout(0)
            data = self.connection.recv(CHUNK_BYTES)
        except (ssl.SSLWantReadError, BlockingIOError):
            return False
        except (OSError, ValueError) as error:  # ValueError: the socket was closed meanwhile
            self.lose(error)
        if not data:
            self.lose()
        self._buffer += data
        return True

    @property
    def is_unread(self) -> bool:
        """Whether bytes were received that nobody has read yet."""
        return len(self._buffer) > self._start

    def close(self) -> None:
        """Close the line; never raises."""
        self.connection.close()

    def refuse(self, reason: str) -> Never:
        """The server makes no sense: close and raise ServerNonsenseError."""
        self.close()
        raise ServerNonsenseError(host=self.host, reason=reason)

    def lose(self, cause: Exception | None = None) -> Never:
        """The line is gone: close and raise ConnectionLostError."""
        self.close()
        raise ConnectionLostError(host=self.host) from cause

    def _is_readable(self, seconds: float) -> bool:
        with selectors.DefaultSelector() as selector:
            selector.register(self.connection, selectors.EVENT_READ)
            return bool(selector.select(seconds))

    def _receive(self) -> int:
        """Put what comes next into the buffer; by how many bytes the buffer's begin moved (what was read is dropped first)."""
        dropped = self._drop_what_was_read()
        left = self.timeout + self._received / LEAST_BYTES_PER_SECOND - self._waited
        if left <= 0:
            self.lose()
        begun = time.monotonic()
        try:
            self.connection.settimeout(min(left, self.timeout))
            data = self.connection.recv(CHUNK_BYTES)
        except (OSError, ValueError) as error:
            self.lose(error)
        if not data:
            self.lose()
        self._waited += time.monotonic() - begun
        self._received += len(data)
        self._buffer += data
        return dropped

    def _drop_what_was_read(self) -> int:
        dropped, self._start = self._start, 0
        del self._buffer[:dropped]
        return dropped
