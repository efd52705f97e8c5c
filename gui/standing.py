"""What the status bar and the rail say at any moment: the last mail, messages accounted for, the trail, the law, what is pressing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer

from core.audit.chain import Verification
from core.companies.profile import CompanyProfile
from core.errors import KnownError
from core.services.audit_log import check_trail
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.forgetting_day import forget_when_due
from core.services.mail_standing import MailStanding
from core.services.mail_standing import read_standing
from core.services.standing import Numbers
from core.services.standing import read_numbers
from gui.context import Context
from gui.mailboxes.alarm import MailAlarm
from gui.mailboxes.words import checked_words
from gui.mailboxes.words import part_words
from gui.mailboxes.words import sum_words
from gui.mailboxes.words import told_words
from gui.mailboxes.words import when_words
from gui.statusbar import StatusStrip
from gui.widgets.alarm_band import AlarmBand
from gui.widgets.rail import Rail
from gui.words import tr

MINUTE = 60_000  # milliseconds


class Standing(QObject):
    """Keeps the numbers of the window true. Reads in the background, writes labels. Lives as long as the rail."""

    def __init__(self, context: Context, rail: Rail, strip: StatusStrip, profile: CompanyProfile, band: AlarmBand) -> None:
        super().__init__(rail)
        self._context, self._rail, self._strip = context, rail, strip
        self._alarm = MailAlarm(context, band)
        self._numbers: Numbers | None = None
        self._by_clock = False
        self._day = context.desk.clock().astimezone(context.zone).date()
        timer = QTimer(self)
        timer.timeout.connect(self._look_at_the_clock)
        timer.start(MINUTE)
        strip.say("trail", tr("window.audit_checking"))
        strip.say("law", tr("window.law", law=tr(f"codes.regime_{profile.home_regime}")))

    def refresh(self) -> None:
        """Count anew."""
        desk = self._context.desk
        self._context.background.run(
            lambda _control: (read_numbers(desk), read_standing(desk)), owner=self, done=self._show, reading=True, latest="numbers"
        )

    def _look_at_the_clock(self) -> None:
        """Once a minute: what was put off may be back, and at midnight another day is due."""
        self._by_clock = True
        self.forget()
        self.refresh()

    def forget(self) -> None:
        """Forget ordinary mail whose time has come: done once a day, with or without a mailbox."""
        desk = self._context.desk
        self._context.background.run(
            lambda _control: forget_when_due(desk), owner=self, done=self._forgot, failed=self._try_later, once="forget-ordinary"
        )

    def _try_later(self, _error: KnownError) -> None:
        """Nobody asked for it: the next minute tries again."""

    def _forgot(self, count: int) -> None:
        if count:
            self._context.window.changed(Changed(frozenset({Shown.MESSAGES})))

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

    def _show(self, read: tuple[Numbers, MailStanding]) -> None:
        """Write them; where the clock alone has changed something (a new day, a message that was put off), the page that is shown is read anew."""
        numbers, mail = read
        before, self._numbers = self._numbers, numbers
        day, self._day = self._day, self._context.desk.clock().astimezone(self._context.zone).date()
        by_clock, self._by_clock = self._by_clock, False
        if by_clock and (day != self._day or before != numbers):
            self._context.window.changed(Changed(frozenset({Shown.MESSAGES, Shown.CASES})))
        self._say_mail(numbers, mail)
        self._alarm.show_standing(mail)
        self._rail.show_counts({"inbox": numbers.waiting, "today": numbers.pressing, "letters": numbers.letters})
        self._rail.show_cases([(number, person) for number, person in numbers.open_cases])

    def _say_mail(self, numbers: Numbers, mail: MailStanding) -> None:
        """With mailboxes: when they were checked and the sum of what lies there. Without: what was taken in from files."""
        if not mail.mailboxes:
            self._strip.say("accounted", tr("window.accounted", n=numbers.seen))
            self._strip.say("checked", self._mail_words(numbers.mail_read_at))
            return
        parts = "\n".join(f"{name}: {count}" for name, count in part_words(mail.counts))
        tip = "\n".join(f"{one.address}: {sum_words(one.on_server, one.counts)}" for one in mail.mailboxes if one.on_server is not None)
        named, brief = told_words(mail, self._context)
        self._strip.say("accounted", named, brief=brief, tip=f"{parts}\n{tip}")
        role = "bad" if mail.alarm is not None else "good" if mail.checked_at is not None else ""
        self._strip.say("checked", checked_words(mail, self._context), role=role)

    def _mail_words(self, at: datetime | None) -> str:
        return tr("window.mail_never") if at is None else tr("window.mail_read", when=when_words(at, self._context))
