"""Paints a message of the list: what and who, the triggering sentence, how sure. The only place that elides.

Words are elided once for each message, width, size of text, density and language, and kept; painting a row again is four strokes of text.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QPoint
from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
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
from gui.inbox.row_words import person_words
from gui.inbox.row_words import quote_words
from gui.inbox.row_words import short_time
from gui.theme.tokens import colour
from gui.theme.tokens import density
from gui.theme.tokens import list_row_height
from gui.theme.tokens import scheme_now
from gui.words import language

SIDE, GAP, BAR, KEPT = 20, 10, 3, 600
SMALLER = 0.5
LINES = {"compact": (2, 5, 2), "normal": (3, 8, 3), "relaxed": (3, 12, 5)}  # lines, pixels above and below, pixels between
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Stroke:
    """One elided text of a row: where its base line begins in the row, with which font (0 plain, 1 bold, 2 small) and in which colour."""

    at: QPoint
    text: str
    font: int
    tone: str


@dataclass(frozen=True, slots=True)
class Fonts:
    """The three fonts of a row and their measures."""

    fonts: tuple[QFont, QFont, QFont]
    metrics: tuple[QFontMetrics, QFontMetrics, QFontMetrics]


class MessageDelegate(QStyledItemDelegate):
    """Draws rows of a MessagesModel."""

    def __init__(self, model: MessagesModel) -> None:
        super().__init__(model)
        self._model = model
        self._rows: OrderedDict[tuple[object, ...], tuple[Stroke, ...]] = OrderedDict()
        self._fonts: dict[str, Fonts] = {}
        self._colours: dict[tuple[str, str], QColor] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self.row_height(option.font))

    def row_height(self, font: QFont) -> int:
        """Pixels of a row with this font: what the density says, or what the words need."""
        lines, around, between = LINES[density()]
        needed = lines * self._fonts_of(font).metrics[1].height() + 2 * around + (lines - 1) * between
        return max(list_row_height(), needed)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        self._paint_ground(painter, option)
        if not isinstance(line, MessageLine):
            self._paint_waiting(painter, option.rect)
            return
        fonts, corner = self._fonts_of(option.font), option.rect.topLeft()
        for stroke in self._strokes(line, option.rect.size(), option.font):
            painter.setFont(fonts.fonts[stroke.font])
            painter.setPen(self._colour(stroke.tone))
            painter.drawText(corner + stroke.at, stroke.text)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect, selected = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._colour("selection" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._colour("line"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), self._colour("accent"))

    def _paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        """A row that is being read: two quiet bars where words will stand."""
        _, around, _ = LINES[density()]
        height = max(6, rect.height() // 8)
        for share, top in ((2, around + 4), (3, rect.height() // 2)):
            painter.fillRect(QRect(rect.left() + SIDE, rect.top() + top, (rect.width() - 2 * SIDE) * share // 5, height), self._colour("line"))

    def _strokes(self, line: MessageLine, size: QSize, font: QFont) -> tuple[Stroke, ...]:
        key = (line, size.width(), size.height(), font.key(), density(), language(), self._model.now)
        kept = self._rows.get(key)
        if kept is None:
            kept = self._rows[key] = self._lay_out(line, size, self._fonts_of(font))
            while len(self._rows) > KEPT:
                self._rows.popitem(last=False)
        return kept

    def _lay_out(self, line: MessageLine, size: QSize, fonts: Fonts) -> tuple[Stroke, ...]:
        lines, _, between = LINES[density()]
        height, right = fonts.metrics[1].height(), size.width() - SIDE
        top = (size.height() - lines * height - (lines - 1) * between) // 2
        below = ((quote_words(line), 0, "text"), (below_words(line, self._this_year()), 2, "muted"))[: lines - 1]
        strokes = self._first_line(line, (SIDE, right, top + fonts.metrics[1].ascent()), fonts)
        for number, (words, font, tone) in enumerate(below, start=1):
            base = top + number * (height + between) + fonts.metrics[font].ascent()
            strokes.append(Stroke(QPoint(SIDE, base), _elided(words, fonts.metrics[font], right - SIDE), font, tone))
        return tuple(strokes)

    def _this_year(self) -> int:
        return self._model.now.astimezone(self._model.zone).year

    def _first_line(self, line: MessageLine, room: tuple[int, int, int], fonts: Fonts) -> list[Stroke]:
        left, right, base = room
        time = short_time(line.at, self._model.zone, self._model.now)
        width = fonts.metrics[2].horizontalAdvance(time)
        strokes = [Stroke(QPoint(right - width, base), time, 2, "muted")]
        end = right - width - GAP
        kinds = _elided(kinds_words(line), fonts.metrics[1], (end - left) * 2 // 3)
        if kinds:
            strokes.append(Stroke(QPoint(left, base), kinds, 1, "link"))
            left += fonts.metrics[1].horizontalAdvance(kinds) + GAP
        sender = person_words(line)
        return [*strokes, Stroke(QPoint(left, base), _elided(sender, fonts.metrics[1], end - left), 1, "text")]

    def _fonts_of(self, font: QFont) -> Fonts:
        kept = self._fonts.get(font.key())
        if kept is None:
            bold, small = QFont(font), QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            if font.pointSizeF() > SMALLER:
                small.setPointSizeF(font.pointSizeF() - SMALLER)
            fonts = (QFont(font), bold, small)
            kept = self._fonts[font.key()] = Fonts(fonts, (QFontMetrics(font), QFontMetrics(bold), QFontMetrics(small)))
        return kept

    def _colour(self, name: str) -> QColor:
        key = (scheme_now(), name)
        kept = self._colours.get(key)
        if kept is None:
            kept = self._colours[key] = colour(name)
        return kept


def _elided(text: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
