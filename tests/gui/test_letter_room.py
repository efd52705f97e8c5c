"""The letter itself has the room: what is known of it is one line that opens by key, and the acts beside the main one fold in a low window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QPushButton

from core.services.last_look import LastLook
from core.words import Language
from gui.attached import open_window
from gui.background import Background
from gui.letters.page import LettersPage
from gui.window import MainWindow
from tests.gui.places import labels
from tests.helpers.outbox import AIGERIM
from tests.helpers.outbox import refusal
from tests.helpers.road import Road
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
SIZES = {(1280, 800): 0.45, (1024, 640): 0.35}  # the window, and the share of the pane's height that the page has at least
LOW = (1024, 640)


@pytest.fixture
def window(qtbot: Any, road: Road) -> Iterator[MainWindow]:
    refusal(road)
    made = open_window(road.desk, Background(), road.letters)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    settle(qtbot, made)
    yield made
    made.close()


def letters_in(window: MainWindow, qtbot: Any, language: Language, size: tuple[int, int]) -> LettersPage:
    window.show_in_look(LastLook(language, "light", "normal", 100, *size))
    window.resize(*size)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("letters")
    for _ in range(3):
        settle(qtbot, window)
    page = window.current_page()
    assert isinstance(page, LettersPage)
    return page


def acts(page: LettersPage) -> list[str]:
    return [one.accessibleName() for one in page.sheet.bar.findChildren(QPushButton) if one.isVisibleTo(page)]


@pytest.mark.parametrize("language", Language)
def test_the_page_of_a_letter_is_seen_in_every_window(window: MainWindow, qtbot: Any, language: Language) -> None:
    low: list[str] = []
    for size, least in SIZES.items():
        pane = letters_in(window, qtbot, language, size).sheet
        assert pane.preview is not None
        share = pane.preview.page.visibleRegion().boundingRect().height() / pane.height()
        low += [] if share >= least else [f"{size}: {share:.2f}"]
    assert low == []


def test_what_is_known_of_a_letter_is_one_line_and_a_key_opens_it(window: MainWindow, qtbot: Any) -> None:
    page = letters_in(window, qtbot, Language.EN, LOW)
    assert "Subject" not in labels(page.sheet)
    assert AIGERIM in labels(page.sheet), "to whom it goes stands there always"
    for opened in (True, False):
        page.list.view.setFocus()
        QTest.keyClick(page.list.view, Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        settle(qtbot, window)
        assert ("Subject" in labels(page.sheet)) is opened
    details = page.sheet.head.details
    assert details is not None
    details.setFocus()
    details.click()
    settle(qtbot, window)
    assert QApplication.focusWidget() is page.sheet.head.details
    assert "Subject" in labels(letters_in(window, qtbot, Language.EN, LOW).sheet), "the pages were made anew, and it stays open"


def test_in_a_low_window_the_other_acts_are_one_press_away(window: MainWindow, qtbot: Any) -> None:
    page = letters_in(window, qtbot, Language.EN, LOW)
    others, main = acts(page)
    assert others.endswith("other acts…")
    assert main == "Save the letter"
    next(one for one in page.sheet.bar.findChildren(QPushButton) if one.accessibleName() == others).click()
    settle(qtbot, window)
    number = len(acts(page))
    assert number > 3
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Fewer acts"
    assert len(acts(letters_in(window, qtbot, Language.EN, (1920, 1080)))) == number - 1
