"""Collect: where the person's data lie, and a look at what was found."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from core.fulfilment.findings import Value
from core.services.case_search import record_search_by_hand
from core.services.case_search import search_case
from core.services.case_values import CaseView
from core.services.case_values import SearchView
from core.services.find import export_records
from gui.context import Context
from gui.dates import moment_words
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_table
from gui.widgets.rows import make_whole_table
from gui.words import language
from gui.words import tr
from gui.workspace.panel import Primary
from gui.workspace.panels.base import Secondary
from gui.workspace.panels.base import StepPanel
from gui.workspace.panels.base import combo
from gui.workspace.panels.base import put_field
from gui.workspace.panels.base import words_edit
from gui.workspace.panels.words import data_map_of
from gui.workspace.panels.words import table_words

Record = dict[str, Value]
LOOK_HEIGHT, WIDEST_COLUMN = 280, 360


class CollectPanel(StepPanel):
    """The search, its counts per table, and the records of one table."""

    step = "collect"

    def __init__(self, context: Context, case: CaseView) -> None:
        self._words: QPlainTextEdit | None = None
        self._tables = combo([(name, f"{table_words(name)} · {count}") for name, count in case.search.tables] if case.search else [])
        super().__init__(context, case)

    def draw(self) -> None:
        search = self.case.search
        self._words = None
        if search is None and self._by_hand:
            self._draw_by_hand()
            return
        if search is None:
            self.add(label(tr("panels.search_what"), "muted"), label(tr("panels.nothing_changed"), "muted"))
            return
        if "searched_by_hand" in self.case.decided:
            self.add(label(f"✓ {tr('panels.searched_by_hand')}", "good"), label(str(self.case.decided["searched_by_hand"]["words"]), selectable=True))
            return
        self._draw_found(search)
        self.add_secondary(Secondary(tr("panels.search_again"), self._search))
        if search.tables and search.findings.records:
            self._draw_look(search)

    def main_action(self) -> Primary | None:
        if self.case.search is not None or self.refused:
            return None
        if self._by_hand:
            return Primary(tr("panels.search_by_hand"), self._record, enabled=bool(self._words and self._words.toPlainText().strip()))
        return Primary(tr("panels.search"), self._search)

    @property
    def _by_hand(self) -> bool:
        """The company keeps no database that could be searched."""
        return data_map_of(self.case.company) is None

    def _draw_by_hand(self) -> None:
        self.add(label(tr("panels.search_by_hand_why"), "muted"))
        if not self.locked and not self.refused:
            self._words = words_edit()
            self._words.textChanged.connect(self.ready.emit)
            put_field(self.body, tr("panels.search_by_hand_words"), self._words)

    def _record(self) -> None:
        words = self._words.toPlainText() if self._words is not None else ""
        self.start(lambda _: record_search_by_hand(self.context.desk, number=self.number, words=words), tr("panels.search_by_hand"))

    def _draw_found(self, search: SearchView) -> None:
        total = sum(count for _, count in search.tables)
        looked = ", ".join(f"{tr(f'codes.identifier_{kind}')} {value}" for kind, value in search.identities)
        at = moment_words(search.at, self.context.zone, self.context.desk.clock().year)
        card, layout = frame("card")
        layout.addWidget(label(tr("panels.found_total", n=total), "heading"))
        layout.addWidget(label(tr("panels.searched_for", identities=looked, at=at), selectable=True))
        if search.shared:
            layout.addWidget(label(tr("panels.found_shared", n=search.shared)))
        layout.addWidget(label(f"✓ {tr('panels.nothing_changed')}", "good"))
        self.add(card)
        if search.tables:
            self._draw_tables(search)

    def _draw_tables(self, search: SearchView) -> None:
        columns: list[Column[tuple[str, int]]] = [
            Column(tr("panels.where"), lambda row: table_words(row[0])),
            Column(tr("panels.records"), lambda row: str(row[1])),
        ]
        model = RowsModel[tuple[str, int]](columns, lambda row: tr("panels.table_sentence", table=table_words(row[0]), n=row[1]))
        model.set_rows(search.tables)
        self.add(make_whole_table(model, tr("panels.found_where"), stretch=0))

    def _draw_look(self, search: SearchView) -> None:
        put_field(self.body, tr("panels.look_at"), self._tables)
        chosen = str(self._tables.currentData())
        records = self._records(search, chosen)
        names = list(dict.fromkeys(name for record in records for name in record))
        columns = [_column(name) for name in names]
        model = RowsModel[Record](columns, lambda record: "; ".join(f"{name}: {_shown(value)}" for name, value in record.items()))
        model.set_rows(records)
        view = make_table(model, tr("panels.records_of", table=table_words(chosen)), stretch=len(names) - 1)
        view.horizontalHeader().setMaximumSectionSize(WIDEST_COLUMN)
        view.verticalHeader().setDefaultSectionSize(34)
        view.setMinimumHeight(LOOK_HEIGHT)
        self.add(view)
        self._tables.activated.connect(lambda _: self._look())

    def _look(self) -> None:
        chosen = str(self._tables.currentData())
        search = self.case.search
        self._tables = combo([(name, f"{table_words(name)} · {count}") for name, count in search.tables] if search else [], chosen)
        self.redraw()
        self._tables.setFocus()

    def _records(self, search: SearchView, table: str) -> list[Record]:
        """The records of one table as they may be seen: a secret is held, and never shown."""
        data_map = data_map_of(self.case.company)
        if data_map is None:
            return []
        given = export_records(findings=search.findings, data_map=data_map, language=language())
        secrets = {name for source in data_map.sources.values() if table in source.tables for name in source.tables[table].secrets}
        rows = [record for key, records in given.items() if key.rpartition(".")[2] == table for record in records]
        return [
            {name: tr("panels.held_not_shown") if name in secrets and value is not None else value for name, value in record.items()}
            for record in rows
        ]

    def _search(self) -> None:
        desk, number = self.context.desk, self.number
        self.start(
            lambda control: search_case(desk, number=number, report=control.report, stopped=control.stopped), tr("panels.search"), outside=True
        )


def _column(name: str) -> Column[Record]:
    return Column(name, lambda record: _shown(record.get(name)))


def _shown(value: Value) -> str:
    return "–" if value is None else str(value)
