"""The bar at the foot of the workspace: what blocks, when it was saved, a quieter action, and the one main action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget

from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import tr
from gui.workspace.panel import Primary
from gui.workspace.panel import Secondary


class Bar(QFrame):
    """Only what changed is made anew: a button that stays keeps the keyboard. `toggle` shows the side."""

    def __init__(self, toggle: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.primary: QPushButton | None = None
        self.secondary: QPushButton | None = None
        self._wanted: Primary | None = None
        self._beside: Secondary | None = None
        self.blocked = label("")
        self.saved = label("", "muted", wrap=False)
        self.side_link = link_button(tr("workspace.side_show"), toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(16)
        row.addWidget(self.blocked, 2)
        holder = QWidget()
        self._flow = FlowLayout(holder, spacing=12, right=True)
        for widget in (self.side_link, self.saved):
            self._flow.addWidget(widget)
        row.addWidget(holder, 5)

    def show_state(self, blocked: str, saved: str) -> None:
        """What blocks (empty: nothing), and the time of day at which something was last kept (empty: never)."""
        self.blocked.setText(blocked)
        self.blocked.setVisible(bool(blocked))
        self.saved.setText(tr("workspace.saved", time=saved) if saved else "")
        self.saved.setVisible(bool(saved))

    def show_actions(self, primary: Primary | None, secondary: Secondary | None, *, steps_in: Callable[[], object]) -> None:
        """The main action and the one beside it. `steps_in` is called before a button that has the keyboard can be pressed no more."""
        had_focus = self.primary is not None and self.primary.hasFocus()
        if (self._beside and self._beside.text) != (secondary and secondary.text):
            self._replace(self.secondary)
            self.secondary = button(secondary.text, self._press_secondary) if secondary else None
            self._replace(self.primary)  # it stands last
            self.primary = self._wanted = None
            self._add(self.secondary)
        if (self._wanted and self._wanted.text) != (primary and primary.text):
            self._replace(self.primary)
            self.primary = primary_button(primary.text, self._press_primary) if primary else None
            self._add(self.primary)
        self._wanted, self._beside = primary, secondary
        if self.primary is not None and primary is not None:
            if had_focus and primary.enabled:
                self.primary.setFocus()
            elif had_focus:
                steps_in()
            self.primary.setEnabled(primary.enabled)

    def hold(self) -> None:
        """Nothing can be pressed until another case is shown."""
        for one in (self.primary, self.secondary):
            if one is not None:
                one.setEnabled(False)

    def _press_primary(self) -> None:
        if self._wanted is not None:
            self._wanted.act()

    def _press_secondary(self) -> None:
        if self._beside is not None:
            self._beside.act()

    def _add(self, made: QPushButton | None) -> None:
        if made is not None:
            self._flow.addWidget(made)
            made.show()  # now, and not on Qt's next turn: it is to take the keyboard

    def _replace(self, old: QPushButton | None) -> None:
        if old is not None:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
