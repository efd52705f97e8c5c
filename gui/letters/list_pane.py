"""The left side of the letters: search, the list, and what stands there when it is empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.letters_list import LetterLine
from core.services.letters_list import LetterPage
from core.services.letters_list import Shelf
from core.services.letters_list import list_letters
from gui.context import Context
from gui.letters.letter_delegate import LetterDelegate
from gui.letters.words import sentence
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.paged_rows import ROW_ROLE
from gui.widgets.paged_rows import PagedRows
from gui.widgets.paged_rows import PageOfRows
from gui.widgets.rows import Column
from gui.words import tr


class ListPane(QWidget):
    """Letters of one shelf. Signals: `asked` when other words are wanted, `chosen(id or -1)`, `opened` for Enter or a double click."""

    asked = Signal()
    chosen = Signal(int)
    opened = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model: PagedRows[LetterLine] = PagedRows(
            context.background,
            columns=(Column("", lambda line: line.number),),
            identity=lambda line: line.id,
            sentence=lambda line: sentence(line, context.zone, context.desk.clock()),
            waiting=lambda row: tr("letters.row_waiting", n=row + 1),
        )
        self.model.outdated.connect(self.asked)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("letters.find"))
        self.search.setAccessibleName(tr("letters.find_name"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _words: self.asked.emit())
        self.view = self._make_view()
        self.count = label("", "small")
        self.none = {shelf: self._make_empty(shelf) for shelf in Shelf}
        self.not_found = EmptyState("search", "", tr("letters.clear_search"), self.search.clear)
        self._lay_out()

    def show_page(self, shelf: Shelf, page: LetterPage, keep: int) -> None:
        """Show the beginning of a shelf; letter `keep` stays chosen where it is still there, else the row that took its place."""
        row_before = max(0, self.view.currentIndex().row())
        self.model.begin(PageOfRows(0, page.total, page.lines), self._reader(shelf))
        words = self.search.text().strip()
        for name, empty in self.none.items():
            empty.setVisible(not page.total and not words and name is shelf)
        self.not_found.say(tr("letters.not_found", words=words))
        self.not_found.setVisible(not page.total and bool(words))
        self.view.setVisible(bool(page.total))
        self.count.setText(tr("letters.count", n=page.total) if page.total else "")
        self._choose(keep, row_before, page.total)

    def step(self, by: int) -> None:
        """The next or previous letter."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _reader(self, shelf: Shelf) -> Callable[[int, int], PageOfRows[LetterLine]]:
        desk, words = self._context.desk, self.search.text()

        def read(start: int, count: int) -> PageOfRows[LetterLine]:
            page = list_letters(desk, shelf=shelf, words=words, start=start, limit=count)
            return PageOfRows(start, page.total, page.lines)

        return read

    def _choose(self, keep: int, row_before: int, total: int) -> None:
        place = self.model.row_of(keep)
        row = place if place >= 0 else min(row_before, total - 1)
        if row < 0:
            self.chosen.emit(-1)
            return
        self.view.setCurrentIndex(self.model.index(row, 0))
        self._tell(self.model.index(row, 0))

    def _tell(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        self.chosen.emit(line.id if isinstance(line, LetterLine) else -1)

    def _make_view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(self._delegate())
        view.setAccessibleName(tr("letters.list"))
        view.setProperty("flat", "true")
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.activated.connect(lambda _index: self.opened.emit())
        view.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))
        self.model.came.connect(self._came)
        return view

    def _came(self, first: int, last: int) -> None:
        """A row that was chosen before it was read is told now."""
        if first <= self.view.currentIndex().row() <= last:
            self._tell(self.view.currentIndex())

    def _delegate(self) -> LetterDelegate:
        made = LetterDelegate(self._context.zone, self._context.desk.clock())
        made.setParent(self)
        return made

    def _make_empty(self, shelf: Shelf) -> EmptyState:
        if shelf is Shelf.SET_ASIDE:
            return EmptyState("letters", tr("letters.none_set_aside"))
        return EmptyState("letters", tr(f"letters.none_{shelf.value}"), tr("letters.open_cases"), lambda: self._context.window.show_page("cases"))

    def _lay_out(self) -> None:
        side, inside = frame("list", margins=0, spacing=0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.addWidget(self.search)
        head.addWidget(self.count)
        inside.addLayout(head)
        inside.addWidget(self.view, 1)
        for empty in (*self.none.values(), self.not_found):
            inside.addWidget(empty, 1)
            empty.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(side)
