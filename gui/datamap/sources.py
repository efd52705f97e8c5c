"""The databases of a company: what the last check said of each, checking now, and trying one known address."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.errors import StoppedError
from core.services.changed import Changed
from core.services.data_map_checks import check_sources
from core.services.data_map_view import DataMapView
from gui.background import Job
from gui.background import Progress
from gui.context import Context
from gui.datamap.parts import list_card
from gui.datamap.source_card import SourceCard
from gui.datamap.trial import TrialCard
from gui.theme.table import APART
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.error_panel import error_panel
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.progress_line import ProgressLine
from gui.widgets.scrolling import ScrollingBody
from gui.words import tr

Acts = dict[str, Callable[[], object]]


class SourcesPane(ScrollingBody):
    """Cards of the databases, newest check in each; below them the trial. A company without databases is told what to do instead."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._view: DataMapView | None = None
        self._job: Job | None = None
        self._progress: ProgressLine | None = None
        self._cards: list[SourceCard] = []
        self._at = -1
        self.check_button = primary_button(tr("datamap.check"), self.check)
        self._head = self._make_head()
        self._said = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(APART)
        self._trial = TrialCard(context)
        self.body.addWidget(self._head)
        self.body.addLayout(self._said)
        self.body.addLayout(self._list)
        self.body.addWidget(self._trial)
        self.body.addStretch(1)
        context.background.progressed.connect(self._progressed)

    def show_view(self, view: DataMapView) -> None:
        """Draw the databases of a company."""
        if self._view is None or self._view.company != view.company:
            self._clear_said()
        self._view = view
        clear(self._list)
        self._cards = [SourceCard(self._context, state) for state in view.sources]
        self._at = -1
        for card in self._cards:
            self._list.addWidget(card)
        if not view.searchable:
            self._add_by_hand(view)
        known = any(state.address for state in view.sources)
        self._head.setVisible(view.searchable)
        self.check_button.setEnabled(known and self._job is None)
        self._trial.show_company(view.company)
        self._trial.setVisible(known)

    def check(self) -> None:
        """Look at every database of the company now."""
        view = self._view
        if view is None or self._job is not None or not any(state.address for state in view.sources):
            return
        desk, company = self._context.desk, view.company
        self.check_button.setEnabled(False)
        self._clear_said()
        self._job = self._context.background.run(
            lambda control: check_sources(desk, company=company, report=control.report, stopped=control.stopped),
            owner=self,
            done=self._checked,
            failed=self._failed,
            title=tr("datamap.checking"),
            outside=True,
        )
        self._progress = ProgressLine(tr("datamap.checking"), self._job.control.stop)
        self._said.addWidget(self._progress)

    def stop(self) -> None:
        """Stop the check that is under way."""
        if self._job is not None:
            self._job.control.stop()

    def acts(self) -> Acts:
        """What can be done here now."""
        view = self._view
        if view is None or not view.sources:
            return {}
        acts: Acts = {"datamap.set_address": self.open_form}
        if any(state.address for state in view.sources):
            acts["datamap.try"] = self.try_one
            acts["datamap.check" if self._job is None else "datamap.stop"] = self.check if self._job is None else self.stop
        return acts

    def open_form(self) -> None:
        """Open the field for the address of the database that was gone to last, or of the first."""
        if self._cards:
            card = self._cards[max(0, self._at)]
            card.open_form()
            self.ensureWidgetVisible(card)

    def try_one(self) -> None:
        """Put the keyboard into the field for the known address; with an address in it, search."""
        self.ensureWidgetVisible(self._trial)
        if self._trial.field.hasFocus() and self._trial.field.text().strip():
            self._trial.start()
        self._trial.field.setFocus()

    def step(self, by: int) -> None:
        """Go to the next or the previous database."""
        if self._cards:
            self._at = min(max(self._at + by, 0), len(self._cards) - 1)
            card = self._cards[self._at]
            self.ensureWidgetVisible(card)
            card.opener.setFocus()

    def first(self) -> QWidget:
        """What takes the keyboard when the pane is gone to."""
        return self.check_button if self.check_button.isEnabled() else self._cards[0].opener if self._cards else self

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(APART)
        row.addWidget(label(tr("datamap.sources_why"), "muted"), 1)
        row.addWidget(self.check_button)
        return head

    def _add_by_hand(self, view: DataMapView) -> None:
        card, inside = frame("card")
        inside.addWidget(label(tr("datamap.by_hand_title"), "heading"))
        inside.addWidget(label(tr("datamap.by_hand")))
        row = FlowLayout()
        row.addWidget(button(tr("datamap.go_to_cases"), lambda: self._context.window.show_page("cases")))
        inside.addLayout(row)
        self._list.addWidget(card)
        if view.unknown:
            self._list.addWidget(list_card(tr("datamap.unknown"), view.unknown))

    def _checked(self, changed: Changed) -> None:
        self._ended()
        self._context.window.changed(changed)

    def _failed(self, error: KnownError) -> None:
        self._ended()
        self._said.addWidget(label(tr("datamap.stopped"), "muted") if isinstance(error, StoppedError) else error_panel(error))

    def _ended(self) -> None:
        self._job = self._progress = None
        self._clear_said()
        self.check_button.setEnabled(True)

    def _clear_said(self) -> None:
        if self._job is None:
            clear(self._said)

    def _progressed(self, progress: Progress) -> None:
        if self._job is not None and self._progress is not None and progress.job == self._job.number:
            self._progress.show_progress(progress.done, progress.total)
