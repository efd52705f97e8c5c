"""Lists of any number of rows: what is looked at is read, what is chosen stays chosen, and the window's thread is never held."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.background import Background
from gui.widgets.long_list import LongList
from gui.widgets.paged_rows import HELD
from gui.widgets.paged_rows import PAGE
from gui.widgets.paged_rows import PagedRows
from gui.widgets.paged_rows import PageOfRows
from gui.widgets.rows import Column
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every window
MANY = 1_000_000


class Shelf:
    """Numbers as rows, read by pages; `gone` are left out, `state` is the generation."""

    def __init__(self, count: int) -> None:
        self.numbers: range | list[int] = range(count)
        self.state = 0
        self.asked: list[int] = []

    def read(self, start: int, count: int) -> PageOfRows[int]:
        self.asked.append(start)
        return PageOfRows(start, len(self.numbers), tuple(self.numbers[start : start + count]), self.state)


class Shown:
    """A shelf in a view."""

    def __init__(self, qtbot: QtBot, count: int) -> None:
        self.qtbot, self.background, self.shelf = qtbot, Background(), Shelf(count)
        column: Column[int] = Column("number", str)
        self.model: PagedRows[int] = PagedRows(
            self.background, columns=(column,), identity=lambda row: row, sentence=lambda row: f"Row {row}.", waiting=lambda row: f"{row} waits."
        )
        self.view = LongList("numbers", lambda _font: 20)
        self.view.setModel(self.model)
        qtbot.addWidget(self.view)
        self.view.resize(200, 400)
        self.view.show()
        self.begin()

    @property
    def selection(self) -> QItemSelectionModel:
        return self.view.selectionModel()

    def begin(self) -> None:
        self.model.begin(self.shelf.read(0, PAGE), self.shelf.read)
        settle(self.qtbot, self)

    def go(self, row: int) -> None:
        self.view.scrollTo(self.model.index(row, 0), QTableView.ScrollHint.PositionAtCenter)
        self.view.viewport().repaint()
        self.qtbot.waitUntil(lambda: self.model.held_row(row) is not None)

    def select(self, first: int, last: int) -> None:
        self.view.setCurrentIndex(self.model.index(first, 0))
        self.selection.setCurrentIndex(self.model.index(last, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        for row in range(first, last + 1):
            self.selection.select(self.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[int], Shown]]:
    made: list[Shown] = []

    def make(count: int) -> Shown:
        made.append(Shown(qtbot, count))
        return made[-1]

    yield make
    for one in made:
        one.background.close()


def test_any_row_of_a_million_comes_when_it_is_looked_at_and_few_pages_are_held(shown: Callable[[int], Shown]) -> None:
    here = shown(MANY)
    for row in (MANY - 1, MANY // 2, 123_456, 0, 777_777):
        here.go(row)
        assert here.model.held_row(row) == row
        assert here.model.data(here.model.index(row, 0)) == str(row)
    for row in range(0, (HELD + 10) * PAGE, PAGE):
        here.go(row)
    assert sum(here.model.held_row(start) is not None for start in range(0, MANY, PAGE)) <= HELD
    assert here.model.row_of(MANY - 1) == -1


def test_a_row_that_is_being_read_is_heard_as_such_and_then_as_itself(shown: Callable[[int], Shown]) -> None:
    here = shown(1000)
    index = here.model.index(950, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "950 waits."
    assert index.data() is None
    settle(here.qtbot, here)
    here.qtbot.waitUntil(lambda: here.model.held_row(950) is not None)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Row 950."


def test_a_wild_scroll_reads_only_what_was_looked_at_last(shown: Callable[[int], Shown]) -> None:
    here = shown(MANY)
    for row in range(0, MANY, MANY // 200):
        here.model.row_at(row)
    here.qtbot.waitUntil(lambda: here.model.held_row(MANY - MANY // 200) is not None)
    settle(here.qtbot, here)
    assert len(here.shelf.asked) < 20


def test_the_model_is_sound(shown: Callable[[int], Shown]) -> None:
    here = shown(1000)
    tester = QAbstractItemModelTester(here.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    here.go(500)
    here.begin()
    assert tester.model() is here.model


def test_a_page_of_another_state_is_never_mixed_in(shown: Callable[[int], Shown]) -> None:
    here = shown(1000)
    here.shelf.numbers, here.shelf.state = [number for number in range(1000) if number != 5], 1
    with here.qtbot.waitSignal(here.model.outdated):
        here.model.row_at(700)
    assert here.model.held_row(700) is None
    here.begin()
    here.go(700)
    assert here.model.held_row(700) == 701


def test_everything_selected_is_counted_honestly_and_named_one_by_one(shown: Callable[[int], Shown]) -> None:
    here = shown(5000)
    here.view.selectAll()
    assert here.model.selected_count(here.selection) == 5000
    assert here.model.selected_ids(here.selection) is None
    heard: list[tuple[object, ...]] = []
    here.model.ask_selected(here.selection, heard.append)
    settle(here.qtbot, here)
    assert heard == [tuple(range(5000))]


def test_nothing_is_named_when_the_list_has_changed_under_a_selection(shown: Callable[[int], Shown]) -> None:
    here = shown(5000)
    here.view.selectAll()
    here.shelf.state = 1
    heard: list[tuple[object, ...]] = []
    with here.qtbot.waitSignal(here.model.outdated):
        here.model.ask_selected(here.selection, heard.append)
    assert heard == []


def test_what_was_selected_is_selected_again_by_its_identity(shown: Callable[[int], Shown]) -> None:
    here = shown(1000)
    here.select(3, 6)
    kept = here.model.selected_ids(here.selection)
    assert kept == (3, 4, 5, 6)
    here.shelf.numbers, here.shelf.state = [number for number in range(1000) if number not in {0, 4}], 1
    here.begin()
    here.model.select(here.selection, kept or ())
    assert here.model.selected_ids(here.selection) == (3, 5, 6)
    assert here.model.selected_count(here.selection) == 3


def test_home_and_end_go_to_the_first_and_the_last_row(shown: Callable[[int], Shown]) -> None:
    here = shown(1000)
    here.view.setCurrentIndex(here.model.index(10, 0))
    QTest.keyClick(here.view, Qt.Key.Key_End)
    assert here.view.currentIndex().row() == 999
    QTest.keyClick(here.view, Qt.Key.Key_Home)
    assert here.view.currentIndex().row() == 0
    QTest.keyClick(here.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert here.model.selected_count(here.selection) == 2
