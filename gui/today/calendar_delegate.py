"""Paints a day of the calendar: hatched where nobody works, framed today, one line under the other, the desk's own dates in italics."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtGui import QFont
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from core.cases.deadline_text import SHAPES
from core.services.day_calendar import CalendarDay
from gui.theme.table import NEAR
from gui.theme.table import TIGHT
from gui.theme.tokens import colour
from gui.today.calendar_model import DAY_ROLE
from gui.today.calendar_model import LINES_ROLE
from gui.today.calendar_model import MONTH_ROLE
from gui.today.calendar_model import CellLine

Index = QModelIndex | QPersistentModelIndex
MUCH = 10_000
_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_TOKENS = {shape: urgency.value for urgency, shape in SHAPES.items()}


class CalendarDelegate(QStyledItemDelegate):
    """Every cell of a week or a month. A cell that has the keyboard gets a ring, a chosen one its tint."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        day, lines = index.data(DAY_ROLE), index.data(LINES_ROLE)
        if not isinstance(day, CalendarDay):
            return
        painter.save()
        self._paint_ground(painter, option, day, first=index.column() == 0 or bool(index.data(MONTH_ROLE)))
        used = sum(_height(option, line) + 1 for line in lines)
        top = option.rect.top() + (TIGHT if index.data(MONTH_ROLE) else max(TIGHT, (option.rect.height() - used) // 2))
        for line in lines:
            top = self._paint_line(painter, option, line, top)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heights = [_height(option, line) for line in index.data(LINES_ROLE) or ()]
        return QSize(option.rect.width(), sum(heights) + len(heights) + 2 * TIGHT)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, day: CalendarDay, *, first: bool) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, colour("selection" if chosen else "surface"))
        if not day.working:
            painter.fillRect(option.rect, QBrush(colour("line"), Qt.BrushStyle.BDiagPattern))
        painter.setPen(colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        if day.today and first:
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colour("accent"))

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: CellLine, top: int) -> int:
        """One line of words on its own ground, so that no hatching runs through it; where the next one begins."""
        painter.setFont(_font(option.font, line))
        room = QRect(option.rect.left() + NEAR, top, _room(option), _height(option, line))
        place = painter.boundingRect(room, _FLAGS, line.text)
        urgency = _TOKENS.get(line.text[:1])
        ground = f"{urgency}_tint" if urgency else "selection" if option.state & QStyle.StateFlag.State_Selected else "surface"
        if line.text:
            painter.fillRect(place.adjusted(-3, 0, 3, 0), colour(ground))
        painter.setPen(colour(urgency or ("muted" if line.muted else "text")))
        painter.drawText(room, _FLAGS, line.text)
        return top + room.height() + 1


def _room(option: QStyleOptionViewItem) -> int:
    return max(1, option.rect.width() - 2 * NEAR)


def _height(option: QStyleOptionViewItem, line: CellLine) -> int:
    """How high a line is: the name of a holiday breaks into several."""
    metrics = QFontMetrics(_font(option.font, line))
    return max(metrics.height(), metrics.boundingRect(QRect(0, 0, _room(option), MUCH), _FLAGS, line.text).height())


def _font(base: QFont, line: CellLine) -> QFont:
    font = QFont(base)
    font.setItalic(line.italic)
    if line.bold or line.text[:1] in _TOKENS:
        font.setWeight(QFont.Weight.DemiBold)
    return font
