"""The table of commands: every one in a menu, every main act by a key that is the same in every layout, no key twice in one place (UX 0.2, 8.4)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from gui.attached import open_window
from gui.background import Background
from gui.command_table import COMMANDS
from gui.command_table import MENUS
from gui.command_table import WINDOW
from gui.command_table import Command
from gui.commands import CommandBoard
from gui.places import MAILBOXES
from gui.places import PLACES
from gui.places import WORKSPACE
from gui.window import MainWindow
from gui.words import tr
from tests.helpers.desks import desk_in
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
_NAMED = "Return|Enter|Space|Delete|Del|Esc|Up|Down|Left|Right|PgUp|PgDown|Home|End|Tab|F[1-9]|F1[0-2]"
LAYOUT_PROOF = re.compile(rf"((Ctrl|Shift|Alt)\+)*({_NAMED})")
EXTRAS = frozenset({"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+P", "Ctrl+K", "Ctrl+N"})  # letters, known from everywhere: only beside menu and palette
LETTER_ONLY_IN_MENUS = frozenset({"window.undo", "window.redo", "today.print_sheet", "cases.print", "workspace.print"})
MAIN_ACTS = (
    "window.act",
    "window.next",
    "window.search_here",
    "window.next_pane",
    "window.previous_item",
    "window.next_item",
    "window.back",
    "window.help",
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_in(tmp_path) as desk:
        made = open_window(desk, Background(), tmp_path / "out")
        qtbot.addWidget(made)
        made.show()
        settle(qtbot, made)
        yield made
        made.close()


def test_every_command_stands_in_the_menu_that_it_names(window: MainWindow) -> None:
    for menu in MENUS:
        shown = {action.text().partition("\t")[0].replace("&&", "&") for action in window.board.menus[menu].actions()}
        assert {tr(command.words) for command in COMMANDS if command.menu == menu} <= shown


def test_every_command_is_named_once_and_of_a_known_place() -> None:
    assert [name for name, times in Counter(command.name for command in COMMANDS).items() if times > 1] == []
    assert {command.place for command in COMMANDS} <= {WINDOW, WORKSPACE, MAILBOXES, *PLACES}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_keys_are_the_same_in_every_layout(command: Command) -> None:
    assert [keys for keys in command.keys if not LAYOUT_PROOF.fullmatch(keys) and keys not in EXTRAS] == []
    if command.keys and all(keys in EXTRAS for keys in command.keys):
        assert command.name in LETTER_ONLY_IN_MENUS
    assert all(not QKeySequence(keys).isEmpty() for keys in command.keys)


@pytest.mark.parametrize("name", MAIN_ACTS)
def test_a_main_act_of_every_screen_has_a_key_without_a_letter(name: str) -> None:
    command = next(command for command in COMMANDS if command.name == name)
    assert any(LAYOUT_PROOF.fullmatch(keys) for keys in command.keys)


@pytest.mark.parametrize("place", [*PLACES, WORKSPACE, MAILBOXES])
def test_no_key_means_two_things_in_one_place(place: str) -> None:
    """A page's own command hides one of the window with the same key; that is never wanted unawares, so there is none."""
    here = [command for command in COMMANDS if command.place in {place, WINDOW}]
    keys = Counter(QKeySequence(keys).toString() for command in here for keys in command.keys)
    letters = Counter(command.letter for command in here if command.letter)
    assert [key for key, times in (keys + letters).items() if times > 1] == []


def test_letters_are_for_lists_only_and_each_has_its_place_on_the_keyboard() -> None:
    letters = {command.letter for command in COMMANDS if command.letter}
    assert letters <= {"1", "2", "3", "4", "J", "K"}
    assert not {keys for command in COMMANDS for keys in command.keys} & letters


def test_a_key_runs_the_command_of_the_page_that_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    board: CommandBoard = window.board
    window.show_page("inbox")
    settle(qtbot, window)
    assert board.press("Ctrl+F3")
    assert window.chosen() == "cases"
    assert not board.press("Ctrl+Alt+F11")
