"""The audit log: whether the chain is unbroken, and every act as a plain sentence."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QVBoxLayout

from core.audit.chain import Verification
from core.errors import KnownError
from core.services.audit_log import TrailBrokenError
from core.services.audit_log import TrailEntry
from core.services.audit_log import check_trail
from core.services.audit_log import list_entries
from core.services.changed import Shown
from gui.auditlog.details import details_words
from gui.context import Context
from gui.context import Page
from gui.dates import moment_words
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_table
from gui.words import error_words
from gui.words import tr

DETAILS, BATCH = 5, 500


class AuditLogPage(Page):
    """The state of the chain on top, the entries below, newest first."""

    shows = frozenset(Shown)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._checked = False
        self._entries: tuple[TrailEntry, ...] = ()
        self._year = context.desk.clock().astimezone(context.zone).year
        self._state = label(tr("auditlog.checking"), selectable=True)
        self._again = primary_button(tr("auditlog.check"), self.act)
        self._find = QLineEdit()
        self._find.setPlaceholderText(tr("auditlog.find"))
        self._find.setAccessibleName(tr("auditlog.find_name"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(lambda _words: self._read())
        self._model = self._make_model()
        self._view = make_table(self._model, tr("auditlog.table"), stretch=DETAILS)
        self._empty = label("", "muted")
        self._older = button(tr("auditlog.older"), self._read_older)
        self._lay_out()
        QShortcut(QKeySequence("F3"), self, self._find.setFocus)

    def refresh(self) -> None:
        """Read the newest entries; the chain is checked when the page is first opened and whenever it is asked for."""
        self._read()
        if not self._checked:
            self.act()

    def act(self) -> None:
        """Check the chain now."""
        self._checked = True
        self._again.setEnabled(False)
        self._say(tr("auditlog.checking"), "muted")
        run = self.context.background.run
        run(lambda _control: check_trail(self.context.desk), owner=self, done=self._whole, failed=self._broken, title=tr("auditlog.checking"))

    def _make_model(self) -> RowsModel[TrailEntry]:
        columns: tuple[Column[TrailEntry], ...] = (
            Column(tr("auditlog.number"), lambda entry: str(entry.number)),
            Column(tr("auditlog.time"), self._moment),
            Column(tr("auditlog.who"), lambda entry: entry.actor),
            Column(tr("auditlog.what"), act_words),
            Column(tr("auditlog.case"), lambda entry: entry.case or ""),
            Column(tr("auditlog.details"), details_words),
        )
        return RowsModel(columns, self._sentence)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(12)
        outer.addWidget(label(tr("auditlog.title"), "title"))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._state, 1)
        top.addWidget(self._again)
        outer.addLayout(top)
        outer.addWidget(label(tr("auditlog.why"), "muted"))
        outer.addWidget(self._find)
        outer.addWidget(self._empty)
        outer.addWidget(self._view, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._older)
        foot.addStretch(1)
        outer.addLayout(foot)
        self._empty.hide()
        self._older.hide()

    def _read(self) -> None:
        desk, case = self.context.desk, self._find.text().strip() or None
        self.context.background.run(lambda _control: list_entries(desk, case=case, limit=BATCH), owner=self, done=self._show)

    def _read_older(self) -> None:
        desk, case, before = self.context.desk, self._find.text().strip() or None, self._entries[-1].number
        shown = self._entries
        run = self.context.background.run
        run(
            lambda _control: list_entries(desk, case=case, limit=BATCH, before=before),
            owner=self,
            done=lambda older: self._show((*shown, *older), more=len(older) == BATCH),
        )

    def _show(self, entries: tuple[TrailEntry, ...], *, more: bool | None = None) -> None:
        self._entries = entries
        self._model.set_rows(entries)
        self._view.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        words = self._find.text().strip()
        self._empty.setText(tr("auditlog.no_case", case=words) if words else tr("auditlog.none"))
        self._older.setVisible(len(entries) == BATCH if more is None else more)

    def _whole(self, verdict: Verification) -> None:
        self._again.setEnabled(True)
        time = self.context.desk.clock().astimezone(self.context.zone).strftime("%H:%M")
        self._say(tr("auditlog.whole", n=verdict.entries, time=time), "good")

    def _broken(self, error: KnownError) -> None:
        self._again.setEnabled(True)
        if not isinstance(error, TrailBrokenError):
            self._say("✗ " + "\n".join(error_words(error)), "error")
            return
        values = error.values
        first = tr("auditlog.broken", first=values["first_bad"], n=values["entries"])
        meaning = tr(f"auditlog.reason_{values['reason']}", first=values["first_bad"])
        self._say(f"✗ {first}\n{meaning}\n{tr('auditlog.what_to_do')}", "error")

    def _say(self, words: str, role: str) -> None:
        self._state.setText(words)
        self._state.setAccessibleName(words)
        self._state.setProperty("role", role)
        restyle(self._state)

    def _moment(self, entry: TrailEntry) -> str:
        return moment_words(entry.at, self.context.zone, self._year)

    def _sentence(self, entry: TrailEntry) -> str:
        values = {"number": entry.number, "time": self._moment(entry), "who": entry.actor, "what": act_words(entry)}
        return tr("auditlog.row_of_case", case=entry.case, **values) if entry.case else tr("auditlog.row", **values)


def act_words(entry: TrailEntry) -> str:
    """What was done as a sentence; the code itself for an act that the catalogue does not know."""
    try:
        return tr(f"audit.{entry.act}", **dict(entry.details))
    except KeyError:
        return entry.act
