"""What stands under the menu until somebody deals with it: failures with their remedy, and what was just done with Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from gui.widgets.announcer import say_at_once
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import error_words
from gui.words import tr


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
        say_at_once(words)


class DoneNotice(QWidget):
    """What was just done, with a way to take it back. It stays until something else is done, or one goes elsewhere: nothing moves under the hand by itself."""

    def __init__(self) -> None:
        super().__init__()
        box, self._row = frame("note", margins=8, horizontal=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 6, 16, 6)
        outer.addWidget(box)
        self.hide()

    def announce(self, words: str, *ways: tuple[str, Callable[[], object]]) -> None:
        """Show `words`, and for each way on its words and its act."""
        self._say(words, *ways, (tr("window.dismiss"), self.hide))

    def ask(self, words: str, *ways: tuple[str, Callable[[], object]], stay: str) -> None:
        """As `announce`, with the keyboard on the first way, for somebody has to choose; `stay` says in words that nothing is done."""
        self._say(words, *ways, (stay, self.hide))
        first = self._row.itemAt(1)
        widget = None if first is None else first.widget()
        if widget is not None:
            widget.setFocus()

    def _say(self, words: str, *ways: tuple[str, Callable[[], object]]) -> None:
        clear(self._row)
        said = label(words)
        self._row.addWidget(said, 1)
        for way, act in ways:
            self._row.addWidget(link_button(way, act))
        self.show()
        say_at_once(said)
