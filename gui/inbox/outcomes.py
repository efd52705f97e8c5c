"""The outcomes of triage: each is done at once, told, and can be taken back and done again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from core.errors import KnownError
from core.services.cases import open_case
from core.services.changed import Changed
from core.services.desk_settings import read_settings
from core.services.inbox import Handled
from core.services.inbox import MessageView
from core.services.inbox_acts import bring_back
from core.services.inbox_acts import link_to_case
from core.services.inbox_acts import mark_not_request
from core.services.inbox_acts import put_off
from core.services.inbox_acts import restore
from core.services.thread_acts import join_again
from core.services.thread_acts import separate_reply
from core.services.triage_outcomes import unlink_from_case
from core.services.triage_outcomes import withdraw_case
from core.services.triage_second_look import call_request
from core.services.triage_second_look import confirm_ordinary
from core.services.triage_second_look import take_back_check
from core.words import MessageState
from gui.context import Context
from gui.dates import moment_words
from gui.inbox.opened import Wish
from gui.words import tr

Work = Callable[[], Changed]
Back = Callable[[Changed], Changed]


class Outcomes(QObject):
    """One act at a time; taking back is never refused for being busy.

    Signals: `began(messages)`, `ended(messages, whether the next message is to be shown)`, `failed(messages)`, and `returned(message)` before a message
    that was taken back is listed again.
    """

    began = Signal(object)
    ended = Signal(object, bool)
    failed = Signal(object)
    returned = Signal(int)

    def __init__(self, context: Context, owner: QObject) -> None:
        super().__init__(owner)
        self._context, self._desk = context, context.desk
        self.busy = False

    def open(self, message: int, wish: Wish) -> None:
        """Open a case from a message; taken back, the case is withdrawn."""
        desk = self._desk

        def work() -> Changed:
            return open_case(desk, message=message, kinds=wish.kinds, regime=wish.regime, language=wish.language, company=wish.company)[1]

        def words(changed: Changed) -> str:
            return (
                tr("thread.done_opened_joined", case=changed.case, n=changed.joined) if changed.joined else tr("inbox.done_opened", case=changed.case)
            )

        self._do((message,), work, words, lambda changed: withdraw_case(desk, number=changed.case or ""), leads_to_case=True)

    def not_requests(self, messages: tuple[int, ...]) -> None:
        """These are ordinary after all."""
        words = tr("inbox.done_not_requests", n=len(messages)) if len(messages) > 1 else tr("inbox.done_not_a_request")
        self._do(messages, lambda: mark_not_request(self._desk, messages=messages), lambda _changed: words, self._restore)

    def later(self, messages: tuple[int, ...], until: datetime) -> None:
        """Look at these again at `until`."""
        year = self._desk.clock().astimezone(self._context.zone).year
        words = tr("inbox.done_later", n=len(messages), at=moment_words(until, self._context.zone, year))
        self._do(messages, lambda: put_off(self._desk, messages=messages, until=until), lambda _changed: words, self._restore)

    def link(self, message: int, number: str) -> None:
        """File a message with a case."""
        desk = self._desk
        words = tr("inbox.done_linked", case=number)
        self._do((message,), lambda: link_to_case(desk, message=message, number=number), lambda _changed: words, lambda _one: self._unlink(message))

    def right_ordinary(self, message: int) -> None:
        """A message of the daily sample is ordinary."""
        desk, words = self._desk, tr("inbox.done_checked")
        self._do((message,), lambda: confirm_ordinary(desk, message=message), lambda _changed: words, lambda _one: self._uncheck(message))

    def is_request(self, message: int) -> None:
        """A message of the daily sample is a request."""
        desk, words = self._desk, tr("inbox.done_is_request")
        self._do((message,), lambda: call_request(desk, message=message), lambda _changed: words, lambda _one: self._uncheck(message))

    def separate(self, message: int, number: str) -> None:
        """A message does not belong to the case that it joined by itself."""
        desk, words = self._desk, tr("thread.done_separated", case=number)
        work = partial(separate_reply, desk, message=message)
        self._do((message,), work, lambda _changed: words, lambda _one: join_again(desk, message=message, number=number))

    def take_back(self, view: MessageView) -> None:
        """Take back whatever was decided about a message."""
        self._do((view.line.id,), self._way_back(view), lambda _changed: tr("inbox.done_taken_back"), None)

    def _way_back(self, view: MessageView) -> Work:
        message, number = view.line.id, view.line.case or ""
        if view.handled is not Handled.CASE:
            return lambda: self._bring((message,))
        if view.line.state is MessageState.REPLY:
            return lambda: self._unlink(message)
        return lambda: withdraw_case(self._desk, number=number)

    def _do(self, messages: tuple[int, ...], work: Work, words: Callable[[Changed], str], back: Back | None, *, leads_to_case: bool = False) -> None:
        if self.busy or not messages:
            return
        self.busy = True
        self.began.emit(messages)
        desk, window = self._desk, self._context.window
        latest: list[Changed] = []

        def done(answer: tuple[Changed, bool]) -> None:
            changed, goes_on = answer
            self.busy = False
            self.ended.emit(messages, goes_on)
            window.changed(changed)
            undo, redo = (self._backwards(messages, back, latest), self._again(work, latest)) if back else (None, None)
            window.announce(words(changed), undo, redo, case=changed.case or "" if leads_to_case else "")
            if leads_to_case and changed.case and not goes_on:
                window.open_case(changed.case)

        def failed(error: KnownError) -> None:
            self.busy = False
            self.failed.emit(messages)
            window.show_failure(error)

        def act() -> Changed:
            latest.append(work())  # on the store's thread: what is taken back next must know it
            return latest[-1]

        name = f"outcome {sorted(messages)}"
        background = self._context.background
        background.run(lambda _control: (act(), read_settings(desk).next_after_outcome), owner=self, done=done, failed=failed, once=name)

    def _backwards(self, messages: tuple[int, ...], back: Back, latest: list[Changed]) -> Callable[[], None]:
        def done(changed: Changed) -> None:
            if shiboken6.isValid(self):
                self.returned.emit(messages[0])
            self._context.window.changed(changed)

        return lambda: self._run(lambda: back(latest[-1]), done)

    def _again(self, work: Work, latest: list[Changed]) -> Callable[[], None]:
        def act() -> Changed:
            latest.append(work())
            return latest[-1]

        return lambda: self._run(act, self._context.window.changed)

    def _run(self, work: Work, done: Callable[[Changed], None]) -> None:
        self._context.background.run(lambda _control: work(), owner=self._context.background, done=done)

    def _restore(self, changed: Changed) -> Changed:
        """Exactly what stood there before."""
        return restore(self._desk, before=changed.before)

    def _bring(self, messages: tuple[int, ...]) -> Changed:
        return bring_back(self._desk, messages=messages)

    def _unlink(self, message: int) -> Changed:
        return unlink_from_case(self._desk, message=message)

    def _uncheck(self, message: int) -> Changed:
        return take_back_check(self._desk, message=message)
