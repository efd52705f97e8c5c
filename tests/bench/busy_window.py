"""One window on a filled store while mail is taken in, words are looked for and the register is printed: how long its thread stands still.

Run as a process of its own: store, passphrase file, a folder of mail. Prints JSON: act → p99, longest (milliseconds), where.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.services.build import open_desk
from core.services.build import read_passphrase
from gui.app import make_application
from gui.attached import open_window
from gui.background import Background
from gui.inbox.page import InboxPage
from gui.pages import load_pages
from gui.window import MainWindow
from tests.helpers.watchdog import Watchdog

PATIENCE = 20  # milliseconds of one look at the events
TYPED = "please delete my account"


def main(store: Path, passphrase: Path, mail: Path) -> int:
    """Exit code 0 when everything was measured."""
    application = make_application()
    load_pages()
    desk = open_desk(folder=store, passphrase=read_passphrase(passphrase))
    window = open_window(desk, Background(), store / "out")
    window.show()
    _settle(application, window)
    found = {}
    acts: dict[str, Callable[[], None]] = {
        "import": lambda: _take_in(window, mail),
        "search": lambda: _search(application, window),
        "export": lambda: _print(application, window),
    }
    for name, act in acts.items():
        window.show_page("cases" if name == "export" else "inbox")
        _settle(application, window)
        with Watchdog(application) as watch:
            act()
            _settle(application, window)
        found[name] = {"p99": watch.p99_ms, "longest": watch.longest_ms, "where": watch.culprit.strip().splitlines()[-4:]}
    window.close()
    sys.stdout.write(json.dumps(found))
    return 0


def _settle(application: QApplication, window: MainWindow) -> None:
    application.processEvents()
    while window.background.busy():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PATIENCE)
    application.processEvents()


def _take_in(window: MainWindow, mail: Path) -> None:
    page = window.current_page()
    if isinstance(page, InboxPage):
        page.load([mail])


def _search(application: QApplication, window: MainWindow) -> None:
    field = window.current_page().search()
    for letter in TYPED:
        if field is not None:
            QTest.keyClicks(field, letter)
        _settle(application, window)


def _print(application: QApplication, window: MainWindow) -> None:
    window.board.run("cases.print")
    _settle(application, window)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:4])))
