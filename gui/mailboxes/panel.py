"""What the questions of the set-up share: a heading, why it is asked, their own body, a place for what went wrong."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.mailbox_oauth import KeptRegistration
from gui.background import Background
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.draft import Step
from gui.theme.table import APART
from gui.theme.table import NEAR
from gui.widgets.clearing import clear
from gui.widgets.error_panel import error_panel
from gui.widgets.labels import label
from gui.words import tr


@dataclass(frozen=True)
class Flow:
    """What a question is given. `go`: to another question; `end`: all is known; `redraw`: draw the present question anew; `companies`: code and name.

    `secrets_last`: what is kept is still there after the next start. `known`: the registrations of the desk's mailboxes; it asks the key store.
    """

    draft: MailboxDraft
    background: Background
    companies: tuple[tuple[str, str], ...]
    go: Callable[[Step], object]
    end: Callable[[], object]
    redraw: Callable[[], object]
    secrets_last: bool
    known: Callable[[], tuple[KeptRegistration, ...]]


class SetupPanel(QWidget):
    """One question. `name` is that of its words: <name>_question and <name>_why."""

    name = ""

    def __init__(self, flow: Flow) -> None:
        super().__init__()
        self.flow, self.draft = flow, flow.draft
        self.first: QWidget | None = None
        self.body, self._problem = QVBoxLayout(), QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(APART)
        outer.addWidget(label(tr(f"mailboxes.{self.name}_question"), "question"))
        outer.addWidget(label(self.why(), "muted"))
        self.body.setSpacing(NEAR)
        outer.addLayout(self.body)
        outer.addLayout(self._problem)
        self.fill()

    def why(self) -> str:
        """Why it is asked."""
        return tr(f"mailboxes.{self.name}_why")

    @abstractmethod
    def fill(self) -> None:
        """Put the question into the body."""

    @abstractmethod
    def primary(self) -> str:
        """The words of the primary action, which name its effect; empty where there is nothing to be done but to wait."""

    @abstractmethod
    def act(self) -> None:
        """The primary action; it goes on when nothing is wrong."""

    def others(self) -> list[QPushButton]:
        """Other ways than the primary action."""
        return []

    def show_problem(self, error: KnownError) -> None:
        """Say what went wrong, where it happened; what was typed stays."""
        clear(self._problem)
        made = error_panel(error)
        self._problem.addWidget(made)
        made.show()  # now, not on Qt's next turn: then it has its place
        QTimer.singleShot(0, made, partial(_let_be_seen, made))
        if self.first is not None:
            self.first.setFocus()

    def hide_problem(self) -> None:
        clear(self._problem)


def _let_be_seen(made: QWidget) -> None:
    """Scroll to what went wrong: below a long form nobody would see it."""
    area = made.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(made)
