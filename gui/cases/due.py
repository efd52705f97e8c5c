"""The deadline of a row, painted as a chip: shape, words and tint of its urgency."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from core.services.cases import CaseLine
from gui.theme.tokens import colour
from gui.widgets.paged_rows import ROW_ROLE

_PAD, _MARGIN, _HEIGHT, _ROUND = 9, 8, 28, 5


class DueDelegate(QStyledItemDelegate):
    """Paints the due column of a paged register; the words carry the meaning, the colour only helps the eye."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        writable: Any = option  # Qt's stubs know these fields as constants
        writable.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(_bold(option))
        return QSize(metrics.horizontalAdvance(str(index.data())) + 2 * (_PAD + _MARGIN) + 4, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().paint(painter, option, index)
        line = index.data(ROW_ROLE)
        if not isinstance(line, CaseLine):
            return
        urgency, shown = line.deadline.urgency.value, _Area(option)
        font = _bold(option)
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(shown.room))
        width = min(QFontMetrics(font).horizontalAdvance(words) + 2 * _PAD, shown.room + 2 * _PAD)
        box = QRectF(shown.left, shown.top, width, _HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{urgency}_tint"))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        painter.setPen(colour(urgency))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()


class _Area:
    """Where the chip stands in its cell."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        rectangle: Any = getattr(option, "rect")  # noqa: B009  the stubs do not know the field
        self.left = float(rectangle.left() + _MARGIN)
        self.top = float(rectangle.top() + (rectangle.height() - _HEIGHT) / 2)
        self.room = float(rectangle.width() - 2 * (_MARGIN + _PAD))


def _bold(option: QStyleOptionViewItem) -> QFont:
    widget: Any = getattr(option, "widget")  # noqa: B009  the stubs do not know the field; its font is the one that is painted with
    font = QFont(widget.font() if widget is not None else getattr(option, "font"))  # noqa: B009  as above
    font.setBold(True)
    return font
