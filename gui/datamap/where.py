"""The matrix of category and place: what lies where, and how a person is found there."""

from __future__ import annotations

import textwrap
from typing import Any

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.data_map_view import CategoryRow
from core.services.data_map_view import DataMapView
from core.services.data_map_view import PlaceColumn
from gui.datamap.words import cell_words
from gui.datamap.words import place_words
from gui.datamap.words_table import NARROWEST
from gui.datamap.words_table import WordsTable
from gui.theme.table import APART
from gui.widgets.labels import label
from gui.widgets.tips import plain_tip
from gui.words import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
DATABASE = 330  # pixels of the column of a database at 100 % text: it holds the most words
LONGEST_LINE = 24  # characters of a category's name; a head of rows does not break its lines by itself


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
            titles = [textwrap.fill(row.title, LONGEST_LINE) for row in self.categories]
        return titles[section] if section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.categories):
            return None
        row, place = self.categories[index.row()], self.places[index.column()]
        cell = row.cells[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return plain_tip(cell_words(cell)) if role == Qt.ItemDataRole.ToolTipRole else cell_words(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = cell_words(cell).replace("\n", ". ") if cell else tr("datamap.nothing_there")
            return tr("datamap.cell_sentence", category=row.title, place=place.title, words=words)
        return None


class WherePane(QWidget):
    """The matrix below one line that says how it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.model = MatrixModel()
        self.view = WordsTable(
            self.model, tr("datamap.where"), lambda column: DATABASE if self.model.places[column].kind == "database" else NARROWEST
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, APART, 0)
        column.setSpacing(APART)
        column.addWidget(label(tr("datamap.where_why"), "muted"))
        column.addWidget(self.view, 1)

    def show_view(self, view: DataMapView) -> None:
        """Draw the matrix of a company."""
        self.model.set_view(view)

    def step(self, by: int) -> None:
        """Go to the next or the previous category."""
        self.view.go(by)

    def first(self) -> QWidget:
        """What takes the keyboard when the pane is gone to."""
        return self.view
