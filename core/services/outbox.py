"""The outbox: a letter is frozen at the click, can be stopped until it begins to leave, and where nobody knows whether it left, a person says so."""

from __future__ import annotations

import hashlib
from datetime import datetime
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.cases.failures import MoveNotAllowedError
from core.errors import KnownError
from core.letters.facts import LetterName
from core.letters.subjects import subject_of
from core.services.build import Desk
from core.services.case_letters import answers_sent
from core.services.case_letters import mark_sent
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import CaseClosedError
from core.services.failures import LetterSentError
from core.services.letter_mail import ANSWERS
from core.services.letter_mail import check_leaving
from core.services.letter_mail import check_not_leaving
from core.services.letter_mail import mail_of
from core.services.letters_acts import take_back_sent
from core.services.outbox_failures import LetterReplacedError
from core.services.outbox_failures import NoOutgoingMailboxError
from core.services.outbox_failures import NoSuchMailError
from core.services.outbox_failures import NotInDoubtError
from core.services.outbox_failures import TooLateToStopError
from core.services.outbox_states import OutState
from core.services.outbox_states import keep_failure
from core.services.paper_failures import NoSuchLetterError
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.unit_of_work import UnitOfWork
from core.words import CaseState
from core.words import Language

STOPPABLE_FOR = timedelta(seconds=30)


def queue_letter(desk: Desk, *, letter: int) -> tuple[int, Changed]:
    """Freeze the mail with a letter as it stands now and let it leave in 30 seconds. Gives the mail's number.

    Gate, recipient and archive are looked at again. Raises NoSuchLetterError, CaseClosedError, LetterSentError, LetterReplacedError, InOutboxError,
    NoOutgoingMailboxError, GateClosedError, NoSafeAddressError, ArchiveNotMadeError, ArchiveGoneError, UnsafeHeaderError, AddressUnwritableError.
    """
    now = desk.clock()
    with desk.store.reading() as session:
        row, case = _letter_to_send(desk, session, letter)
        mailbox = outgoing_mailbox(session, case.company)
        raw, mailbox_id = mail_of(desk, session, case, row, sent_from=mailbox.address), mailbox.id
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = _letter_to_send(desk, work.session, letter)
        mail = work.session.scalar(select(OutboxRow).where(OutboxRow.message_id == row.message_id)) or OutboxRow(message_id=row.message_id)
        mail.mailbox_id, mail.case_id, mail.letter_id, mail.recipient = mailbox_id, case.id, row.id, row.recipient
        mail.subject = subject_of(LetterName(row.name), Language(row.language), case.number)
        mail.raw, mail.sha256 = raw, hashlib.sha256(raw).hexdigest()
        _let_wait(mail, now)
        mail.queued_at, mail.tries = now, 0
        work.session.add(mail)
        work.session.flush()
        work.record("letter_queued", at=now, case=case.number, letter=row.name, sha256=mail.sha256)
    return mail.id, changed_by_mail(case.number)


def stop_sending(desk: Desk, *, mail: int) -> Changed:
    """Take a mail out of the outbox before it begins to leave, or after it was refused: its letter waits to be sent again.

    Raises NoSuchMailError, TooLateToStopError.
    """
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = mail_and_case(work.session, mail)
        if row.state == OutState.TAKEN_BACK:  # stopped twice
            return changed_by_mail(case.number)
        if row.state not in {OutState.WAITING, OutState.REFUSED}:
            raise TooLateToStopError(number=case.number)
        row.state, row.ended_at = OutState.TAKEN_BACK.value, desk.clock()
        work.record("letter_stopped", at=desk.clock(), case=case.number, sha256=row.sha256)
        return changed_by_mail(case.number)


def send_again_now(desk: Desk, *, mail: int) -> Changed:
    """A mail that waits for its next try leaves at once. Raises NoSuchMailError, TooLateToStopError where it does not wait."""
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = mail_and_case(work.session, mail)
        if row.state != OutState.WAITING:
            raise TooLateToStopError(number=case.number)
        row.not_before = desk.clock()
        work.record("letter_hurried", at=desk.clock(), case=case.number, sha256=row.sha256)
        return changed_by_mail(case.number)


def settle_unknown(desk: Desk, *, mail: int, sent: bool) -> Changed:
    """A person says whether a mail of unknown outcome left: the letter is sent, or it waits anew with the same Message-ID.

    Where it may not leave any more (a closed case, a closed gate), it is taken back, and why is kept. Raises NoSuchMailError, NotInDoubtError.
    """
    now = desk.clock()
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = mail_and_case(work.session, mail)
        if row.state != OutState.UNKNOWN:
            raise NotInDoubtError(number=case.number)
        row.reply = None
        if sent:
            mark_mail_sent(work, row, case, now)
        else:
            _put_back(desk, work.session, row, case)
        work.record("letter_settled", at=now, case=case.number, sent=sent, sha256=row.sha256)
        return changed_by_mail(case.number)


def doubt_again(desk: Desk, *, mail: int) -> Changed:
    """Undo `settle_unknown`, before anything leaves anew. Raises NoSuchMailError, HandedOverError, TooLateToStopError and what `take_back_sent` raises."""
    with desk.store.reading() as session:
        row, case = mail_and_case(session, mail)
        state, letter, number = row.state, row.letter_id, case.number
    if state == OutState.SENT and letter is not None:
        return take_back_sent(desk, letter=letter)
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = mail_and_case(work.session, mail)
        if row.state != OutState.WAITING or not row.tries:
            raise TooLateToStopError(number=number)
        row.state = OutState.UNKNOWN.value
        work.record("letter_unknown", at=desk.clock(), case=number, sha256=row.sha256)
    return changed_by_mail(number)


def outgoing_mailbox(session: Session, company: str) -> MailboxRow:
    """The mailbox that a company's letters leave by: the first one with an outgoing server. Raises NoOutgoingMailboxError."""
    query = select(MailboxRow).where(MailboxRow.company == company, MailboxRow.removed_at.is_(None)).order_by(MailboxRow.id)
    row = next((row for row in session.scalars(query) if row.outgoing is not None), None)
    if row is None:
        raise NoOutgoingMailboxError(company=company)
    return row


def mail_and_case(session: Session, mail: int) -> tuple[OutboxRow, CaseRow]:
    """A mail of the outbox and its case. Raises NoSuchMailError."""
    row = session.get(OutboxRow, mail)
    if row is None:
        raise NoSuchMailError
    return row, session.get_one(CaseRow, row.case_id)


def mark_mail_sent(work: UnitOfWork, row: OutboxRow, case: CaseRow, now: datetime) -> None:
    """The mail left, and its letter and case with it. A case that moved on meanwhile stays where it is: what left has left."""
    row.state, row.ended_at = OutState.SENT.value, now
    letter = None if row.letter_id is None else work.session.get_one(LetterRow, row.letter_id)
    if letter is not None and letter.sent_at is None:
        try:
            mark_sent(work, case, letter, now)
        except MoveNotAllowedError:
            work.record("case_not_moved", at=now, case=case.number)


def check_mail(desk: Desk, session: Session, row: OutboxRow, case: CaseRow) -> None:
    """What was true at the click has to be true when the mail leaves.

    Raises CaseClosedError, LetterSentError, LetterReplacedError, GateClosedError, NoSafeAddressError.
    """
    letter = None if row.letter_id is None else session.get_one(LetterRow, row.letter_id)
    _check_letter(desk, session, letter, case)


def changed_by_mail(number: str) -> Changed:
    """What acts of the outbox change."""
    return Changed(frozenset({Shown.CASES}), number)


def _letter_to_send(desk: Desk, session: Session, letter: int) -> tuple[LetterRow, CaseRow]:
    row = session.get(LetterRow, letter)
    if row is None:
        raise NoSuchLetterError
    case = session.get_one(CaseRow, row.case_id)
    check_not_leaving(session, row)
    _check_letter(desk, session, row, case)
    return row, case


def _check_letter(desk: Desk, session: Session, row: LetterRow | None, case: CaseRow) -> None:
    if case.state == CaseState.CLOSED:
        raise CaseClosedError(number=case.number)
    if row is None:
        return
    if row.sent_at is not None:
        raise LetterSentError(number=case.number)
    if row.name in ANSWERS:
        _check_newest(session, row, case)
    check_leaving(desk, session, case, row)


def _check_newest(session: Session, row: LetterRow, case: CaseRow) -> None:
    """An answer leaves once, and as it was made last. Raises LetterSentError, LetterReplacedError."""
    if row.name in answers_sent(session, case):
        raise LetterSentError(number=case.number)
    newer = select(LetterRow.id).where(LetterRow.case_id == case.id, LetterRow.name == row.name, LetterRow.id > row.id).limit(1)
    if session.scalar(newer) is not None:
        raise LetterReplacedError(number=case.number)


def _put_back(desk: Desk, session: Session, row: OutboxRow, case: CaseRow) -> None:
    """What has not left waits anew, or is taken back with the reason: that it has not left is a fact all the same."""
    try:
        check_mail(desk, session, row, case)
    except KnownError as error:
        row.state, row.ended_at, row.reply = OutState.TAKEN_BACK.value, desk.clock(), keep_failure(error)
    else:
        _let_wait(row, desk.clock())


def _let_wait(row: OutboxRow, now: datetime) -> None:
    row.state, row.not_before = OutState.WAITING.value, now + STOPPABLE_FOR
    row.reply = row.began_at = row.ended_at = row.seen_in_sent = None
