"""How long each category is kept, by which rule, and what an erasure does with it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.data_map_view import DataMapView
from core.services.data_map_view import RetentionCard
from gui.datamap.words import erasure_words
from gui.datamap.words import rule_words
from gui.datamap.words_table import WordsTable
from gui.theme.table import APART
from gui.widgets.labels import label
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.words import tr


class RetentionPane(QWidget):
    """One table: category, how long, by which rule, what an erasure does."""

    def __init__(self) -> None:
        super().__init__()
        columns: tuple[Column[RetentionCard], ...] = (
            Column(tr("datamap.category"), lambda row: row.title),
            Column(tr("datamap.kept"), lambda row: row.keeps),
            Column(tr("datamap.rule"), rule_words),
            Column(tr("datamap.on_erasure"), lambda row: erasure_words(row.erasure)),
        )
        self._model = RowsModel(columns, _sentence)
        self._days = label("")
        self.view = WordsTable(self._model, tr("datamap.retention"))
        self.view.verticalHeader().hide()
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, APART, 0)
        column.setSpacing(APART)
        column.addWidget(label(tr("datamap.retention_why"), "muted"))
        column.addWidget(self._days)
        column.addWidget(self.view, 1)

    def show_view(self, view: DataMapView) -> None:
        """Draw the rules of a company."""
        days = view.days_after_deletion
        self._days.setText(tr("datamap.after_deletion", n=days) if days else "")
        self._days.setVisible(bool(days))
        self._model.set_rows(view.retention)

    def step(self, by: int) -> None:
        """Go to the next or the previous category."""
        self.view.go(by)

    def first(self) -> QWidget:
        """What takes the keyboard when the pane is gone to."""
        return self.view


def _sentence(row: RetentionCard) -> str:
    return ". ".join((row.title, row.keeps, rule_words(row), erasure_words(row.erasure))).replace("\n", ". ")
