"""The table of the register: pages of rows from the store, sorted by it when a head is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from core.services.case_lists import CasePage
from core.services.case_lists import CaseQuery
from core.services.case_lists import CaseSort
from core.services.case_lists import read_cases
from core.services.cases import CaseLine
from gui.cases.due import DueDelegate
from gui.cases.row_words import due_words
from gui.cases.row_words import kinds_words
from gui.cases.row_words import received_words
from gui.cases.row_words import row_sentence
from gui.cases.row_words import state_words
from gui.context import Context
from gui.theme.tokens import table_row_height
from gui.widgets.paged_rows import PagedRows
from gui.widgets.paged_rows import PageOfRows
from gui.widgets.rows import Column
from gui.widgets.rows import SparingTable
from gui.words import tr

DUE, PERSON, REQUEST, STATE, RECEIVED = 1, 2, 3, 4, 5
SORTS = (CaseSort.NUMBER, CaseSort.DUE, CaseSort.PERSON, CaseSort.KIND, CaseSort.STATE, CaseSort.RECEIVED)


class CasesTable:
    """`view` is the widget, `model` its rows. `sort` is called with a column's sort when its head is chosen."""

    def __init__(self, context: Context, sort: Callable[[CaseSort], None]) -> None:
        self._context = context
        year = context.desk.clock().astimezone(context.zone).year
        columns: tuple[Column[CaseLine], ...] = (
            Column(tr("cases.number"), lambda line: line.number),
            Column(tr("cases.due"), lambda line: due_words(line, year)),
            Column(tr("cases.person"), lambda line: line.person),
            Column(tr("cases.request"), kinds_words),
            Column(tr("cases.state"), state_words),
            Column(tr("cases.received"), lambda line: received_words(line, context.zone, year)),
        )
        self.columns = columns
        self.model: PagedRows[CaseLine] = PagedRows(
            context.background,
            columns=columns,
            identity=lambda line: line.number,
            sentence=lambda line: row_sentence(line, context.zone, year),
            waiting=lambda row: tr("cases.row_waiting", n=row + 1),
        )
        self.view = SparingTable(self.model, tr("cases.table"), shared=(PERSON, REQUEST), spare=(RECEIVED, STATE, REQUEST))
        self._delegate = DueDelegate(self.view)
        self.view.setItemDelegateForColumn(DUE, self._delegate)
        header = self.view.horizontalHeader()
        header.setResizeContentsPrecision(0)  # the rows that are seen: the others are not read
        self.view.verticalHeader().setDefaultSectionSize(table_row_height())
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(lambda section: sort(SORTS[section]))

    def show_page(self, query: CaseQuery, page: CasePage) -> None:
        """Show the beginning of a list; the case that was chosen stays chosen where it is still there."""
        kept = self.chosen()
        desk = self._context.desk

        def read(start: int, count: int) -> PageOfRows[CaseLine]:
            more = read_cases(desk, query=query, start=start, count=count)
            return PageOfRows(more.start, more.total, more.lines, more.generation)

        self.model.begin(PageOfRows(page.start, page.total, page.lines, page.generation), read)
        order = Qt.SortOrder.DescendingOrder if query.falls else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(SORTS.index(query.sort), order)
        if page.total:
            self.view.selectRow(max(0, self.model.row_of(kept)))

    def chosen(self) -> str:
        """The number of the chosen case, or empty."""
        line = self.model.held_row(self.view.currentIndex().row())
        return line.number if line is not None else ""

    def step(self, by: int) -> None:
        """The next or previous row."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.selectRow(row)
