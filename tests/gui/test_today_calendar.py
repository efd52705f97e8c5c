"""The week and the month of Today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from gui.today.calendar_model import DAY_ROLE
from gui.today.calendar_model import LINES_ROLE
from gui.today.calendar_view import CalendarView
from gui.today.page import TodayPage
from tests.gui.places import empty_context
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.gui.today_words import buttons
from tests.gui.today_words import open_view
from tests.gui.today_words import press
from tests.gui.today_words import words_of
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
TUESDAY = date(2026, 11, 24)


def choose(qtbot: Any, view: CalendarView, day: date, act: Callable[[], None]) -> None:
    model = view.model
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    view.table.setCurrentIndex(next(cell for cell in cells if cell.data(DAY_ROLE).day == day))
    act()
    settle(qtbot, view._context)


def test_a_week_is_a_table_of_days_that_is_heard_as_sentences(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        view = open_view(qtbot, page, "week")
        assert (view.model.rowCount(), view.model.columnCount()) == (7, 4)
        assert view.model.index(1, 0).data() == "Tue 24 Nov, today"
        assert view.model.index(1, 1).data() == "◆ 1 due"
        (internal,) = view.model.index(0, 2).data(LINES_ROLE)
        assert (internal.text, internal.italic) == ("1 internal", True)
        assert view.model.index(5, 3).data() == "Weekend"
        table = QAccessible.queryAccessibleInterface(view.table)
        heard = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
        assert heard.count("Tuesday, November 24, 2026, today. 1 due, 1 internal") == 1
        assert "◆ 1 due" in heard
        assert "nothing" in heard
        assert view.table.accessibleName() == "Week from Mon 23 Nov 2026 to Sun 29 Nov 2026"
        assert not unnamed(page)


def test_enter_lists_the_cases_of_a_day_beneath(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        view = open_view(qtbot, page, "week")
        choose(qtbot, view, TUESDAY, lambda: press(view.table, Qt.Key.Key_Return))
        assert "Tue 24 Nov: 1 due" in words_of(view)
        assert "Our own date, the answer itself is due later · 1" in words_of(view)
        assert view.list.focused_number() == "2026-0002"
        press(view.list.rows[0], Qt.Key.Key_Return)
        page.act()
        assert window_of(context).cases == ["2026-0002", "2026-0002"]
        choose(qtbot, view, date(2026, 11, 28), lambda: press(view.table, Qt.Key.Key_Space))
        assert "Sat 28 Nov: nothing is due." in words_of(view)


def test_a_month_names_its_holidays_and_turns_by_keys_and_buttons(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        view = open_view(qtbot, page, "month")
        assert (view.model.rowCount(), view.model.columnCount()) == (6, 7)
        press(view.table, Qt.Key.Key_PageDown)
        settle(qtbot, context)
        words = [str(view.model.index(row, column).data()) for row in range(view.model.rowCount()) for column in range(7)]
        assert "16\nIndependence Day" in words
        assert "December 2026" in words_of(view)
        page.step(-1)
        buttons(view)["Previous month"].click()
        settle(qtbot, context)
        assert "October 2026" in words_of(view)
        buttons(view)["Back to today"].click()
        settle(qtbot, context)
        assert view.table.currentIndex().data(DAY_ROLE).day == TUESDAY


def test_the_page_follows_the_keyboard_down_a_month(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        page.resize(830, 400)
        view = open_view(qtbot, page, "month")
        for _ in range(6):
            press(view.table, Qt.Key.Key_Down)
        cell = view.table.visualRect(view.table.currentIndex())
        assert view.table.currentIndex().row() == 5
        qtbot.waitUntil(lambda: view.table.viewport().visibleRegion().contains(cell))


def test_what_is_hatched_looks_unlike_a_working_day(qtbot: Any, tmp_path: Path) -> None:
    with empty_context(tmp_path) as context:
        page = TodayPage(context)
        show(qtbot, page)
        view = open_view(qtbot, page, "week")
        free, worked = (view.table.viewport().grab(view.table.visualRect(view.model.index(row, 1))).toImage() for row in (5, 4))
        lined = [
            sum(image.pixelColor(x, y).lightness() < 240 for x in range(image.width()) for y in range(image.height())) for image in (free, worked)
        ]
        assert lined[0] > 3 * lined[1]
