"""A week and a month as tables of days: the words of each cell, and each cell as a sentence for those who hear it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from babel.dates import format_date
from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt

from core.services.day_calendar import CalendarDay
from core.words import Language
from gui.dates import day_words
from gui.dates import long_day_words
from gui.words import language
from gui.words import tr

Index = QModelIndex | QPersistentModelIndex
DAY_ROLE, LINES_ROLE, MONTH_ROLE = (int(Qt.ItemDataRole.UserRole) + number for number in range(3))
WEEK = 7
_NOWHERE = QModelIndex()
_COLUMNS = ("day", "due", "internal", "off")


@dataclass(frozen=True, slots=True)
class CellLine:
    """One line of a cell. The desk's own dates stand in italics; what is not worked is muted; the day's number is bold when it is today."""

    text: str
    italic: bool = False
    muted: bool = False
    bold: bool = False


def off_words(day: CalendarDay) -> str:
    """The name of the holiday, else the weekend, else ''."""
    if day.holiday is not None:
        return day.holiday.get(language()) or day.holiday[Language.EN]
    return "" if day.working else tr("today.weekend")


def day_sentence(day: CalendarDay) -> str:
    """`Thursday, 26 November 2026, today. 2 due, 1 internal, Republic Day`."""
    what = [tr("today.due_count", n=day.due)] if day.due else []
    what += [tr("today.internal_count", n=day.internal)] if day.internal else []
    what += [off_words(day)] if off_words(day) else []
    today = f", {tr('today.today_mark')}" if day.today else ""
    return tr("today.day_cell", day=long_day_words(day.day), today=today, what=", ".join(what) or tr("today.nothing_on_day"))


class DaysModel(QAbstractTableModel):
    """Days in a grid. `set_days` hands in as many as there are to show; what a cell shows is up to the kind of table."""

    a_cell_is_a_day = False

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[CalendarDay, ...] = ()

    def set_days(self, days: Sequence[CalendarDay]) -> None:
        self.beginResetModel()
        self._days = tuple(days)
        self.endResetModel()

    def day_at(self, row: int, column: int) -> CalendarDay:
        """The day of a cell."""
        raise NotImplementedError

    def place_of(self, number: int) -> tuple[int, int]:
        """Row and column of the day with a number from 0."""
        raise NotImplementedError

    def lines(self, day: CalendarDay, column: int) -> tuple[CellLine, ...]:
        """What stands in a cell."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not self._days:
            return None
        day = self.day_at(index.row(), index.column())
        if role in {DAY_ROLE, MONTH_ROLE}:
            return day if role == DAY_ROLE else self.a_cell_is_a_day
        if role == LINES_ROLE:
            return self.lines(day, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(line.text for line in self.lines(day, index.column()))
        return self.heard(day, index.column()) if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole} else None

    def heard(self, day: CalendarDay, column: int) -> str:
        """What is said of a cell: the first of a row tells the whole day."""
        if self.a_cell_is_a_day or column == 0:
            return day_sentence(day)
        return "\n".join(line.text for line in self.lines(day, column)) or tr("today.nothing_on_day")


class WeekModel(DaysModel):
    """Rows are days; columns tell the day, what is due, the desk's own dates, and why a day is not worked."""

    def day_at(self, row: int, column: int) -> CalendarDay:
        del column  # all cells of a row are of one day
        return self._days[row]

    def place_of(self, number: int) -> tuple[int, int]:
        return number, 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal or section >= len(_COLUMNS):
            return None
        return tr(f"today.column_{_COLUMNS[section]}")

    def lines(self, day: CalendarDay, column: int) -> tuple[CellLine, ...]:
        words = day_words(day.day, day.day.year)
        cells = (
            CellLine(f"{words}, {tr('today.today_mark')}" if day.today else words, bold=day.today),
            CellLine(f"{day.shape} {tr('today.due_count', n=day.due)}") if day.due else CellLine(""),
            CellLine(tr("today.internal_count", n=day.internal), italic=True) if day.internal else CellLine(""),
            CellLine(off_words(day), muted=True),
        )
        return (cells[column],)


class MonthModel(DaysModel):
    """Rows are weeks, columns the days of a week; a cell has the day's number, its name where it has one, and what is due."""

    a_cell_is_a_day = True

    def day_at(self, row: int, column: int) -> CalendarDay:
        return self._days[row * WEEK + column]

    def place_of(self, number: int) -> tuple[int, int]:
        return divmod(number, WEEK)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._days) // WEEK

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else WEEK

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal or section >= len(self._days):
            return None
        return format_date(self._days[section].day, "ccc", locale=language().value)

    def lines(self, day: CalendarDay, column: int) -> tuple[CellLine, ...]:
        del column
        first = day.day.day == 1
        number = format_date(day.day, "d MMM", locale=language().value) if first else str(day.day.day)
        lines = [CellLine(f"{number}, {tr('today.today_mark')}" if day.today else number, bold=True)]
        lines += [CellLine(f"{day.shape} {tr('today.due_count', n=day.due)}")] if day.due else []
        lines += [CellLine(tr("today.internal_count", n=day.internal), italic=True)] if day.internal else []
        lines += [CellLine(off_words(day), muted=True)] if off_words(day) else []
        return tuple(lines)
