"""Checks 9, 10, 11, 14 and 15 of UX 8.4: states by shape and word, dialogs, errors, what goes away by itself, and what is heard."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QDialog
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.cases.deadline_text import SHAPES
from core.cases.deadline_text import Urgency
from core.cases.steps import StepStatus
from core.services.audit_log import list_entries
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.services.failures import NoSuchCaseError
from core.words import Language
from gui.attached import open_window
from gui.background import Background
from gui.widgets import announcer
from gui.widgets import notices
from gui.window import MainWindow
from gui.words import set_language
from gui.words import tr
from gui.workspace.panels import places
from gui.workspace.steps import GLYPHS
from tests.helpers.desks import desk_in
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_in(tmp_path) as desk:
        made = open_window(desk, Background(), tmp_path / "out")
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        settle(qtbot, made)
        yield made
        made.close()


def differ(values: Iterable[str]) -> bool:
    found = list(values)
    return all(found) and len(set(found)) == len(found)


@pytest.mark.parametrize("language", Language)
def test_every_state_has_its_own_shape_and_its_own_word(qtbot: QtBot, language: Language) -> None:
    """Check 9: whoever sees no colours tells them apart."""
    set_language(language)
    assert set(SHAPES) == set(Urgency)
    assert differ(SHAPES.values())
    assert set(GLYPHS) == set(StepStatus)
    assert differ(GLYPHS.values())
    assert differ(tr(f"codes.status_{status}") for status in StepStatus)
    assert differ(places.SIGNS.values())
    assert differ(tr(f"panels.place_{state}") for state in places.SIGNS)


@pytest.mark.parametrize("name", ["window.palette", "window.help"])
def test_a_dialog_has_a_title_and_esc_gives_the_keyboard_back(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Check 10."""
    window.show_page("cases")
    settle(qtbot, window)
    before = window.current_page().search()
    assert before is not None
    before.setFocus()
    assert window.board.run(name)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle()
    assert dialog.isModal()
    focused = dialog.focusWidget()
    assert focused is not None
    assert isinstance(focused, QLineEdit) or (isinstance(focused, QPushButton) and focused.isDefault())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_a_failure_is_heard_and_takes_nothing_of_what_was_typed(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Checks 11 and 15."""
    heard = _listen(monkeypatch)
    window.show_page("cases")
    settle(qtbot, window)
    field = window.current_page().search()
    assert isinstance(field, QLineEdit)
    field.setText("Aigerim")
    window.show_failure(NoSuchCaseError(number="2026-0099"))
    assert field.text() == "Aigerim"
    assert [words for words in heard if "2026-0099" in words] != []


def test_what_was_done_is_heard_and_stands_in_undo_and_trail_when_it_is_gone_from_sight(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Checks 14 and 15: what is shown for a time only is never the only copy."""
    heard = _listen(monkeypatch)
    settings = read_settings(window.desk)
    undone: list[bool] = []
    change_settings(window.desk, settings=settings.model_copy(update={"text_scale": 125}))
    window.announce("Text is larger.", lambda: undone.append(True))
    assert heard == ["Text is larger."]
    notice = next(one for one in window.findChildren(notices.DoneNotice) if one.isVisible())
    notice.hide()  # as its timer does
    assert list_entries(window.desk)[0].act == "settings_changed"
    window.undo()
    assert undone == [True]


def test_announcements_have_one_way() -> None:
    gui = Path(announcer.__file__).parents[1]
    askers = {path.relative_to(gui).as_posix() for path in gui.rglob("*.py") if "updateAccessibility" in path.read_text(encoding="utf-8")}
    assert askers == {"widgets/announcer.py"}


def _listen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of everything that is announced from now on."""
    heard: list[str] = []

    def keep(widget: QWidget) -> None:
        heard.append(widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else ""))

    monkeypatch.setattr(notices, "say_at_once", keep)
    return heard
