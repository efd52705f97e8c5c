"""The frame of the case workspace: head, steps, side, bar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.services.deadline_words import explain_steps
from core.words import Kind
from core.words import Language
from gui.background import Background
from gui.context import Context
from gui.widgets.message_text import MessageText
from gui.workspace.page import WorkspacePage
from gui.workspace.panel import Panel
from gui.workspace.panel import Primary
from tests.helpers.desks import ALMATY
from tests.helpers.road import Road
from tests.helpers.windows import RecordingWindow
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says this of every window
HOLDER = "a.sadykova@mail.kz"


class TinyPanel(Panel):
    """A panel that counts how often its main action ran."""

    ran = 0

    def primary(self) -> Primary:
        return Primary("Go on", self._go)

    def blocked(self) -> str:
        return "Two places are left."

    def _go(self) -> None:
        type(self).ran += 1


@pytest.fixture
def window() -> RecordingWindow:
    return RecordingWindow()


@pytest.fixture
def page(road: Road, qtbot: QtBot, window: RecordingWindow) -> Iterator[WorkspacePage]:
    background = Background()
    page = WorkspacePage(
        Context(road.desk, background, window, ALMATY, road.folder), dict.fromkeys(("identity", "scope", "collect", "respond"), TinyPanel)
    )
    qtbot.addWidget(page)
    page.resize(1180, 740)
    page.show()
    page.open(road.begin(HOLDER, kinds=(Kind.ACCESS,)))
    settle(qtbot, page.context)
    yield page
    background.close()


def words_of(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def named(widget: QWidget, start: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.accessibleName().startswith(start))


def test_the_head_says_whose_case_it_is_and_when_it_is_due(page: WorkspacePage) -> None:
    assert page.loaded is not None
    shown = words_of(page.head)
    assert f"Access · {page.loaded.case.person}" in shown
    assert page.loaded.case.number in [one.text() for one in page.head.findChildren(QPushButton)]
    assert "clock running · Kazakhstan · in Russian" in shown
    assert any(one.property("urgency") for one in page.head.findChildren(QLabel))


def test_how_shows_every_step_of_the_clock_with_its_citation(page: WorkspacePage, qtbot: QtBot) -> None:
    assert page.loaded is not None
    steps = explain_steps(page.loaded.case.leading.deadline, language=Language.EN)
    page.head.how_link.click()
    qtbot.waitUntil(lambda: all(sentence in words_of(page.area) and citation in words_of(page.area) for sentence, citation in steps))
    assert "weekend" in words_of(page.area)
    page.toggle_how()
    assert steps[-1][0] not in words_of(page.area)


def test_the_first_step_that_is_not_completed_is_chosen(page: WorkspacePage) -> None:
    checked = [one.step for one in page.steps.buttons if one.isChecked()]
    assert checked == ["identity"]
    assert page.steps.buttons[0].accessibleName() == "Step 1 of 6, Identity, In progress"
    assert "Own target:" in page.steps.target.text()


def test_a_locked_step_can_be_read_and_says_what_is_missing(page: WorkspacePage) -> None:
    answer = next(one for one in page.steps.buttons if one.step == "respond")
    assert answer.focusPolicy() is not Qt.FocusPolicy.NoFocus
    assert "Missing:" in answer.accessibleName()
    assert answer.toolTip() in answer.accessibleName()
    page.choose("respond")
    assert (page.panel, page.primary) == (None, None)


def test_steps_are_chosen_by_keyboard(page: WorkspacePage) -> None:
    page.steps.focus("identity")
    QTest.keyClick(page.steps.buttons[0], Qt.Key.Key_Down)
    QTest.keyClick(page.steps.buttons[1], Qt.Key.Key_Return)
    assert [one.step for one in page.steps.buttons if one.isChecked()] == ["scope"]


def test_a_step_completed_meanwhile_gives_way_to_the_next(page: WorkspacePage, road: Road, qtbot: QtBot) -> None:
    assert page.loaded is not None
    road.prove(page.loaded.case.number)
    page.refresh()
    settle(qtbot, page.context)
    assert [one.step for one in page.steps.buttons if one.isChecked()] == ["scope"]


def test_act_runs_the_main_action(page: WorkspacePage) -> None:
    before = TinyPanel.ran
    page.act()
    assert TinyPanel.ran == before + 1
    assert "Two places are left." in words_of(page)


def test_a_note_is_added_and_shown_as_internal(page: WorkspacePage, window: RecordingWindow, qtbot: QtBot) -> None:
    page.side.choose("notes")
    page.side.findChildren(QPlainTextEdit)[-1].setPlainText("Called the provider")
    named(page.side, "Add note").click()
    settle(qtbot, page.context)
    assert [change.case for change in window.changes] == [page.loaded.case.number if page.loaded else ""]
    page.refresh()
    settle(qtbot, page.context)
    assert "Called the provider" in words_of(page.side)
    assert "Internal. Never sent." in words_of(page.side)


def test_an_unfinished_note_survives_a_refresh(page: WorkspacePage, road: Road, qtbot: QtBot) -> None:
    assert page.loaded is not None
    page.side.choose("notes")
    page.side.findChildren(QPlainTextEdit)[-1].setPlainText("half a")
    road.ask(page.loaded.case.number)
    page.refresh()
    settle(qtbot, page.context)
    assert page.side.findChildren(QPlainTextEdit)[-1].toPlainText() == "half a"


def test_the_history_is_told_in_words(page: WorkspacePage) -> None:
    assert page.loaded is not None
    page.side.choose("history")
    model = page.side.made["history"].first().model()  # type: ignore[union-attr]  # the history has a list
    told = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert len(told) == len(page.loaded.entries) >= 2
    assert not any("_" in words for words in told)


def test_a_message_is_unfolded_in_place(page: WorkspacePage) -> None:
    assert page.loaded is not None
    named(page.side, "Read:").click()
    assert page.side.findChildren(MessageText)[0].toPlainText().strip() == page.loaded.case.messages[0].text.strip()


def test_the_folder_of_a_letter_is_shown_and_not_opened(page: WorkspacePage, road: Road, qtbot: QtBot) -> None:
    assert page.loaded is not None
    road.ask(page.loaded.case.number)
    page.refresh()
    settle(qtbot, page.context)
    page.side.choose("files")
    named(page.side, "Show folder").click()
    field = page.side.findChildren(QLineEdit)[0]
    qtbot.waitUntil(field.isVisible)
    assert (field.isReadOnly(), field.text()) == (True, str(road.letters))


def test_the_side_leaves_a_narrow_page_until_it_is_asked_for(page: WorkspacePage) -> None:
    assert page.side.isVisible()
    page.resize(1024, 640)
    assert not page.side.isVisible()
    page.toggle_side()
    assert page.side.isVisible()


def test_every_widget_that_takes_the_keyboard_has_a_name(page: WorkspacePage) -> None:
    for tab in tuple(page.side.tabs):
        page.side.choose(tab)
        nameless = [
            one
            for one in page.findChildren(QWidget)
            if one.focusPolicy() is not Qt.FocusPolicy.NoFocus and isinstance(one, QPushButton | QPlainTextEdit | QLineEdit | QComboBox | MessageText)
            if one.isVisibleTo(page) and not one.accessibleName()
        ]
        assert nameless == []
