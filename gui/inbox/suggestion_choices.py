"""The choices that open under a line of the suggestion: kinds to tick, one company, one language."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from typing import Generic
from typing import TypeVar

from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QWidget

from core.words import Kind
from gui.inbox.row_words import kind_words
from gui.widgets.flow import FlowLayout

Value = TypeVar("Value")


class KindBoxes(QWidget):
    """One box per kind. `changed(kinds)` is called when a person ticks or unticks one."""

    def __init__(self, changed: Callable[[tuple[Kind, ...]], None]) -> None:
        super().__init__()
        self._changed, self._kinds = changed, tuple[Kind, ...]()
        self.boxes = {kind: QCheckBox(kind_words(kind)) for kind in Kind}
        flow = FlowLayout(self, spacing=6)
        for kind, box in self.boxes.items():
            box.setAccessibleName(kind_words(kind))
            box.toggled.connect(lambda checked, kind=kind: self._toggle(kind, checked=checked))
            flow.addWidget(box)

    def show_kinds(self, kinds: tuple[Kind, ...]) -> None:
        """Tick exactly `kinds`."""
        self._kinds = kinds
        for kind, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(kind in kinds)
            box.blockSignals(False)

    def _toggle(self, kind: Kind, *, checked: bool) -> None:
        self._kinds = (*self._kinds, kind) if checked else tuple(one for one in self._kinds if one is not kind)
        self._changed(self._kinds)


class OneOf(QWidget, Generic[Value]):
    """One button per value, of which one is on. `changed(value)` is called when a person takes another."""

    def __init__(self, values: Iterable[tuple[Value, str]], changed: Callable[[Value], None]) -> None:
        super().__init__()
        group, flow = QButtonGroup(self), FlowLayout(self, spacing=6)
        self.buttons = {value: QRadioButton(words) for value, words in values}
        for value, one in self.buttons.items():
            one.setAccessibleName(one.text())
            one.clicked.connect(lambda _checked=False, value=value: changed(value))
            group.addButton(one)
            flow.addWidget(one)

    def show_value(self, value: Value) -> None:
        """Turn on the button of `value`."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)
