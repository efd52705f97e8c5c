"""The audit log: whether the chain is unbroken, and every act as a plain sentence, filtered and paged by the store."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.audit_log import TrailEntry
from core.services.audit_log import TrailPage
from core.services.audit_log import TrailQuery
from core.services.audit_log import read_entries
from core.services.audit_log import trail_choices
from core.services.build import Desk
from core.services.changed import Shown
from gui.auditlog.details import details_words
from gui.auditlog.entry_pane import EntryPane
from gui.auditlog.filters import Filters
from gui.auditlog.filters import Wanted
from gui.auditlog.row_words import act_words
from gui.auditlog.row_words import case_numbers
from gui.auditlog.row_words import count_words
from gui.auditlog.row_words import entry_sentence
from gui.auditlog.state import State
from gui.context import Context
from gui.context import Page
from gui.dates import moment_words
from gui.theme.tokens import scaled
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import label
from gui.widgets.paged_rows import PagedRows
from gui.widgets.paged_rows import PageOfRows
from gui.widgets.rows import Column
from gui.widgets.rows import make_table
from gui.words import tr

NUMBER, WHAT, DETAILS = 0, 3, 5
WIDE, HIGH = 900, 600  # pixels of the page at the usual size of text
SIDE = 24  # pixels left and right of what stands on it
MEASURED = 50  # rows that the widths of columns are worked out from: what is not looked at is not read
Found = tuple[TrailQuery, PageOfRows[TrailEntry], tuple[tuple[str, ...], tuple[str, ...]]]


class AuditLogPage(Page):
    """The state of the chain on top, the filters, the entries below, newest first, and the chosen one in full."""

    shows = frozenset(Shown)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._checked = False
        today = context.desk.clock().astimezone(context.zone).date()
        self._year = today.year
        self.state, self.filters = State(context), Filters(today)
        self.state.written.connect(self._read)
        self.filters.changed.connect(self._read)
        self.model = self._make_model()
        self.view = make_table(self.model, tr("auditlog.table"), stretch=DETAILS)
        self.view.selectionModel().currentRowChanged.connect(lambda index, _old: self._choose(index))
        self.view.activated.connect(self._open)
        self.view.horizontalHeader().setResizeContentsPrecision(MEASURED)
        self.entry = EntryPane(context, context.window.open_case)
        self._count, self._why = label("", "muted"), label(tr("auditlog.why"), "muted")
        self._empty = EmptyState("auditlog", "", tr("auditlog.clear"), self.filters.clear)
        self._lay_out()

    def refresh(self) -> None:
        """Read the newest entries; the chain is checked when the page is first opened and whenever it is asked for."""
        self._read()
        if not self._checked:
            self.act()

    def act(self) -> None:
        """Check the chain now."""
        self._checked = True
        self.state.check()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Checking, exporting, copying, and opening the case of the chosen entry."""
        acts: dict[str, Callable[[], object]] = {"auditlog.copy_evidence": self.state.copy, "auditlog.clear_filters": self.filters.clear}
        if self.state.again.isEnabled():
            acts |= {"auditlog.check": self.act, "auditlog.export": self.state.export}
        index = self.view.currentIndex()
        if index.isValid():
            acts["auditlog.open_case"] = lambda: self._open(index)
        return acts

    def search(self) -> QWidget | None:
        return self.filters.case

    def step(self, by: int) -> None:
        row = max(0, min(self.view.currentIndex().row() + by, self.model.rowCount() - 1))
        self.view.selectRow(row)

    def panes(self) -> Sequence[QWidget]:
        return tuple(one for one in (self.state.again, self.filters.case, self.view) if one.isVisible())

    def open_item(self, name: str) -> None:
        """Show the entries of one case."""
        self.filters.case.setText(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small window the details stand in the pane of the chosen entry only, and what the log is for is left out."""
        super().resizeEvent(event)
        self._fit()
        self._why.setVisible(event.size().height() >= scaled(HIGH))

    def _fit(self) -> None:
        narrow = self.width() < scaled(WIDE) or not self._has_room_for_details()
        self.view.setColumnHidden(DETAILS, narrow)
        self.view.setColumnHidden(NUMBER, narrow)
        stretched = QHeaderView.ResizeMode.Stretch if narrow else QHeaderView.ResizeMode.ResizeToContents
        self.view.horizontalHeader().setSectionResizeMode(WHAT, stretched)

    def _has_room_for_details(self) -> bool:
        """Whether the columns before it leave so much that at least its title is read."""
        header = self.view.horizontalHeader()
        others = [column for column in range(self.model.columnCount()) if column != DETAILS]
        taken = sum(max(header.sectionSizeHint(column), self.view.sizeHintForColumn(column)) for column in others)
        around = 2 * (SIDE + self.view.frameWidth()) + self.view.verticalScrollBar().sizeHint().width()
        return self.width() - around - taken >= header.sectionSizeHint(DETAILS)

    def _make_model(self) -> PagedRows[TrailEntry]:
        columns: tuple[Column[TrailEntry], ...] = (
            Column(tr("auditlog.number"), lambda entry: count_words(entry.number)),
            Column(tr("auditlog.time"), lambda entry: moment_words(entry.at, self.context.zone, self._year)),
            Column(tr("auditlog.who"), lambda entry: entry.actor),
            Column(tr("auditlog.what"), act_words),
            Column(tr("auditlog.case"), lambda entry: entry.case or ""),
            Column(tr("auditlog.details"), details_words),
        )
        model: PagedRows[TrailEntry] = PagedRows(
            self.context.background,
            columns=columns,
            identity=lambda entry: entry.number,
            sentence=lambda entry: entry_sentence(entry, self.context.zone, self._year),
            waiting=lambda row: tr("auditlog.waiting", row=row + 1),
        )
        model.setParent(self)
        model.outdated.connect(self._read)
        return model

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SIDE, 20, SIDE, 16)
        outer.setSpacing(10)
        outer.addWidget(label(tr("auditlog.title"), "title"))
        outer.addWidget(self.state)
        outer.addWidget(self._why)
        outer.addWidget(self.filters)
        outer.addWidget(self._count)
        outer.addWidget(self.view, 1)
        outer.addWidget(self._empty, 1)
        outer.addWidget(self.entry)
        self._empty.hide()

    def _read(self) -> None:
        desk, wanted, year = self.context.desk, self.filters.wanted(), self._year
        self.context.background.run(lambda _control: _find(desk, wanted, year), owner=self, done=self._show, reading=True, latest="entries")

    def _show(self, found: Found) -> None:
        query, page, (acts, actors) = found
        desk, chosen = self.context.desk, self.model.held_row(self.view.currentIndex().row())
        self.filters.offer(acts, actors)
        self.model.begin(page, lambda start, count: _page(read_entries(desk, query=query, start=start, count=count)))
        self._fit()
        self.view.setVisible(page.total > 0)
        self._empty.setVisible(not page.total)
        self._count.setVisible(page.total > 0)
        self._count.setText(tr("auditlog.shown", n=page.total, count=count_words(page.total)))
        typed = self.filters.wanted().case
        self._empty.say(tr("auditlog.no_case", case=typed) if typed else tr("auditlog.nothing_fits"))
        row = self.model.row_of(chosen.number) if chosen is not None else -1
        if row >= 0:
            self.view.selectRow(row)
        else:
            self.entry.show_entry(None)

    def _choose(self, index: QModelIndex) -> None:
        self.entry.show_entry(self.model.held_row(index.row()) if index.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        entry = self.model.held_row(index.row())
        if entry is not None and entry.case:
            self.context.window.open_case(entry.case)


def _find(desk: Desk, wanted: Wanted, year: int) -> Found:
    """The first page of what is wanted: of the first reading of the case's number that has entries."""
    readings = case_numbers(wanted.case, year) if wanted.case else ("",)
    queries = [TrailQuery(case, wanted.act, wanted.actor, wanted.since, wanted.until) for case in readings or (wanted.case,)]
    pages = ((query, read_entries(desk, query=query)) for query in queries)
    query, page = next((pair for pair in pages if pair[1].total), (queries[-1], TrailPage(0, 0, (), 0)))
    return query, _page(page), trail_choices(desk)


def _page(page: TrailPage) -> PageOfRows[TrailEntry]:
    return PageOfRows(page.start, page.total, page.entries, page.generation)
