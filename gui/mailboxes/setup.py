"""Setting up a mailbox: four questions, one at a time. It needs no desk: the first start asks them as well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.mailbox_oauth import KeptRegistration
from gui.background import Background
from gui.mailboxes.address_panel import AddressPanel
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.draft import Step
from gui.mailboxes.folders_panel import FoldersPanel
from gui.mailboxes.panel import Flow
from gui.mailboxes.panel import SetupPanel
from gui.mailboxes.servers_panel import ServersPanel
from gui.mailboxes.sign_in_panel import SignInPanel
from gui.theme.table import ROOMY
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.words import tr

PANELS: dict[Step, type[SetupPanel]] = {
    Step.ADDRESS: AddressPanel,
    Step.SERVERS: ServersPanel,
    Step.SIGN_IN: SignInPanel,
    Step.FOLDERS: FoldersPanel,
}


class MailboxSetup(QWidget):
    """Shows the question where `draft` stands. `ended(draft)` once all is known and proved, `left()` when one goes back behind the first question.

    `secrets_last`: passwords are still there after the next start. `known`: registrations that were given before. With `redraw` another frame has the buttons, and draws this anew by it: the first start.
    """

    def __init__(
        self,
        draft: MailboxDraft,
        background: Background,
        companies: tuple[tuple[str, str], ...],
        *,
        ended: Callable[[MailboxDraft], object],
        left: Callable[[], object],
        secrets_last: bool,
        known: Callable[[], tuple[KeptRegistration, ...]] = tuple,
        redraw: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.draft, self._ended, self._left, self._outer = draft, ended, left, redraw
        self._flow = Flow(draft, background, companies, self.go, self._end, redraw or self.draw, secrets_last, known)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(ROOMY)
        self.panel: SetupPanel
        self._primary: QPushButton | None = None
        self.draw()

    def draw(self) -> None:
        """Draw the question that is asked now."""
        clear(self._body)
        self.panel = PANELS[self.draft.step](self._flow)
        self._body.addWidget(self.panel)
        if self._outer is None:
            self._add_buttons()
            self.panel.show()
            self.focus()

    def focus(self) -> None:
        """Put the keyboard where it goes on."""
        goal = self.panel.first or self._primary
        if goal is not None:
            goal.setFocus()

    def act(self) -> None:
        """The primary action of the question."""
        self.panel.act()

    def back(self) -> None:
        """One question back; behind the first one the set-up is left."""
        steps = list(Step)
        if self.draft.step is self.draft.begins:
            self._left()
        else:
            self.go(steps[steps.index(self.draft.step) - 1])

    def go(self, step: Step) -> None:
        """To another question."""
        self.draft.step = step
        self._flow.redraw()

    def _end(self) -> None:
        self._ended(self.draft)

    def _add_buttons(self) -> None:
        row, words = FlowLayout(), self.panel.primary()
        self._primary = primary_button(words, self.act) if words else None
        others = [*self.panel.others(), button(tr("mailboxes.back"), self.back)]
        for one in [self._primary, *others] if self._primary is not None else others:
            row.addWidget(one)
        self._body.addLayout(row)
        if self._primary is None and self.panel.first is None:
            self.panel.first = others[0]
