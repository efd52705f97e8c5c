"""Letters leave by themselves when their time has come, as long as the window is open; what becomes of them is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer

from core.errors import KnownError
from core.errors import StoppedError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.outbox import STOPPABLE_FOR
from core.services.outbox import queue_letter
from core.services.outbox import send_again_now
from core.services.outbox import stop_sending
from core.services.outbox_failures import LetterOutcomeUnknownError
from core.services.outbox_failures import MailRefusedError
from core.services.outbox_sending import Ended
from core.services.outbox_sending import SendResult
from core.services.outbox_sending import leaving_mails
from core.services.outbox_sending import next_sending
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_states import needs_person
from core.services.outbox_view import list_mails
from gui.background import Control
from gui.context import Context
from gui.words import error_words
from gui.words import tr

SENDING = "sending"  # one sending at a time, whichever page is shown
LONGEST, AGAIN = 60_000, 10_000  # milliseconds until the clock is looked at again; until another try where a process or a failure was in the way


class Outgoing(QObject):
    """Waits for the next mail and sends it, outside the window's thread. Lives as long as `owner`, over pages that are drawn anew; `look` after every change.

    `waiting`: the mails that would leave by themselves and have not yet, as far as is known.
    """

    def __init__(self, context: Context, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self._ended = False
        self._shown = ""  # the failure that was shown last: the same one every ten seconds helps nobody
        self.waiting: frozenset[int] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def go_on(self, context: Context) -> None:
        """The window was drawn anew: what is sent from now on is told there."""
        self._context = context
        self.look()

    def look(self) -> None:
        """See what leaves next."""
        desk = self._context.desk
        if not self._ended:
            self._context.background.run(lambda _: _read(desk), owner=self, done=self._wait, failed=self._failed, reading=True, latest="outbox")

    def stop(self) -> None:
        """Begin nothing any more."""
        self._ended = True
        self._timer.stop()

    def send_all(self, then: Callable[[], None]) -> None:
        """Try every letter that waits for its time at once; `then` follows where all of them left. What did not is told."""
        desk, background = self._context.desk, self._context.background

        def send(control: Control) -> SendResult:
            for mail in list_mails(desk, states=(OutState.WAITING,)):
                if not mail.held:
                    send_again_now(desk, mail=mail.id)
            return send_due(desk, report=control.report, stopped=control.stopped)

        def done(result: SendResult) -> None:
            self._sent(result)
            if not result.busy and all(ended.state is OutState.SENT for ended in result.ended):
                then()

        self._timer.stop()
        background.run(send, owner=self, done=done, failed=self._failed, title=tr("letters.sending"), leaving=True, once=SENDING)

    def _wait(self, read: tuple[datetime | None, frozenset[int]]) -> None:
        at, self.waiting = read
        self._timer.stop()
        if at is None or self._ended:
            return
        left = (at - self._context.desk.clock()).total_seconds()
        if left <= 0:
            self._send()
        else:
            self._timer.start(min(LONGEST, int(left * 1000) + 1))

    def _send(self) -> None:
        desk, background = self._context.desk, self._context.background
        if background.runs(SENDING):  # begun by another desk of this window, or to close it
            self._timer.start(AGAIN)
            return
        background.run(
            lambda control: send_due(desk, report=control.report, stopped=control.stopped),
            owner=self,
            done=self._sent,
            failed=self._failed,
            title=tr("letters.sending"),
            leaving=True,
            once=SENDING,
        )

    def _sent(self, result: SendResult) -> None:
        self._shown = ""
        if self._ended:
            return
        if result.busy:
            self._timer.start(AGAIN)
            return
        if result.ended:
            self._context.window.changed(result.changed)
        for ended in result.ended:
            tell(self._context, ended)
        self.look()

    def _failed(self, error: KnownError) -> None:
        if self._ended:
            return
        if not isinstance(error, StoppedError) and error.code != self._shown:
            self._shown = error.code
            self._context.window.show_failure(error)
        self._timer.start(AGAIN)


def _read(desk: Desk) -> tuple[datetime | None, frozenset[int]]:
    return next_sending(desk), leaving_mails(desk)


def tell(context: Context, ended: Ended) -> None:
    """Say what became of a mail. What is tried again is told after its first try only, and when it waits for a person from now on."""
    window, number = context.window, ended.number
    if ended.state is OutState.SENT:
        window.announce(tr("letters.left", number=number), case=number)
    elif ended.state is OutState.UNKNOWN:
        window.show_failure(LetterOutcomeUnknownError(number=number))
    elif ended.state is OutState.REFUSED:
        window.show_failure(MailRefusedError(number=number, answer=ended.words or _words_of(ended.failure)))
    elif ended.failure is not None and (ended.state is OutState.TAKEN_BACK or ended.tries == 1 or needs_person(ended.failure)):
        window.show_failure(ended.failure)
    elif ended.tries == 1:
        window.announce(tr("letters.later", number=number), case=number)


def queueing(
    context: Context, letter: int, recipient: str, changed: Callable[[Changed], object]
) -> tuple[Callable[[Control], tuple[int, Changed]], Callable[[tuple[int, Changed]], None]]:
    """The work that gives a letter to the outbox, and what is done with its answer: `changed` is told, then when the letter leaves and how to stop it."""
    desk = context.desk

    def told(answer: tuple[int, Changed]) -> None:
        changed(answer[1])
        tell_queued(context, answer[0], recipient)

    return lambda _control: queue_letter(desk, letter=letter), told


def tell_queued(context: Context, mail: int, recipient: str) -> None:
    """Say that a letter leaves in half a minute, with the way to stop it."""
    words = tr("letters.queued", recipient=recipient, seconds=int(STOPPABLE_FOR.total_seconds()))
    context.window.announce(words, stopping(context, mail), undone=tr("letters.stopped"))


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
