"""A window for tests of pages: it keeps what pages ask of it."""

from __future__ import annotations

from collections.abc import Callable

from core.errors import KnownError
from core.services.changed import Changed


class RecordingWindow:
    """Everything a page asked the window for, in order."""

    def __init__(self) -> None:
        self.changes: list[Changed] = []
        self.places: list[str] = []
        self.cases: list[str] = []
        self.announcements: list[tuple[str, Callable[[], None] | None]] = []
        self.failures: list[KnownError] = []

    def changed(self, changed: Changed) -> None:
        self.changes.append(changed)

    def show_page(self, name: str) -> None:
        self.places.append(name)

    def open_case(self, number: str) -> None:
        self.cases.append(number)

    def announce(self, words: str, undo: Callable[[], None] | None = None) -> None:
        self.announcements.append((words, undo))

    def show_failure(self, error: KnownError) -> None:
        self.failures.append(error)
