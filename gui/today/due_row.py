"""One case that is due as one target: the whole row takes the keyboard, Enter and a click open the case.

The row paints its words itself: fifty rows of labels would hold the window up longer than a page may.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QKeyEvent
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton

from core.services.day import DueCase
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.theme.table import TIGHT
from gui.theme.tokens import colour
from gui.theme.tokens import scaled
from gui.theme.tokens import table_row_height
from gui.today.due_words import due_words
from gui.today.due_words import kinds_words
from gui.today.due_words import next_words
from gui.today.due_words import sentence
from gui.today.due_words import shown_deadline
from gui.words import tr

LEAST_FOR_WORDS = 430  # pixels at a text scale of 100 % that kind, person and next step need beside each other
SHARES_OF_ONE, SHARES_OF_TWO = (0.24, 0.27, 0.49), (0.3, 0.26, 0.44)
MUCH = 10_000
CHIP_SIDE, CHIP_ABOVE, CHIP_CORNER = 9, 4, 5
_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -MUCH, Qt.Key.Key_End: MUCH}
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Words:
    """Words with the name of their colour; `ground`: that of the tint that they stand on, or ''."""

    text: str
    ink: str = "text"
    bold: bool = False
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """Words and where they are painted."""

    words: Words
    place: QRect


class DueRow(QPushButton):
    """A row. `moved(by)` is sent for the arrow keys; `arrange` sets its columns under those of the other rows."""

    moved = Signal(int)

    def __init__(self, due: DueCase, year: int, open_case: Callable[[str], None]) -> None:
        super().__init__()
        self.number = due.number
        self.setProperty("step", "true")
        self.setAutoDefault(False)
        self.setAccessibleName(sentence(due, year))
        self.clicked.connect(lambda _checked=False: open_case(due.number))
        deadline = shown_deadline(due)
        urgency = deadline.urgency.value
        self.chip = Words(f"{deadline.shape} {due_words(due, year)}", urgency, bold=True, ground=f"{urgency}_tint")
        self._case, self._next_word = Words(due.number, "muted"), Words(tr("today.next_word"), "muted")
        self._kinds, self._person = Words(kinds_words(due), "link", bold=True), Words(due.person)
        self._next = Words(next_words(due), bold=True)
        self._placed: tuple[Placed, ...] = ()

    def chip_width(self) -> int:
        """How wide the chip wants to be."""
        return self._width(self.chip) + 2 * CHIP_SIDE

    def case_width(self) -> int:
        """How wide the case number is."""
        return self._width(self._case)

    def arrange(self, width: int, chip_width: int, case_width: int) -> None:
        """Stand in `width` pixels: in one line where the words have room beside the chip, else in two."""
        self.ensurePolished()  # else the style sheet would lower the height again when the row is first shown
        room = width - 2 * APART - chip_width - case_width - 4 * APART
        if room >= scaled(LEAST_FOR_WORDS):
            columns = self._columns(2 * APART + chip_width, case_width, room, SHARES_OF_ONE)
            height = max(table_row_height(), self._chip_height() + 2 * TIGHT, _height(columns) + 2 * TIGHT)
            self._placed = (*self._chip_at(height // 2, chip_width), *_moved(columns, 0, height))
        else:
            room = width - 2 * APART - case_width - 3 * APART
            columns, above = self._columns(APART, case_width, room, SHARES_OF_TWO), NEAR + self._chip_height()
            height = above + TIGHT + _height(columns) + NEAR
            self._placed = (*self._chip_at(NEAR + self._chip_height() // 2, width - 2 * APART), *_moved(columns, above + TIGHT, _height(columns)))
        self.setFixedHeight(height)
        self.update()

    def shown(self) -> tuple[Placed, ...]:
        """What is painted and where."""
        return self._placed

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground is the style's, with the ring of the keyboard; the words are ours."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self._placed:
            words = placed.words
            if words.ground:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour(words.ground))
                painter.drawRoundedRect(placed.place.adjusted(-CHIP_SIDE, -CHIP_ABOVE, CHIP_SIDE, CHIP_ABOVE), CHIP_CORNER, CHIP_CORNER)
            painter.setFont(self._font(words))
            painter.setPen(colour(words.ink))
            painter.drawText(placed.place, _FLAGS, words.text)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to other rows, Enter opens; the rest is a button's."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in _OPENS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(scaled(LEAST_FOR_WORDS), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def _columns(self, left: int, case_width: int, room: int, shares: tuple[float, float, float]) -> list[Placed]:
        """Number, kinds, person and next step beside each other, from the top."""
        placed = [self._at(self._case, left, case_width)]
        left += case_width + APART
        for words, share in zip((self._kinds, self._person, self._next), shares, strict=True):
            width = int(room * share)
            if words is self._next:
                before = self._width(self._next_word)
                placed += [self._at(self._next_word, left, before), self._at(words, left + before + NEAR, width - before - NEAR)]
            else:
                placed.append(self._at(words, left, width))
            left += width + APART
        return placed

    def _chip_at(self, middle: int, width: int) -> tuple[Placed, ...]:
        """The chip, no wider than `width`; its words break there at the largest sizes of text."""
        wide = min(self._width(self.chip), width - 2 * CHIP_SIDE)
        placed = self._at(self.chip, APART + CHIP_SIDE, wide)
        return (Placed(self.chip, QRect(placed.place.left(), middle - placed.place.height() // 2, wide, placed.place.height())),)

    def _chip_height(self) -> int:
        return QFontMetrics(self._font(self.chip)).height() + 2 * CHIP_ABOVE

    def _at(self, words: Words, left: int, width: int) -> Placed:
        metrics = QFontMetrics(self._font(words))
        height = metrics.boundingRect(0, 0, max(1, width), MUCH, _FLAGS, words.text).height()
        return Placed(words, QRect(left, 0, width, height))

    def _width(self, words: Words) -> int:
        return QFontMetrics(self._font(words)).horizontalAdvance(words.text) + 1

    def _font(self, words: Words) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if words.bold else QFont.Weight.Normal)
        return font


def _height(columns: list[Placed]) -> int:
    return max(placed.place.height() for placed in columns)


def _moved(columns: list[Placed], top: int, height: int) -> tuple[Placed, ...]:
    """The columns in the middle of a line that begins at `top`."""
    return tuple(Placed(one.words, one.place.translated(0, top + (height - one.place.height()) // 2)) for one in columns)
