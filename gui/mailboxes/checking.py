"""The regular check: at the start, every few minutes, at a person's wish, and when a server tells of new mail. Runs outside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from threading import Thread

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal

from core.errors import KnownError
from core.errors import StoppedError
from core.mail.failures import NoSuchMailboxError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.mail_check import CheckResult
from core.services.mail_check import check_mailbox
from core.services.mail_check import wait_for_mail
from core.services.mail_standing import MailboxStanding
from core.services.mail_standing import read_standing
from gui.background import Background
from gui.background import Control
from gui.context import Context
from gui.mailboxes.parting import take_back_left
from gui.words import recorded_words
from gui.words import tr

OFTEN = 20_000  # milliseconds between two looks at the clock
WAIT = 600.0  # seconds of one wait for new mail
AGAIN = 60.0  # seconds until a wait that failed is tried anew
PATIENCE = 2.0  # seconds that a closing window waits for a listener
BREATH = 30.0  # seconds between two tidings of one server: a check lasts its time
Boxes = tuple[MailboxStanding, ...]
_LOOKED, _CAME = Changed(frozenset({Shown.MAILBOXES})), Changed(frozenset({Shown.MAILBOXES, Shown.MESSAGES}))


def check_name(mailbox: int) -> str:
    """Under which name the check of a mailbox runs: one at a time."""
    return f"check-mail-{mailbox}"


def is_checking(background: Background, mailbox: int) -> bool:
    """Whether a check of the mailbox is under way."""
    return background.runs(check_name(mailbox))


def start_check(context: Context, mailbox: int, address: str) -> None:
    """Check a mailbox in the outside lane; nothing is begun while one runs. A failure is recorded by the service and told by the band on every screen."""
    desk, window = context.desk, context.window

    def work(control: Control) -> CheckResult:
        return check_mailbox(desk, mailbox=mailbox, report=control.report, stopped=control.stopped)

    def done(result: CheckResult) -> None:
        window.changed(_CAME if result.taken_in else _LOOKED)

    def failed(error: KnownError) -> None:
        """Stopped, removed meanwhile, or the store itself: the last is for the window to tell."""
        window.changed(_LOOKED)
        if not isinstance(error, StoppedError | NoSuchMailboxError):
            window.show_failure(error)

    context.background.run(
        work,
        owner=context.background,
        done=done,
        failed=failed,
        title=tr("mailboxes.checking", address=address),
        told=_told,
        outside=True,
        once=check_name(mailbox),
    )


class MailChecker(QObject):
    """Checks what is due, and listens where nothing is. Lives as long as the window shows the desk; `stop` ends the listening."""

    def __init__(self, context: Context, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self._listeners: dict[int, _Listener] = {}
        timer = QTimer(self)
        timer.timeout.connect(self.check_due)
        timer.start(OFTEN)

    def check_due(self) -> None:
        """Check what is due by the clock."""
        self._look(self._check_due)

    def check_now(self) -> None:
        """Check every mailbox now, whatever the clock says (F5)."""
        self._look(self._check_all)

    def check(self, mailbox: int, address: str) -> None:
        """Check one mailbox."""
        start_check(self._context, mailbox, address)

    def stop(self) -> None:
        """Listen no longer."""
        for listener in self._listeners.values():
            listener.stop()
        self._listeners.clear()

    def end(self) -> None:
        """The window closes: listen no longer, and wait until nobody reads the store any more."""
        listeners = tuple(self._listeners.values())
        self.stop()
        for listener in listeners:
            listener.join()

    def _look(self, then: Callable[[Boxes], None]) -> None:
        desk = self._context.desk
        self._context.background.run(lambda _control: read_standing(desk).mailboxes, owner=self, done=then, reading=True)

    def _check_all(self, boxes: Boxes) -> None:
        for one in boxes:
            self.check(one.mailbox, one.address)

    def _check_due(self, boxes: Boxes) -> None:
        now = self._context.desk.clock()
        for one in boxes:
            if now >= one.next_check:
                self.check(one.mailbox, one.address)
        self._listen(boxes)
        take_back_left(self._context)

    # ------------------------------------------------------------------ new mail, as the server tells of it

    def _listen(self, boxes: Boxes) -> None:
        """Listen to the mailboxes whose last check ended well, and to no others."""
        wanted = {one.mailbox: one.address for one in boxes if one.checked_at is not None and one.failure is None}
        for mailbox in set(self._listeners) - set(wanted):
            self._listeners.pop(mailbox).stop()
        for mailbox, address in wanted.items():
            if mailbox not in self._listeners or not self._listeners[mailbox].is_alive():  # one that died by a mistake of ours is begun again
                listener = _Listener(self._context.desk, mailbox)
                listener.arrived.connect(partial(self.check, mailbox, address))
                self._listeners[mailbox] = listener


class _Listener(QObject):
    """Waits for new mail of one mailbox in a thread of its own: a wait takes minutes, and none of the few threads for other work."""

    arrived = Signal()

    def __init__(self, desk: Desk, mailbox: int) -> None:
        super().__init__()
        self._desk, self._mailbox, self._stop = desk, mailbox, Event()
        self._thread = Thread(target=self._run, daemon=True, name="listening")
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()

    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def join(self) -> None:
        """Wait for its end, but not for a server that does not answer."""
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                came = wait_for_mail(self._desk, mailbox=self._mailbox, seconds=WAIT, stopped=self._stop.is_set)
            except KnownError:
                self._stop.wait(AGAIN)  # the regular check tells of what is wrong
                continue
            if came and not self._stop.is_set():
                self.arrived.emit()
                self._stop.wait(BREATH)


def _told(result: CheckResult) -> str:
    """Empty where nothing came: that a check was made stands at the foot of the window, and needs no reading."""
    if result.failure is not None:
        failure = result.failure
        return recorded_words(failure.code, failure.values, failure.sentence, failure.remedy)[0]
    return tr("mailboxes.taken_in", n=result.taken_in) if result.taken_in else ""
