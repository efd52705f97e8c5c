"""The line to a mail server that sends: TLS that is always verified, commands of one line each, replies with caps on length, number and time."""

from __future__ import annotations

import re
import select
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from core.adapters.imap_connect import checked_context
from core.adapters.imap_connect import connected
from core.adapters.imap_connect import secured
from core.mail.failures import ConnectionLostError
from core.mail.failures import NoSafeConnectionError
from core.mail.failures import ServerNonsenseError
from core.mail.failures import UnsafeArgumentError
from core.mail.server import Security
from core.mail.server import ServerAddress

LONGEST_LINE = 4096  # bytes of one line of a reply; RFC 5321, 4.5.3.1.5 allows 512
MOST_LINES = 200
SHOWN = 200  # characters of a server's words that are kept
CHUNK = 65536
SLOWEST = 10_000  # bytes in a second
TIMEOUT = 30.0  # seconds for one reply
_REPLY = re.compile(rb"([2-5][0-9]{2})([ -]|$)(.*)", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server answered: its code, and its lines as they came (foreign words)."""

    code: int
    lines: tuple[str, ...]

    @property
    def words(self) -> str:
        """Code and words in one line, without control characters, at most 200 characters."""
        text = " ".join([str(self.code), *(line.strip() for line in self.lines)])
        return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:SHOWN]

    @property
    def good(self) -> bool:
        """Whether the server did what it was asked."""
        return self.code // 100 == 2  # noqa: PLR2004  the first digit of RFC 5321, 4.2.1

    @property
    def for_good(self) -> bool:
        """Whether asking again is no use."""
        return self.code // 100 == 5  # noqa: PLR2004  as above


class Wire:
    """An open line; `context` None: the system's roots. `close` it at the end; leaving the block does. `timeout` in seconds is for connecting and for each reply as a whole."""

    def __init__(self, server: ServerAddress, context: ssl.SSLContext | None, timeout: float = TIMEOUT) -> None:
        self._server, self._context, self._timeout = server, checked_context(context, server), timeout
        self._buffer = bytearray()
        self._socket = self._connect()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        self.close()

    @property
    def secure(self) -> bool:
        """Whether TLS stands."""
        return isinstance(self._socket, ssl.SSLSocket)

    def command(self, line: str) -> Reply:
        """Say one command and read its reply. Raises UnsafeArgumentError where `line` would be more than one, and the failures of the line."""
        if _CONTROL.search(line):
            raise UnsafeArgumentError(host=self._server.host)
        self.send(line.encode() + b"\r\n")
        return self.reply()

    def send(self, content: bytes) -> None:
        """Send bytes as they are. Raises ConnectionLostError, also where the server takes them too slowly."""
        deadline, view = time.monotonic() + self._timeout + len(content) / SLOWEST, memoryview(content)
        with self._told():
            for start in range(0, len(content), CHUNK):
                self._socket.settimeout(max(deadline - time.monotonic(), 0.001))
                self._socket.sendall(view[start : start + CHUNK])

    def reply(self, patience: int = 1) -> Reply:
        """Read one reply, all its lines, within `patience` times the usual time. Raises ConnectionLostError, ServerNonsenseError."""
        deadline, lines = time.monotonic() + self._timeout * patience, []
        for _ in range(MOST_LINES):
            match = _REPLY.fullmatch(self._line(deadline))
            if match is None:
                raise self._nonsense("a line that is no reply")
            lines.append(match[3].decode("utf-8", "replace"))
            if match[2] != b"-":
                return Reply(int(match[1]), tuple(lines))
        raise self._nonsense("a reply without end")

    def speaks(self) -> bool:
        """Whether the server has said something that nobody has read yet, or hung up."""
        if self._buffer:
            return True
        pending = self._socket.pending() if isinstance(self._socket, ssl.SSLSocket) else 0
        with self._told():
            return bool(pending or select.select([self._socket], [], [], 0)[0]) and self._receives()

    def secure_now(self) -> None:
        """Turn to TLS after STARTTLS was granted. What came before it in the clear is a fraud: NoSafeConnectionError."""
        if self._buffer:
            raise NoSafeConnectionError(host=self._server.host)
        self._socket = secured(self._socket, self._context, self._server)

    def close(self) -> None:
        """Hang up, whatever happened before."""
        self._socket.close()

    def _connect(self) -> socket.socket:
        line = connected(self._server, self._timeout)
        return secured(line, self._context, self._server) if self._server.security is Security.TLS else line

    def _line(self, deadline: float) -> bytes:
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) > LONGEST_LINE:
                raise self._nonsense("a line that is too long")
            left = deadline - time.monotonic()
            if left <= 0:
                raise ConnectionLostError(host=self._server.host)
            with self._told():
                self._socket.settimeout(left)
                self._take(self._socket.recv(CHUNK))
        line = bytes(self._buffer[:end]).removesuffix(b"\r")
        del self._buffer[: end + 1]
        return line

    def _receives(self) -> bool:
        """Read what waits; a TLS record may hold nothing for us (a new session ticket)."""
        self._socket.settimeout(0)
        try:
            self._take(self._socket.recv(CHUNK))
        except (ssl.SSLWantReadError, BlockingIOError):
            return False
        return True

    def _take(self, received: bytes) -> None:
        if not received:
            raise ConnectionLostError(host=self._server.host)
        self._buffer += received

    def _nonsense(self, reason: str) -> ServerNonsenseError:
        return ServerNonsenseError(host=self._server.host, reason=reason)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What happens to the line, as a known failure."""
        try:
            yield
        except (OSError, ValueError) as error:  # ValueError: the line was closed already
            raise ConnectionLostError(host=self._server.host) from error
