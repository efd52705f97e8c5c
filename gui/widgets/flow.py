"""A layout whose widgets stand in a row and go on in the next one when the room is used up: nothing is clipped in a longer language."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout
from PySide6.QtWidgets import QLayoutItem
from PySide6.QtWidgets import QWidget


class FlowLayout(QLayout):
    """Rows of widgets, left to right, each in its preferred size; `right` sets the rows at the right edge.

    Qt asks for heights a hundred times while a page is laid out; answers are kept until something in the layout changes.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, right: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._sizes: dict[str, QSize] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._right = right

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._forget()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Qt tells that an item was added, has another size, or was shown or hidden."""
        self._forget()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), apply=False)
        return self._heights[width]

    def setGeometry(self, rectangle: QRect) -> None:
        super().setGeometry(rectangle)
        self._place(rectangle, apply=True)

    def sizeHint(self) -> QSize:
        if "hint" not in self._sizes:
            sizes = [item.sizeHint() for item in self._shown()]
            self._sizes["hint"] = QSize(sum(size.width() + self.spacing() for size in sizes), max((size.height() for size in sizes), default=0))
        return self._sizes["hint"]

    def minimumSize(self) -> QSize:
        if "least" not in self._sizes:
            size = QSize()
            for item in self._shown():
                size = size.expandedTo(item.minimumSize())
            self._sizes["least"] = size
        return self._sizes["least"]

    def _forget(self) -> None:
        self._heights.clear()
        self._sizes.clear()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rectangle: QRect, *, apply: bool) -> int:
        y, gap = rectangle.y(), self.spacing()
        for row in self._rows(rectangle.width()):
            height = max(size.height() for _, size in row)
            used = sum(size.width() for _, size in row) + gap * (len(row) - 1)
            x = rectangle.x() + (max(0, rectangle.width() - used) if self._right else 0)
            for item, size in row:
                if apply:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + gap
            y += height + gap
        return max(0, y - gap - rectangle.y())

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items as they stand in rows of `width`; none is wider than a row."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used, gap = 0, self.spacing()
        for item in self._shown():
            size = item.sizeHint()
            if not rows or used + gap + size.width() > width:
                rows.append([])
                used = -gap
                size = _wrapped(item, size, width)
            rows[-1].append((item, size))
            used += gap + size.width()
        return rows


def _wrapped(item: QLayoutItem, size: QSize, width: int) -> QSize:
    """The size of an item that may be wider than the whole row: a label breaks its words there."""
    if size.width() <= width or width <= 0:
        return size
    narrow = max(width, item.minimumSize().width())
    return QSize(narrow, item.heightForWidth(narrow) if item.hasHeightForWidth() else size.height())
