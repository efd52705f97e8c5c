"""What the status bar and the rail say at any moment: the last mail, messages accounted for, the trail, the law, what is pressing."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from core.audit.chain import Verification
from core.companies.profile import CompanyProfile
from core.errors import KnownError
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.standing import Numbers
from core.services.standing import read_numbers
from gui.context import Context
from gui.dates import moment_words
from gui.statusbar import StatusStrip
from gui.widgets.rail import Rail
from gui.words import tr


class Standing(QObject):
    """Keeps the numbers of the window true. Reads in the background, writes labels. Lives as long as the rail."""

    def __init__(self, context: Context, rail: Rail, strip: StatusStrip, profile: CompanyProfile) -> None:
        super().__init__(rail)
        self._context, self._rail, self._strip = context, rail, strip
        strip.say("trail", tr("window.audit_checking"))
        strip.say("law", tr("window.law", law=tr(f"codes.regime_{profile.home_regime}")))

    def refresh(self) -> None:
        """Count anew."""
        desk = self._context.desk
        self._context.background.run(lambda _control: read_numbers(desk), owner=self, done=self._show, reading=True, latest="numbers")

    def check_trail(self) -> None:
        """Check the trail; failing is told by the status bar, and in full on its page."""
        desk = self._context.desk

        def check(_control: object) -> Verification:
            return check_trail(desk)

        self._context.background.run(
            check, owner=self, done=self._checked, failed=self._broken, title=tr("window.checking_trail"), reading=True, latest="trail"
        )

    def _checked(self, _verdict: Verification) -> None:
        time = self._context.desk.clock().astimezone(self._context.zone).strftime("%H:%M")
        self._strip.say("trail", tr("window.audit_ok", time=time))

    def _broken(self, error: KnownError) -> None:
        self._strip.say("trail", tr("window.audit_broken"))
        self._context.window.show_failure(error)

    def _show(self, numbers: Numbers) -> None:
        self._strip.say("accounted", tr("window.accounted", n=numbers.seen))
        self._strip.say("checked", _mail_words(numbers.mail_read_at, self._context.desk, self._context.zone))
        self._rail.show_counts({"inbox": numbers.waiting, "today": numbers.pressing, "letters": numbers.letters})
        self._rail.show_cases([(number, person) for number, person in numbers.open_cases])


def _mail_words(at: datetime | None, desk: Desk, zone: ZoneInfo) -> str:
    if at is None:
        return tr("window.mail_never")
    now, local = desk.clock().astimezone(zone), at.astimezone(zone)
    when = f"{local:%H:%M}" if local.date() == now.date() else moment_words(at, zone, now.year)
    return tr("window.mail_read", when=when)
