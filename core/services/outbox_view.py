"""The outbox as it is shown: each mail with what became of it, how many stand where, the Sent folder's word, and a copy as a file."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Row
from sqlalchemy import Select
from sqlalchemy import and_
from sqlalchemy import func
from sqlalchemy import not_
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm import defer

from core.adapters.imap import ImapMailbox
from core.adapters.imap import open_mailbox
from core.mail.server import Login
from core.services.build import Desk
from core.services.changed import Changed
from core.services.mailbox_oauth_retry import signed_in
from core.services.outbox import changed_by_mail
from core.services.outbox import mail_and_case
from core.services.outbox import outgoing_mailbox
from core.services.outbox_failures import NoOutgoingMailboxError
from core.services.outbox_failures import NoSentFolderError
from core.services.outbox_failures import NoSuchMailError
from core.services.outbox_failures import NotInDoubtError
from core.services.outbox_states import MailView
from core.services.outbox_states import OutState
from core.services.outbox_states import view_of
from core.services.recorded_files import write_recorded
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow

LOOKED_AT = 500  # newest mails of the Sent folder


def list_mails(desk: Desk, *, states: Iterable[OutState] = OutState) -> tuple[MailView, ...]:
    """The mails in these states, the newest first."""
    with desk.store.reading() as session:
        query = _query().where(OutboxRow.state.in_([state.value for state in states])).order_by(OutboxRow.id.desc())
        return tuple(_view(row) for row in session.execute(query))


def show_mail(desk: Desk, *, mail: int) -> MailView:
    """One mail. Raises NoSuchMailError."""
    with desk.store.reading() as session:
        row = session.execute(_query().where(OutboxRow.id == mail)).one_or_none()
        if row is None:
            raise NoSuchMailError
        return _view(row)


def count_mails(desk: Desk) -> dict[OutState, int]:
    """How many mails are in each state."""
    with desk.store.reading() as session:
        counted: dict[str, int] = dict(session.execute(select(OutboxRow.state, func.count()).group_by(OutboxRow.state)).all())
    return {state: counted.get(state.value, 0) for state in OutState}


def mails_of(session: Session, letters: Iterable[int]) -> dict[int, MailView]:
    """Letter → its mail, for those that were given to the outbox; what a person stopped before anything happened to it counts as never given."""
    stopped = and_(OutboxRow.state == OutState.TAKEN_BACK, OutboxRow.reply.is_(None))
    query = _query().where(OutboxRow.letter_id.in_(list(letters)), not_(stopped)).order_by(OutboxRow.id)
    return {view.letter: view for view in map(_view, session.execute(query)) if view.letter is not None}


def sending_address(session: Session, company: str) -> str | None:
    """The address that a company's letters leave from; None where the desk sends none."""
    try:
        return outgoing_mailbox(session, company).address
    except NoOutgoingMailboxError:
        return None


def look_in_sent(desk: Desk, *, mail: int, open_mailbox: Callable[[Login], ImapMailbox] = open_mailbox) -> tuple[bool, Changed]:
    """Look for a mail in doubt among the newest of the Sent folder, by our own Message-ID, and note what was seen. Nothing there is changed.

    Raises NoSuchMailError, NotInDoubtError, NoSentFolderError and the failures of reading a mailbox.
    """
    with desk.store.reading() as session:
        row, case = mail_and_case(session, mail)
        if row.state != OutState.UNKNOWN:
            raise NotInDoubtError(number=case.number)
        mailbox, folder = row.mailbox_id, session.get_one(MailboxRow, row.mailbox_id).sent_folder
    if not folder:
        raise NoSentFolderError
    with signed_in(desk, mailbox, open_mailbox) as opened:
        found = opened.newest_message_ids(folder, LOOKED_AT)
    return record_seen(desk, mail=mail, message_ids=found)


def record_seen(desk: Desk, *, mail: int, message_ids: frozenset[str]) -> tuple[bool, Changed]:
    """Note whether the Sent folder, of which these are the newest Message-IDs, has the mail. Raises NoSuchMailError, NotInDoubtError."""
    with desk.store.unit_of_work(desk.operator) as work:
        row, case = mail_and_case(work.session, mail)
        if row.state != OutState.UNKNOWN:
            raise NotInDoubtError(number=case.number)
        row.seen_in_sent = row.message_id in message_ids
        work.record("letter_looked_for", at=desk.clock(), case=case.number, found=row.seen_in_sent, sha256=row.sha256)
        return row.seen_in_sent, changed_by_mail(case.number)


def save_mail(desk: Desk, *, mail: int, folder: Path) -> tuple[Path, Changed]:
    """Write the mail, exactly as it left or will leave, into `folder`; no file is overwritten. Raises NoSuchMailError, OutputFileError."""
    with desk.store.reading() as session:
        row, case = mail_and_case(session, mail)
        raw, number, digest = row.raw, case.number, row.sha256
    names = (folder / f"{number}-mail-{mail}{suffix}.eml" for suffix in ("", *(f"-{count}" for count in range(2, 1000))))
    target = next(name for name in names if not name.exists())
    write_recorded(desk, {target: raw}, lambda work: work.record("mail_copied", at=desk.clock(), case=number, sha256=digest))
    return target, changed_by_mail(number)


def _query() -> Select[OutboxRow, str, str, str]:
    """Everything of a mail but its bytes: they may be large, and are read only when they are saved."""
    shown = select(OutboxRow, CaseRow.number, LetterRow.name, MailboxRow.address).options(defer(OutboxRow.raw))
    joined = shown.join(CaseRow, CaseRow.id == OutboxRow.case_id).join(MailboxRow, MailboxRow.id == OutboxRow.mailbox_id)
    return joined.outerjoin(LetterRow, LetterRow.id == OutboxRow.letter_id)


def _view(row: Row[OutboxRow, str, str, str]) -> MailView:
    mail, number, name, sent_from = row
    return view_of(mail, number=number, name=name, sent_from=sent_from)
