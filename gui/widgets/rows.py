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
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QTableView

from gui.theme.tokens import scaled
from gui.widgets.tips import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CELL_SIDES, CELL_ABOVE_AND_BELOW, MUCH = 28, 18, 10_000
NOT_FOLDED = -1
LEAST_SHARE = 120  # pixels at a text scale of 100 %: what a column keeps that gives way


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title and what it shows of a row."""

    title: str
    show: Callable[[Row], str]


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """A model whose columns are a table of titles and getters."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self._columns = tuple(columns)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(self._columns):
            return self._columns[section].title
        return None


class RowsModel(ColumnsModel[Row]):
    """Rows of one kind. `sentence` says a row as a whole, for those who hear it."""

    def __init__(self, columns: Sequence[Column[Row]], sentence: Callable[[Row], str]) -> None:
        super().__init__(columns)
        self._sentence = sentence
        self._rows: tuple[Row, ...] = ()
        self._folded = NOT_FOLDED

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def fold(self, column: int) -> None:
        """Let one column say what all of them say, each with its title; NOT_FOLDED: every column says its own again."""
        self._folded = column
        self.layoutChanged.emit()

    def row_at(self, row: int) -> Row:
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            words = self._folded_words(row) if index.column() == self._folded else self._columns[index.column()].show(row)
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return self._sentence(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def unfolded_words(self, column: int) -> list[str]:
        """What a column says of every row while nothing is folded: by it is reckoned how much room the table needs."""
        return [self._columns[column].show(row) for row in self._rows]

    def _folded_words(self, row: Row) -> str:
        """`Sessions`, and below it `Rows: 12 · Erase: 12`."""
        others = [f"{column.title}: {column.show(row)}" for place, column in enumerate(self._columns) if place != self._folded]
        return "\n".join((self._columns[self._folded].show(row), " · ".join(others)))


class WholeTable(QTableView):
    """A short table inside a page that scrolls: as high as its rows, never with bars of its own.

    Where its columns have no room beside each other, column `stretch` says them all below each other.
    """

    def __init__(self, model: RowsModel[Any], stretch: int) -> None:
        super().__init__()
        self._rows, self._stretch = model, stretch
        self._folded = self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as a fold can be."""
        return QSize(0, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Folded where there is no room, and as high as the rows are now. What this changes itself does not ask for it again."""
        if self._fitting:
            return
        self._fitting = True
        self._set_folded(folded=self._least_width() > self.viewport().width())
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, self._height_of(row))
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + self.verticalHeader().length() + 2 * self.frameWidth() + 2)
        self._fitting = False

    def _set_folded(self, *, folded: bool) -> None:
        if folded is self._folded:
            return
        self._folded = folded
        self._rows.fold(self._stretch if folded else NOT_FOLDED)
        self.horizontalHeader().setVisible(not folded)
        for column in range(self._rows.columnCount()):
            self.setColumnHidden(column, folded and column != self._stretch)
            if column != self._stretch:  # a column that was never shown has no width to come back to: Qt is to measure it now
                self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        if not folded:
            self.resizeColumnsToContents()

    def _least_width(self) -> int:
        """What the columns need: that which gives way its longest word, the others all of theirs."""
        return sum(self._column_width(column) for column in range(self._rows.columnCount()))

    def _column_width(self, column: int) -> int:
        cells = self._rows.unfolded_words(column)
        words = [title := str(self._rows.headerData(column, Qt.Orientation.Horizontal) or ""), *cells]
        if column == self._stretch:
            words = [title, *(word for cell in cells for word in cell.split())]
        lines = [line for text in words for line in text.split("\n")]
        return max(map(self.fontMetrics().horizontalAdvance, lines), default=0) + CELL_SIDES

    def _height_of(self, row: int) -> int:
        """The tallest cell: Qt's own reckoning forgets the padding of the style sheet, and cuts the last line."""
        words = Qt.TextFlag.TextWordWrap.value
        columns = [column for column in range(self.model().columnCount()) if not self.isColumnHidden(column)]
        cells = ((str(self.model().index(row, column).data()), self.columnWidth(column) - CELL_SIDES) for column in columns)
        return max(self.fontMetrics().boundingRect(0, 0, max(1, width), MUCH, words, text).height() for text, width in cells) + CELL_ABOVE_AND_BELOW


def make_whole_table(model: RowsModel[Any], name: str, *, stretch: int) -> QTableView:
    """A table of few rows that shows them all; words in column `stretch` break into lines."""
    view = WholeTable(model, stretch)
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


class SparingTable(QTableView):
    """A long table that leaves out columns where there is no room for all: those of `spare`, the first of them first. `shared` columns share what is left."""

    def __init__(self, model: QAbstractTableModel, name: str, *, shared: Sequence[int], spare: Sequence[int]) -> None:
        super().__init__()
        self._shared, self._spare = tuple(shared), tuple(spare)
        _set_up(self, model, name, self._shared[0])
        for column in self._shared:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fit)
        for signal in (model.modelReset, model.dataChanged, model.rowsInserted):
            signal.connect(lambda *_: self._later.start(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show as many columns as there is room for."""
        left = self.viewport().width() - sum(self._need(column) for column in range(self.model().columnCount()))
        for column in self._spare:
            self.setColumnHidden(column, left < 0)
            left += self._need(column) if left < 0 else 0

    def _need(self, column: int) -> int:
        """The title, and what the rows that are seen say; of a shared column only its share."""
        header, font = self.horizontalHeader(), self.horizontalHeader().fontMetrics()
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize) if header.isSortIndicatorShown() else 0
        title = font.horizontalAdvance(str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")) + CELL_SIDES + arrow
        return max(title, scaled(LEAST_SHARE) if column in self._shared else self.sizeHintForColumn(column))


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
