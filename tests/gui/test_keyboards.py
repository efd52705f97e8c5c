"""Keys of a real X server in five layouts: layout-proof keys and the letters of lists do the same in each, by their place on the keyboard.

Keys are pressed by the server itself (XTest), so that Qt reads them as it reads a keyboard. The window of the test runs in a process of its own.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

LAYOUTS = ("us", "ru", "kz", "us,ru", "us,kz")
# Name of the key → its place on the keyboard, and that of the key that is held with it, as X11 counts.
CONTROL, SHIFT = 37, 50
KEYS = {
    "Ctrl+Return": (36, CONTROL),
    "Shift+Return": (36, SHIFT),
    "Delete": (119, 0),
    "F6": (72, 0),
    "F7": (73, 0),
    "F8": (74, 0),
    "Ctrl+F2": (68, CONTROL),
    "letter 1": (10, 0),
    "letter 2": (11, 0),
    "letter 3": (12, 0),
    "letter J": (44, 0),
    "letter K": (45, 0),
}
_MISSING = [name for name in ("Xvfb", "setxkbmap") if shutil.which(name) is None]
_LIBRARIES = [ctypes.util.find_library(name) for name in ("X11", "Xtst", "xcb-cursor")]
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        bool(_MISSING) or None in _LIBRARIES,
        reason="Xvfb, setxkbmap, the XTest library or what Qt needs of X11 is not installed: no real keyboard to press",
    ),
]
WINDOW = """
import json, sys
from PySide6.QtCore import Qt, QStringListModel, QSocketNotifier
from PySide6.QtWidgets import QApplication, QListView, QMainWindow
from gui.command_table import COMMANDS
from gui.commands import CommandBoard
application = QApplication([])
window = QMainWindow()
done = []
board = CommandBoard(window, lambda: {one.name: (lambda name=one.name: done.append(name)) for one in COMMANDS}, lambda: "inbox")
view = QListView(window)
view.setModel(QStringListModel(["one", "two"], view))
window.setCentralWidget(view)
window.show()
window.activateWindow()
view.setFocus()
def asked():
    word = sys.stdin.readline().strip()
    if word == "end":
        application.quit()
        return
    if word == "begin":
        done.clear()
        view.setFocus()
    for _ in range(50):
        application.processEvents()
    print(json.dumps({"done": done, "active": window.isActiveWindow() and view.hasFocus()}), flush=True)
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(asked)
application.exec()
"""
WAITED_FOR = {
    "Ctrl+Return": "window.act",
    "Shift+Return": "inbox.other",
    "Delete": "inbox.not_a_request",
    "F6": "window.next_pane",
    "F7": "window.previous_item",
    "F8": "window.next_item",
    "Ctrl+F2": "window.inbox",
    "letter 1": "inbox.open",
    "letter 2": "inbox.link",
    "letter 3": "inbox.not_a_request",
    "letter J": "window.next_item",
    "letter K": "window.previous_item",
}
TRIES = 100


@contextmanager
def screen() -> Iterator[str]:
    """An X server without a screen; its name."""
    readable, writable = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writable), "-nolisten", "tcp", "-noreset"], pass_fds=(writable,), stderr=subprocess.DEVNULL)
    os.close(writable)
    try:
        with os.fdopen(readable) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Keyboard:
    """Presses keys on an X server by their places."""

    def __init__(self, display: str) -> None:
        self._x11, self._test = (ctypes.CDLL(name) for name in _LIBRARIES[:2])
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        assert self._display.value is not None

    def press(self, place: int, held: int) -> None:
        """Press and let go; `held` is down meanwhile (0: none)."""
        for key, down in ((held, 1), (place, 1), (place, 0), (held, 0)):
            if key:
                self._test.XTestFakeKeyEvent(self._display, key, down, 0)
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)


class Shown:
    """The window of the other process."""

    def __init__(self, display: str) -> None:
        here = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        folder = Path(__file__).parents[2]
        self._process = subprocess.Popen(
            [sys.executable, "-c", WINDOW], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=here, cwd=folder
        )

    def ask(self, word: str) -> tuple[list[str], bool]:
        """What was done since `begin`, and whether the list has the keyboard."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        return list(answer["done"]), bool(answer["active"])

    def end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("end\n")
        self._process.communicate(timeout=30)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_keys_do_the_same_in_every_layout(layout: str) -> None:
    with screen() as display:
        subprocess.run(["setxkbmap", "-display", display, layout], check=True, stderr=subprocess.DEVNULL)
        on = subprocess.run(["setxkbmap", "-display", display, "-query"], check=True, capture_output=True, text=True).stdout
        assert on.split()[on.split().index("layout:") + 1] == layout
        shown, keyboard = Shown(display), Keyboard(display)
        try:
            assert any(shown.ask("begin")[1] for _ in range(TRIES))
            assert {name: _pressed(shown, keyboard, name) for name in KEYS} == {name: [command] for name, command in WAITED_FOR.items()}
        finally:
            shown.end()
            keyboard.close()


def _pressed(shown: Shown, keyboard: Keyboard, name: str) -> list[str]:
    shown.ask("begin")
    keyboard.press(*KEYS[name])
    return next((done for done, _ in (shown.ask("look") for _ in range(TRIES)) if done), [])
