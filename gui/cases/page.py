"""The register of all cases: what is due first on top, found by number, name or address."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QResizeEvent
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QVBoxLayout

from core.services.cases import CaseLine
from core.services.cases import list_cases
from core.services.changed import Shown
from gui.cases.due import DueDelegate
from gui.context import Context
from gui.context import Page
from gui.dates import day_words
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.buttons import tab_button
from gui.widgets.deadline_words import deadline_words
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_table
from gui.words import tr

DUE, PERSON, REQUEST, STATE, RECEIVED, NARROWEST = 1, 2, 3, 4, 5, 84
WIDE = 900  # of the page: below it the state and the day of receipt stand in the case only


class CasesPage(Page):
    """Tabs for open and all cases, a search field, and the table; Enter or a double click opens a case."""

    shows = frozenset({Shown.CASES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._open_only = True
        self._year = context.desk.clock().astimezone(context.zone).year
        self._find = QLineEdit()
        self._find.setPlaceholderText(tr("cases.find"))
        self._find.setAccessibleName(tr("cases.find_name"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(lambda _words: self.refresh())
        self._tabs = {
            True: tab_button(tr("cases.open_tab"), lambda: self._choose(open_only=True), checked=True),
            False: tab_button(tr("cases.all_tab"), lambda: self._choose(open_only=False)),
        }
        self._model = self._make_model()
        self._view = make_table(self._model, tr("cases.table"), stretch=PERSON)
        self._view.setItemDelegateForColumn(DUE, DueDelegate(self._model))
        header = self._view.horizontalHeader()
        header.setMinimumSectionSize(NARROWEST)
        header.setSectionResizeMode(REQUEST, QHeaderView.ResizeMode.Stretch)  # shares with the person: nothing scrolls sideways
        self._view.activated.connect(lambda index: self._open(index.row()))
        self._view.selectionModel().currentChanged.connect(lambda *_indexes: self._name_primary())
        self._count = label("", "muted")
        self._primary = primary_button(tr("cases.open_case"), self.act, enabled=False)
        self._make_empty()
        self._lay_out()
        QShortcut(QKeySequence("F3"), self, self._find.setFocus)

    def refresh(self) -> None:
        """Read the register with the words of the search field."""
        words, open_only, desk = self._find.text(), self._open_only, self.context.desk
        self.context.background.run(lambda _control: list_cases(desk, open_only=open_only, words=words), owner=self, done=self._show)

    def act(self) -> None:
        """Open the case that is selected."""
        self._open(self._view.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page does without the last two columns."""
        super().resizeEvent(event)
        for column in (STATE, RECEIVED):
            self._view.setColumnHidden(column, event.size().width() < WIDE)

    def _make_model(self) -> RowsModel[CaseLine]:
        columns: tuple[Column[CaseLine], ...] = (
            Column(tr("cases.number"), lambda line: line.number),
            Column(tr("cases.due"), self._due),
            Column(tr("cases.person"), lambda line: line.person),
            Column(tr("cases.request"), _kinds),
            Column(tr("cases.state"), _state),
            Column(tr("cases.received"), self._received),
        )
        return RowsModel(columns, self._sentence)

    def _make_empty(self) -> None:
        self._empty, inside = frame("card", margins=24)
        self._empty_words = label("", "heading")
        self._way_on = button(tr("cases.go_to_inbox"), lambda: self.context.window.show_page("inbox"))
        self._forget_words = button(tr("cases.clear_search"), self._find.clear)
        inside.addWidget(self._empty_words)
        row = FlowLayout()
        row.addWidget(self._way_on)
        row.addWidget(self._forget_words)
        inside.addLayout(row)
        self._empty.hide()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(12)
        outer.addWidget(label(tr("cases.title"), "title"))
        head = QHBoxLayout()
        head.setSpacing(16)
        for tab in self._tabs.values():
            head.addWidget(tab)
        head.addStretch(1)
        head.addWidget(self._find, 2)
        outer.addLayout(head)
        outer.addWidget(self._empty)
        outer.addWidget(self._view, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._primary)
        outer.addLayout(foot)
        outer.addStretch(0)

    def _choose(self, *, open_only: bool) -> None:
        self._open_only = open_only
        for value, tab in self._tabs.items():
            tab.setChecked(value is open_only)
        self.refresh()

    def _show(self, lines: tuple[CaseLine, ...]) -> None:
        kept = self._selected()
        self._model.set_rows(lines)
        self._view.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        searching = bool(self._find.text().strip())
        words = tr("cases.not_found", words=self._find.text().strip()) if searching else tr("cases.none_open" if self._open_only else "cases.none")
        self._empty_words.setText(words)
        self._way_on.setVisible(not searching)
        self._forget_words.setVisible(searching)
        self._count.setText(tr("cases.count", n=len(lines)) if lines else "")
        if lines:
            self._view.selectRow(next((row for row, line in enumerate(lines) if line.number == kept), 0))
        self._name_primary()

    def _selected(self) -> str:
        row = self._view.currentIndex().row()
        return self._model.row_at(row).number if 0 <= row < self._model.rowCount() else ""

    def _name_primary(self) -> None:
        self._primary.setEnabled(bool(self._selected()))
        self._primary.setVisible(self._model.rowCount() > 0)

    def _open(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            self.context.window.open_case(self._model.row_at(row).number)

    def _due(self, line: CaseLine) -> str:
        return f"{line.deadline.shape} {deadline_words(line.deadline, self._year)}"

    def _received(self, line: CaseLine) -> str:
        return day_words(line.received_at.astimezone(self.context.zone).date(), self._year)

    def _sentence(self, line: CaseLine) -> str:
        due = deadline_words(line.deadline, self._year)
        return tr("cases.row", number=line.number, kinds=_kinds(line), person=line.person, due=due, state=_state(line), received=self._received(line))


def _kinds(line: CaseLine) -> str:
    return ", ".join(tr(f"codes.kind_{kind}") for kind in line.kinds)


def _state(line: CaseLine) -> str:
    return tr(f"codes.case_state_{line.state}")
