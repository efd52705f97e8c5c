"""Collect: where the person's data lie, and a look at what was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit

from core.fulfilment.findings import Value
from core.services.case_search import record_search_by_hand
from core.services.case_search import search_case
from core.services.case_values import CaseView
from core.services.case_values import SearchView
from core.services.find import export_records
from gui.background import Job
from gui.context import Context
from gui.dates import moment_words
from gui.widgets.labels import label
from gui.widgets.progress_line import progress_line
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_table
from gui.words import language
from gui.words import tr
from gui.workspace.drafts import StepDrafts
from gui.workspace.panel import Primary
from gui.workspace.panel import Secondary
from gui.workspace.panels.base import StepPanel
from gui.workspace.panels.base import combo
from gui.workspace.panels.base import put_field
from gui.workspace.panels.base import words_edit
from gui.workspace.panels.places import places_card
from gui.workspace.panels.places import places_of
from gui.workspace.panels.words import data_map_of
from gui.workspace.panels.words import table_words

Record = dict[str, Value]
LOOK_HEIGHT, WIDEST_COLUMN = 280, 360
LOOK = "look"  # the form that shows records


class CollectPanel(StepPanel):
    """The places with what was found in each; the records of one table are looked at when they are asked for."""

    step = "collect"

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        self._words: QPlainTextEdit | None = None
        self._table = ""
        self._job: Job | None = None
        super().__init__(context, case, drafts)

    def draw(self) -> None:
        search = self.case.search
        self._words = None
        if self._by_hand:
            self._draw_hand()
            return
        if search is not None:
            self._draw_found(search)
        else:
            self.add(label(tr("panels.search_what"), "muted"))
        places = places_of(self.case, running=self.working, failed=self.failed is not None)
        self.add(places_card(places, self._place_act))
        if self.working:
            self.add(progress_line(tr("panels.place_running"), self._stop))
        self.add(label(tr("panels.only_reads"), "muted"))
        if self.form == LOOK and search is not None and search.tables and not self.working:
            self._draw_look(search)

    def main_action(self) -> Primary | None:
        if self.case.search is not None or self.refused:
            return None
        if self._by_hand:
            return Primary(tr("panels.search_by_hand"), self._record, enabled=bool(self._words and self._words.toPlainText().strip()))
        return Primary(tr("panels.search"), self._search)

    def secondary(self) -> Secondary | None:
        again = self.case.search is not None and not (self._by_hand or self.closed or self.locked or self.refused or self.working)
        return Secondary(tr("panels.search_again"), self._search) if again else None

    def was_read(self) -> None:
        """A search that was stopped or failed has left the case as it was: its places say so."""
        was_working = self.working
        super().was_read()
        if was_working and not self.working:
            self.redraw()

    def look(self) -> None:
        """Show the records that were found, or fold them again."""
        self.open_form(LOOK)

    @property
    def _by_hand(self) -> bool:
        """The company keeps no database that could be searched."""
        return data_map_of(self.case.company) is None

    def _draw_hand(self) -> None:
        """A company without a database: where was looked, in words."""
        if "searched_by_hand" in self.case.decided:
            self.add(label(f"✓ {tr('panels.searched_by_hand')}", "good"), label(str(self.case.decided["searched_by_hand"]["words"]), selectable=True))
            return
        self.add(label(tr("panels.search_by_hand_why"), "muted"))
        if not self.locked and not self.refused:
            self._words = self._first = words_edit()
            self.keep(self._words, "words", "collect")
            self._words.textChanged.connect(self.ready.emit)
            put_field(self.body, tr("panels.search_by_hand_words"), self._words)

    def _record(self) -> None:
        words = self._words.toPlainText() if self._words is not None else ""
        work_title = tr("panels.search_by_hand")
        self.start(lambda _: record_search_by_hand(self.context.desk, number=self.number, words=words), work_title, said="collect")

    def _draw_found(self, search: SearchView) -> None:
        looked = ", ".join(f"{tr(f'codes.identifier_{kind}')} {value}" for kind, value in search.identities)
        at = moment_words(search.at, self.context.zone, self.context.desk.clock().year)
        self.add(label(tr("panels.searched_for", identities=looked, at=at), selectable=True))
        if search.shared:
            self.add(label(tr("panels.found_shared", n=search.shared)))

    def _place_act(self, name: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "look": self.look,
            "search": self._search,
            "stop": self._stop,
            "notes": lambda: self.go.emit("notes"),
        }
        acts[name]()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.control.stop()

    def _draw_look(self, search: SearchView) -> None:
        chooser = combo([(name, f"{table_words(name)} · {count}") for name, count in search.tables], self._table)
        self._first = chooser
        put_field(self.body, tr("panels.look_at"), chooser)
        if not search.findings.records:
            self.add(label(tr("panels.records_gone"), "muted"))
            return
        chosen = self._table = str(chooser.currentData())
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
        chooser.activated.connect(lambda _: self._look_at(str(chooser.currentData())))

    def _look_at(self, table: str) -> None:
        self._table = table
        self.redraw()
        if self._first is not None:
            self._first.setFocus()

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
        self._job = self.start(
            lambda control: search_case(desk, number=number, report=control.report, stopped=control.stopped), tr("panels.search"), outside=True
        )
        self.redraw()


def _column(name: str) -> Column[Record]:
    return Column(name, lambda record: _shown(record.get(name)))


def _shown(value: Value) -> str:
    return "–" if value is None else str(value)
