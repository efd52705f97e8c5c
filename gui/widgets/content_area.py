"""A part of a page that is as high as its content while there is room, and scrolls by itself where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from gui.widgets.scrolling import let_scroll

LEAST_HEIGHT = 120


class ContentArea(QScrollArea):
    """Holds one widget. It hides with it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        let_scroll(self, content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A content that grew, shrank or was hidden asks for another height."""
        if watched is self._content and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._content.sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), min(LEAST_HEIGHT, self._height()))

    def _height(self) -> int:
        if self._content.isHidden():
            return 0
        high = self._content.heightForWidth(self.width()) if self._content.hasHeightForWidth() else self._content.sizeHint().height()
        return max(high, self._content.minimumSizeHint().height() if not self._content.hasHeightForWidth() else 0)
