"""Where the browser comes back to after the consent: one page on this machine's loopback, for one answer, for a limited time (RFC 8252, 7.3)."""

from __future__ import annotations

import errno
import html
import selectors
import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from threading import Lock
from time import monotonic
from types import TracebackType
from typing import Self
from typing import TypeVar
from urllib.parse import urlsplit

from core.errors import StoppedError

LOOPBACK, LOOPBACK_6 = "127.0.0.1", "::1"
_LARGEST = 16 * 1024  # bytes of a request's head; what is longer is nobody's browser
_AT_ONCE = 16  # connections; the oldest silent one goes for a new one
_LOOK_SECONDS = 0.2
_BACKLOG = 128
_TRIES = 20  # ports, where another program has the second address of each
_PAGE = '<!doctype html><html><head><meta charset="utf-8"><title>{0}</title></head><body><p>{0}</p></body></html>'
_HEAD = (
    "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\nConnection: close\r\nCache-Control: no-store\r\n"
    "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n\r\n"
)
Answer = TypeVar("Answer")


class RedirectListener:
    """Listens from its making on a port of loopback that the system picks, until it is closed."""

    def __init__(self) -> None:
        self._doors = _open_doors()
        self.port: int = self._doors[0].getsockname()[1]
        self._heads: dict[socket.socket, bytes] = {}
        self._guard, self._waits, self._left = Lock(), False, Event()
        self._by_hand: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        self.close()

    def bring(self, query: str) -> None:
        """Hear a query that a person brought by hand, from any thread: that of a browser on a machine that cannot come back here."""
        self._by_hand = query

    def leave(self) -> None:
        """Listen no longer, from any thread and at any time: who waits is told StoppedError, and closes."""
        with self._guard:
            self._left.set()
            if not self._waits:
                self.close()

    def close(self) -> None:
        """Nobody is heard any more; only for the thread that waits, or where none does. May be called again."""
        for line in (*self._doors, *self._heads):
            line.close()
        self._heads.clear()

    def wait(self, read: Callable[[str], Answer | None], *, said: str, seconds: float, stopped: Callable[[], bool]) -> Answer | None:
        """The first query that `read` takes; None when the time is over. Whoever else knocks is sent away and changes nothing. Closes itself: it is waited for once.

        `said`: the words that the browser then shows. Raises StoppedError, also after `leave`; `stopped` is asked five times a second.
        """
        ends = monotonic() + seconds
        with self._guard:
            if self._waits or self._left.is_set():
                raise StoppedError
            self._waits = True
        with self, selectors.DefaultSelector() as selector:
            for door in self._doors:
                selector.register(door, selectors.EVENT_READ)
            while (left := ends - monotonic()) > 0:
                if stopped() or self._left.is_set():
                    raise StoppedError
                if self._by_hand is not None and (brought := read(self._by_hand)) is not None:
                    return brought
                for key, _ in selector.select(min(_LOOK_SECONDS, left)):
                    line = key.fileobj
                    if isinstance(line, socket.socket) and line in self._doors:
                        self._let_in(selector, line)
                    elif isinstance(line, socket.socket) and line in self._heads and (answer := self._hear(selector, line, read, said)) is not None:
                        return answer
        return None

    def _let_in(self, selector: selectors.BaseSelector, door: socket.socket) -> None:
        with suppress(OSError):  # who has gone already is nobody
            line, _ = door.accept()
            if len(self._heads) >= _AT_ONCE:
                self._send_away(selector, next(iter(self._heads)))
            line.setblocking(False)
            self._heads[line] = b""
            selector.register(line, selectors.EVENT_READ)

    def _hear(self, selector: selectors.BaseSelector, line: socket.socket, read: Callable[[str], Answer | None], said: str) -> Answer | None:
        """One piece of a request; with its head whole it is answered and gone."""
        try:
            piece = line.recv(_LARGEST)
        except BlockingIOError:
            return None
        except OSError:
            piece = b""
        self._heads[line] += piece
        head, whole, _ = self._heads[line].partition(b"\r\n\r\n")
        if piece and not whole and len(head) <= _LARGEST:
            return None
        query = _query(head, self.port) if whole and len(head) <= _LARGEST else None
        answer = read(query) if query is not None else None
        _reply(line, "200 OK" if answer is not None else "404 Not Found", said if answer is not None else "404")
        self._send_away(selector, line)
        return answer

    def _send_away(self, selector: selectors.BaseSelector, line: socket.socket) -> None:
        selector.unregister(line)
        del self._heads[line]
        line.close()


def _open_doors(tries: int = _TRIES) -> tuple[socket.socket, ...]:
    """One port that the system picks, at both addresses of loopback where the machine has both.

    A browser tries both for the name `localhost`: another program at the second one would be given the answer in our place.
    """
    first = socket.create_server((LOOPBACK, 0), backlog=_BACKLOG)
    first.setblocking(False)
    try:
        second = socket.create_server((LOOPBACK_6, first.getsockname()[1]), family=socket.AF_INET6, backlog=_BACKLOG)
    except OSError as error:
        if error.errno != errno.EADDRINUSE or tries <= 1:
            return (first,)  # there is no second address, or others have it everywhere
        first.close()
        return _open_doors(tries - 1)
    second.setblocking(False)
    return first, second


def _query(head: bytes, port: int) -> str | None:
    """The query of a GET to our page by our own name; None for anything else (another host's page that was led here, RFC 6454)."""
    try:
        first, *lines = head.decode("ascii").split("\r\n")
        method, target, version = first.split(" ")
        parts = urlsplit(target)
    except ValueError:
        return None
    hosts = [line.partition(":")[2].strip().lower() for line in lines if line.lower().startswith("host:")]
    ours = hosts in ([f"{LOOPBACK}:{port}"], [f"localhost:{port}"])
    return parts.query if ours and method == "GET" and version.startswith("HTTP/1.") and parts.path in {"", "/"} and not parts.netloc else None


def _reply(line: socket.socket, status: str, words: str) -> None:
    body = _PAGE.format(html.escape(words)).encode()
    with suppress(OSError):  # the browser may have gone: what it brought counts
        line.send(_HEAD.format(status=status, length=len(body)).encode("ascii") + body)
        line.shutdown(socket.SHUT_WR)
