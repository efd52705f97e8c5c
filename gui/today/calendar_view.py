"""Today as a week or a month: a table of days, the cases of the chosen day beneath, and the ways to other weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import timedelta

from babel.dates import format_date
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.day_calendar import CalendarDay
from core.services.day_calendar import DayCases
from core.services.day_calendar import read_day_cases
from core.services.day_calendar import read_days
from gui.context import Context
from gui.dates import day_words
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.theme.table import WIDE
from gui.theme.tokens import table_row_height
from gui.today.calendar_delegate import CalendarDelegate
from gui.today.calendar_model import DAY_ROLE
from gui.today.calendar_model import WEEK
from gui.today.calendar_model import DaysModel
from gui.today.calendar_model import MonthModel
from gui.today.calendar_model import WeekModel
from gui.today.calendar_table import CalendarTable
from gui.today.due_list import DueList
from gui.widgets.buttons import button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.scrolling import let_scroll
from gui.words import language
from gui.words import tr


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days that are shown, both ends with (a month is filled up to whole weeks), and its name."""

    first: date
    last: date
    name: str


class CalendarView(QWidget):
    """A table of days with its cases. `unit`: week or month. Page Up and Page Down go to other weeks or months."""

    def __init__(self, context: Context, unit: str) -> None:
        super().__init__()
        self._context = context
        self._unit = unit
        self._shown = context.desk.clock().astimezone(context.zone).date()
        self._days: tuple[CalendarDay, ...] = ()
        self.model: DaysModel = WeekModel() if unit == "week" else MonthModel()
        self.table = CalendarTable(self.model)
        self.table.setItemDelegate(CalendarDelegate(self.table))
        self.table.setAccessibleName(self._table_name())
        self.table.chosen.connect(self._list)
        self.table.turned.connect(self.turn)
        self._name = label("", "heading", wrap=False)
        self._listed = label(tr("today.day_hint"), "muted")
        self.list = DueList(context.window.open_case)
        self._scroll = self._body()
        self.table.selectionModel().currentChanged.connect(lambda *_: QTimer.singleShot(0, self, self._scroll_to_day))
        self.list.focused.connect(lambda row: self._scroll.ensureWidgetVisible(row, 0, WIDE))

    def _body(self) -> QScrollArea:
        scroll, inside = QScrollArea(), QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(WIDE, NEAR, WIDE, WIDE)
        body.setSpacing(APART)
        for part in (self._head(), self.table, self._listed, self.list):
            body.addWidget(part)
        body.addStretch(1)
        let_scroll(scroll, inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        return scroll

    def _head(self) -> QWidget:
        made = QWidget()
        row = FlowLayout(made)
        row.addWidget(button(f"‹ {tr(f'today.previous_{self._unit}')}", lambda: self.turn(-1), name=tr(f"today.previous_{self._unit}")))
        row.addWidget(button(f"{tr(f'today.next_{self._unit}')} ›", lambda: self.turn(1), name=tr(f"today.next_{self._unit}")))
        row.addWidget(button(tr("today.to_today"), self.go_to_today))
        row.addWidget(self._name)
        return made

    def turn(self, by: int) -> None:
        """Go to the next (1) or previous (-1) week or month."""
        if self._unit == "week":
            self._shown += timedelta(days=WEEK * by)
        else:
            self._shown = _month_of(self._shown, by)
        self.refresh()

    def go_to_today(self) -> None:
        """Back to the week or month that it is."""
        self._shown = self._context.desk.clock().astimezone(self._context.zone).date()
        self.refresh()

    def refresh(self) -> None:
        """Read the days that are shown."""
        desk, stretch = self._context.desk, self.stretch()
        self._context.background.run(
            lambda _control: read_days(desk, first=stretch.first, last=stretch.last), owner=self, done=self._show, reading=True, latest="days"
        )

    def stretch(self) -> Stretch:
        """The days that are shown now."""
        if self._unit == "week":
            first = _monday(self._shown)
            last = first + timedelta(days=WEEK - 1)
            return Stretch(first, last, tr("today.week_of", first=day_words(first), last=day_words(last)))
        begin = self._shown.replace(day=1)
        last = _month_of(begin, 1) - timedelta(days=1)
        name = format_date(begin, "LLLL y", locale=language().value)
        return Stretch(_monday(begin), _monday(last) + timedelta(days=WEEK - 1), name[:1].upper() + name[1:])

    def _show(self, days: tuple[CalendarDay, ...]) -> None:
        chosen = self.table.currentIndex()
        before = chosen.data(DAY_ROLE).day if chosen.isValid() else None
        self._days = days
        self._name.setText(self.stretch().name)
        self.model.set_days(days)
        self.table.setAccessibleName(self._table_name())
        numbers = {day.day: number for number, day in enumerate(days)}
        number = next((numbers[day] for day in (before, self._shown) if day in numbers), 0)
        self.table.setCurrentIndex(self.model.index(*self.model.place_of(number)))
        self.table.fit(table_row_height() if self._unit == "week" else 0)
        self._list(self.table.currentIndex(), focus=False)

    def _table_name(self) -> str:
        stretch = self.stretch()
        if self._unit == "month":
            return tr("today.month_table", month=stretch.name)
        return tr("today.week_table", first=day_words(stretch.first), last=day_words(stretch.last))

    def _scroll_to_day(self) -> None:
        """The table is as high as its rows, so it is the page that has to follow the keyboard."""
        cell = self.table.visualRect(self.table.currentIndex())
        place = self.table.mapToParent(self.table.viewport().mapToParent(cell.center()))
        self._scroll.ensureVisible(place.x(), place.y(), 0, cell.height() // 2 + NEAR)

    def _list(self, index: QModelIndex, *, focus: bool = True) -> None:
        """Read the cases of a day and show them beneath."""
        day = index.data(DAY_ROLE)
        if not isinstance(day, CalendarDay):
            return
        desk = self._context.desk
        self._context.background.run(
            lambda _control: read_day_cases(desk, day=day.day),
            owner=self,
            done=lambda cases: self._show_cases(cases, focus=focus),
            reading=True,
            latest="cases",
        )

    def _show_cases(self, cases: DayCases, *, focus: bool) -> None:
        year = self._context.desk.clock().astimezone(self._context.zone).year
        words = day_words(cases.day, year)
        nothing = not (cases.due or cases.internal)
        more = f"{tr('today.more', n=cases.more)} " if cases.more else ""
        self._listed.setText(more + (tr("today.day_free", day=words) if nothing else tr("today.day_hint")))
        sections = [(tr("today.day_due", day=words, n=len(cases.due)), cases.due)] if cases.due else []
        sections += [(tr("today.day_internal", day=words, n=len(cases.internal)), cases.internal)] if cases.internal else []
        self.list.show_sections(sections, year)
        if focus:
            self.list.focus()


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month_of(day: date, by: int) -> date:
    """The first day of the month `by` months on."""
    years, month = divmod(day.month - 1 + by, 12)
    return date(day.year + years, month + 1, 1)
