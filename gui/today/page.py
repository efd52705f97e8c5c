"""Today: what needs somebody now, this week and later, as a list, a week or a month, and on paper."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.audit.chain import Verification
from core.companies.profile import load_company
from core.services.audit_log import verify_trail
from core.services.changed import Shown
from core.services.day import Day
from core.services.day import read_day
from core.services.desk_settings import read_settings
from core.services.sheets import Printed
from core.services.sheets import print_day
from gui.background import Control
from gui.context import Context
from gui.context import Page
from gui.theme.table import NEAR
from gui.theme.table import ROOMY
from gui.theme.table import WIDE
from gui.today.calendar_view import CalendarView
from gui.today.day_view import DayView
from gui.today.due_list import DueList
from gui.today.due_row import DueRow
from gui.today.due_words import title_day
from gui.today.sheets import day_sheet
from gui.widgets.buttons import button
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr

VIEWS = ("list", "week", "month")


class TodayPage(Page):
    """The start of a day. Ctrl+Enter opens the most pressing case; Ctrl+Page Up and Page Down go through the views."""

    shows = frozenset({Shown.CASES, Shown.MESSAGES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._day: Day | None = None
        self._broken_at: int | None = None
        self._trail_asked = False
        self._title = label("", "title", wrap=False)
        self.list = DayView(context)
        self._calendars: dict[str, CalendarView] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._tabs: dict[str, QPushButton] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        outer.addWidget(self._stack, 1)
        self.view("list")

    def calendar(self, unit: str) -> CalendarView:
        """The week or the month, made when it is first asked for: a start needs neither."""
        if unit not in self._calendars:
            self._calendars[unit] = CalendarView(self.context, unit)
            self._stack.addWidget(self._calendars[unit])
        return self._calendars[unit]

    def _head(self) -> QHBoxLayout:
        group, right, made = QButtonGroup(self), QWidget(), QHBoxLayout()
        row = FlowLayout(right, spacing=NEAR, right=True)
        for name in VIEWS:
            tab = tab_button(tr(f"today.{name}"), partial(self.view, name))
            tab.setProperty("tab", "false")  # the look of a button, with the room that bold words need
            group.addButton(tab)
            self._tabs[name] = tab
            row.addWidget(tab)
        row.addWidget(self._print_button())
        made.setContentsMargins(WIDE, ROOMY, WIDE, NEAR)
        made.addWidget(self._title)
        made.addWidget(right, 1)
        return made

    def _print_button(self) -> QPushButton:
        made = button(tr("today.print"), lambda: None)
        menu = QMenu(made)
        for words, names in (("print_named", True), ("print_unnamed", False)):
            action = QAction(tr(f"today.{words}"), menu)
            action.triggered.connect(lambda _checked=False, names=names: self.print_sheet(names=names))
            menu.addAction(action)
        made.setMenu(menu)
        return made

    def refresh(self) -> None:
        """Read what is shown; the trail is checked once."""
        desk = self.context.desk
        self.context.background.run(lambda _control: read_day(desk), owner=self, done=self._show, reading=True, latest="day")
        if not self._trail_asked:
            self._trail_asked = True
            self.context.background.run(lambda _control: verify_trail(desk), owner=self, done=self._verified, reading=True)
        shown = self._stack.currentWidget()
        if isinstance(shown, CalendarView):
            shown.refresh()

    def act(self) -> None:
        """Open the case that has the keyboard, else the most pressing one; without any, the inbox."""
        number = self._list().focused_number() or (self._day.cases[0].number if self._day and self._day.cases else "")
        if number:
            self.context.window.open_case(number)
        else:
            self.context.window.show_page("inbox")

    def acts(self) -> Mapping[str, Callable[[], object]]:
        acts: dict[str, Callable[[], object]] = {f"today.{name}": partial(self.view, name) for name in VIEWS}
        if self._day is not None:
            acts |= {"today.print_sheet": partial(self.print_sheet, names=True), "today.print_without_names": partial(self.print_sheet, names=False)}
        return {**acts, "today.next_tab": partial(self.turn_tab, 1), "today.previous_tab": partial(self.turn_tab, -1)}

    def step(self, by: int) -> None:
        """The next or previous case of the list; in a week or month the next or previous one of these."""
        shown = self._stack.currentWidget()
        if isinstance(shown, CalendarView):
            shown.turn(by)
            return
        rows: list[DueRow] = self.list.list.rows
        focused = next((row for row in rows if row.hasFocus()), None)
        if focused is None:
            self.list.list.focus()
        else:
            self.list.list.go_on(focused, by)

    def panes(self) -> Sequence[QWidget]:
        shown = self._stack.currentWidget()
        parts: tuple[QWidget, ...] = (shown.table, shown.list) if isinstance(shown, CalendarView) else (self.list.list,)
        return (self._tabs["list"], *(part for part in parts if not isinstance(part, DueList) or part.rows))

    def view(self, name: str) -> None:
        """Show the day as a list, a week or a month."""
        self._tabs[name].setChecked(True)
        shown = self.list if name == "list" else self.calendar(name)
        self._stack.setCurrentWidget(shown)
        if isinstance(shown, CalendarView):
            shown.refresh()
            shown.table.setFocus()
        elif self.isVisible():
            self.list.list.focus()

    def turn_tab(self, by: int) -> None:
        """The next or previous view, round and round."""
        here = next(place for place, name in enumerate(VIEWS) if self._tabs[name].isChecked())
        self.view(VIEWS[(here + by) % len(VIEWS)])

    def print_sheet(self, *, names: bool) -> None:
        """The day on paper; the window says where the file lies."""
        if self._day is None:
            return
        day, context = self._day, self.context

        def work(_control: Control) -> Printed:
            company = load_company(read_settings(context.desk).company).letterhead.name[language()]
            return print_day(context.desk, sheet=day_sheet(context, day, company, names=names), folder=context.out, names=names)

        self.context.background.run(work, owner=self, done=self._printed, title=tr("today.printing"), outside=True)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard stands on the most pressing case as soon as there is one."""
        super().showEvent(event)
        if self._day is not None:
            self.list.show_day(self._day, self._broken_at)

    def _show(self, day: Day) -> None:
        self._day = day
        self._title.setText(tr("today.title", day=title_day(day.today)))
        self.list.show_day(day, self._broken_at)

    def _verified(self, verdict: Verification) -> None:
        self._broken_at = None if verdict.whole else verdict.first_bad
        if self._day is not None:
            self.list.show_day(self._day, self._broken_at)

    def _printed(self, printed: Printed) -> None:
        self.context.window.announce(tr("today.printed", path=str(printed.path)))

    def _list(self) -> DueList:
        shown = self._stack.currentWidget()
        return shown.list if isinstance(shown, CalendarView) else self.list.list
