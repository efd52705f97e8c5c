"""The buttons under a message: what can be done with it, each with its key, at most one of them leading."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout

from gui.command_table import COMMANDS
from gui.commands import key_words
from gui.theme.tokens import scaled
from gui.widgets.buttons import PRIMARY_KEYS
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label

AIR, TIGHT_AIR = 10, 5
SIDE, TIGHT_SIDE = 20, 10
MOST = 300  # pixels at a text scale of 100 %: a leading button whose words are longer stands without its key in little room


@dataclass(frozen=True, slots=True)
class Outcome:
    """One button. `command` names the row of the command table whose key stands on it; the leading one has Ctrl+Enter."""

    words: str
    act: Callable[[], object]
    command: str = ""


class OutcomeBar(QFrame):
    """Shows outcomes in their order, above them a sentence where one is needed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.note = label("", "small")
        self.buttons = FlowLayout(spacing=8)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.note)
        self._column.addLayout(self.buttons)
        self._keys: dict[QPushButton, str] = {}
        self._short = False
        self.set_tight(tight=False)
        self.note.hide()

    def set_tight(self, *, tight: bool, short: bool = False) -> None:
        """Less air above and below where there is little room; where there is still less, keys are told by the tool tip and the menu only."""
        air = TIGHT_AIR if tight else AIR
        side = TIGHT_SIDE if tight else SIDE
        self._column.setContentsMargins(side, air, side, air)
        self._column.setSpacing(air)
        if short is not self._short:
            self._short = short
            for one in self._keys:
                self._show_key(one)

    def show_outcomes(self, leading: Outcome | None, others: Iterable[Outcome], note: str = "") -> None:
        """At most one leading outcome, then the quieter ones."""
        clear(self.buttons)
        self._keys = {}
        if leading:
            self._add(primary_button(leading.words, leading.act), key_words(PRIMARY_KEYS))
        for one in others:
            self._add(button(one.words, one.act, name=one.words), key_of(one.command))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _add(self, made: QPushButton, keys: str) -> None:
        self._keys[made] = keys
        self._show_key(made)
        self.buttons.addWidget(made)

    def _show_key(self, shown: QPushButton) -> None:
        """The leading one keeps its key as long as both have room in one row."""
        words, keys = shown.accessibleName().replace("&", "&&"), self._keys[shown]
        both, leads = f"{words}   {keys}", shown.property("primary") == "true"
        hides = self._short and (not leads or shown.fontMetrics().horizontalAdvance(both) > scaled(MOST))
        shown.setText(words if hides or not keys else both)
        shown.setToolTip(keys if hides else "")

    def named(self, words: str) -> QPushButton | None:
        """The button that is called `words`."""
        found = (item.widget() for item in map(self.buttons.itemAt, range(self.buttons.count())) if item is not None)
        return next((one for one in found if isinstance(one, QPushButton) and one.accessibleName() == words), None)


def key_of(command: str) -> str:
    """The first key of a command as the keyboard names it; empty where it has none."""
    keys = next((one.keys for one in COMMANDS if one.name == command), ())
    return key_words(keys[0]) if keys else ""
