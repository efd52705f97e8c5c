"""How far long work is: what is done, a thin bar, counts, and Stop. It stands inside the page and is never in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QProgressBar
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget

from gui.theme.table import APART
from gui.theme.table import TIGHT
from gui.widgets.buttons import link_button
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr

_PARTS = 1000  # a bar counts in 32 bits; bytes of a mailbox are more


class ProgressLine(QWidget):
    """`title` says what is done. With `stop` there is a button that calls it, once."""

    def __init__(self, title: str, stop: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._title: QLabel = label(title)
        self._counts: QLabel = label("", "muted", wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        self._stop_act = stop
        self.stop_button: QPushButton | None = link_button(tr("parts.stop"), self._stop, name=f"{tr('parts.stop')}: {title}") if stop else None
        self._lay_out()

    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total`; a total of 0 means that nobody knows it: the bar then only shows that work goes on."""
        self.bar.setRange(0, _PARTS if total > 0 else 0)
        if total > 0:
            self.bar.setValue(min(done, total) * _PARTS // total)
        self._counts.setText(f"{_number(done)} / {_number(total)}" if total > 0 else _number(done))
        self.bar.setAccessibleDescription(self._counts.text())

    def say(self, title: str) -> None:
        """What is done now."""
        self._title.setText(title)
        self.bar.setAccessibleName(title)

    def _stop(self) -> None:
        if self.stop_button is not None and self._stop_act is not None:
            self.stop_button.setEnabled(False)
            self._stop_act()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(APART)
        layout.setVerticalSpacing(TIGHT)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self._title, 0, 0)
        layout.addWidget(self._counts, 0, 1)
        if self.stop_button is not None:
            layout.addWidget(self.stop_button, 0, 2)
        layout.addWidget(self.bar, 1, 0, 1, 3)


def progress_line(title: str, stop: Callable[[], object] | None = None) -> ProgressLine:
    """A line for work that has begun; `show_progress` moves it on."""
    return ProgressLine(title, stop)


def _number(count: int) -> str:
    """With the thousands parted as the window's language does it."""
    return QLocale(str(language())).toString(count)
