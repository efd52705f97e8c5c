"""Who outside gets which data, why, where they are, and how an order reaches them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.changed import Changed
from core.services.data_map_recipients import Noted
from core.services.data_map_recipients import note_recipient
from core.services.data_map_view import DataMapView
from core.services.data_map_view import RecipientCard
from gui.context import Context
from gui.datamap.parts import facts_grid
from gui.datamap.parts import list_card
from gui.theme.table import NEAR
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.scrolling import ScrollingBody
from gui.words import tr

LONGEST = 200  # characters of a country or a contact


class RecipientsPane(ScrollingBody):
    """A card for each of them, and what the policy leaves open."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._cards: list[OutsideCard] = []
        self._at = -1

    def show_view(self, view: DataMapView) -> None:
        """Draw the recipients of a company."""
        clear(self.body)
        self._at = -1
        self.body.addWidget(label(tr("datamap.recipients_why"), "muted"))
        self._cards = [OutsideCard(self._context, view.company, one) for one in view.recipients]
        for card in self._cards:
            self.body.addWidget(card)
        if view.unknown:
            self.body.addWidget(list_card(tr("datamap.unknown"), view.unknown))
        self.body.addStretch(1)

    def step(self, by: int) -> None:
        """Go to the next or the previous recipient."""
        if self._cards:
            self._at = min(max(self._at + by, 0), len(self._cards) - 1)
            self.ensureWidgetVisible(self._cards[self._at])
            self._cards[self._at].opener.setFocus()

    def first(self) -> QWidget:
        """What takes the keyboard when the pane is gone to."""
        return self._cards[0].opener if self._cards else self


class OutsideCard(QFrame):
    """One recipient. `opener` opens the form for what the operator found out."""

    def __init__(self, context: Context, company: str, one: RecipientCard) -> None:
        super().__init__()
        self._context, self._company, self._one = context, company, one
        self._form: QWidget | None = None
        _, self._inside = frame("card", into=self)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(label(one.title, "heading"), 1)
        row.addWidget(badge(tr(f"datamap.kind_{one.role}")))
        words = tr("datamap.write_down")
        self.opener: QPushButton = link_button(words, self.open_form, name=f"{words}: {one.title}")
        row.addWidget(self.opener)
        self._inside.addLayout(row)
        self._inside.addLayout(facts_grid(self._facts()))

    def open_form(self) -> None:
        """Show the fields for country and contact."""
        self.opener.hide()
        self.country = self._field("country", self._one.country)
        self.contact = self._field("contact", self._one.contact)
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        for name, field in (("country", self.country), ("contact", self.contact)):
            column.addWidget(label(tr(f"datamap.{name}")))
            column.addWidget(field)
        row = FlowLayout()
        row.addWidget(button(tr("datamap.keep"), self.save, name=f"{tr('datamap.keep')}: {self._one.title}"))
        row.addWidget(link_button(tr("datamap.leave_it"), self._put_away))
        column.addLayout(row)
        self._inside.addWidget(self._form)
        self._form.show()  # now, not on Qt's next turn: it takes the keyboard at once
        self.country.setFocus()

    def save(self) -> None:
        """Keep what was typed; it can be taken back."""
        noted = Noted(self.country.text(), self.contact.text())
        _keep(self._context, self._company, self._one.code, noted, done=partial(self._kept, self._one.noted))

    def _kept(self, before: Noted, changed: Changed) -> None:
        context, company, code = self._context, self._company, self._one.code
        context.window.announce(tr("datamap.noted", name=self._one.title), lambda: _keep(context, company, code, before, done=context.window.changed))
        context.window.changed(changed)

    def _put_away(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self.opener.show()
        self.opener.setFocus()

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit(words)
        field.setAccessibleName(f"{tr(f'datamap.{name}')}: {self._one.title}")
        field.setMaxLength(LONGEST)
        field.returnPressed.connect(self.save)
        return field

    def _facts(self) -> list[tuple[str, str]]:
        one, silent = self._one, tr("datamap.not_named")
        return [
            (tr("datamap.gets"), "; ".join(one.categories) or one.scope),
            (tr("datamap.why"), one.purpose),
            (tr("datamap.country"), one.country or silent),
            (tr("datamap.contact"), one.contact or silent),
            (tr("datamap.order"), one.order),
            (tr("datamap.person_found"), one.found_by),
            (tr("datamap.rests_on"), tr("datamap.by_policy", part=tr(f"datamap.policy_{one.policy}"))),
        ]


def _keep(context: Context, company: str, code: str, noted: Noted, *, done: Callable[[Changed], None]) -> None:
    """Write down what is known of a recipient. The card may be gone by then, so the answer belongs to the background itself."""
    desk, run = context.desk, context.background.run
    run(
        lambda _control: note_recipient(desk, company=company, recipient=code, country=noted.country, contact=noted.contact),
        owner=context.background,
        done=done,
    )
