"""What stands under the menu until somebody deals with it: failures with their remedy, and what was just done with Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtGui import QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from gui.background import Job
from gui.background import Progress
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import error_words
from gui.words import tr

SHOWN_FOR = 10_000  # milliseconds; what was done stands in the audit log as well


class FailureNotice(QWidget):
    """The last known failure: what happened and what to do. Stays until it is dismissed."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 10, 16, 0)
        self.hide()

    def show_failure(self, error: KnownError) -> None:
        """Show it and let it be heard."""
        clear(self._layout)
        sentence, remedy = error_words(error)
        words = label(f"{sentence}\n{remedy}", "error", selectable=True)
        words.setAccessibleName(f"{sentence} {remedy}")
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(button(tr("window.dismiss"), self.hide))
        self._layout.addLayout(row)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(words, QAccessible.Event.Alert))


class DoneNotice(QWidget):
    """What was just done, with a way to take it back."""

    def __init__(self) -> None:
        super().__init__()
        box, self._row = frame("note", margins=8, horizontal=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 6, 16, 6)
        outer.addWidget(box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._undo: Callable[[], None] | None = None
        self.hide()

    def announce(self, words: str, undo: Callable[[], None] | None) -> None:
        """Show `words`; with `undo` a button (and Ctrl+Z) that takes it back."""
        clear(self._row)
        self._undo = undo
        said = label(words)
        self._row.addWidget(said, 1)
        if undo is not None:
            self._row.addWidget(link_button(tr("window.undo"), self.undo))
        self._row.addWidget(link_button(tr("window.dismiss"), self.hide))
        self.show()
        self._timer.start(SHOWN_FOR)
        QAccessible.updateAccessibility(QAccessibleEvent(said, QAccessible.Event.Alert))

    def undo(self) -> None:
        """Take back what was done last, once."""
        act, self._undo = self._undo, None
        self.hide()
        if act is not None:
            act()


class Activity(QWidget):
    """Long work in the status bar: what runs, how far it is, and Stop."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: dict[int, Job] = {}
        self._far: dict[int, Progress] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        self._words: QLabel = label("", wrap=False)
        self._stop = link_button(tr("window.stop"), self._stop_all)
        row.addWidget(self._words)
        row.addWidget(self._stop)
        self._show()

    def started(self, job: Job) -> None:
        if job.title:
            self._jobs[job.number] = job
            self._show()

    def progressed(self, progress: Progress) -> None:
        self._far[progress.job] = progress
        self._show()

    def ended(self, job: Job) -> None:
        self._jobs.pop(job.number, None)
        self._far.pop(job.number, None)
        self._show()

    def _stop_all(self) -> None:
        for job in self._jobs.values():
            job.control.stop()

    def _show(self) -> None:
        self._stop.setVisible(bool(self._jobs))
        if not self._jobs:
            self._words.setText(tr("window.nothing_running"))
            return
        job = list(self._jobs.values())[-1]
        far = self._far.get(job.number)
        counts = "" if far is None else f" {far.done}" if not far.total else f" {far.done}/{far.total}"
        self._words.setText(f"{job.title}{counts}")
