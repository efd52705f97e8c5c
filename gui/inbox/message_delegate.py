"""Paints a message of the list in three lines: what and who, the triggering sentence, how sure. The only place that elides."""

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

from core.services.inbox import MessageLine
from gui.inbox.messages_model import LINE_ROLE
from gui.inbox.messages_model import MessagesModel
from gui.inbox.row_words import below_words
from gui.inbox.row_words import kinds_words
from gui.inbox.row_words import one_line
from gui.inbox.row_words import quote_words
from gui.inbox.row_words import short_time
from gui.theme.tokens import colour
from gui.words import tr

SIDE, TOP, BETWEEN, GAP, BAR = 20, 11, 4, 10, 3
SMALLER = 0.5
LINES = 3
Index = QModelIndex | QPersistentModelIndex


class MessageDelegate(QStyledItemDelegate):
    """Draws rows of a MessagesModel."""

    def __init__(self, model: MessagesModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, LINES * QFontMetrics(_fonts(option.font)[1]).height() + 2 * TOP + (LINES - 1) * BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, MessageLine):
            return
        painter.save()
        self._paint_ground(painter, option)
        plain, bold, small = _fonts(option.font)
        height = QFontMetrics(bold).height()
        room = option.rect.adjusted(SIDE, TOP, -SIDE, 0)
        room.setHeight(height)
        self._paint_first(painter, room, line, (bold, small))
        room.translate(0, height + BETWEEN)
        _write(painter, room, quote_words(line), plain, "text")
        room.translate(0, height + BETWEEN)
        _write(painter, room, below_words(line), small, "muted")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect, selected = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, colour("selection" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), colour("accent"))

    def _paint_first(self, painter: QPainter, room: QRect, line: MessageLine, fonts: tuple[QFont, QFont]) -> None:
        bold, small = fonts
        time = short_time(line.at, self._model.zone, self._model.now)
        width = QFontMetrics(small).horizontalAdvance(time)
        _write(painter, QRect(room.right() - width, room.top(), width + 1, room.height()), time, small, "muted")
        left = QRect(room.left(), room.top(), room.width() - width - GAP, room.height())
        kinds = kinds_words(line)
        if kinds:
            taken = _write(painter, QRect(left.left(), left.top(), left.width() * 2 // 3, left.height()), kinds, bold, "link")
            left.setLeft(left.left() + taken + GAP)
        _write(painter, left, one_line(line.sender) or tr("inbox.no_sender"), bold, "text")


def _fonts(font: QFont) -> tuple[QFont, QFont, QFont]:
    bold, small = QFont(font), QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    if font.pointSizeF() > SMALLER:
        small.setPointSizeF(font.pointSizeF() - SMALLER)
    return font, bold, small


def _write(painter: QPainter, room: QRect, text: str, font: QFont, tone: str) -> int:
    """Write one elided line; gives the width it took."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(colour(tone))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)
