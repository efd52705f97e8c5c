"""Checking the mailboxes: each check reads what is missing, counts what is there, and keeps what it found, also where it failed."""

from __future__ import annotations

import time
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from threading import Event
from typing import TypeVar

from sqlalchemy import ColumnElement
from sqlalchemy import insert
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session

from core.adapters.imap import ImapMailbox
from core.adapters.imap import open_mailbox as open_on_server
from core.adapters.key_store import KeyStoreLockedError
from core.errors import KnownError
from core.errors import StoppedError
from core.mail.failures import MailboxChangedError
from core.mail.failures import MailServerError
from core.mail.failures import NoSuchMailboxError
from core.mail.failures import NotAccountedForError
from core.mail.server import Login
from core.services.build import Desk
from core.services.mail_leftovers import has_new_senders
from core.services.mail_leftovers import read_leftovers
from core.services.mail_round import MailRound
from core.services.mail_round import find_unchanged
from core.services.mail_round import read_cursor
from core.services.mail_standing import DONE
from core.services.mail_standing import NOT_ACCOUNTED_FOR
from core.services.mail_standing import STOPPED
from core.services.mail_standing import CheckFailure
from core.services.mail_standing import count_present
from core.services.mailbox_oauth_retry import signed_in
from core.services.mailboxes import MailboxView
from core.services.mailboxes import find_mailbox
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import view_of
from core.store.mailbox_tables import MailCheckRow
from core.words import MessageState

Opener = Callable[[Login], ImapMailbox]
POLL_SECONDS = 60
_CHANGES = 2  # so often a check begins anew because its mailbox was changed
_STEP_SECONDS = 0.5
_KEPT = ("mailbox_id", "begun_at", "ended_at", "outcome", "details", "on_server", "taken_in", "counts")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What one check found. `on_server`: messages the server told of, None where it did not come so far; `counts` what those are that the desk can name.

    `taken_in`: messages that came; `failure`: why it failed, None where it ended well.
    """

    mailbox: int
    address: str
    on_server: int | None
    counts: tuple[tuple[MessageState, int], ...]
    taken_in: int
    failure: CheckFailure | None

    @property
    def accounted(self) -> int:
        """How many messages the desk can name."""
        return sum(number for _, number in self.counts)


def check_mailbox(
    desk: Desk,
    *,
    mailbox: int,
    open_mailbox: Opener = open_on_server,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> CheckResult:
    """One check of one mailbox. A failure of server or key store is kept and returned, not raised: the next check converges.

    What an earlier run stored and could not read any more is read first, also where the server does not answer.
    A mailbox that is changed meanwhile is checked anew as it is now.
    Raises NoSuchMailboxError, MailboxChangedError (it was changed again and again; nothing is kept of the check),
    StoppedError (what came until then is kept), and what the store raises.
    """
    for _ in range(_CHANGES):
        with suppress(MailboxChangedError):
            return _check(desk, mailbox, open_mailbox, report, stopped)
    return _check(desk, mailbox, open_mailbox, report, stopped)


def _check(desk: Desk, mailbox: int, open_mailbox: Opener, report: Callable[[int, int], None], stopped: Callable[[], bool]) -> CheckResult:
    begun_at = desk.clock()
    with desk.store.reading() as session:
        view = view_of(find_mailbox(session, mailbox))
    look_at_all = _last(desk, mailbox, MailCheckRow.outcome, MailCheckRow.outcome != STOPPED) == NOT_ACCOUNTED_FOR
    reading, failure = MailRound(desk, view, report, stopped), None
    try:
        read_leftovers(desk, stopped)
        with signed_in(desk, mailbox, open_mailbox) as box:
            reading.run(box, look_at_all=look_at_all)
    except MailboxChangedError:
        raise
    except (MailServerError, KeyStoreLockedError) as error:
        failure = error
    except StoppedError:
        _keep(desk, view, reading, begun_at, stopped=True, failure=None)
        raise
    result = _keep(desk, view, reading, begun_at, stopped=False, failure=failure)
    _look_at_new_senders(desk)
    return result


def check_all(
    desk: Desk,
    *,
    open_mailbox: Opener = open_on_server,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[CheckResult]:
    """One check of every mailbox in use, each as soon as it has ended; where one fails, the others are still checked.

    One that was removed or changed meanwhile is left out. Raises StoppedError and what the store raises.
    """
    for one in list_mailboxes(desk):
        with suppress(NoSuchMailboxError, MailboxChangedError):
            yield check_mailbox(desk, mailbox=one.id, open_mailbox=open_mailbox, report=report, stopped=stopped)


def wait_for_mail(
    desk: Desk, *, mailbox: int, seconds: float, stopped: Callable[[], bool] = lambda: False, open_mailbox: Opener = open_on_server
) -> bool:
    """Wait until the mailbox holds something else than the store knows (True), `seconds` are over, or `stopped()` says so.

    The server tells by itself where it can (IDLE), else it is asked every POLL_SECONDS. Raises NoSuchMailboxError and the failures of the server.
    """
    with desk.store.reading() as session:
        folder, cursor = find_mailbox(session, mailbox).folder, read_cursor(session, mailbox)
    with signed_in(desk, mailbox, open_mailbox) as box:
        if not cursor.agrees(box.examine(folder)):
            return True
        return box.wait(seconds, stopped) if box.can_wait else _poll(box, folder, seconds, stopped)


def _poll(box: ImapMailbox, folder: str, seconds: float, stopped: Callable[[], bool]) -> bool:
    before, asked, pause = box.examine(folder), time.monotonic(), Event()
    end = asked + seconds
    while not stopped() and (left := end - time.monotonic()) > 0:
        pause.wait(min(_STEP_SECONDS, left))
        if time.monotonic() - asked >= POLL_SECONDS:
            asked = time.monotonic()
            if box.examine(folder) != before:
                return True
    return box.examine(folder) != before


def _look_at_new_senders(desk: Desk) -> None:
    """Look who sent what came, where something did. The check itself has ended: a known failure here leaves its result, and the next check looks again."""
    with desk.store.reading() as session:
        if not has_new_senders(session):
            return
    from core.services.sender_rounds import look_at_new_senders  # noqa: PLC0415  what looks is large, and most checks find nothing new

    with suppress(KnownError):
        look_at_new_senders(desk)


def _last(desk: Desk, mailbox: int, column: InstrumentedAttribute[_Value], which: ColumnElement[bool]) -> _Value | None:
    """A value of the last of `which` checks; None before the first. What a wrong clock put into the time to come is none of them."""
    checks = select(column).where(MailCheckRow.mailbox_id == mailbox, MailCheckRow.ended_at <= desk.clock(), which)
    with desk.store.reading() as session:
        return session.scalar(checks.order_by(MailCheckRow.ended_at.desc(), MailCheckRow.id.desc()).limit(1))


def _keep(desk: Desk, view: MailboxView, reading: MailRound, begun_at: datetime, *, stopped: bool, failure: KnownError | None) -> CheckResult:
    """Count what is there anew, and keep the check with its entry in the trail: numbers and codes, no address."""
    with desk.store.reading() as session:  # a large mailbox takes its time, and nobody has to wait for it who writes
        counts = count_present(session, view.id)
    accounted = sum(counts.values())
    with desk.store.unit_of_work(desk.operator) as work:
        find_unchanged(work.session, view)
        if failure is None and not stopped and accounted != reading.on_server:
            failure = NotAccountedForError(host=view.incoming.host, address=view.address, on_server=reading.on_server, accounted=accounted)
        told = _told(failure)
        row = MailCheckRow(mailbox_id=view.id, begun_at=begun_at, ended_at=desk.clock(), on_server=reading.on_server, taken_in=reading.taken_in)
        row.outcome = STOPPED if stopped else told.code if told else DONE
        row.details = {} if told is None else {"values": dict(told.values), "sentence": told.sentence, "remedy": told.remedy}
        row.counts = {state.value: number for state, number in counts.items()}
        if not _is_quiet(work.session, row):
            work.record("mail_checked", at=row.ended_at, mailbox=view.id, outcome=row.outcome, new=row.taken_in, on_server=row.on_server)
        kept = {name: getattr(row, name) for name in _KEPT}
        work.session.connection().execute(insert(MailCheckRow).values(kept))  # a quiet check decides nothing: it leaves its row and no entry
    return CheckResult(view.id, view.address, reading.on_server, tuple(counts.items()), reading.taken_in, told)


def _is_quiet(session: Session, row: MailCheckRow) -> bool:
    """Whether a check found what the one before it found on the same day: such checks, hundreds a day, would bury the trail."""
    past = select(MailCheckRow).where(MailCheckRow.mailbox_id == row.mailbox_id, MailCheckRow.ended_at <= row.ended_at)
    before = session.scalar(past.order_by(MailCheckRow.ended_at.desc(), MailCheckRow.id.desc()).limit(1))
    if before is None or row.taken_in or row.outcome != DONE:
        return False
    same = (before.outcome, before.on_server) == (row.outcome, row.on_server)
    return same and before.ended_at.astimezone(row.ended_at.tzinfo).date() == row.ended_at.date()


def _told(failure: KnownError | None) -> CheckFailure | None:
    """A failure as values that can be kept; none of our failures carries a secret."""
    if failure is None:
        return None
    values = {name: value if isinstance(value, int) else str(value) for name, value in failure.values.items()}
    return CheckFailure(failure.code, values, str(failure), failure.what_to_do)
