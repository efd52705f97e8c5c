"""Sending what is due: claimed before the first byte leaves, tried again only where nothing can have left, never sent twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from functools import partial

from sqlalchemy import ColumnElement
from sqlalchemy import and_
from sqlalchemy import or_
from sqlalchemy import select

from core.adapters import smtp
from core.adapters.file_lock import hold_lock
from core.adapters.key_store import KeyStoreLockedError
from core.adapters.smtp import Delivery
from core.adapters.smtp import Envelope
from core.adapters.smtp import Outcome
from core.errors import KnownError
from core.letters.mail import sender_of
from core.letters.mail import writable
from core.mail.failures import MailServerError
from core.mail.failures import UnsafeArgumentError
from core.mail.server import Login
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.mailbox_oauth_retry import signed_in
from core.services.outbox import check_mail
from core.services.outbox import mail_and_case
from core.services.outbox import mark_mail_sent
from core.services.outbox_failures import MailboxDiffersError
from core.services.outbox_failures import MailChangedError
from core.services.outbox_failures import NoOutgoingMailboxError
from core.services.outbox_states import HELD_UNTIL
from core.services.outbox_states import OutState
from core.services.outbox_states import keep_failure
from core.services.outbox_states import needs_person
from core.store.failures import StoreBusyError
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))  # before the next try; the last one goes on
LOCK = "sending.lock"
KEPT_HERE = "250 sample data: nothing left this machine"
_TRIES_TO_WRITE = 3  # each waits for the store as long as any other act does
_NEXT = {
    Outcome.SENT: OutState.SENT,
    Outcome.REFUSED: OutState.REFUSED,
    Outcome.LATER: OutState.WAITING,
    Outcome.UNKNOWN: OutState.UNKNOWN,
}
_ACTS = {
    OutState.SENT: "letter_taken",
    OutState.REFUSED: "letter_refused",
    OutState.WAITING: "letter_delayed",
    OutState.UNKNOWN: "letter_unknown",
}
Deliver = Callable[[Login, Envelope], Delivery]


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of one mail: its number, the case, the state that it has now, how often it was tried, and the failure or the server's words."""

    mail: int
    number: str
    state: OutState
    failure: KnownError | None = None
    words: str = ""
    tries: int = 0


@dataclass(frozen=True, slots=True)
class SendResult:
    """Each mail that something became of. `busy`: another process is sending, nothing was done."""

    ended: tuple[Ended, ...] = ()
    busy: bool = False

    @property
    def changed(self) -> Changed:
        """What has to be drawn anew."""
        return Changed(frozenset({Shown.CASES} if self.ended else ()))


@dataclass(frozen=True, slots=True)
class _Claimed:
    """A mail that belongs to this process now."""

    mail: int
    mailbox: int
    number: str
    envelope: Envelope
    tries: int


def send_due(
    desk: Desk,
    *,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
    deliver: Deliver | None = None,
) -> SendResult:
    """Send every mail whose time has come, one after the other. What a process left behind while it sent becomes unknown, and waits for a person.

    `deliver` hands one mail over; None: to the mailbox's server, and on a desk of sample data to nobody: there the mails stay in the outbox as sent.
    `stopped` is asked between mails, never within one. A failure of a server is part of the result; of one's own store it is raised.
    """
    with hold_lock(desk.folder / LOCK) as alone:
        if not alone:
            return SendResult(busy=True)
        ended = _settle_left_behind(desk)
        due, way = due_mails(desk), _way_out(desk, deliver)
        for done, mail in enumerate(due):
            report(done, len(due))
            if stopped():
                break
            ended += _send(desk, mail, way)
        report(len(due), len(due))
        return SendResult(tuple(ended))


def due_mails(desk: Desk) -> tuple[int, ...]:
    """The mails whose time has come, in the order in which they were queued."""
    now = desk.clock()
    with desk.store.reading() as session:
        query = select(OutboxRow.id).where(OutboxRow.state == OutState.WAITING, or_(OutboxRow.not_before <= now, _of_a_wrong_clock(now)))
        return tuple(session.scalars(query.order_by(OutboxRow.queued_at, OutboxRow.id)))


def next_sending(desk: Desk) -> datetime | None:
    """When something has to be looked at next (aware): the earliest mail that waits for a time; at once where one was left behind; None: nothing."""
    with desk.store.reading() as session:
        now = desk.clock()
        at_once = or_(OutboxRow.state == OutState.SENDING, and_(OutboxRow.state == OutState.WAITING, _of_a_wrong_clock(now)))
        if session.scalar(select(OutboxRow.id).where(at_once).limit(1)) is not None:
            return now
        query = (
            select(OutboxRow.not_before)
            .where(OutboxRow.state == OutState.WAITING, OutboxRow.not_before < HELD_UNTIL)
            .order_by(OutboxRow.not_before)
            .limit(1)
        )
        return session.scalar(query)


def leaving_mails(desk: Desk) -> frozenset[int]:
    """The mails that leave by themselves at their time; what is held for a person is not among them."""
    with desk.store.reading() as session:
        return frozenset(session.scalars(select(OutboxRow.id).where(OutboxRow.state == OutState.WAITING, OutboxRow.not_before < HELD_UNTIL)))


def _of_a_wrong_clock(now: datetime) -> ColumnElement[bool]:
    """What waits longer than any mail ever has to: the clock was ahead when it was queued and was put right since. It would wait as long as that."""
    return and_(OutboxRow.not_before > now + PAUSES[-1], OutboxRow.not_before < HELD_UNTIL)


def _way_out(desk: Desk, deliver: Deliver | None) -> Callable[[_Claimed], Delivery]:
    if deliver is None and desk.sample:
        return lambda _claimed: Delivery(Outcome.SENT, KEPT_HERE)
    chosen = deliver or smtp.deliver
    return lambda claimed: signed_in(desk, claimed.mailbox, lambda login: chosen(login, claimed.envelope), outgoing=True)


def _send(desk: Desk, mail: int, way: Callable[[_Claimed], Delivery]) -> list[Ended]:
    claimed = claim(desk, mail)
    if not isinstance(claimed, _Claimed):
        return [] if claimed is None else [claimed]
    try:
        delivery = way(claimed)
    except UnsafeArgumentError as error:
        delivery = Delivery(Outcome.REFUSED, failure=error)  # it will be as unsafe tomorrow
    except (MailServerError, KeyStoreLockedError) as error:
        delivery = Delivery(Outcome.LATER, failure=error)  # all of them end before a byte of the mail has left
    return [_written(desk, claimed, delivery)]


def claim(desk: Desk, mail: int) -> _Claimed | Ended | None:
    """Make a mail this process's own: committed before a byte leaves. None where another process was quicker; Ended where it may not leave any more."""
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = mail_and_case(work.session, mail)
        if row.state != OutState.WAITING or now < row.not_before <= now + PAUSES[-1] or row.not_before >= HELD_UNTIL:
            return None
        try:
            check_mail(desk, work.session, row, case)
            _check_whole(row, case.number)
            sender = _check_mailbox(work.session.get_one(MailboxRow, row.mailbox_id), row, case)
        except KnownError as error:
            row.state, row.ended_at, row.reply = OutState.TAKEN_BACK.value, now, keep_failure(error)
            work.record("letter_held_back", at=now, case=case.number, outcome=error.code, sha256=row.sha256)
            return Ended(mail, case.number, OutState.TAKEN_BACK, error)
        row.state, row.began_at, row.tries = OutState.SENDING.value, now, row.tries + 1
        work.record("letter_sending", at=now, case=case.number, tries=row.tries, sha256=row.sha256)
        return _Claimed(mail, row.mailbox_id, case.number, Envelope(sender, writable(row.recipient), row.raw), row.tries)


def _check_whole(row: OutboxRow, number: str) -> None:
    if hashlib.sha256(row.raw).hexdigest() != row.sha256:
        raise MailChangedError(number=number)


def _check_mailbox(mailbox: MailboxRow, row: OutboxRow, case: CaseRow) -> str:
    """The address that is sent from.

    Raises NoOutgoingMailboxError where the mailbox was removed since, sends no more, or is another company's; MailboxDiffersError where the frozen
    mail names another sender.
    """
    if mailbox.removed_at is not None or mailbox.outgoing is None or mailbox.company != case.company:
        raise NoOutgoingMailboxError(company=case.company)
    frozen = sender_of(row.raw)
    if frozen != writable(mailbox.address):
        raise MailboxDiffersError(number=case.number, frozen=frozen, now=mailbox.address)
    return frozen


def _written(desk: Desk, claimed: _Claimed, delivery: Delivery) -> Ended:
    """Write the outcome down. Where the store cannot take it, the mail stays `sending`, and the next start asks a person."""
    write = partial(_write, desk, claimed, delivery)
    for _ in range(_TRIES_TO_WRITE - 1):
        try:
            return write()
        except StoreBusyError:
            continue
    return write()


def _write(desk: Desk, claimed: _Claimed, delivery: Delivery) -> Ended:
    now, state = desk.clock(), _NEXT[delivery.outcome]
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = mail_and_case(work.session, claimed.mail)
        if row.state != OutState.SENDING and (state is not OutState.SENT or _is_confirmed(row)):
            return Ended(
                claimed.mail, case.number, OutState(row.state)
            )  # somebody has settled it meanwhile; that the server took it is a fact all the same
        row.reply = delivery.words or (keep_failure(delivery.failure) if delivery.failure is not None else None)
        row.ended_at = now
        if state is OutState.SENT:
            mark_mail_sent(work, row, case, now)
        row.state = state.value
        if state is OutState.WAITING:
            row.not_before = HELD_UNTIL if needs_person(delivery.failure) else now + PAUSES[min(row.tries, len(PAUSES)) - 1]
        failed = delivery.failure.code if delivery.failure is not None else ""
        answered = delivery.words[:3]  # only the server's three digits go into the trail: its words may name the person
        work.record(_ACTS[state], at=now, case=claimed.number, reply=answered, outcome=failed, tries=row.tries, sha256=row.sha256)
    return Ended(claimed.mail, claimed.number, state, delivery.failure, delivery.words, claimed.tries)


def _is_confirmed(row: OutboxRow) -> bool:
    """Whether a server's word that it took the mail is written down already."""
    return row.state == OutState.SENT and row.reply is not None


def _settle_left_behind(desk: Desk) -> list[Ended]:
    """Whoever holds the lock is the only one that sends: what still stands as `sending` was left by a process that ended in the middle."""
    now = desk.clock()
    with desk.store.reading() as session:
        left = list(session.scalars(select(OutboxRow.id).where(OutboxRow.state == OutState.SENDING)))
    ended = []
    for mail in left:
        with desk.store.unit_of_work(desk.operator) as work:
            row, case = mail_and_case(work.session, mail)
            row.state, row.ended_at = OutState.UNKNOWN.value, now
            work.record("letter_unknown", at=now, case=case.number, tries=row.tries, sha256=row.sha256)
            ended.append(Ended(mail, case.number, OutState.UNKNOWN))
    return ended
