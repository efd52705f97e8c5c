"""The register of all cases: views, filters and words narrow it, a head sorts it, Enter opens a case."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.companies.profile import load_company
from core.services.case_lists import CasePage
from core.services.case_lists import CaseQuery
from core.services.case_lists import CaseSort
from core.services.case_lists import CaseView
from core.services.case_lists import count_views
from core.services.case_lists import read_cases
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.desk_settings import read_settings
from core.services.inbox_words import Nearest
from core.services.inbox_words import nearest_words
from core.services.saved_views import LONGEST
from core.services.saved_views import SavedView
from core.services.saved_views import list_views
from core.services.saved_views import remove_view
from core.services.saved_views import save_view
from core.services.sheets import Printed
from core.services.sheets import print_register
from gui.background import Control
from gui.cases.filters import Filters
from gui.cases.table import CasesTable
from gui.context import Context
from gui.context import Page
from gui.today.sheets import register_sheet
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.buttons import tab_button
from gui.widgets.clearing import clear
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.short_room import ShortRoom
from gui.words import language
from gui.words import tr

LEAST_ROWS = 3
PRINTED = 5_000  # cases on paper at most: more are a file for another program
VIEWS = tuple(sorted(CaseView, key=lambda view: view is CaseView.ALL))
Read = tuple[CasePage, Nearest | None]
Counts = tuple[tuple[tuple[CaseView, int], ...], tuple[SavedView, ...]]


class CasesPage(Page):
    """Tabs for the views that are always there and for those that the operator named, filters, and the table."""

    shows = frozenset({Shown.CASES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.query = CaseQuery()
        self._saved: tuple[SavedView, ...] = ()
        self._named = ""
        self.filters = Filters()
        self.filters.changed.connect(self._narrow)
        self.table = CasesTable(context, self.sort)
        self.table.view.activated.connect(lambda _index: self.act())
        self.table.view.selectionModel().currentChanged.connect(lambda *_indexes: self._name_primary())
        self.table.model.outdated.connect(self.refresh)
        self.table.model.came.connect(lambda *_rows: self._name_primary())
        self.tabs: dict[str, QPushButton] = {}
        self._tab_row = FlowLayout(spacing=2)
        self._name = self._make_name()
        self.empty = EmptyState("cases", "", tr("cases.go_to_inbox"), lambda: context.window.show_page("inbox"))
        self.not_found = EmptyState("search", "", tr("cases.clear_search"), self._forget_words)
        self.nearest = link_button("", self._take_nearest)
        self._near = ""
        self.count = label("", "muted")
        self.primary = primary_button(tr("cases.open_case"), self.act, enabled=False)
        self._lay_out()
        self._show_tabs((), ())

    # ------------------------------------------------------------------ what the frame asks for

    def refresh(self) -> None:
        """Read the list and the numbers of the views anew."""
        desk, query = self.context.desk, self.query

        def read(_control: Control) -> Read:
            page = read_cases(desk, query=query)
            return page, nearest_words(desk, words=query.words) if query.words and not page.total else None

        def count(_control: Control) -> Counts:
            return count_views(desk), list_views(desk)

        self.context.background.run(read, owner=self, done=self._show, reading=True, latest="list")
        self.context.background.run(count, owner=self, done=lambda counts: self._show_tabs(*counts), reading=True, latest="counts")

    def act(self) -> None:
        """Open the chosen case."""
        number = self.table.chosen()
        if number:
            self.context.window.open_case(number)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Views, printing, and naming a view."""
        acts: dict[str, Callable[[], object]] = {
            "cases.next_view": partial(self.turn_view, 1),
            "cases.previous_view": partial(self.turn_view, -1),
            "cases.save_view": self.ask_name,
            "cases.show_all": self.filters.show_all,
        }
        if self.table.model.rowCount():
            acts["cases.print"] = self.print_list
        if self._named:
            acts["cases.remove_view"] = partial(self.remove, self._named)
        return acts

    def search(self) -> QWidget:
        return self.filters.words

    def step(self, by: int) -> None:
        self.table.step(by)

    def panes(self) -> Sequence[QWidget]:
        return (self.tabs[self._tab_now()], self.filters.words, self.table.view, self.primary)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table keeps its head and three rows; where that is too much, all above the foot scrolls."""
        super().resizeEvent(event)
        view = self.table.view
        view.setMinimumHeight(view.horizontalHeader().sizeHint().height() + LEAST_ROWS * view.verticalHeader().defaultSectionSize())

    # ------------------------------------------------------------------ acts

    def choose(self, view: CaseView) -> None:
        """Show a view that is always there."""
        self._named = ""
        self.query = replace(self.filters.query(self.query), view=view)
        self._mark()
        self.refresh()

    def choose_saved(self, saved: SavedView) -> None:
        """Show a named view."""
        self._named, self.query = saved.name, saved.query()
        self.filters.show_query(self.query)
        self._mark()
        self.refresh()

    def turn_view(self, by: int) -> None:
        """The next or previous view, round and round."""
        names = list(self.tabs)
        self.tabs[names[(names.index(self._tab_now()) + by) % len(names)]].click()

    def sort(self, sort: CaseSort) -> None:
        """Sort by a column; the same one again turns the order round."""
        self.query = replace(self.query, sort=sort, falls=sort is self.query.sort and not self.query.falls)
        self.refresh()

    def ask_name(self) -> None:
        """Ask under which name what is shown is kept."""
        self._name.show()
        self._name.setFocus()

    def save(self, name: str) -> None:
        """Keep what is shown under a name; Ctrl+Z takes it back."""
        desk, query = self.context.desk, self.query
        self._name.hide()
        self._name.clear()
        if not name.strip():
            return
        self._named = " ".join(name.split())[:LONGEST]
        kept = self._named
        before = next((one for one in self._saved if one.name == kept), None)

        def done(changed: Changed) -> None:
            self._kept(tr("cases.view_kept", name=kept), changed, partial(self._put_back, kept, before))

        self.context.background.run(lambda _control: save_view(desk, name=kept, query=query), owner=self, done=done)

    def remove(self, name: str) -> None:
        """Forget a named view; Ctrl+Z brings it back."""
        desk = self.context.desk
        gone = next((one for one in self._saved if one.name == name), None)
        self._named = ""

        def done(changed: Changed) -> None:
            self._kept(tr("cases.view_gone", name=name), changed, partial(self._put_back, name, gone))

        self.context.background.run(lambda _control: remove_view(desk, name=name), owner=self, done=done)

    def print_list(self) -> None:
        """The list on paper, as it is narrowed and sorted."""
        context, query, table = self.context, self.query, self.table

        def work(_control: Control) -> Printed:
            page = read_cases(context.desk, query=query, count=PRINTED)
            rows = [[column.show(line) for column in table.columns] for line in page.lines]
            company = load_company(read_settings(context.desk).company).letterhead.name[language()]
            sheet = register_sheet(context, [column.title for column in table.columns], rows, company, tr("cases.due"))
            return print_register(context.desk, sheet=sheet, folder=context.out, rows=len(rows))

        def printed(paper: Printed) -> None:
            context.window.announce(tr("cases.printed", path=paper.path))

        context.background.run(
            work, owner=self, done=printed, outside=True, title=tr("cases.printing"), told=lambda paper: tr("cases.printed", path=paper.path)
        )

    # ------------------------------------------------------------------ drawing

    def _show(self, read: Read) -> None:
        page, nearest = read
        self.table.show_page(self.query, page)
        words = self.query.words
        self.table.view.setVisible(bool(page.total))
        narrowed = bool(words) or self.filters.narrows()
        self.not_found.say(tr("cases.not_found", words=words) if words else tr("cases.none_so"))
        self.not_found.setVisible(not page.total and narrowed)
        self.empty.say(tr("cases.none_open" if self.query.view is CaseView.OPEN else "cases.none"))
        self.empty.setVisible(not page.total and not narrowed)
        self._near = nearest.words if nearest is not None else ""
        self.nearest.setText(tr("cases.did_you_mean", words=self._near))
        self.nearest.setAccessibleName(self.nearest.text())
        self.nearest.setVisible(bool(self._near))
        self.count.setText(tr("cases.count", n=page.total) if page.total else "")
        self._name_primary()

    def _show_tabs(self, counts: Sequence[tuple[CaseView, int]], saved: tuple[SavedView, ...]) -> None:
        """The views with their numbers; the keyboard stays on the tab that it was on."""
        self._saved = saved
        if self._named not in {one.name for one in saved} and counts:
            self._named = ""
        numbers = dict(counts)
        titles = {f"view {view}": tr(f"cases.view_{view}", n=numbers.get(view, 0)) for view in VIEWS} | {
            f"saved {one.name}": one.name for one in saved
        }
        if list(titles) != list(self.tabs):
            self._make_tabs(titles)
        for name, title in titles.items():
            self.tabs[name].setText(title.replace("&", "&&"))
            self.tabs[name].setAccessibleName(title)
        self._mark()

    def _make_tabs(self, titles: Mapping[str, str]) -> None:
        clear(self._tab_row)
        acts: dict[str, Callable[[], None]] = {f"view {view}": partial(self.choose, view) for view in VIEWS}
        acts |= {f"saved {one.name}": partial(self.choose_saved, one) for one in self._saved}
        self.tabs = {name: tab_button(title, acts[name]) for name, title in titles.items()}
        for tab in self.tabs.values():
            self._tab_row.addWidget(tab)
        self._tab_row.addWidget(link_button(tr("cases.save_view"), self.ask_name))

    def _mark(self) -> None:
        for name, tab in self.tabs.items():
            tab.setChecked(name == self._tab_now())

    def _tab_now(self) -> str:
        return f"saved {self._named}" if f"saved {self._named}" in self.tabs else f"view {self.query.view}"

    def _name_primary(self) -> None:
        number = self.table.chosen()
        self.primary.setEnabled(bool(number))
        self.primary.setVisible(self.table.model.rowCount() > 0)

    def _narrow(self) -> None:
        self.query = self.filters.query(self.query)
        self.refresh()

    def _forget_words(self) -> None:
        self.filters.show_all()

    def _take_nearest(self) -> None:
        self.filters.words.setText(self._near)

    def _put_back(self, name: str, before: SavedView | None) -> None:
        """The view as it was before: another one of that name, or none. Nothing new is announced."""
        desk, background = self.context.desk, self.context.background

        def work(_control: Control) -> Changed:
            return remove_view(desk, name=name) if before is None else save_view(desk, name=before.name, query=before.query())

        background.run(work, owner=background, done=self.context.window.changed)

    def _kept(self, words: str, changed: Changed, undo: Callable[[], None]) -> None:
        self.context.window.announce(words, undo)
        self.context.window.changed(changed)

    def _make_name(self) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(LONGEST)
        field.setPlaceholderText(tr("cases.view_name"))
        field.setAccessibleName(tr("cases.view_name"))
        field.returnPressed.connect(lambda: self.save(field.text()))
        field.hide()
        return field

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(12)
        room = ShortRoom()
        room.column.setSpacing(12)
        outer.addWidget(room, 1)
        room.column.addWidget(label(tr("cases.title"), "title"))
        room.column.addLayout(self._tab_row)
        above: tuple[QWidget, ...] = (self._name, self.filters, self.empty, self.not_found, self.nearest)
        for widget in above:
            room.column.addWidget(widget)
            widget.setVisible(widget is self.filters)
        room.column.addWidget(self.table.view, 1)
        foot = FlowLayout(spacing=12, right=True)
        below: tuple[QWidget, ...] = (self.count, button(tr("cases.print"), self.print_list), self.primary)
        for widget in below:
            foot.addWidget(widget)
        room.column.addStretch(0)
        outer.addLayout(foot)
