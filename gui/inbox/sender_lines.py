"""The lines in a message's head that say who sent it: doubts at once, the rest when it is asked for."""

from __future__ import annotations

from core.mail.senders.findings import SenderReport
from gui.inbox.sender_words import list_words
from gui.inbox.sender_words import warning_words
from gui.widgets.buttons import link_button
from gui.widgets.labels import label
from gui.words import tr


class SenderLines:
    """`warnings`, `found` and the link `toggle`: the head gives each its place. Hidden until there is a report; what is unfolded stays so."""

    def __init__(self) -> None:
        self.warnings, self.found = label("", "bad", selectable=True), label("", "small", selectable=True)
        self.toggle = link_button(tr("sender.why"), self._turn)
        self._unfolded = False
        self.show_report(None)

    def show_report(self, report: SenderReport | None) -> None:
        """Show what was found; None while nobody knows yet."""
        self.warnings.setText(warning_words(report) if report else "")
        self.found.setText(list_words(report) if report else "")
        self._show_fold()

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._show_fold()

    def _show_fold(self) -> None:
        self.warnings.setVisible(bool(self.warnings.text()))
        self.found.setVisible(self._unfolded and bool(self.found.text()))
        self.toggle.setVisible(bool(self.found.text()))
        words = tr("sender.why_hide" if self._unfolded else "sender.why")
        self.toggle.setText(words)
        self.toggle.setAccessibleName(words)
