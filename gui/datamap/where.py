"""The matrix of category and place: what lies where, and how a person is found there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.data_map_view import CategoryRow
from core.services.data_map_view import DataMapView
from core.services.data_map_view import PlaceColumn
from gui.datamap.words import cell_words
from gui.datamap.words import place_words
from gui.theme.table import APART
from gui.theme.tokens import scaled
from gui.widgets.labels import label
from gui.widgets.rows import CELL_ABOVE_AND_BELOW
from gui.widgets.rows import CELL_SIDES
from gui.widgets.rows import MUCH
from gui.words import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NARROWEST, DATABASE = 190, 330  # pixels of a column at 100 % text


class MatrixModel(QAbstractTableModel):
    """Rows are categories, columns places; a cell holds the tables or the words."""

    def __init__(self) -> None:
        super().__init__()
        self.places: tuple[PlaceColumn, ...] = ()
        self.categories: tuple[CategoryRow, ...] = ()

    def set_view(self, view: DataMapView) -> None:
        """Show the matrix of a company."""
        self.beginResetModel()
        self.places, self.categories = view.places, view.matrix
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.categories)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.places)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = [place_words(place) for place in self.places]
        if orientation is Qt.Orientation.Vertical:
            titles = [row.title for row in self.categories]
        return titles[section] if section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.categories):
            return None
        row, place = self.categories[index.row()], self.places[index.column()]
        cell = row.cells[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return cell_words(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = cell_words(cell).replace("\n", ". ") if cell else tr("datamap.nothing_there")
            return tr("datamap.cell_sentence", category=row.title, place=place.title, words=words)
        return None


class MatrixView(QTableView):
    """The matrix with the names of the categories always in sight; words break into lines, and rows are as high as their words."""

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self._matrix = model
        self.setModel(model)
        self.setAccessibleName(tr("datamap.where"))
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
        """Columns share the room that is there, none narrower than its words can bear; rows follow."""
        head = self.horizontalHeader()
        widths = [scaled(DATABASE if place.kind == "database" else NARROWEST) for place in self._matrix.places]
        least = [max(width, head.sectionSizeHint(column)) for column, width in enumerate(widths)]
        spare = max(0, self.viewport().width() - sum(least)) // max(1, len(least))
        for column, width in enumerate(least):
            self.setColumnWidth(column, width + spare)
        for row in range(self._matrix.rowCount()):
            self.setRowHeight(row, self._height_of(row))

    def _height_of(self, row: int) -> int:
        """The tallest cell; Qt's own reckoning forgets the padding of the style sheet."""
        words = Qt.TextFlag.TextWordWrap.value
        texts = [(str(self._matrix.index(row, column).data()), self.columnWidth(column)) for column in range(self._matrix.columnCount())]
        heights = [self.fontMetrics().boundingRect(0, 0, max(1, width - CELL_SIDES), MUCH, words, text).height() for text, width in texts]
        return max(heights, default=0) + CELL_ABOVE_AND_BELOW


class WherePane(QWidget):
    """The matrix below one line that says how it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.model = MatrixModel()
        self.view = MatrixView(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, APART, 0)
        column.setSpacing(APART)
        column.addWidget(label(tr("datamap.where_why"), "muted"))
        column.addWidget(self.view, 1)

    def show_view(self, view: DataMapView) -> None:
        """Draw the matrix of a company."""
        self.model.set_view(view)
        self.view.fit()

    def step(self, by: int) -> None:
        """Go to the next or the previous category."""
        now = self.view.currentIndex()
        row = min(max(now.row() + by, 0), self.model.rowCount() - 1)
        self.view.setCurrentIndex(self.model.index(row, max(0, now.column())))

    def first(self) -> QWidget:
        """What takes the keyboard when the pane is gone to."""
        return self.view
