"""The top of the log: whether the chain is unbroken, since when, when it was checked; in red what it may mean where it is not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.audit_export import Evidence
from core.services.audit_export import Proof
from core.services.audit_export import export_proof
from core.services.audit_export import first_entry_at
from core.services.audit_export import save_evidence
from core.services.audit_log import TrailBrokenError
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.changed import Changed
from core.services.tallies import correct_tallies
from gui.auditlog.row_words import count_words
from gui.context import Context
from gui.dates import day_words
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.error_panel import Way
from gui.widgets.error_panel import error_panel
from gui.widgets.labels import label
from gui.words import find
from gui.words import tr

AUDIT, EVIDENCE = "audit", "evidence"  # folders beside the letters


@dataclass(frozen=True, slots=True)
class Checked:
    """A chain that is whole: how many entries, when the first was written, and how many of the inbox's sums were wrong and are counted anew."""

    entries: int
    since: datetime | None
    corrected: int


class State(QWidget):
    """Checks, exports and copies off the window's thread. `written`: the log has an entry more."""

    written = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.words = label(tr("auditlog.checking"), selectable=True)
        self.again = primary_button(tr("auditlog.check"), self.check)
        self.proof = button(tr("auditlog.export"), self.export)
        self._panel = QVBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        for one in (self.again, self.proof):
            row.addWidget(one)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(row)
        outer.addLayout(self._panel)

    def check(self) -> None:
        """Check the pages of the store and the chain now."""
        self._set_busy(busy=True)
        self._say(tr("auditlog.checking"), "muted")
        desk = self._context.desk
        self._context.background.run(
            lambda _control: _check(desk), owner=self, done=self._whole, failed=self._broken, title=tr("auditlog.checking"), outside=True
        )

    def export(self) -> None:
        """Write a proof beside the letters."""
        self._set_busy(busy=True)
        desk, folder, words = self._context.desk, self._context.out / AUDIT, find("auditlog.explanation") or ""
        self._context.background.run(
            lambda control: export_proof(desk, folder=folder, explanation=words, report=control.report, stopped=control.stopped),
            owner=self,
            done=self._exported,
            failed=self._broken,
            title=tr("auditlog.exporting"),
            outside=True,
            told=_exported_words,
        )

    def copy(self) -> None:
        """Copy the store as it is, for evidence."""
        desk, folder = self._context.desk, self._context.out / EVIDENCE
        self._context.background.run(
            lambda control: save_evidence(desk, folder=folder, report=control.report, stopped=control.stopped),
            owner=self,
            done=self._copied,
            title=tr("auditlog.copying"),
            outside=True,
            told=_copied_words,
        )

    def _whole(self, checked: Checked) -> None:
        self._set_busy(busy=False)
        clear(self._panel)
        zone, now = self._context.zone, self._context.desk.clock()
        since = day_words(checked.since.astimezone(zone).date()) if checked.since else ""
        words = tr("auditlog.whole", n=checked.entries, count=count_words(checked.entries), time=now.astimezone(zone).strftime("%H:%M"), since=since)
        self._say(words, "good")
        if checked.corrected:
            self._panel.addWidget(label(tr("auditlog.corrected", n=checked.corrected), "muted", selectable=True))
            self._tell()

    def _broken(self, error: KnownError) -> None:
        self._set_busy(busy=False)
        clear(self._panel)
        broken = isinstance(error, TrailBrokenError)
        first = count_words(error.values["first_bad"]) if broken else ""
        self._say(tr("auditlog.does_not_match", first=first) if broken else tr("auditlog.not_checked"), "error")
        means = find(f"auditlog.reason_{error.values['reason']}") if broken else None
        ways = (Way(tr("auditlog.save_evidence"), self.copy),)
        self._panel.addWidget(error_panel(error, means=means.format(first=first) if means else "", ways=ways))

    def _exported(self, proof: Proof) -> None:
        self._set_busy(busy=False)
        self._context.window.announce(_exported_words(proof))
        self._tell()

    def _copied(self, evidence: Evidence) -> None:
        self._context.window.announce(_copied_words(evidence))
        self._tell()

    def _tell(self) -> None:
        self._context.window.changed(Changed(frozenset()))
        self.written.emit()

    def _set_busy(self, *, busy: bool) -> None:
        for one in (self.again, self.proof):
            one.setEnabled(not busy)

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.words.setProperty("role", role)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)


def _check(desk: Desk) -> Checked:
    """The pages and the chain, then the sums that the store keeps: those that drifted are made right, which is one entry more."""
    whole = check_trail(desk)
    corrected = correct_tallies(desk)
    return Checked(whole.entries + bool(corrected), first_entry_at(desk), corrected)


def _exported_words(proof: Proof) -> str:
    return tr("auditlog.exported", n=proof.entries, count=count_words(proof.entries), path=proof.path)


def _copied_words(evidence: Evidence) -> str:
    return tr("auditlog.copied" if evidence.recorded else "auditlog.copied_unrecorded", path=evidence.files[0], sha256=evidence.sha256[:16])
