"""A pane that fills its place while there is room for its least height, and scrolls as a whole where there is not: nothing in it is squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.widgets.scrolling import FollowingArea
from gui.widgets.scrolling import let_scroll


class ShortRoom(FollowingArea):
    """`column` takes what stands in it; a list or a text in it keeps its minimum height."""

    def __init__(self) -> None:
        super().__init__()
        inside = _Inside()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        let_scroll(self, inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What became wider inside makes the pane wider; Qt itself would cut it off."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inside.minimumSizeHint().width() + bar if inside is not None else bar, 0)

    def to_top(self) -> None:
        """Show it from its beginning."""
        self.verticalScrollBar().setValue(0)


class _Inside(QWidget):
    """Asks for its least height, where Qt would ask for the one that lists and texts like best."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)
