"""What tests of Today look at: its words, its rows, its buttons."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QWidget

from core.services.cases import list_cases
from gui.context import Context
from gui.today.calendar_view import CalendarView
from gui.today.due_row import DueRow
from gui.today.page import TodayPage
from tests.gui.places import labels
from tests.helpers.windows import settle


def numbers(context: Context) -> list[str]:
    return [line.number for line in list_cases(context.desk)]


def words_of(page: QWidget) -> str:
    """All words that labels and rows show."""
    rows = [row for row in page.findChildren(DueRow) if row.isVisibleTo(page)]
    return "\n".join([labels(page), *(placed.words.text for row in rows for placed in row.shown())])


def cut_words(page: QWidget) -> list[str]:
    """Words of rows that stand outside their row."""
    rows = [row for row in page.findChildren(DueRow) if row.isVisibleTo(page)]
    return [placed.words.text for row in rows for placed in row.shown() if not row.rect().contains(placed.place)]


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def buttons(widget: QWidget) -> dict[str, QAbstractButton]:
    return {one.accessibleName(): one for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)}


def open_view(qtbot: Any, page: TodayPage, name: str) -> CalendarView:
    page.acts()[f"today.{name}"]()
    settle(qtbot, page.context)
    return page.calendar(name)
