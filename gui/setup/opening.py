"""Between the start and the main window: what is being done, and what to do where the data does not open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QProgressBar
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from gui.background import Progress
from gui.theme.tokens import scaled
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import error_words
from gui.words import tr

WIDEST = 640  # pixels
_ASKS = frozenset({"key_store_missing", "key_missing"})  # nothing went wrong: no key lies ready, so that the passphrase is asked for


class OpeningPage(QWidget):
    """Shows progress under `words`; a failure with its remedy and a field for the passphrase. `passphrase_given` carries what was typed."""

    passphrase_given = Signal(str)

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        outer, row = QVBoxLayout(self), QHBoxLayout()
        card, self._card = frame("card", margins=28)
        card.setMaximumWidth(scaled(WIDEST))
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("window.opening"))
        self._card.addWidget(label(words or tr("window.opening"), "title"))
        self._card.addWidget(self._bar)

    def progressed(self, progress: Progress) -> None:
        """Show how far the preparation is."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def show_failure(self, error: KnownError) -> None:
        """What happened, what to do, and the ways on; where only the passphrase is wanted, the question for it."""
        clear(self._card)
        if error.code in _ASKS:
            self._card.addWidget(label(tr("window.enter_passphrase"), "title"))
            self._card.addWidget(label(tr("window.enter_passphrase_why"), "muted"))
        else:
            self._card.addWidget(label(tr("window.start_failed"), "title"))
            self._card.addWidget(label("\n".join(error_words(error)), "error", selectable=True))
        self._add_passphrase()

    def _add_passphrase(self) -> None:
        caption = label(tr("window.passphrase"))
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(tr("window.passphrase"))
        field.returnPressed.connect(lambda: self.passphrase_given.emit(field.text()))
        caption.setBuddy(field)
        ways = FlowLayout()
        for way in (
            primary_button(tr("window.open"), lambda: self.passphrase_given.emit(field.text())),
            button(tr("window.quit_now"), QApplication.quit),
        ):
            ways.addWidget(way)
        for widget in (caption, field):
            self._card.addWidget(widget)
        self._card.addLayout(ways)
        field.setFocus()
