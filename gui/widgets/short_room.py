"""A pane that fills its place while there is room for its least height, and scrolls as a whole where there is not: nothing in it is squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.widgets.scrolling import let_scroll


class ShortRoom(QScrollArea):
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

    def focusNextPrevChild(self, following: bool) -> bool:
        """Show all of what the keyboard came to, as far as it fits: of a text Qt would show only the line with the cursor."""
        moved = super().focusNextPrevChild(following)
        inside, focused = self.widget(), self.focusWidget()
        if inside is not None and focused is not None and inside.isAncestorOf(focused):
            bar, room = self.verticalScrollBar(), self.viewport().height()
            top = focused.mapTo(inside, QPoint(0, 0)).y()
            if not bar.value() <= top <= bar.value() + room - focused.height():
                bar.setValue(min(top, max(bar.value(), top + focused.height() - room)))
        return moved

    def to_top(self) -> None:
        """Show it from its beginning."""
        self.verticalScrollBar().setValue(0)


class _Inside(QWidget):
    """Asks for its least height, where Qt would ask for the one that lists and texts like best."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)
