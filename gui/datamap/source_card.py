"""One database: its state in words and shape, what its login may do, and where it lies."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.data_map_view import SourceState
from gui.context import Context
from gui.datamap.address_form import AddressForm
from gui.datamap.words import number_words
from gui.dates import moment_words
from gui.theme.table import NEAR
from gui.widgets.buttons import link_button
from gui.widgets.error_panel import Way
from gui.widgets.error_panel import error_panel
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

_TONES = {"good": "good", "failed": "bad", "unchecked": "neutral", "no_address": "neutral"}


class SourceCard(QFrame):
    """A card for one database. `opener` opens the form for its address."""

    def __init__(self, context: Context, state: SourceState) -> None:
        super().__init__()
        self._context = context
        self._state = state
        _, self._inside = frame("card", into=self)
        self._inside.addLayout(self._head())
        if state.address:
            self._inside.addWidget(label(state.address, "muted", selectable=True))
        self._inside.addWidget(label(self._counted(), selectable=True))
        if state.failure is not None:
            self._inside.addWidget(self._failure(state.failure))
        if state.can_change:
            self._inside.addWidget(self._warning())
        self._form: AddressForm | None = None

    def open_form(self) -> None:
        """Show the field for the address, or put the keyboard into it."""
        if self._form is None:
            self._form = AddressForm(self._context, self._state.name, self._state.address, self.close_form)
            self._inside.addWidget(self._form)
            self._form.show()  # now, not on Qt's next turn: it takes the keyboard at once
        self.opener.hide()
        self._form.field.setFocus()
        self._form.field.selectAll()

    def close_form(self) -> None:
        """Put the field away without a change."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self.opener.show()
        self.opener.setFocus()

    def _head(self) -> QHBoxLayout:
        state = self._state
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(label(tr("datamap.database", source=state.name), "heading"), 1)
        row.addWidget(badge(tr(f"datamap.state_{state.condition}"), _TONES[state.condition]))
        words = tr("datamap.set_address") if state.address else tr("datamap.set_first_address")
        self.opener: QPushButton = link_button(words, self.open_form, name=f"{words}: {state.name}")
        row.addWidget(self.opener)
        return row

    def _counted(self) -> str:
        state = self._state
        if state.checked_at is None:
            return tr(f"datamap.why_{state.condition}", n=state.tables)
        checked = tr("datamap.checked", when=self._moment(state.checked_at))
        found = tr("datamap.tables_found", found=state.found, n=state.tables)
        rows = [tr("datamap.rows", n=state.total, count=number_words(state.total))] if state.rows is not None else []
        reach = [found, *rows] if state.rows is not None or state.found else []
        return " · ".join([*reach, checked])

    def _failure(self, failure: KnownError) -> QWidget:
        success = self._state.last_success
        means = tr("datamap.last_success", when=self._moment(success)) if success else tr("datamap.never_worked")
        return error_panel(failure, means=means, ways=(Way(tr("datamap.set_address"), self.open_form),))

    def _warning(self) -> QWidget:
        note, inside = frame("note", margins=12, spacing=NEAR)
        row = QHBoxLayout()
        row.addWidget(label(tr("datamap.can_change")), 1)
        how: QLabel = label(tr("datamap.how_file" if self._state.address.startswith("sqlite") else "datamap.how_server"), selectable=True)
        how.hide()
        opener = link_button(tr("datamap.how"), lambda: how.setVisible(how.isHidden()), name=tr("datamap.how_name"))
        row.addWidget(opener)
        inside.addLayout(row)
        inside.addWidget(how)
        return note

    def _moment(self, moment: datetime) -> str:
        context = self._context
        return moment_words(moment, context.zone, context.desk.clock().astimezone(context.zone).year)
