"""The left side of the inbox: splits, search, the list, and what to do when it is empty."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.inbox import MessageLine
from core.services.inbox import Split
from core.services.inbox import Totals
from gui.inbox.message_delegate import MessageDelegate
from gui.inbox.messages_model import MessagesModel
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

TYPING_MILLISECONDS = 250


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list shows: the numbers, the lines, and the moment they were read (aware)."""

    totals: Totals
    lines: tuple[MessageLine, ...]
    now: datetime


class ListPane(QWidget):
    """Signals: `asked` when another split or other words are wanted, `chosen(id or -1)` when another message is shown, `files`/`folder` to load mail."""

    asked = Signal()
    chosen = Signal(int)
    files = Signal()
    folder = Signal()

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self.split = Split.REQUESTS
        self.shown = -1
        self.model = MessagesModel(zone)
        self.tabs = {split: self._make_tab(split) for split in Split}
        self.search = self._make_search()
        self.view = self._make_view()
        self.empty = label("", "muted")
        self.empty.setContentsMargins(20, 24, 20, 24)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.others = label("", "small")
        self.look = link_button(tr("inbox.look_through"), lambda: self.show_split(Split.OTHER))
        self._lay_out()

    def show_split(self, split: Split) -> None:
        """Go to a part of the inbox."""
        self.split = split
        for name, tab in self.tabs.items():
            tab.setChecked(name is split)
        self.asked.emit()

    def show_listing(self, listing: Listing, wanted: int = -1) -> None:
        """Show what was read; `wanted`, else the message that was shown, else the one now in its place is selected."""
        row = self.view.currentIndex().row()
        self.view.selectionModel().blockSignals(True)
        self.model.set_lines(listing.lines, listing.now)
        self.view.selectionModel().blockSignals(False)
        found = max(self.model.row_of(wanted), self.model.row_of(self.shown)) if wanted < 0 else self.model.row_of(wanted)
        place = found if found >= 0 else min(max(row, 0), len(listing.lines) - 1)
        self._show_numbers(listing.totals)
        self._show_empty(listing)
        self.view.setCurrentIndex(self.model.index(place) if place >= 0 else QModelIndex())
        self._choose()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) message."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def _choose(self) -> None:
        line = self.model.line_at(self.view.currentIndex().row())
        self.shown = line.id if line else -1
        self.chosen.emit(self.shown)

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

    def _show_empty(self, listing: Listing) -> None:
        words = self.search.text().strip()
        key = "search" if words else self.split.value if listing.totals.seen else "first"
        text = tr(f"inbox.empty_{key}", words=words)
        self.empty.setText(text)
        self.empty.setVisible(not listing.lines)
        self.view.setVisible(bool(listing.lines))

    def _make_tab(self, split: Split) -> QPushButton:
        return tab_button("", lambda: self.show_split(split), checked=split is self.split)

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setPlaceholderText(tr("inbox.search_hint"))
        search.setAccessibleName(tr("inbox.search"))
        search.setClearButtonEnabled(True)
        timer = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        timer.timeout.connect(self.asked)
        search.textChanged.connect(lambda _text: timer.start())
        return search

    def _make_view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(MessageDelegate(self.model))
        view.setAccessibleName(tr("inbox.list"))
        view.setProperty("flat", "true")
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(lambda _now, _before: self._choose())
        return view

    def _lay_out(self) -> None:
        whole, column = frame("list", margins=0, spacing=0)
        head, head_column = frame("head", margins=14)
        head_column.addLayout(_flow(self.tabs.values(), 2))
        head_column.addWidget(self.search)
        foot, foot_column = frame("bar", margins=12, spacing=4)
        foot_column.addWidget(self.others)
        loading = (button(tr("inbox.load_files"), self.files.emit), button(tr("inbox.load_folder"), self.folder.emit))
        foot_column.addLayout(_flow([self.look]))
        foot_column.addLayout(_flow(loading))
        column.addWidget(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)


def _flow(widgets: Iterable[QPushButton], spacing: int = 10) -> FlowLayout:
    flow = FlowLayout(spacing=spacing)
    for widget in widgets:
        flow.addWidget(widget)
    return flow
