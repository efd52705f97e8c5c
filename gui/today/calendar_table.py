"""The table of a calendar: a real table, so that it is heard cell by cell; Enter chooses a day, Page Up and Page Down turn the leaf."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QTableView

from gui.theme.tokens import scaled
from gui.today.calendar_model import DaysModel

LEAST = 74  # pixels of a month's cell at a text scale of 100 %
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class CalendarTable(QTableView):
    """As high as its rows. `chosen(index)` for Enter, Space and a click; `turned(by)` for the next (1) or previous (-1) leaf."""

    chosen = Signal(QModelIndex)
    turned = Signal(int)

    def __init__(self, model: DaysModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self.chosen)
        self._least = 0

    def fit(self, row_height: int) -> None:
        """As high as the rows are: each `row_height`, or as its fullest cell asks when that is more."""
        self._least = row_height or scaled(LEAST)
        self.resizeRowsToContents()
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, max(self._least, self.rowHeight(row)))
        self.setFixedHeight(self.horizontalHeader().height() + self.verticalHeader().length() + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._least:
            self.fit(self._least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is not of this table is the view's own."""
        key, plain = Qt.Key(event.key()), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in _ENTER | {Qt.Key.Key_Space} and plain:
            self.chosen.emit(self.currentIndex())
        elif key in _TURNS and plain:
            self.turned.emit(_TURNS[key])
        else:
            super().keyPressEvent(event)
