"""A list of any number of rows of one height: shown, scrolled and entered at any row in the same time, because no row has to be laid out before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QTableView

_ENDS = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}


class LongList(QTableView):
    """One column, `row_height(font)` pixels to a row, over the whole width, without headers and lines. QListView would lay out every row anew at each change of the list."""

    def __init__(self, name: str, row_height: Callable[[QFont], int]) -> None:
        super().__init__()
        self._row_height = row_height
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(row_height(self.font()))
        rows.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs rows of another height."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.verticalHeader().setDefaultSectionSize(self._row_height(self.font()))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last row; a table would go to the ends of the row."""
        if action in _ENDS and self.model().rowCount():
            return self.model().index(_ENDS[action] % self.model().rowCount(), 0)
        return super().moveCursor(action, modifiers)
