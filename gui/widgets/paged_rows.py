"""A model of any number of rows that holds a few pages of them: what is looked at is read in the background, a calm row stands there until it comes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from collections.abc import Hashable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from typing import Generic
from typing import TypeVar

from PySide6.QtCore import QItemSelection
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal

from gui.background import Background
from gui.widgets.rows import Column
from gui.widgets.rows import ColumnsModel
from gui.widgets.tips import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
PAGE = 100
HELD, UNDER_WAY, WANTED = 24, 2, 4  # pages: in memory, being read, waiting to be read; those wanted before are passed over
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class PageOfRows(Generic[Row]):
    """Rows `start` and following of `total`. Pages belong together while their `generation` is equal."""

    start: int
    total: int
    rows: Sequence[Row]
    generation: Hashable = None


class PagedRows(ColumnsModel[Row]):
    """A list (one column) or a table. `identity` names a row over refreshes, `sentence` says it as a whole, `waiting` is said of a row not yet read.

    Signals: `outdated` when a page shows that the store has changed since the list began: the owner begins it anew; `came(first, last)` rows.
    """

    outdated = Signal()
    came = Signal(int, int)

    def __init__(
        self,
        background: Background,
        *,
        columns: Sequence[Column[Row]],
        identity: Callable[[Row], Hashable],
        sentence: Callable[[Row], str],
        waiting: Callable[[int], str],
    ) -> None:
        super().__init__(columns)
        self._background = background
        self._identity, self._sentence, self._waiting = identity, sentence, waiting
        self._read: Callable[[int, int], PageOfRows[Row]] | None = None
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._places: dict[Hashable, int] = {}
        self._total, self._list = 0, 0
        self._generation: Hashable = None
        self._wanted: list[int] = []
        self._under_way: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    def begin(self, page: PageOfRows[Row], read: Callable[[int, int], PageOfRows[Row]]) -> None:
        """Show another list or a new state of it: `page` is known, the others are read by `read(start, count)` off the window's thread."""
        self.beginResetModel()
        self._list += 1
        self._read, self._total, self._generation = read, page.total, page.generation
        self._pages.clear()
        self._places.clear()
        self._wanted.clear()
        self._under_way.clear()
        self._hold(page)
        self.endResetModel()

    def row_at(self, row: int) -> Row | None:
        """The row, or None while it is not read: then it is asked for."""
        if not 0 <= row < self._total:
            return None
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def held_row(self, row: int) -> Row | None:
        """The row if it is in memory; nothing is asked for."""
        page = self._pages.get(row // PAGE) if 0 <= row < self._total else None
        return page[row % PAGE] if page is not None and row % PAGE < len(page) else None

    def row_of(self, identity: Hashable) -> int:
        """Where a row stands, -1 where it is in none of the pages in memory."""
        return self._places.get(identity, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.row_at(index.row())
        if row is None:
            return self._waiting(index.row()) if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row)
        words = self._columns[index.column()].show(row)
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def selected_count(self, selection: QItemSelectionModel) -> int:
        """How many rows are selected, read or not."""
        return sum(last - first + 1 for first, last in _spans(selection))

    def selected_ids(self, selection: QItemSelectionModel) -> tuple[Hashable, ...] | None:
        """The identities of the selected rows in their order; None where some of them are not in memory: then `ask_selected` reads them."""
        if self.selected_count(selection) > HELD * PAGE:
            return None
        rows = [self.held_row(row) for first, last in _spans(selection) for row in range(first, last + 1)]
        known = [row for row in rows if row is not None]
        return tuple(self._identity(row) for row in known) if len(known) == len(rows) else None

    def ask_selected(self, selection: QItemSelectionModel, done: Callable[[tuple[Hashable, ...]], None]) -> None:
        """Give `done` the identities of the selected rows. Where the store has changed meanwhile, nothing is given and `outdated` is sent."""
        known, read, spans, generation = self.selected_ids(selection), self._read, _spans(selection), self._generation
        if known is not None or read is None:
            done(known or ())
            return

        def ended(pages: list[PageOfRows[Row]]) -> None:
            if any(page.generation != generation for page in pages):
                self.outdated.emit()
            else:
                done(tuple(self._identity(row) for page in pages for row in page.rows))

        self._background.run(lambda _control: [read(first, last - first + 1) for first, last in spans], owner=self, done=ended, reading=True)

    def select(self, selection: QItemSelectionModel, identities: Iterable[Hashable]) -> None:
        """Select those of `identities` that are in memory, beside what is selected."""
        chosen, last = QItemSelection(), self.columnCount() - 1
        for row in sorted(row for row in map(self.row_of, identities) if row >= 0):
            chosen.select(self.index(row, 0), self.index(row, last))
        selection.select(chosen, QItemSelectionModel.SelectionFlag.Select)

    def _want(self, number: int) -> None:
        if number in self._under_way:
            return
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted = [*self._wanted, number][-WANTED:]
        if not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        """Read what was looked at last first."""
        while self._wanted and len(self._under_way) < UNDER_WAY and self._read is not None:
            number, read, begun = self._wanted.pop(), self._read, self._list
            self._under_way.add(number)
            self._background.run(_reading(read, number), owner=self, done=self._receiving(number, begun), reading=True)

    def _receiving(self, number: int, begun: int) -> Callable[[PageOfRows[Row]], None]:
        def done(page: PageOfRows[Row]) -> None:
            if begun != self._list:
                return
            self._under_way.discard(number)
            if (page.generation, page.total) != (self._generation, self._total):
                self._wanted.clear()
                self.outdated.emit()
                return
            self._hold(page)
            first, last = page.start, page.start + len(page.rows) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
            self.came.emit(first, last)
            self._ask()

        return done

    def _hold(self, page: PageOfRows[Row]) -> None:
        """Keep a page; the one that was looked at longest ago goes."""
        for start in range(0, len(page.rows), PAGE):
            number = (page.start + start) // PAGE
            self._pages[number] = page.rows[start : start + PAGE]
            self._pages.move_to_end(number)
            self._places.update({self._identity(row): page.start + start + place for place, row in enumerate(self._pages[number])})
        while len(self._pages) > HELD:
            _, gone = self._pages.popitem(last=False)
            for row in gone:
                self._places.pop(self._identity(row), None)


_ROLES = {ROW_ROLE, int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)}


def _reading(read: Callable[[int, int], PageOfRows[Row]], number: int) -> Callable[[object], PageOfRows[Row]]:
    return lambda _control: read(number * PAGE, PAGE)


def _spans(selection: QItemSelectionModel) -> list[tuple[int, int]]:
    """The selected rows as (first, last) in their order. Ranges, because a list of a million indexes would hold the window."""
    parts = selection.selection()
    ranges = (parts.at(number) for number in range(parts.count()))
    return list(_merged((part.top(), part.bottom()) for part in ranges))


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans that overlap or touch become one."""
    first, last = -1, -2
    for start, end in sorted(spans):
        if start > last + 1 or last < 0:
            if last >= 0:
                yield first, last
            first, last = start, end
        else:
            last = max(last, end)
    if last >= 0:
        yield first, last
