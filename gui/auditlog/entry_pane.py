"""The chosen entry of the log in full: what was done, by whom, when, with which details, and its checksum in the chain."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.audit_log import TrailEntry
from gui.auditlog.details import details_words
from gui.auditlog.row_words import act_words
from gui.auditlog.row_words import count_words
from gui.context import Context
from gui.dates import moment_words
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

SHOWN_OF_MAC = 16


class EntryPane(QWidget):
    """Hidden while nothing is chosen. `open_case` is called with the number of the entry's case."""

    def __init__(self, context: Context, open_case: Callable[[str], object]) -> None:
        super().__init__()
        self._context = context
        self._open_case = open_case
        card, self._body = frame("card", margins=12, spacing=4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.hide()

    def show_entry(self, entry: TrailEntry | None) -> None:
        """Show it, or nothing."""
        self.setVisible(entry is not None)
        clear(self._body)
        if entry is None:
            return
        head = FlowLayout(spacing=12)
        head.addWidget(label(act_words(entry), "heading", wrap=False))
        if entry.case:
            case = entry.case
            head.addWidget(link_button(tr("auditlog.open_case", case=case), lambda: self._open_case(case)))
        self._body.addLayout(head)
        values = {"number": count_words(entry.number), "time": moment_words(entry.at, self._context.zone), "who": entry.actor}
        self._body.addWidget(label(tr("auditlog.entry_facts", mac=entry.mac[:SHOWN_OF_MAC], **values), "small", selectable=True))
        details = details_words(entry)
        if details:
            self._body.addWidget(label(details, selectable=True))
