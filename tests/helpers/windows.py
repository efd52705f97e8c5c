"""A window for tests of pages: it keeps what pages ask of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import KnownError
from core.services.changed import Changed
from gui.background import Background

LONG = 60_000  # milliseconds: longer than any work of a test, so that only what hangs fails


class Busy(Protocol):
    """What has work under way: a window, or what pages are given."""

    @property
    def background(self) -> Background: ...


def settle(qtbot: QtBot, where: Busy) -> None:
    """Wait for all work, then for what a layout does later: Qt shows a child that was just added on its next turn."""
    qtbot.waitUntil(lambda: not where.background.busy(), timeout=LONG)
    QApplication.processEvents()


class RecordingWindow:
    """Everything a page asked the window for, in order."""

    def __init__(self) -> None:
        self.changes: list[Changed] = []
        self.places: list[str] = []
        self.cases: list[str] = []
        self.announcements: list[tuple[str, Callable[[], None] | None]] = []
        self.redos: list[Callable[[], None] | None] = []
        self.undones: list[str] = []
        self.failures: list[KnownError] = []
        self.offered: list[str] = []

    def changed(self, changed: Changed) -> None:
        self.changes.append(changed)

    def show_page(self, name: str) -> None:
        self.places.append(name)

    def open_case(self, number: str) -> None:
        self.cases.append(number)

    def announce(
        self, words: str, undo: Callable[[], None] | None = None, redo: Callable[[], None] | None = None, *, case: str = "", undone: str = ""
    ) -> None:
        self.announcements.append((words, undo))
        self.offered.append(case)
        self.undones.append(undone)
        self.redos.append(redo)

    def show_failure(self, error: KnownError) -> None:
        self.failures.append(error)
