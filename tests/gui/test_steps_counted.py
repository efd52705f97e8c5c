"""How many keys the roads take (UX 8.1): real key events in the real window, no mouse; typed words are not counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.identity.challenge import codes_in
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.words import CaseState
from core.words import Kind
from gui.attached import open_window
from gui.background import Background
from gui.inbox.page import InboxPage
from gui.window import MainWindow
from gui.workspace.page import WorkspacePage
from tests.helpers.road import Road
from tests.helpers.road import World
from tests.helpers.road import pdf_text
from tests.helpers.road import road_on
from tests.helpers.windows import settle

ACCESS, ERASURE = "a.sadykova@mail.kz", "d.kuanyshev@inbox.kz"
ID_REQUEST = 3
TO_CASES = 2  # where the inbox goes on to its next message, the case is gone to by two more keys: the budget has to hold for them too
WHOLE_ACCESS, WHOLE_ERASURE = 15 - TO_CASES, 20 - TO_CASES


class Operator:
    """Someone at the keyboard. `keys` counts chords; words are typed letter by letter and not counted."""

    def __init__(self, qtbot: QtBot, road: Road, window: MainWindow) -> None:
        self.qtbot, self.road, self.window = qtbot, road, window
        self.keys = 0

    @property
    def page(self) -> WorkspacePage:
        page = self.window.current_page()
        assert isinstance(page, WorkspacePage)
        return page

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        return widget

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One chord, where the keyboard is now."""
        QTest.keyClick(self.focused, key, modifier)
        self.keys += 1
        settle(self.qtbot, self.window)

    def act(self) -> None:
        """Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def type_words(self, words: str) -> None:
        """Letters, where the keyboard is now."""
        QTest.keyClicks(self.focused, words)
        settle(self.qtbot, self.window)

    def choose_message(self, sender: str) -> None:
        """Where the count begins: the list has the keyboard and the message is chosen."""
        self.window.show_page("inbox")
        settle(self.qtbot, self.window)
        inbox = self.window.current_page()
        assert isinstance(inbox, InboxPage)
        wanted = self.road.message_from(sender)
        inbox.list.view.setFocus()
        self.press(Qt.Key.Key_Home)
        while (shown := inbox.reader.current()) is None or shown.id != wanted:
            before = shown
            self.press(Qt.Key.Key_Down)
            assert inbox.reader.current() != before, "the message is not in the list"
        self.keys = 0

    def step(self) -> str:
        """The step that is shown."""
        return next(one.step for one in self.page.steps.buttons if one.isChecked())

    def the_person_answers(self) -> None:
        """What happens outside: the code comes back from the proved address, and the mail is taken in."""
        number = self.page.number
        letter = self.road.view(number).letters[-1]
        assert letter.saved_as is not None
        code = codes_in(pdf_text(Path(letter.saved_as).with_suffix(".pdf")))[0]
        self.road.reply(number, letter.recipient, f"Код: {code}", None)
        self.window.changed(Changed(frozenset({Shown.CASES, Shown.MESSAGES}), number))
        settle(self.qtbot, self.window)


@pytest.fixture
def operator(world: World, tmp_path: Path, qtbot: QtBot) -> Iterator[Operator]:
    with road_on(world, tmp_path) as road:
        change_settings(road.desk, settings=read_settings(road.desk).model_copy(update={"next_after_outcome": False}))
        window = open_window(road.desk, Background(), tmp_path / "out")
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        settle(qtbot, window)
        yield Operator(qtbot, road, window)
        settle(qtbot, window)
        window.background.close()
        window.hide()


def request_identity(operator: Operator) -> None:
    """Look up, prepare, send."""
    for _ in range(3):
        operator.act()


def test_an_identity_request_takes_three_keys_from_a_new_case(operator: Operator) -> None:
    operator.choose_message(ACCESS)
    operator.act()
    assert operator.step() == "identity"
    operator.keys = 0
    request_identity(operator)
    assert operator.road.view(operator.page.number).letters[-1].sent_at is not None
    assert operator.keys <= ID_REQUEST


def test_a_simple_access_takes_at_most_fifteen_keys_to_closed(operator: Operator) -> None:
    operator.choose_message(ACCESS)
    operator.act()
    number = operator.page.number
    assert operator.road.view(number).leading.kind is Kind.ACCESS
    request_identity(operator)
    operator.the_person_answers()
    assert (operator.step(), isinstance(operator.focused, QRadioButton)) == ("scope", True)
    seen = []
    while operator.road.view(number).state is not CaseState.CLOSED:
        seen.append(operator.step())
        operator.act()
        assert operator.keys <= WHOLE_ACCESS, seen
    assert seen == ["scope", "collect", "collect", "review", "respond", "respond", "close", "close"]


def test_an_erasure_takes_at_most_twenty_keys_and_the_number_typed(operator: Operator) -> None:
    operator.choose_message(ERASURE)
    operator.act()
    number = operator.page.number
    request_identity(operator)
    operator.the_person_answers()
    while operator.road.view(number).state is not CaseState.CLOSED:
        asked = operator.focused
        if operator.step() == "act" and isinstance(asked, QLineEdit) and not asked.text():
            before = operator.keys
            operator.act()
            assert operator.road.view(number).erasure is not None
            assert operator.step() == "act", "without the number nothing is erased"
            operator.keys = before  # that was to see that it is refused
            operator.type_words(number)
        operator.act()
        assert operator.keys <= WHOLE_ERASURE, operator.step()
    erasure = operator.road.view(number).erasure
    assert erasure is not None
    assert erasure.state == "done"


def test_steps_and_tabs_are_reached_by_keys_alone(operator: Operator) -> None:
    operator.choose_message(ACCESS)
    operator.act()
    operator.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert operator.step() == "scope"
    operator.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert operator.step() == "identity"
    operator.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert operator.page.side.tab == "facts"
    operator.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert operator.page.side.tab == "messages"
    operator.press(Qt.Key.Key_F4)
    assert QApplication.clipboard().text() == operator.page.number


def test_a_note_takes_one_key_beside_its_words_and_its_button(operator: Operator) -> None:
    operator.choose_message(ACCESS)
    operator.act()
    number = operator.page.number
    operator.keys = 0
    operator.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    operator.type_words("called")
    operator.press(Qt.Key.Key_Tab)
    operator.press(Qt.Key.Key_Space)
    assert [words for _, _, words in operator.road.view(number).notes] == ["called"]
    assert operator.keys <= 3
