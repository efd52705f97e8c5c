"""The left side of the inbox: splits, search, the list, and what to do when it is empty."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Hashable
from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.inbox import Split
from core.services.inbox import Totals
from core.services.inbox_lists import Listing
from core.services.inbox_lists import MessageQuery
from core.services.inbox_words import Nearest
from core.services.inbox_words import nearest_words
from gui.context import Context
from gui.inbox.message_delegate import MessageDelegate
from gui.inbox.messages_model import MessagesModel
from gui.theme.tokens import scaled
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.long_list import LongList
from gui.widgets.short_room import ShortRoom
from gui.words import tr

LEAST_ROWS = 3
SHORT = 480  # pixels at a text scale of 100 %: a lower pane has less air
AIR, TIGHT_AIR = 14, 4


class ListPane(QWidget):
    """The list and what narrows it.

    Signals: `asked` when another split or other words are wanted, or the store has changed; `chosen(id or -1)` when another message is
    shown; `marked(number)` when another number of messages is selected; `files`/`folder` to load mail; `check` to check ordinary messages,
    `decided` to look at what was decided today.
    """

    asked = Signal()
    chosen = Signal(int)
    marked = Signal(int)
    files = Signal()
    folder = Signal()
    check = Signal()
    decided = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.split = Split.REQUESTS
        self.shown = -1
        self.model = MessagesModel(context.desk, context.background, context.zone)
        self.model.outdated.connect(self.asked)
        self.model.came.connect(self._rows_came)
        self.tabs = {split: self._make_tab(split) for split in Split}
        self.search = self._make_search()
        self.view = self._make_view()
        self.empty = label("", "muted")
        self.empty.setContentsMargins(20, 24, 20, 24)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.nearest = link_button("", self._take_nearest)
        self._nearest = ""
        self.limit, self.number_marked = label("", "small"), label("", "small")
        self.others = label("", "small")
        self.look = link_button(tr("inbox.look_through"), lambda: self.show_split(Split.OTHER))
        self.loading = QWidget()  # shown where nothing is listed; else the menu File has both
        self.check_five = link_button(tr("inbox.check_five"), self.check.emit)
        self.look_decided = link_button(tr("inbox.decided_title"), self.decided.emit)
        self._lay_out()

    def show_split(self, split: Split) -> None:
        """Go to a part of the inbox."""
        self.split = split
        for name, tab in self.tabs.items():
            tab.setChecked(name is split)
        self.asked.emit()

    def query(self) -> MessageQuery:
        """What the list is to show."""
        return MessageQuery(self.split, self.search.text())

    def show_listing(self, listing: Listing, wanted: int = -1) -> None:
        """Show what was read. The message that was asked for, else the one now in its place, is chosen; several that were selected stay so."""
        row, selection, is_seen = self.view.currentIndex().row(), self.view.selectionModel(), self._sees_chosen()
        kept = (self.model.selected_ids(selection) or ()) if self.selected_count() > 1 and wanted < 0 else ()
        selection.blockSignals(True)
        self.model.show_listing(listing)
        last = listing.page.total - 1
        place = listing.row if listing.row >= 0 else min(max(row, 0), last)
        current = self.model.index(place, 0) if place >= 0 else QModelIndex()
        selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if len(kept) > 1:
            self.model.select(selection, kept)
        selection.blockSignals(False)
        if place >= 0 and (is_seen or wanted >= 0):  # who scrolled away from it stays where they look
            self.view.scrollTo(current)
        self._show_numbers(listing.totals)
        self._show_empty(listing)
        self.view.viewport().update()
        self._choose()
        self._tell_marked()

    def _sees_chosen(self) -> bool:
        """Whether the chosen row is in view; also where none is chosen yet."""
        chosen = self.view.currentIndex()
        return not chosen.isValid() or self.view.viewport().rect().intersects(self.view.visualRect(chosen))

    def selected_count(self) -> int:
        """How many messages are selected."""
        return self.model.selected_count(self.view.selectionModel())

    def ask_selected(self, done: Callable[[tuple[Hashable, ...]], None]) -> None:
        """Give `done` the numbers of the selected messages, read where they are not in memory."""
        self.model.ask_selected(self.view.selectionModel(), done)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) message."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.choose_row(row)

    def choose_row(self, row: int) -> None:
        """Choose one row (-1: none), whatever keys are held: with Shift or Ctrl the view itself would add it to what is selected."""
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At least three rows are kept; where that is much of the room, the head has less air and scrolls."""
        super().resizeEvent(event)
        self.view.setMinimumHeight(LEAST_ROWS * self.view.verticalHeader().defaultSectionSize())
        air = TIGHT_AIR if event.size().height() < scaled(SHORT) else AIR
        self._head_column.setContentsMargins(AIR, air, AIR, air)
        self._head_column.setSpacing(air)

    def _choose(self) -> None:
        row = self.view.currentIndex().row()
        line = self.model.line_at(row)
        if line is None and 0 <= row < self.model.rowCount():
            return  # it is being read; `_rows_came` goes on
        self.shown = line.id if line else -1
        self.chosen.emit(self.shown)

    def _rows_came(self, first: int, last: int) -> None:
        row = self.view.currentIndex().row()
        line = self.model.held_row(row)
        if first <= row <= last and line is not None and line.id != self.shown:
            self._choose()

    def _tell_marked(self) -> None:
        number = self.selected_count()
        self.number_marked.setText(tr("inbox.marked", n=number))
        self.number_marked.setVisible(number > 1)
        self.marked.emit(number)

    def _show_numbers(self, totals: Totals) -> None:
        for split, number in totals.waiting:
            text = tr(f"inbox.tab_{split}", n=number)
            self.tabs[split].setText(text)
            self.tabs[split].setAccessibleName(text)
        other = dict(totals.waiting).get(Split.OTHER, 0)
        shows = self.split is not Split.OTHER and other > 0
        self.others.setText(tr("inbox.others", n=other))
        self.others.setVisible(shows)
        self.look.setVisible(shows)
        self.check_five.setVisible(other > 0)

    def _show_empty(self, listing: Listing) -> None:
        words = self.search.text().strip()
        key = "search" if words else self.split.value if listing.totals.seen else "first"
        text = tr(f"inbox.empty_{key}", words=words)
        self.empty.setText(text)
        self.empty.setVisible(not listing.page.total)
        self.view.setVisible(bool(listing.page.total))
        self.loading.setVisible(not listing.page.total and not words)
        self.limit.setText(tr("inbox.first_found", n=listing.page.total))
        self.limit.setVisible(listing.page.more)
        self._ask_nearest(words if not listing.page.total else "")

    def _ask_nearest(self, words: str) -> None:
        """Nothing was found: look for a word that is known and near to what was typed."""
        self.nearest.hide()
        if not words:
            return
        desk = self._context.desk

        def show(nearest: Nearest | None) -> None:
            if nearest is not None and words == self.search.text().strip():
                self._nearest = nearest.words
                closed = tr("inbox.nearest_closed", n=nearest.closed_cases) if nearest.closed_cases else ""
                self.nearest.setText(" ".join(part for part in (tr("inbox.nearest", n=nearest.messages, words=nearest.words), closed) if part))
                self.nearest.show()

        self._context.background.run(lambda _control: nearest_words(desk, words=words), owner=self, done=show, reading=True)

    def _take_nearest(self) -> None:
        self.search.setText(self._nearest)

    def _make_tab(self, split: Split) -> QPushButton:
        return tab_button("", lambda: self.show_split(split), checked=split is self.split)

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setPlaceholderText(tr("inbox.search_hint"))
        search.setAccessibleName(tr("inbox.search"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(lambda _text: self.asked.emit())  # at once: the reading lane keeps only the last question
        return search

    def _make_view(self) -> LongList:
        delegate = MessageDelegate(self.model)
        view = LongList(tr("inbox.list"), delegate.row_height)
        view.setModel(self.model)
        view.setItemDelegate(delegate)
        view.setProperty("flat", "true")
        view.selectionModel().currentChanged.connect(lambda _now, _before: self._choose())
        view.selectionModel().selectionChanged.connect(lambda _now, _before: self._tell_marked())
        return view

    def _lay_out(self) -> None:
        whole, column = frame("list", margins=0, spacing=0)
        head, head_column = frame("head", margins=AIR)
        head_column.addLayout(_flow(self.tabs.values(), 2))
        head_column.addWidget(self.search)
        foot, foot_column = frame("bar", margins=12, spacing=4)
        for one in (self.number_marked, self.limit, self.others):
            foot_column.addWidget(one)
        loading = _flow((button(tr("inbox.load_files"), self.files.emit), button(tr("inbox.load_folder"), self.folder.emit)))
        self.loading.setLayout(loading)
        foot_column.addLayout(_flow([self.check_five, self.look, self.look_decided]))
        foot_column.addWidget(self.loading)
        room = self._room = ShortRoom()
        for part, share in ((head, 0), (self.view, 1), (self.empty, 1)):
            room.column.addWidget(part, share)
        room.column.addLayout(_flow([self.nearest]))
        room.column.addWidget(foot)
        column.addWidget(room)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)
        self._head_column = head_column


def _flow(widgets: Iterable[QPushButton], spacing: int = 10) -> FlowLayout:
    flow = FlowLayout(spacing=spacing)
    for widget in widgets:
        flow.addWidget(widget)
    return flow
