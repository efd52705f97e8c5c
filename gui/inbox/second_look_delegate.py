"""Paints a line of a second look: its first words bold, what follows below, each in one line of its own."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.theme.tokens import colour

SIDE, AROUND, BETWEEN, BAR = 14, 8, 3, 3
RING = 2  # pixels at both sides that are left to the ring of the list that has the keyboard
Index = QModelIndex | QPersistentModelIndex


class SecondLookDelegate(QStyledItemDelegate):
    """The lines stand under the title of the list; what has no room ends in …, and the tip of the row has all of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(_lines(index))
        return QSize(0, lines * QFontMetrics(_bold(option.font)).height() + (lines - 1) * BETWEEN + 2 * AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, selected = option.rect.adjusted(RING, 0, -RING, 0), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, colour("selection" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), colour("accent"))
        height = QFontMetrics(_bold(option.font)).height()
        room = QRect(option.rect.left() + SIDE, rect.top() + AROUND, option.rect.width() - 2 * SIDE, height)
        for number, words in enumerate(_lines(index)):
            font = option.font if number else _bold(option.font)
            painter.setFont(font)
            painter.setPen(colour("muted" if number else "text"))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
            painter.drawText(room.translated(0, number * (height + BETWEEN)), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def _lines(index: Index) -> list[str]:
    return str(index.data(Qt.ItemDataRole.DisplayRole)).split("\n")


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
