from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QMainWindow
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget

from core.services.audit_log import list_entries
from core.services.lock import set_unlock_passphrase
from gui.context import Context
from gui.lock import page
from gui.lock.lock import PLAIN_TITLE
from gui.lock.lock import Lock
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.gui.places import unnamed
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "does not support grabbing", extend=True)
OWN = "four quiet words more"


class Shown:
    """A window with a field, a command and a lock."""

    def __init__(self, qtbot: Any, context: Context) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.window.setWindowTitle("2026-0001 Aigerim")
        self.field = QLineEdit("Aigerim")
        self.window.setCentralWidget(self.field)
        self.pressed: list[bool] = []
        action = QAction("Do", self.window)
        action.setShortcut(QKeySequence("Ctrl+F9"))
        action.triggered.connect(lambda: self.pressed.append(True))
        self.window.menuBar().addMenu("File").addAction(action)
        self.window.addAction(action)
        self.window.resize(900, 600)
        self.lock = Lock(self.window, context.background)
        self.lock.watch(context.desk, 10)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()


@contextmanager
def shown(qtbot: Any, folder: Path, passphrase: str = "") -> Iterator[tuple[Context, Shown]]:
    with empty_context(folder) as context:
        if passphrase:
            set_unlock_passphrase(context.desk, passphrase=passphrase)
        yield context, Shown(qtbot, context)


def press(lock: Lock, words: str) -> None:
    next(one for one in lock.cover.findChildren(QPushButton) if words in one.text() and one.isVisibleTo(lock.cover)).click()


def test_the_cover_hides_everything_and_the_title_too(qtbot: Any, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path, OWN) as (context, it):
        it.lock.lock()
        settle(qtbot, context)
        assert it.window.windowTitle() == PLAIN_TITLE
        assert not it.field.isVisible()
        assert not it.window.menuBar().isVisible()
        assert it.lock.cover.geometry() == it.window.rect()
        it.window.setWindowTitle("2026-0002 Dana")
        assert it.window.windowTitle() == PLAIN_TITLE
        assert not unnamed(it.lock.cover)


def test_what_is_drawn_while_it_is_locked_stays_under_the_cover(qtbot: Any, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path, OWN) as (context, it):
        it.lock.lock()
        settle(qtbot, context)
        late = QWidget(it.window)
        late.resize(it.window.size())
        late.show()
        notice = QWidget()
        qtbot.addWidget(notice)
        notice.show()
        settle(qtbot, context)
        seen = it.window.childAt(it.window.rect().center())
        assert seen is not None
        assert it.lock.cover.isAncestorOf(seen)
        assert not late.isVisible()
        assert not notice.isVisible()
        it.lock._unlock()
        assert late.isVisible()


def test_no_key_of_the_window_works_under_the_cover_and_tab_stays_on_it(qtbot: Any, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path, OWN) as (context, it):
        qtbot.keyClick(it.window, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
        assert it.pressed == [True]
        it.lock.lock()
        settle(qtbot, context)
        for target in (it.window, it.field, it.lock.cover.focusWidget()):
            qtbot.keyClick(target, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
        assert it.pressed == [True]
        for _ in range(5):
            qtbot.keyClick(it.lock.cover.focusWidget(), Qt.Key.Key_Tab)
            focused = it.window.focusWidget()
            assert focused is not None
            assert it.lock.cover.isAncestorOf(focused)


def test_a_wrong_passphrase_waits_longer_each_time_and_stands_in_the_trail(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with shown(qtbot, tmp_path, OWN) as (context, it):
        it.lock.lock()
        settle(qtbot, context)
        it.lock.cover._timer.setInterval(20)
        field = it.lock.cover._field
        assert field is not None
        field.setText("not the right one")
        press(it.lock, "Unlock")
        qtbot.waitUntil(lambda: "This is not the passphrase" in labels(it.lock.cover))
        assert "not the right one" not in labels(it.lock.cover)
        assert field.text() == ""
        qtbot.waitUntil(field.isEnabled)
        it.lock.cover._timer.setInterval(60_000)
        field.setText("still not it")
        press(it.lock, "Unlock")
        qtbot.waitUntil(lambda: "possible in 2 seconds" in labels(it.lock.cover))
        settle(qtbot, context)
        assert not field.isEnabled()
        assert it.lock.is_locked()
        assert [dict(entry.details)["tries"] for entry in list_entries(context.desk, limit=2)] == ["2", "1"]


def test_a_password_manager_or_the_menu_of_the_field_can_paste(qtbot: Any, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path, OWN) as (context, it):
        it.lock.lock()
        settle(qtbot, context)
        field = it.lock.cover._field
        assert field is not None
        QApplication.clipboard().setText(OWN)
        qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert field.text() == OWN
        menu = QMenu(field)
        menu.addAction("Paste")
        menu.popup(it.window.pos())
        settle(qtbot, context)
        assert menu.isVisible()
        menu.close()


def test_the_wait_doubles_and_ends_at_a_minute(qtbot: Any, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path, OWN) as (context, it):
        it.lock.lock()
        settle(qtbot, context)
        waits = []
        for tries in (1, 2, 3, 4, 7, 50):
            it.lock.cover.refuse(tries)
            waits.append(it.lock.cover._left)
        assert waits == [1, 2, 4, 8, page.LONGEST_WAIT, page.LONGEST_WAIT]


def test_the_right_passphrase_opens_it_as_it_was(qtbot: Any, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path, OWN) as (context, it):
        it.lock.lock()
        settle(qtbot, context)
        field = it.lock.cover._field
        assert field is not None
        assert field.echoMode() is QLineEdit.EchoMode.Password
        press(it.lock, "Show")
        assert field.echoMode() is QLineEdit.EchoMode.Normal
        qtbot.keyClicks(field, OWN)
        with qtbot.waitSignal(it.lock.unlocked):
            qtbot.keyClick(field, Qt.Key.Key_Return)
        settle(qtbot, context)
        assert it.window.windowTitle() == "2026-0001 Aigerim"
        assert it.field.isVisible()
        assert not it.lock.cover.isVisible()
        qtbot.keyClick(it.window, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
        assert it.pressed == [True]
        it.lock.lock()
        settle(qtbot, context)
        assert it.lock.cover._field is not None
        assert it.lock.cover._field.text() == ""


def test_without_a_passphrase_it_says_so_and_opens_by_enter(qtbot: Any, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path) as (context, it):
        it.lock.lock()
        settle(qtbot, context)
        assert "No passphrase is set" in labels(it.lock.cover)
        with qtbot.waitSignal(it.lock.unlocked):
            qtbot.keyClick(it.lock.cover.focusWidget(), Qt.Key.Key_Return)
        it.lock.lock()
        settle(qtbot, context)
        with qtbot.waitSignal(it.lock.setting_wanted):
            press(it.lock, "set a passphrase")
        assert not it.lock.is_locked()


def test_minutes_without_a_key_lock_it_and_every_key_begins_them_anew(qtbot: Any, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path, OWN) as (context, it):
        assert it.lock._idle.interval() == 600_000
        it.lock._idle.setInterval(300)
        it.lock._idle.start()
        before = it.lock._idle.remainingTime()
        qtbot.waitUntil(lambda: it.lock._idle.remainingTime() < before - 40)
        QTest.keyClick(it.window.windowHandle(), Qt.Key.Key_A)
        assert it.lock._idle.remainingTime() > 260
        qtbot.waitUntil(lambda: it.lock._idle.remainingTime() < 260)
        QTest.mouseClick(it.window.windowHandle(), Qt.MouseButton.LeftButton)
        assert it.lock._idle.remainingTime() > 260
        with qtbot.waitSignal(it.lock.locked):
            pass
        settle(qtbot, context)
        assert it.lock.cover.isVisible()
        it.lock.watch(context.desk, 0)
        assert not it.lock._idle.isActive()
