"""How long each category is kept, by which rule, and what an erasure does with it."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QWidget

from core.services.data_map_view import DataMapView
from core.services.data_map_view import RetentionCard
from gui.datamap.parts import ScrollingBody
from gui.datamap.words import erasure_words
from gui.datamap.words import rule_words
from gui.widgets.labels import label
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import WholeTable
from gui.widgets.rows import make_whole_table
from gui.words import tr


class RetentionPane(ScrollingBody):
    """One table: category, how long, by which rule, what an erasure does."""

    def __init__(self) -> None:
        super().__init__()
        columns: tuple[Column[RetentionCard], ...] = (
            Column(tr("datamap.category"), lambda row: row.title),
            Column(tr("datamap.kept"), lambda row: row.keeps),
            Column(tr("datamap.rule"), rule_words),
            Column(tr("datamap.on_erasure"), lambda row: erasure_words(row.erasure)),
        )
        self._model = RowsModel(columns, self._sentence)
        self._days = label("")
        self.view = make_whole_table(self._model, tr("datamap.retention"), stretch=0)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.body.addWidget(label(tr("datamap.retention_why"), "muted"))
        self.body.addWidget(self._days)
        self.body.addWidget(self.view)
        self.body.addStretch(1)

    def show_view(self, view: DataMapView) -> None:
        """Draw the rules of a company."""
        days = view.days_after_deletion
        self._days.setText(tr("datamap.after_deletion", n=days) if days else "")
        self._days.setVisible(bool(days))
        self._model.set_rows(view.retention)
        if isinstance(self.view, WholeTable):
            self.view.fit()

    def step(self, by: int) -> None:
        """Go to the next or the previous category."""
        self.view.selectRow(min(max(self.view.currentIndex().row() + by, 0), self._model.rowCount() - 1))

    def first(self) -> QWidget:
        """What takes the keyboard when the pane is gone to."""
        return self.view

    @staticmethod
    def _sentence(row: RetentionCard) -> str:
        return ". ".join((row.title, row.keeps, rule_words(row), erasure_words(row.erasure))).replace("\n", ". ")
