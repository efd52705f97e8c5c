"""What sings when a message loads, opens or starts something: a listening server, a watched picture, and a hook under every open of Python."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from pathlib import Path

IN_OPEN = 0x20
NO_WAIT = os.O_NONBLOCK | os.O_CLOEXEC if hasattr(os, "O_NONBLOCK") else 0
STARTS = ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.startfile", "webbrowser.open", "socket.connect", "socket.getaddrinfo")
_heard: list[str] | None = None
_hooked: list[bool] = []


class Watch:
    """Counts how often a file is opened, by whatever code of this process or another: the system itself tells."""

    def __init__(self, file: Path) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)
        self._number = self._library.inotify_init1(NO_WAIT)
        assert self._number >= 0
        assert self._library.inotify_add_watch(self._number, os.fsencode(file), IN_OPEN) >= 0

    def opened(self) -> bool:
        """Whether it was opened since the last time of asking."""
        with suppress(BlockingIOError):
            return bool(os.read(self._number, 65_536))
        return False

    def close(self) -> None:
        os.close(self._number)


class Server:
    """Listens on loopback; `called` says whether anybody came."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/x.png"

    def called(self) -> bool:
        """Whether a connection stands waiting; it is ended."""
        with suppress(BlockingIOError):
            self._socket.accept()[0].close()
            return True
        return False

    def close(self) -> None:
        self._socket.close()


@contextmanager
def listening() -> Iterator[list[str]]:
    """What Python opens, starts or connects to meanwhile: `open /etc/passwd`, `subprocess.Popen …`."""
    global _heard  # noqa: PLW0603  a hook cannot be taken away; it is turned off instead
    if not _hooked:
        sys.addaudithook(_hear)
        _hooked.append(True)
    _heard = []
    try:
        yield _heard
    finally:
        _heard = None


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if _heard is not None and (event == "open" or event in STARTS):
        _heard.append(f"{event} {arguments[0] if arguments else ''}")
