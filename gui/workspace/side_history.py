"""What was done in a case, in plain words: a list over a model, however long."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QWidget

from core.services.audit_log import TrailEntry
from gui.context import Context
from gui.dates import moment_words
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.words import tr
from gui.workspace.drafts import DraftBook
from gui.workspace.side_tab import SideContent
from gui.workspace.side_tab import SideTab


class HistoryTab(SideTab):
    """When, who, what; the newest first."""

    def __init__(self, context: Context, drafts: DraftBook) -> None:
        super().__init__(context, drafts)
        self._year = 0
        self.model = RowsModel[TrailEntry]((Column(tr("workspace.tab_history"), self._words),), self._words)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setProperty("flat", "true")
        self.view.setAccessibleName(tr("workspace.tab_history"))
        self.view.setWordWrap(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setSpacing(3)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWidget(self.view)

    def first(self) -> QWidget | None:
        return self.view

    def show_case(self, shown: SideContent) -> None:
        """The model takes other rows; the view stays."""
        key = (shown.case.number, shown.this_year, shown.entries)
        if key != self._key:
            self._key, self._year = key, shown.this_year
            self.model.set_rows(shown.entries)

    def _words(self, entry: TrailEntry) -> str:
        at = moment_words(entry.at, self.context.zone, self._year)
        return f"{tr('workspace.note_head', moment=at, author=entry.actor)}\n{tr(f'audit.{entry.act}')}"
