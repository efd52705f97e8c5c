"""Letters leave by themselves when their time has come, as long as the window is open; what becomes of them is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer

from core.errors import KnownError
from core.errors import StoppedError
from core.services.changed import Changed
from core.services.outbox import STOPPABLE_FOR
from core.services.outbox import stop_sending
from core.services.outbox_failures import LetterOutcomeUnknownError
from core.services.outbox_failures import MailRefusedError
from core.services.outbox_sending import Ended
from core.services.outbox_sending import SendResult
from core.services.outbox_sending import next_sending
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from gui.context import Context
from gui.words import error_words
from gui.words import tr

SENDING = "sending"  # one sending at a time, whichever page is shown
LONGEST, AGAIN = 60_000, 10_000  # milliseconds until the clock is looked at again; until another try where a process or a failure was in the way


class Outgoing(QObject):
    """Waits for the next mail and sends it, outside the window's thread. Lives as long as `owner`; `look` after every change."""

    def __init__(self, context: Context, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """See what leaves next."""
        desk = self._context.desk
        self._context.background.run(lambda _: next_sending(desk), owner=self, done=self._wait, reading=True, latest="outbox")

    def stop(self) -> None:
        """Begin nothing any more; drawn anew, the window has taken the clock away already."""
        if shiboken6.isValid(self._timer):
            self._timer.stop()

    def _wait(self, at: datetime | None) -> None:
        self._timer.stop()
        if at is None:
            return
        left = (at - self._context.desk.clock()).total_seconds()
        if left <= 0:
            self._send()
        else:
            self._timer.start(min(LONGEST, int(left * 1000) + 1))

    def _send(self) -> None:
        desk, background = self._context.desk, self._context.background
        background.run(
            lambda control: send_due(desk, report=control.report, stopped=control.stopped),
            owner=self,
            done=self._sent,
            failed=self._failed,
            title=tr("letters.sending"),
            outside=True,
            once=SENDING,
        )

    def _sent(self, result: SendResult) -> None:
        if result.busy:
            self._timer.start(AGAIN)
            return
        if result.ended:
            self._context.window.changed(result.changed)
        for ended in result.ended:
            tell(self._context, ended)
        self.look()

    def _failed(self, error: KnownError) -> None:
        if not isinstance(error, StoppedError):
            self._context.window.show_failure(error)
        self._timer.start(AGAIN)


def tell(context: Context, ended: Ended) -> None:
    """Say what became of a mail. What is tried again is told after its first try only."""
    window, number = context.window, ended.number
    if ended.state is OutState.SENT:
        window.announce(tr("letters.left", number=number), case=number)
    elif ended.state is OutState.UNKNOWN:
        window.show_failure(LetterOutcomeUnknownError(number=number))
    elif ended.state is OutState.REFUSED:
        window.show_failure(MailRefusedError(number=number, answer=ended.words or _words_of(ended.failure)))
    elif ended.failure is not None and (ended.state is OutState.TAKEN_BACK or ended.tries == 1):
        window.show_failure(ended.failure)
    elif ended.tries == 1:
        window.announce(tr("letters.later", number=number), case=number)


def tell_queued(context: Context, mail: int, recipient: str) -> None:
    """Say that a letter leaves in half a minute, with the way to stop it."""
    words = tr("letters.queued", recipient=recipient, seconds=int(STOPPABLE_FOR.total_seconds()))
    context.window.announce(words, stopping(context, mail))


def stopping(context: Context, mail: int) -> Callable[[], None]:
    """The act that stops a mail, whichever page is shown by then."""
    desk, background = context.desk, context.background

    def done(changed: Changed) -> None:
        context.window.changed(changed)
        context.window.announce(tr("letters.stopped"))

    def stop() -> None:
        background.run(lambda _: stop_sending(desk, mail=mail), owner=background, done=done, title=tr("letters.stop"))

    return stop


def _words_of(error: KnownError | None) -> str:
    return "" if error is None else error_words(error)[0]
