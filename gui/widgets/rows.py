"""A table model over frozen rows: columns are a table of titles and getters; rows are sorted and filtered by the store, never here."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from typing import Generic
from typing import TypeVar

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QTableView

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CELL_SIDES, CELL_ABOVE_AND_BELOW, MUCH = 28, 18, 10_000


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title and what it shows of a row."""

    title: str
    show: Callable[[Row], str]


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind. `sentence` says a row as a whole, for those who hear it."""

    def __init__(self, columns: Sequence[Column[Row]], sentence: Callable[[Row], str]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._sentence = sentence
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(self._columns):
            return self._columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._columns[index.column()].show(row)
        return self._sentence(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


class WholeTable(QTableView):
    """A short table inside a page that scrolls: as high as its rows, never with bars of its own."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """As high as the rows are now; asked for again when a column has got another width."""
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, self._height_of(row))
        self.setFixedHeight(self.horizontalHeader().height() + self.verticalHeader().length() + 2 * self.frameWidth() + 2)

    def _height_of(self, row: int) -> int:
        """The tallest cell: Qt's own reckoning forgets the padding of the style sheet, and cuts the last line."""
        words = Qt.TextFlag.TextWordWrap.value
        cells = ((str(self.model().index(row, column).data()), self.columnWidth(column) - CELL_SIDES) for column in range(self.model().columnCount()))
        return max(self.fontMetrics().boundingRect(0, 0, max(1, width), MUCH, words, text).height() for text, width in cells) + CELL_ABOVE_AND_BELOW


def make_whole_table(model: RowsModel[Any], name: str, *, stretch: int) -> QTableView:
    """A table of few rows that shows them all; words in column `stretch` break into lines."""
    view = WholeTable()
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    _set_up(view, model, name, stretch)
    view.setWordWrap(True)
    view.horizontalHeader().sectionResized.connect(lambda *_: view.fit())
    return view


def make_table(model: QAbstractTableModel, name: str, *, stretch: int) -> QTableView:
    """A view of whole rows over `model`; `name` is its accessible name, column `stretch` takes the room that is left."""
    view = QTableView()
    _set_up(view, model, name, stretch)
    return view


def _set_up(view: QTableView, model: QAbstractTableModel, name: str, stretch: int) -> None:
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(44)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
