"""The palette finds commands, cases and people by a few letters, and the sheet of keys tells what works here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from gui.attached import open_window
from gui.background import Background
from gui.command_table import COMMANDS
from gui.palette.choices import command_choices
from gui.palette.choices import matching
from gui.palette.keys import key_rows
from gui.palette.window import PaletteWindow
from gui.window import MainWindow
from tests.helpers.kept_samples import small_sample_in
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    made = open_window(small_sample_in(tmp_path).desk, Background(), tmp_path / "out")
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    yield made
    made.close()


def palette_of(window: MainWindow) -> PaletteWindow:
    assert window.board.press("F12")
    return next(dialog for dialog in window.findChildren(PaletteWindow) if dialog.isVisible())


def test_every_word_that_is_typed_has_to_begin_a_word() -> None:
    choices = command_choices(COMMANDS)
    assert "window.auditlog" in [choice.name for choice in matching(choices, "lo aud")]
    assert not matching(choices, "xyzzy")


def test_a_command_is_run_by_a_few_letters_and_enter(qtbot: Any, window: MainWindow) -> None:
    palette = palette_of(window)
    qtbot.keyClicks(palette.field, "audit lo")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.chosen() == "auditlog"


def test_a_person_is_found_in_either_script_and_the_case_opens(qtbot: Any, window: MainWindow) -> None:
    palette = palette_of(window)
    qtbot.keyClicks(palette.field, "orlov")
    qtbot.waitUntil(lambda: any(choice is not None and choice.is_case for choice in map(palette.model.choice_at, range(palette.model.rowCount()))))
    row = next(row for row in range(palette.model.rowCount()) if (choice := palette.model.choice_at(row)) is not None and choice.is_case)
    palette.view.setCurrentIndex(palette.model.index(row))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.chosen() == "workspace"


def test_arrows_move_in_the_list_while_one_types(qtbot: Any, window: MainWindow) -> None:
    palette = palette_of(window)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_what_cannot_be_done_here_is_not_offered(window: MainWindow) -> None:
    names = {command.name for command in window.board.available()}
    assert "window.inbox" in names
    assert not any(name.startswith("workspace.") for name in names)


def test_the_keys_of_a_screen_tell_its_own_first(qtbot: Any, window: MainWindow) -> None:
    window.show_page("inbox")
    settle(qtbot, window)
    assert window.board.press("F1")
    dialog = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    own = {words for _keys, words in key_rows("inbox", own=True)}
    assert own
    assert own.isdisjoint({words for _keys, words in key_rows("inbox", own=False)})
