"""The place of archives: checked, changed, missing, told, and destroyed only with the number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from sqlalchemy import select

from core.letters.facts import PassphraseChannel
from core.services.archives_list import ArchiveLine
from core.services.archives_list import Condition
from core.services.archives_list import show_archive
from core.store.tables import CaseRow
from core.words import Language
from gui.archives.page import ArchivesPage
from gui.command_table import commands_of
from gui.context import Context
from gui.words import set_language
from tests.core.test_archives_list import sealed
from tests.core.test_letters_list import HOSTILE
from tests.gui.places import context_of
from tests.gui.places import labels
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.road import Road
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def context(road: Road) -> Iterator[Context]:
    with context_of(road.desk, road.folder / "letters") as context:
        yield context


def open_page(qtbot: Any, context: Context) -> ArchivesPage:
    page = ArchivesPage(context)
    show(qtbot, page)
    return page


def press(qtbot: Any, page: ArchivesPage) -> None:
    """The main act, and what the window does after it."""
    page.act()
    settle(qtbot, page.context)
    page.refresh()
    settle(qtbot, page.context)


def cells(page: ArchivesPage, row: int = 0) -> list[str]:
    return [str(page.model.index(row, column).data()) for column in range(page.model.columnCount())]


def test_without_archives_the_place_says_when_they_appear(qtbot: Any, context: Context) -> None:
    page = open_page(qtbot, context)
    assert "Archives appear when an access or portability answer is built." in labels(page)
    assert not page.detail.isVisibleTo(page)
    assert not page.acts()
    page.find_field.setText("x")
    settle(qtbot, context)
    assert "No archive here contains “x”." in labels(page)


def test_an_archive_is_checked_and_the_result_stays_with_its_time(qtbot: Any, road: Road, context: Context) -> None:
    number, _, line = sealed(road)
    page = open_page(qtbot, context)
    assert (cells(page)[0], cells(page)[5], cells(page)[6]) == (number, "Not told yet", "○ Not checked yet")
    press(qtbot, page)
    assert cells(page)[6].startswith("✓ Whole, checked Tue 24 Nov")
    assert window_of(context).announcements[-1][0] == "The archive is whole."
    line.path.write_bytes(line.path.read_bytes()[:-1] + b"x")
    press(qtbot, page)
    assert cells(page)[6].startswith("▲ Changed")
    assert "Do not send. Make it again." in labels(page.detail)
    press(qtbot, page)
    assert page.model.rowCount() == 2
    assert window_of(context).announcements[-1][0].startswith("A new archive")


def test_a_missing_file_is_told_and_not_hidden(qtbot: Any, road: Road, context: Context) -> None:
    _, _, line = sealed(road)
    line.path.unlink()
    page = open_page(qtbot, context)
    assert cells(page)[6] == "✗ File missing"
    assert "Put it back, or make it again." in labels(page.detail)


def test_destroying_asks_first_and_a_wrong_number_destroys_nothing(qtbot: Any, road: Road, context: Context) -> None:
    number, letter, line = sealed(road)
    page = open_page(qtbot, context)
    page.ask_to_destroy()
    settle(qtbot, context)
    panel = page.destroy_panel
    shown = labels(panel).replace("\u200b", "")
    assert str(line.path) in shown
    assert f"{number}-access_answer-{letter}.eml" in shown
    assert "is not recorded as sent" in shown
    assert panel.typed is not None
    assert panel.primary is not None
    for wrong in ("", number[:-1], "2026-0099"):
        panel.typed.setText(wrong)
        page.act()
        settle(qtbot, context)
        assert not panel.primary.isEnabled()
    assert line.path.is_file()
    assert not page.acts()
    page.leave()
    assert line.path.is_file()
    page.ask_to_destroy()
    settle(qtbot, context)
    assert page.destroy_panel.typed is not None
    page.destroy_panel.typed.setText(number)
    press(qtbot, page)
    assert not line.path.exists()
    assert cells(page)[5:] == ["wiped", "– Destroyed, Tue 24 Nov 10:30"]
    assert set(page.acts()) == {"archives.open_case"}


def test_how_the_passphrase_was_given_is_recorded_and_taken_back(qtbot: Any, road: Road, context: Context) -> None:
    _, _, line = sealed(road)
    page = open_page(qtbot, context)
    channel = page.detail.channel
    assert channel is not None
    channel.setCurrentIndex(channel.findData(PassphraseChannel.PHONE.value))
    channel.activated.emit(channel.currentIndex())
    settle(qtbot, context)
    page.refresh()
    settle(qtbot, context)
    assert cells(page)[5] == "By phone"
    undo = window_of(context).announcements[-1][1]
    assert undo is not None
    undo()
    settle(qtbot, context)
    assert show_archive(road.desk, archive=line.id).told_by is None


def test_keys_find_their_acts_and_the_place_its_names(qtbot: Any, road: Road, context: Context) -> None:
    number, _, line = sealed(road)
    page = open_page(qtbot, context)
    assert set(page.acts()) == {command.name for command in commands_of("archives") if command.place == "archives"}
    page.acts()["archives.copy_path"]()
    assert QGuiApplication.clipboard().text() == str(line.path)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert window_of(context).cases == [number]
    assert not unnamed(page)
    assert len(page.panes()) == 3
    assert page.search() is page.find_field


@pytest.mark.parametrize("language", Language)
def test_a_hostile_name_stays_words_in_one_row(qtbot: Any, road: Road, context: Context, language: Language) -> None:
    number, _, _ = sealed(road)
    with road.desk.store.unit_of_work("Dana") as work:
        case = work.session.scalar(select(CaseRow).where(CaseRow.number == number))
        assert case is not None
        case.person_name = f"{HOSTILE}\n\x00second line"
        work.record("renamed_for_a_test", at=road.clock())
    set_language(language)
    page = open_page(qtbot, context)
    assert "\n" not in cells(page)[1]
    assert "\u202e" not in cells(page)[1]
    assert "<b>Ёлка</b>" in cells(page)[1]
    line = page.model.row_at(0)
    assert isinstance(line, ArchiveLine)
    assert line.condition is Condition.UNCHECKED
    page.ask_to_destroy()
    settle(qtbot, context)
    assert "<b>Ёлка</b>" in labels(page.destroy_panel)
