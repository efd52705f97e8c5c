"""A letter on the point of leaving: whether it may still go where it was made for, and the mail that it goes in."""

from __future__ import annotations

import hashlib
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.errors import KnownError
from core.identity.gate import Act
from core.letters.facts import LetterName
from core.letters.mail import Enclosed
from core.letters.mail import as_mail
from core.letters.mail import is_message_id
from core.letters.subjects import mail_text
from core.letters.subjects import subject_of
from core.mail.message import Address
from core.services.archives_list import LEARNED
from core.services.archives_list import LETTER
from core.services.build import Desk
from core.services.case_identity import assess_case
from core.services.case_identity import decide_case_gate
from core.services.case_rows import line_rows
from core.services.case_rows import profile_of
from core.services.failures import GateClosedError
from core.services.failures import NoSafeAddressError
from core.services.outbox_failures import InOutboxError
from core.services.outbox_states import LEAVING
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import ArchiveRow
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.tables import MessageRow
from core.words import Kind
from core.words import Language

WITH_DATA = frozenset({LetterName.ACCESS_ANSWER, LetterName.ERASURE_CONFIRMATION})
ANSWERS = (LetterName.ACCESS_ANSWER, LetterName.ERASURE_CONFIRMATION, LetterName.REFUSAL)


class ArchiveGoneError(KnownError):
    """The archive that belongs to the answer does not lie where it was sealed, or is another file."""

    sentence = "The archive {path} is not there as it was sealed."
    remedy = "Put it back, or make the answer again."


class ArchiveNotMadeError(KnownError):
    """The letter says that an archive goes with it, and none was sealed for it: the work was stopped or failed in between."""

    sentence = "The archive that belongs to this answer of case {number} was never made."
    remedy = "Make the answer again: the letter and its archive are made together."


def check_gate(desk: Desk, session: Session, case: CaseRow, name: LetterName) -> None:
    """A letter that carries data needs the open gate for every line of the case. Raises GateClosedError."""
    if name not in WITH_DATA:
        return
    for line in line_rows(session, case):
        gate = decide_case_gate(session, case, Kind(line.kind), desk.clock(), Act.RELEASE)
        if not gate.open:
            required = "-" if gate.required is None else int(gate.required)
            raise GateClosedError(required=required, level=int(gate.level), reasons=", ".join(gate.reasons))


def check_recipient(session: Session, case: CaseRow, name: LetterName, recipient: str) -> None:
    """Data go to a proved contact only, never to whoever happens to have written. Raises NoSafeAddressError."""
    if name in WITH_DATA and recipient not in {contact.address for contact in assess_case(session, case).contacts}:
        raise NoSafeAddressError(number=case.number)


def check_leaving(desk: Desk, session: Session, case: CaseRow, row: LetterRow) -> None:
    """What was proved when the letter was made may not hold any more: gate and recipient are asked again. Raises GateClosedError, NoSafeAddressError."""
    check_gate(desk, session, case, LetterName(row.name))
    check_recipient(session, case, LetterName(row.name), row.recipient)


def check_not_leaving(session: Session, row: LetterRow) -> None:
    """Raise InOutboxError where the outbox has the letter, or another of the same answer, so that nobody sends it a second time beside it."""
    case = session.get_one(CaseRow, row.case_id)
    check_answer_not_leaving(session, case, LetterName(row.name))
    query = select(OutboxRow.state).where(OutboxRow.letter_id == row.id, OutboxRow.state.in_(LEAVING)).limit(1)
    if session.scalar(query) is not None:
        raise InOutboxError(number=case.number)


def check_answer_not_leaving(session: Session, case: CaseRow, name: LetterName) -> None:
    """An answer leaves once, under whichever number its letter stands. Raises InOutboxError where the outbox has this answer of the case."""
    if name not in ANSWERS:
        return
    same = select(OutboxRow.id).join(LetterRow, LetterRow.id == OutboxRow.letter_id).where(LetterRow.case_id == case.id, LetterRow.name == name.value)
    if session.scalar(same.where(OutboxRow.state.in_(LEAVING)).limit(1)) is not None:
        raise InOutboxError(number=case.number)


def mail_of(desk: Desk, session: Session, case: CaseRow, row: LetterRow, *, sent_from: str | None = None) -> bytes:
    """The mail with the letter and, for an answer with data, its archive. `sent_from`: the mailbox that sends it now; None: for the operator to send.

    It goes out in the company's mailbox's name, where there is one, and answers the request of whoever it goes to.

    Raises ArchiveNotMadeError, ArchiveGoneError, UnsafeHeaderError.
    """
    profile, language, name = profile_of(case), Language(row.language), LetterName(row.name)
    archive = _archive_of(session, case, row)
    return as_mail(
        letter=row.pdf,
        letter_name=f"{case.number}.pdf",
        sender=Address(profile.letterhead.name[language], sent_from or _mailbox_address(session, case) or profile.letterhead.email),
        to=Address("", row.recipient),
        subject=subject_of(name, language, case.number),
        text=mail_text(language, case.number, profile, archive=archive is not None),
        message_id=row.message_id,
        date=desk.clock(),
        attachments=[] if archive is None else [Enclosed(Path(archive.path).name, "application/zip", _archive_bytes(archive))],
        answers=_request_of(session, case, row.recipient),
        unsent=sent_from is None,
    )


def _mailbox_address(session: Session, case: CaseRow) -> str | None:
    """The mailbox that the company's letters leave by, else the first that is read for it."""
    query = select(MailboxRow).where(MailboxRow.company == case.company, MailboxRow.removed_at.is_(None)).order_by(MailboxRow.id)
    rows = sorted(session.scalars(query), key=lambda row: row.outgoing is None)
    return next((row.address for row in rows), None)


def _request_of(session: Session, case: CaseRow, recipient: str) -> str | None:
    """The Message-ID of the first mail of the case that came from the letter's recipient; what somebody else wrote is not named to him."""
    query = (
        select(MessageRow.message_id, MessageRow.sender_address).where(MessageRow.case_id == case.id).order_by(MessageRow.arrived_at, MessageRow.id)
    )
    written = (name for name, sender in session.execute(query) if name and sender.casefold() == recipient.casefold())
    first = next(written, None)
    return first if first is not None and is_message_id(first) else None


def _archive_bytes(archive: ArchiveRow) -> bytes:
    """The archive as it was sealed. Raises ArchiveGoneError where the file is gone or another."""
    try:
        content = Path(archive.path).read_bytes()
    except OSError as error:
        raise ArchiveGoneError(path=archive.path) from error
    if hashlib.sha256(content).hexdigest() != archive.sha256:
        raise ArchiveGoneError(path=archive.path)
    return content


def _archive_of(session: Session, case: CaseRow, row: LetterRow) -> ArchiveRow | None:
    """The archive that was sealed with this letter in it, never another one of the case. Raises ArchiveNotMadeError where there is none."""
    if row.name != LetterName.ACCESS_ANSWER:
        return None
    learned = case.steps.get(LEARNED) or {}
    for archive in session.scalars(select(ArchiveRow).where(ArchiveRow.case_id == case.id).order_by(ArchiveRow.id)):
        letter = learned.get(str(archive.id), {}).get(LETTER)
        if letter == str(row.id) or (letter is None and _made_with(session, row, archive)):
            return archive
    raise ArchiveNotMadeError(number=case.number)


def _made_with(session: Session, row: LetterRow, archive: ArchiveRow) -> bool:
    """Whether an archive of which nobody wrote down the letter was made after this letter and before the next one of its kind."""
    of_case = select(LetterRow.id).where(LetterRow.case_id == row.case_id, LetterRow.name == row.name)
    last_before = session.scalar(of_case.where(LetterRow.made_at <= archive.made_at).order_by(LetterRow.id.desc()).limit(1))
    return last_before == row.id
