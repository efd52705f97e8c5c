"""What the status bar and the rail say at any moment: messages accounted for, the trail, the law, what runs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStatusBar

from core.audit.chain import Verification
from core.cases.deadline_text import Urgency
from core.companies.profile import CompanyProfile
from core.errors import KnownError
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.cases import CaseLine
from core.services.cases import list_cases
from core.services.inbox import Split
from core.services.inbox import Totals
from core.services.inbox import count_messages
from gui.background import Control
from gui.context import Context
from gui.widgets.labels import label
from gui.widgets.notices import Activity
from gui.widgets.rail import Rail
from gui.words import language
from gui.words import tr

_PRESSING = (Urgency.OVERDUE, Urgency.TODAY)


class Standing(QObject):
    """Keeps the numbers of the window true. Reads in the background, writes labels. Lives as long as the rail."""

    def __init__(self, context: Context, rail: Rail, profile: CompanyProfile) -> None:
        super().__init__(rail)
        self._context = context
        self._rail = rail
        self.bar = QStatusBar()
        self.bar.setSizeGripEnabled(False)
        self._accounted, self._trail = label("", wrap=False), label(tr("window.audit_checking"), wrap=False)
        law = label(tr("window.law", law=tr(f"codes.regime_{profile.home_regime}")), wrap=False)
        for widget in (self._accounted, self._trail, law):
            self.bar.addWidget(widget)
        self._activity = Activity()
        self.bar.addPermanentWidget(self._activity)
        self.bar.addPermanentWidget(label(tr(f"codes.language_{language()}"), wrap=False))
        background = context.background
        background.started.connect(self._activity.started)
        background.progressed.connect(self._activity.progressed)
        background.ended.connect(self._activity.ended)

    def refresh(self) -> None:
        """Count anew."""
        self._context.background.run(lambda _control: _numbers(self._context.desk), owner=self, done=self._show)

    def check_trail(self) -> None:
        """Check the trail; failing is told by the status bar, and in full on its page."""
        desk = self._context.desk

        def check(_control: Control) -> Verification:
            return check_trail(desk)

        self._context.background.run(check, owner=self, done=self._checked, failed=self._broken, title=tr("window.checking_trail"))

    def _checked(self, verdict: Verification) -> None:
        time = self._context.desk.clock().astimezone(self._context.zone).strftime("%H:%M")
        self._trail.setText(tr("window.audit_ok", time=time, n=verdict.entries))

    def _broken(self, error: KnownError) -> None:
        self._trail.setText(tr("window.audit_broken"))
        self._context.window.show_failure(error)

    def _show(self, numbers: tuple[Totals, tuple[CaseLine, ...]]) -> None:
        totals, cases = numbers
        self._accounted.setText(tr("window.accounted", n=totals.seen))
        waiting = dict(totals.waiting)
        pressing = sum(case.deadline.urgency in _PRESSING for case in cases)
        self._rail.show_counts({"inbox": sum(waiting[split] for split in (Split.REQUESTS, Split.UNSURE, Split.REPLIES)), "today": pressing})
        self._rail.show_cases([(case.number, case.person) for case in cases])


def _numbers(desk: Desk) -> tuple[Totals, tuple[CaseLine, ...]]:
    return count_messages(desk), list_cases(desk)
