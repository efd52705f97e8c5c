"""A table of sentences: no column is narrower than its longest word, rows are as high as their words, and the rest scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QTableView

from gui.theme.tokens import scaled
from gui.widgets.rows import CELL_ABOVE_AND_BELOW
from gui.widgets.rows import CELL_SIDES
from gui.widgets.rows import MUCH

NARROWEST = 190  # pixels of a column at 100 % text


class WordsTable(QTableView):
    """A view over `model`, heard as `name`. `least` says how narrow a column may be, in pixels at 100 % text."""

    def __init__(self, model: QAbstractItemModel, name: str, least: Callable[[int], int] = lambda _column: NARROWEST) -> None:
        super().__init__()
        self._least = least
        self._texts: list[list[str]] = []  # row by row; read once, because a resize asks for them again and again
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._forget)  # a resize in between must not reach for rows that are gone: Qt does not check
        model.modelReset.connect(self._read)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Columns share the room that there is; rows follow."""
        if not self._texts:
            return
        least = [self._narrowest(column) for column in range(len(self._texts[0]))]
        spare = max(0, self.viewport().width() - sum(least)) // max(1, len(least))
        for column, width in enumerate(least):
            self.setColumnWidth(column, width + spare)
        for row in range(len(self._texts)):
            self.setRowHeight(row, self._height_of(row))

    def go(self, by: int) -> None:
        """Go to the next (1) or the previous row (-1)."""
        now = self.currentIndex()
        row = min(max(now.row() + by, 0), self.model().rowCount() - 1)
        self.setCurrentIndex(self.model().index(row, max(0, now.column())))

    def _forget(self) -> None:
        self._texts = []

    def _read(self) -> None:
        """The model has got other rows."""
        model = self.model()
        self._texts = [[str(model.index(row, column).data()) for column in range(model.columnCount())] for row in range(model.rowCount())]
        self.fit()

    def _narrowest(self, column: int) -> int:
        words = {word for row in self._texts for word in row[column].split()}
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0) + CELL_SIDES
        return max(scaled(self._least(column)), self.horizontalHeader().sectionSizeHint(column), longest)

    def _height_of(self, row: int) -> int:
        """The tallest cell or the name of the row; Qt's own reckoning forgets the padding of the style sheet."""
        words = Qt.TextFlag.TextWordWrap.value
        texts = [(text, self.columnWidth(column) - CELL_SIDES) for column, text in enumerate(self._texts[row])]
        if not self.verticalHeader().isHidden():
            texts.append((str(self.model().headerData(row, Qt.Orientation.Vertical)), MUCH))
        heights = [self.fontMetrics().boundingRect(0, 0, max(1, width), MUCH, words, text).height() for text, width in texts]
        return max(heights, default=0) + CELL_ABOVE_AND_BELOW
