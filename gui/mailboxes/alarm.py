"""What the band on every screen says of the mail: the gravest alarm of all mailboxes, with the ways on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from core.services.mail_standing import Alarm
from core.services.mail_standing import MailStanding
from core.services.mailboxes import MailboxView
from core.services.mailboxes import list_mailboxes
from gui.context import Context
from gui.mailboxes.checking import is_checking
from gui.mailboxes.checking import start_check
from gui.mailboxes.draft import DRAFT
from gui.mailboxes.draft import Step
from gui.mailboxes.draft import draft_of
from gui.mailboxes.words import happened_words
from gui.mailboxes.words import means_words
from gui.places import MAILBOXES
from gui.widgets.alarm_band import AlarmBand
from gui.words import tr

_SIGN_IN = frozenset(
    {"grant_ended", "registration_refused", "sign_in_anew"}
)  # another check would fail just so: what opens the mailbox is asked for at once
_SECRETS = _SIGN_IN | {"sign_in_refused", "secret_missing", "secret_forgotten"}


class MailAlarm:
    """Speaks through `band`. What is late only because the program was not running is not told while the check of it is under way."""

    def __init__(self, context: Context, band: AlarmBand) -> None:
        self._context, self._band = context, band

    def show_standing(self, mail: MailStanding) -> None:
        """Say what is wrong, or that nothing is."""
        context = self._context
        boxes = [one for one in mail.alarms if not (one.alarm is Alarm.LATE and is_checking(context.background, one.mailbox))]
        if not boxes:
            self._band.settle()
            return
        first = boxes[0]
        sentence, remedy = happened_words(first, context)
        happened = sentence if first.address in sentence else tr("mailboxes.alarm", address=first.address, sentence=sentence)
        more = tr("mailboxes.alarm_more", n=len(boxes) - 1) if len(boxes) > 1 else ""
        wants_secret = first.failure is not None and first.failure.code in _SECRETS
        mend: tuple[str, Callable[[], object]] = (tr("mailboxes.check_now"), partial(start_check, context, first.mailbox, first.address))
        if wants_secret:
            words = "mailboxes.sign_in_anew" if first.failure is not None and first.failure.code in _SIGN_IN else "mailboxes.give_secret"
            mend = (tr(words), partial(self._ask_for_secret, first.mailbox))
        ways = (mend, (tr("mailboxes.open"), partial(context.window.show_page, MAILBOXES)))
        self._band.say(happened, " ".join(part for part in (means_words(first, context), remedy, more) if part), ways)

    def _ask_for_secret(self, mailbox: int) -> None:
        """To the question for another password of a mailbox. A set-up that is under way is not thrown away for it: it is shown, and why."""
        context = self._context

        def ask(views: tuple[MailboxView, ...]) -> None:
            view, asked = next((one for one in views if one.id == mailbox), None), context.kept.get(DRAFT)
            if view is not None and (asked is None or not asked.is_begun):
                asked = context.kept[DRAFT] = draft_of(view, Step.SIGN_IN)
            context.window.show_page(MAILBOXES)
            if view is not None and asked is not None and (asked.mailbox, asked.begins) != (mailbox, Step.SIGN_IN):
                context.window.announce(tr("mailboxes.finish_first"))

        context.background.run(lambda _control: list_mailboxes(context.desk), owner=context.background, done=ask, reading=True)
