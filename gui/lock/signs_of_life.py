"""Signs of life: keys and clicks in the program's windows.

The windows of the platform are watched, through which every key and click of a person comes; a filter for the whole application would see each event
of each widget, and cost a tenth of the drawing of a page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QWindow

SIGNS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress})


class SignsOfLife(QObject):
    """`seen` tells of each. Every window that ever had the keyboard is watched."""

    seen = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Looks on; keeps nothing from anybody."""
        if event.type() in SIGNS:
            self.seen.emit()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # Qt keeps a filter once, however often it is installed
