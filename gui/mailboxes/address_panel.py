"""The first question: which address, and whose."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton

from core.errors import KnownError
from core.mail.setup_values import read_address
from gui.mailboxes.draft import Step
from gui.mailboxes.panel import SetupPanel
from gui.setup.parts import add_choices
from gui.widgets.buttons import button
from gui.widgets.labels import label
from gui.words import tr


class AddressPanel(SetupPanel):
    """Only the part behind the @ is told to anybody, and nothing before the button is pressed."""

    name = "address"

    def fill(self) -> None:
        self.field = QLineEdit(self.draft.typed)
        self.field.setAccessibleName(tr("mailboxes.address"))
        self.field.setPlaceholderText(tr("mailboxes.address_example"))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.act)
        self.body.addWidget(self.field)
        if len(self.flow.companies) > 1:
            self.body.addWidget(label(tr("mailboxes.company"), "heading"))
            add_choices(self, self.body, self.flow.companies, self.draft.company, self._choose)
        self.first = self.field

    def primary(self) -> str:
        return tr("mailboxes.look_up")

    def act(self) -> None:
        self._go(by_hand=False)

    def others(self) -> list[QPushButton]:
        return [button(tr("mailboxes.by_hand"), lambda: self._go(by_hand=True))]

    def _go(self, *, by_hand: bool) -> None:
        try:
            address = read_address(self.field.text())
        except KnownError as error:
            self.show_problem(error)
            return
        self.draft.begin_ladder(address)
        self.draft.by_hand = by_hand
        self.flow.go(Step.SERVERS)

    def _typed(self, text: str) -> None:
        self.draft.typed = text
        self.hide_problem()

    def _choose(self, code: str) -> None:
        self.draft.company = code
