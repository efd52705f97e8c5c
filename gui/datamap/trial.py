"""Trying the data map with one known address: counts per table, and three records with every value masked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QVBoxLayout

from core.errors import KnownError
from core.errors import StoppedError
from core.services.data_map_checks import SampleRow
from core.services.data_map_checks import Trial
from core.services.data_map_checks import try_address
from gui.background import Job
from gui.context import Context
from gui.datamap.words import number_words
from gui.datamap.words import table_words
from gui.theme.table import NEAR
from gui.widgets.buttons import button
from gui.widgets.clearing import clear
from gui.widgets.error_panel import error_panel
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.progress_line import progress_line
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_whole_table
from gui.words import tr


@dataclass(frozen=True, slots=True)
class _Count:
    """Records of one table."""

    table: str
    count: int


class TrialCard(QFrame):
    """The field for the address, and below it what it led to. Nothing of it outlives the page."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._company = ""
        self._job: Job | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("datamap.known_address"))
        self.field.setPlaceholderText(tr("datamap.known_address_example"))
        self.field.returnPressed.connect(self.start)
        self.button = button(tr("datamap.try"), self.start)
        _, inside = frame("card", into=self)
        inside.addWidget(label(tr("datamap.try_title"), "heading"))
        inside.addWidget(label(tr("datamap.try_why"), "muted"))
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        inside.addLayout(row)
        self._answer = QVBoxLayout()
        self._answer.setSpacing(NEAR)
        inside.addLayout(self._answer)

    def show_company(self, company: str) -> None:
        """Try the databases of this company from now on; an answer about another one goes."""
        if company != self._company:
            self._company = company
            clear(self._answer)

    def start(self) -> None:
        """Search for the address that was typed."""
        if self._job is not None:
            return
        desk, company, words = self._context.desk, self._company, self.field.text()
        clear(self._answer)
        self.button.setEnabled(False)
        self._job = self._context.background.run(
            lambda control: try_address(desk, company=company, words=words, stopped=control.stopped),
            owner=self,
            done=self._show,
            failed=self._failed,
            title=tr("datamap.trying"),
            outside=True,
        )
        self._answer.addWidget(progress_line(tr("datamap.trying"), self._job.control.stop))

    def _show(self, trial: Trial) -> None:
        self._ended()
        tables = sum(count > 0 for _source, _table, count in trial.counts)
        if not trial.total:
            self._answer.addWidget(label(tr("datamap.tried_nothing"), selectable=True))
            return
        self._answer.addWidget(label(tr("datamap.tried", n=trial.total, tables=tables), "good"))
        self._answer.addWidget(_counts_table(trial.counts))
        self._answer.addWidget(label(tr("datamap.samples"), "heading"))
        for row in trial.samples:
            self._answer.addWidget(label(sample_words(row), selectable=True))

    def _failed(self, error: KnownError) -> None:
        self._ended()
        if not isinstance(error, StoppedError):
            self._answer.addWidget(error_panel(error))

    def _ended(self) -> None:
        self._job = None
        self.button.setEnabled(True)
        clear(self._answer)


def sample_words(row: SampleRow) -> str:
    """One masked record on a line: its table, then each column with the shape of its value."""
    return f"{table_words(row.table)}: " + " · ".join(f"{name} {shape}" for name, shape in row.values)


def _counts_table(counts: Sequence[tuple[str, str, int]]) -> QFrame:
    columns: tuple[Column[_Count], ...] = (
        Column(tr("datamap.table"), lambda row: table_words(row.table)),
        Column(tr("datamap.records"), lambda row: number_words(row.count)),
    )
    model = RowsModel(columns, lambda row: tr("datamap.count_sentence", table=table_words(row.table), n=row.count))
    model.set_rows([_Count(table, count) for _source, table, count in counts])
    return make_whole_table(model, tr("datamap.counts"), stretch=0)
