"""Paints a letter of the list: person and due date, then case, letter and language."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

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

from core.services.letters_list import LetterLine
from gui.letters.words import below_words
from gui.letters.words import due_words
from gui.letters.words import is_pressing
from gui.letters.words import one_line
from gui.letters.words import time_words
from gui.theme.tokens import colour
from gui.theme.tokens import list_row_height
from gui.widgets.paged_rows import ROW_ROLE

SIDE, GAP, BAR, PAD, ROUND, AROUND = 20, 10, 3, 7, 5, 8
LINES = 3
Index = QModelIndex | QPersistentModelIndex


class LetterDelegate(QStyledItemDelegate):
    """Draws rows of letters. `now` is aware; days are days of `zone`."""

    def __init__(self, zone: ZoneInfo, now: datetime) -> None:
        super().__init__()
        self.zone, self.now = zone, now

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        height = QFontMetrics(_bold(option.font)).height()
        return QSize(0, max(list_row_height(), LINES * height + 2 * AROUND + 2 * PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, selected = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, colour("selection" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), colour("accent"))
        line = index.data(ROW_ROLE)
        if isinstance(line, LetterLine):
            self._paint_words(painter, option, line)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, line: LetterLine) -> None:
        plain, bold = QFont(option.font), _bold(option.font)
        height = QFontMetrics(bold).height()
        inner = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        top = inner.top() + (inner.height() - LINES * height - PAD) // 2
        rows = [QRect(inner.left(), top + number * (height + PAD // 2), inner.width(), height) for number in range(LINES)]
        metrics, most = QFontMetrics(plain), inner.width() * 9 // 20  # the person's name has more than half of the row
        time = metrics.elidedText(time_words(line, self.zone, self.now), Qt.TextElideMode.ElideRight, most)
        used = metrics.horizontalAdvance(time)
        painter.setFont(plain)
        painter.setPen(colour("overdue" if is_pressing(line) else "muted"))
        painter.drawText(rows[0], Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time)
        _draw(painter, bold, rows[0].adjusted(0, 0, -used - GAP, 0), one_line(line.person), "text")
        _draw(painter, plain, rows[1], below_words(line), "muted")
        self._paint_chip(painter, bold, rows[2], line)

    def _paint_chip(self, painter: QPainter, font: QFont, room: QRect, line: LetterLine) -> None:
        words, metrics = due_words(line, self.now.astimezone(self.zone).year), QFontMetrics(font)
        if line.due is None:
            _draw(painter, _plain(font), room, line.recipient, "muted")
            return
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 2 * PAD)
        box = QRect(room.left(), room.top(), metrics.horizontalAdvance(text) + 2 * PAD, room.height() + 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{line.due.urgency.value}_tint"))
        painter.drawRoundedRect(box, ROUND, ROUND)
        painter.restore()
        _draw(painter, font, box.adjusted(PAD, 0, 0, 0), text, line.due.urgency.value)


def _draw(painter: QPainter, font: QFont, room: QRect, text: str, tone: str) -> None:
    """Words elided to their room."""
    painter.setFont(font)
    painter.setPen(colour(tone))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width())))


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _plain(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.Normal)
    return made
