"""One case that is due as one target: the whole row takes the keyboard, Enter and a click open the case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget

from core.services.day import DueCase
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.theme.table import TIGHT
from gui.theme.tokens import scaled
from gui.theme.tokens import table_row_height
from gui.today.due_words import due_words
from gui.today.due_words import kinds_words
from gui.today.due_words import next_words
from gui.today.due_words import sentence
from gui.today.due_words import shown_deadline
from gui.widgets.labels import chip
from gui.widgets.labels import label
from gui.words import tr

LEAST_FOR_WORDS = 430  # pixels at a text scale of 100 % that kind, person and next step need beside each other
SHARES = (0.24, 0.27, 0.49)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


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
        self.chip = chip(shown_deadline(due), due_words(due, year))
        self.case = label(due.number, "muted", wrap=False)
        self._kinds, self._person = label(kinds_words(due), "kind"), label(due.person)
        self._next = _next(next_words(due))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(APART, TIGHT, APART, TIGHT)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(TIGHT)
        for widget in (self.chip, self.case, self._kinds, self._person, self._next):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def arrange(self, width: int, chip_width: int, case_width: int) -> None:
        """Stand in `width` pixels: in one line where the words have room beside the chip, else in two."""
        for widget in (self.chip, self.case, self._kinds, self._person, self._next):
            self._grid.removeWidget(widget)
        inside = width - 2 * APART
        room = inside - chip_width - case_width - 4 * APART
        if room >= scaled(LEAST_FOR_WORDS):
            self._in_one_line(room, chip_width, case_width)
        else:
            self._in_two_lines(inside)
        self._grid.activate()
        needed = self._grid.totalHeightForWidth(width) if self._grid.hasHeightForWidth() else self._grid.totalSizeHint().height()
        self.setFixedHeight(max(table_row_height(), needed))

    def _in_one_line(self, room: int, chip_width: int, case_width: int) -> None:
        self._grid.setContentsMargins(APART, TIGHT, APART, TIGHT)
        self.case.setMinimumWidth(case_width)
        for column, (widget, share) in enumerate(zip((self._kinds, self._person, self._next), SHARES, strict=True), 2):
            widget.setFixedWidth(int(room * share))
            self._put(widget, 0, column)
        self._put(self.chip, 0, 0)
        self._put(self.case, 0, 1)
        self._grid.setColumnMinimumWidth(0, chip_width)
        self._grid.setColumnMinimumWidth(1, case_width)

    def _in_two_lines(self, inside: int) -> None:
        self._grid.setContentsMargins(APART, NEAR, APART, NEAR)
        self._grid.setColumnMinimumWidth(0, 0)
        self._grid.setColumnMinimumWidth(1, 0)
        case_width = self.case.sizeHint().width()
        kind_width, half = int((inside - case_width) * 0.3), int(inside * 0.42)
        self._kinds.setFixedWidth(kind_width)
        self._person.setFixedWidth(inside - case_width - kind_width - half - 3 * APART)
        self._next.setFixedWidth(half)
        self._grid.addWidget(self.chip, 0, 0, 1, 4, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate((self.case, self._kinds, self._person, self._next)):
            self._put(widget, 1, column)

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return QSize(scaled(LEAST_FOR_WORDS), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to other rows, Enter opens; the rest is a button's."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in _OPENS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
        else:
            super().keyPressEvent(event)


def _next(words: str) -> QWidget:
    """`Next:` and the step, which may break into lines."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(NEAR)
    row.addWidget(label(tr("today.next_word"), "muted", wrap=False))
    row.addWidget(label(words, "heading"), 1)
    return made


def chip_width(rows: list[DueRow]) -> int:
    """The widest chip of rows that stand under each other."""
    return max((row.chip.sizeHint().width() for row in rows), default=0)


def case_width(rows: list[DueRow]) -> int:
    """The widest case number."""
    return max((row.case.sizeHint().width() for row in rows), default=0)
