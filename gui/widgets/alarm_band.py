"""The band on every screen when mail is not read as it has to be: what happened, what it means for due dates, what to do, and the button for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout

from gui.theme.icons import icon
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.theme.table import ROOMY
from gui.theme.table import TIGHT
from gui.theme.tokens import colour
from gui.theme.tokens import scaled
from gui.widgets.announcer import say_at_once
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import tr

SIGN = 18  # pixels


class AlarmBand(QFrame):
    """Hidden while nothing is wrong. The words are heard once, when they first stand there.

    In a low window the page needs the height: what follows is folded then, and one press opens and folds it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "alarm_bar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(ROOMY, NEAR, ROOMY, NEAR)
        self._row.setSpacing(APART)
        self._said, self._happened, self._low, self._open = "", "", False, False
        self._means: QLabel | None = None
        self._more: QPushButton | None = None
        self.hide()

    def set_low(self, *, low: bool) -> None:
        """Whether the window is low."""
        if low != self._low:
            self._low = low
            air = TIGHT if low else NEAR
            self._row.setContentsMargins(ROOMY, air, ROOMY, air)
            self._fold()

    def say(self, happened: str, means: str, ways: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        """Show it: `happened` in one sentence, `means` what follows from it and what to do, and the ways on."""
        words = f"{happened} {means}"
        if words == self._said and not self.isHidden():
            return
        clear(self._row)
        self._happened, self._open = happened, self._open and words == self._said
        heading = self._fill(happened, means, ways)
        self.show()
        if words != self._said:
            say_at_once(heading)
        self._said = words

    def settle(self) -> None:
        """All is well again."""
        self._said = ""
        self.hide()

    def _fill(self, happened: str, means: str, ways: tuple[tuple[str, Callable[[], object]], ...]) -> QLabel:
        sign = QLabel()
        sign.setPixmap(icon("alert", colour("overdue").name()).pixmap(scaled(SIGN), scaled(SIGN)))
        heading = label(happened, "heading", selectable=True)
        column, buttons = QVBoxLayout(), FlowLayout()
        column.setSpacing(TIGHT)
        column.addWidget(heading)
        self._means = label(means, selectable=True)
        self._more = link_button("", self._turn)
        column.addWidget(self._means)
        for words, act in ways:
            buttons.addWidget(button(words, act))
        buttons.addWidget(self._more)
        column.addLayout(buttons)
        self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, 1)
        self._fold()
        return heading

    def _fold(self) -> None:
        if self._means is not None and self._more is not None:
            self._means.setVisible(self._open or not self._low)
            self._more.setVisible(self._low)
            words = tr("mailboxes.less" if self._open else "mailboxes.more")
            self._more.setText(words)
            self._more.setAccessibleName(f"{words}: {self._happened}")

    def _turn(self) -> None:
        """Show what follows and what to do, or fold it again; the keyboard stays on what does it, and what is shown is heard."""
        self._open = not self._open
        self._fold()
        if self._open and self._means is not None:
            say_at_once(self._means)
