"""Runs the commands of the table: menus, keys and letter keys all end in `run(name)`, which asks the page that is shown, then the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import QKeyEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QMainWindow
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from gui.command_table import COMMANDS
from gui.command_table import MENUS
from gui.command_table import Command
from gui.words import tr

Acts = Mapping[str, Callable[[], object]]
# The place of a key on the keyboard, whatever a layout writes there: as X11 counts (evdev + 8), and as Windows does. macOS tells none.
_X11 = {"1": 10, "2": 11, "3": 12, "4": 13, "R": 27, "J": 44, "K": 45}
_WINDOWS = {"1": 2, "2": 3, "3": 4, "4": 5, "R": 19, "J": 36, "K": 37}
_MOVES = frozenset({"J", "K"})
_MOVING = frozenset(
    {"window.previous_item", "window.next_item", "workspace.next_step", "workspace.previous_step", "letters.next_page", "letters.previous_page"}
)
_PLACES = _WINDOWS if sys.platform == "win32" else _X11


def key_words(keys: str) -> str:
    """A key sequence as it is written on the keyboard."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


class CommandBoard(QObject):
    """One board for the window. `acts_here` gives what can be done now (the page's acts before the window's); `place` names the page that is shown."""

    def __init__(self, window: QMainWindow, acts_here: Callable[[], Acts], place: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._acts_here = acts_here
        self._place = place
        self.letter_keys = True
        self.menus: dict[str, QMenu] = {}
        self._shortcuts = {keys: self._shortcut(keys) for keys in dict.fromkeys(keys for command in COMMANDS for keys in command.keys)}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def run(self, name: str) -> bool:
        """Run a command by its name; whether it could be done here and now."""
        act = self._acts_here().get(name)
        if act is None:
            return False
        act()
        return True

    def available(self) -> tuple[Command, ...]:
        """The commands that can be run now, in the order of the table."""
        acts = self._acts_here()
        return tuple(command for command in COMMANDS if command.name in acts)

    def fill_menus(self) -> None:
        """Make the menu bar anew from the table, in the window's language."""
        bar = self._window.menuBar()
        bar.clear()
        self.menus = {}
        for name in MENUS:
            commands = [command for command in COMMANDS if command.menu == name]
            if commands:
                self.menus[name] = self._menu(tr(f"commands.menu_{name}"), commands)
                bar.addMenu(self.menus[name])

    def press(self, keys: str) -> bool:
        """What a key does here: the page's own command before the window's. Whether there was one."""
        here = [command for command in COMMANDS if keys in command.keys]
        here.sort(key=lambda command: command.place != self._place())
        return any(self.run(command.name) for command in here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letter keys in lists, by their place on the keyboard (UX 0.2); everywhere else they are letters."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QAbstractItemView):
            return super().eventFilter(watched, event)
        letter = self._letter(event)
        if letter and event.isAutoRepeat() and letter not in _MOVES:
            return True  # a key that is held decides once
        if letter and watched.state() is not QAbstractItemView.State.EditingState:
            here = sorted((command for command in COMMANDS if command.letter == letter), key=lambda command: command.place != self._place())
            return any(self.run(command.name) for command in here)
        return super().eventFilter(watched, event)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Only the list that has the keyboard is listened to: a filter over the whole program would slow every event."""
        if isinstance(before, QAbstractItemView):
            before.removeEventFilter(self)
        if isinstance(now, QAbstractItemView) and now.window() is self._window:
            now.installEventFilter(self)

    def _letter(self, event: QKeyEvent) -> str:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.letter_keys or modifiers != Qt.KeyboardModifier.NoModifier:
            return ""
        code = event.nativeScanCode()
        if code > 1:
            return next((letter for letter, place in _PLACES.items() if place == code), "")
        return event.text().upper() if event.text().upper() in _PLACES else ""

    def _menu(self, title: str, commands: list[Command]) -> QMenu:
        menu = QMenu(title, self._window)
        actions: list[tuple[QAction, str]] = []
        place = commands[0].place
        for command in commands:
            if command.place != place:
                menu.addSeparator()
                place = command.place
            keys = f"\t{key_words(command.keys[0])}" if command.keys else ""
            action = QAction(tr(command.words).replace("&", "&&") + keys, menu)
            action.triggered.connect(partial(self._triggered, command.name))
            menu.addAction(action)
            actions.append((action, command.name))
        menu.aboutToShow.connect(partial(self._enable, actions))
        return menu

    def _triggered(self, name: str, _checked: bool = False) -> None:
        self.run(name)

    def _enable(self, actions: list[tuple[QAction, str]]) -> None:
        """What cannot be done here is grey, so that the menus stay the whole catalogue."""
        acts = self._acts_here()
        for action, name in actions:
            action.setEnabled(name in acts)

    def _shortcut(self, keys: str) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self._window)
        made.setAutoRepeat(all(command.name in _MOVING for command in COMMANDS if keys in command.keys))
        made.activated.connect(partial(self.press, keys))
        return made
