"""Check 11 of UX 8.4: a failure in a form puts the keyboard on the field that it is about, and what was typed stays. And F6 goes round through every part of a place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.services.desk_settings import read_sources
from core.words import Language
from gui.places import PLACES
from gui.setup.window import SetupWindow
from gui.words import tr
from gui.workspace.page import WorkspacePage
from tests.gui.access.looks import Look
from tests.gui.access.looks import stage_in
from tests.gui.access.screens import Stage
from tests.gui.access.world import LookedAt
from tests.gui.access.world import make_looked_at
from tests.gui.places import labels

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> LookedAt:
    return make_looked_at(tmp_path_factory.mktemp("looked-at"))


@pytest.fixture
def stage(qtbot: QtBot, made: LookedAt, tmp_path: Path) -> Iterator[Stage]:
    with stage_in(Look("en", "light", 100, (1280, 800)), qtbot, made, tmp_path, tmp_path) as staged:
        yield staged


def field_named(root: QWidget, words: str) -> QLineEdit:
    return next(one for one in root.findChildren(QLineEdit) if one.isVisible() and words in one.accessibleName())


def press(root: QWidget, words: str) -> None:
    """Press with the keyboard, as somebody does whose focus is on the button."""
    pressed = next(one for one in root.findChildren(QPushButton) if one.isVisible() and one.accessibleName().startswith(words))
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    QApplication.processEvents()


def test_a_wrong_address_of_a_database_keeps_the_words_and_gets_the_keyboard(stage: Stage) -> None:
    stage.window.show_page("settings")
    stage.settle()
    before, page = read_sources(stage.window.desk), stage.window.current_page()
    field, typed = field_named(page, "smartsmm"), "postgresql://desk:secret@host/db"
    field.setText(typed)
    press(page, tr("settings.save_address_of", source="smartsmm"))
    stage.settle()
    assert QApplication.focusWidget() is field
    assert field.text() == typed
    assert "password" in labels(page)
    assert read_sources(stage.window.desk) == before


def test_a_wrong_number_erases_nothing_and_the_keyboard_goes_to_its_field(stage: Stage) -> None:
    stage.window.open_case(stage.made.erasure)
    stage.settle()
    page = stage.window.current_page()
    assert isinstance(page, WorkspacePage)
    page.choose("act")
    stage.settle()
    field = field_named(page, stage.made.erasure)
    field.setText("2026-9999")
    page.steps.buttons[0].setFocus()
    assert stage.window.board.run("window.act")
    stage.settle()
    assert QApplication.focusWidget() is field
    assert field.text() == "2026-9999"
    assert page.primary is not None
    assert not page.primary.isEnabled()
    assert page.bar.blocked.isVisible()


def test_a_short_passphrase_at_the_first_start_stays_and_gets_the_keyboard(qtbot: QtBot) -> None:
    setup = SetupWindow(lambda: False, Language.EN)
    qtbot.addWidget(setup)
    setup.show()
    setup.activateWindow()
    qtbot.waitUntil(setup.isActiveWindow)
    press(setup, "Set up")
    press(setup, "Go on to the lock")
    field = setup.findChildren(QLineEdit)[0]
    field.setText("short")
    press(setup, "Go on to the mail files")
    assert QApplication.focusWidget() is field
    assert field.text() == "short"
    assert "too short" in labels(setup)


@pytest.mark.parametrize("name", [*PLACES, "a case"])
def test_f6_goes_through_every_part_of_a_place_and_comes_round(stage: Stage, name: str) -> None:
    if name == "a case":
        stage.window.open_case(stage.made.access)
    else:
        stage.window.show_page(name)
    stage.settle()
    panes = [stage.window.rail(), *(pane for pane in stage.window.current_page().panes() if pane.isVisible())]
    assert len(panes) > 1
    stage.window.rail().focus()
    visited = [0]
    for _ in panes:
        assert stage.window.board.run("window.next_pane")
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(next(place for place, pane in enumerate(panes) if pane is focused or pane.isAncestorOf(focused)))
    assert visited == [*range(len(panes)), 0]
