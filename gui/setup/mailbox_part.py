"""The mailbox on the mail page of the first start: the questions of its set-up, without a frame of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.background import Background
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.setup import MailboxSetup
from gui.setup.draft import Draft
from gui.theme.table import APART
from gui.widgets.flow import FlowLayout
from gui.words import tr


class MailboxPart(QWidget):
    """Asks until all is proved; then the draft has the mailbox. It is kept with the desk, which is made at the end of the first start."""

    def __init__(self, draft: Draft, background: Background, redraw: Callable[[], object], done: Callable[[], object], *, secrets_last: bool) -> None:
        super().__init__()
        self._draft, self._done = draft, done
        asked = draft.asked_mailbox = draft.asked_mailbox or MailboxDraft(draft.company)
        asked.company = draft.company
        companies = ((draft.company, ""),)
        self._setup = MailboxSetup(asked, background, companies, ended=self._ended, left=lambda: None, secrets_last=secrets_last, redraw=redraw)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(APART)
        body.addWidget(self._setup)
        self._others = self._setup.panel.others()
        row = FlowLayout()
        for one in self._others:
            row.addWidget(one)
        body.addLayout(row)

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard goes on."""
        return self._setup.panel.first

    def primary(self) -> str:
        """The words of the primary action; while servers are looked up, that is to stop it."""
        return self._setup.panel.primary() or tr("mailboxes.stop_looking")

    def act(self) -> None:
        """The primary action of the question."""
        if self._setup.panel.primary():
            self._setup.act()
        else:
            self._others[0].click()

    def back(self) -> bool:
        """One question back; False at the first one."""
        if self._setup.draft.step is self._setup.draft.begins:
            return False
        self._setup.back()
        return True

    def _ended(self, asked: MailboxDraft) -> None:
        self._draft.mailbox = asked
        self._done()
