"""Which case a message answers, and whether it brings back a code that was asked for.

Joining a case gives a message no trust: only the code, sent to a contact known before, proves something (SECURITY A6).
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.identity.challenge import Answer
from core.identity.challenge import Challenge
from core.identity.challenge import check_answer
from core.services.inbox import Handled
from core.services.reading_mail import Reading
from core.services.trail_hash import TRAIL_HASH
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import ContactRow
from core.store.tables import LetterRow
from core.store.unit_of_work import UnitOfWork
from core.words import Assurance
from core.words import CaseState
from core.words import MessageState

UNVERIFIED = "unverified participant"
NAMES_CASE = "names a case of another person"
CASE_NUMBER = "case_number"


def match_replies(work: UnitOfWork, readings: Sequence[Reading], ids: Mapping[str, int], now: datetime) -> list[Reading]:
    """`readings` with those that answer a case marked as replies; answered codes are recorded. `ids`: SHA-256 → message row."""
    return [_match(work, reading, ids[reading.sha256], now) for reading in readings]


def _match(work: UnitOfWork, reading: Reading, message_row: int, now: datetime) -> Reading:
    if reading.state is MessageState.UNREADABLE:
        return reading
    answered = _case_of_letter(work.session, reading)
    case = answered or _case_of_number(work.session, reading)
    if case is None:
        return reading
    known = _is_of_person(work.session, case, reading)
    if answered is None and not known and reading.state is MessageState.REQUEST:
        return replace(reading, notes=(NAMES_CASE,))  # a stranger's request stays a request, whatever number it quotes
    work.record("reply_joined", at=now, case=case.number, message=reading.sha256[:TRAIL_HASH], known_sender=known)
    challenges = work.session.scalars(select(ChallengeRow).where(ChallengeRow.case_id == case.id, ChallengeRow.answered_at.is_(None)))
    accepted = [_check_challenge(work, row, case, reading, message_row=message_row, now=now) for row in challenges]
    handled = Handled.CASE.value if any(accepted) else None  # an accepted code leaves the operator nothing to decide
    return replace(reading, state=MessageState.REPLY, case_id=case.id, notes=() if known else (UNVERIFIED,), handled=handled)


def _case_of_letter(session: Session, reading: Reading) -> CaseRow | None:
    """The case whose letter is answered, by Message-ID."""
    named = [one for one in (reading.message.in_reply_to, *reading.message.references) if one]
    letter = session.scalar(select(LetterRow).where(LetterRow.message_id.in_(named)).limit(1)) if named else None
    return None if letter is None else session.get(CaseRow, letter.case_id)


def _case_of_number(session: Session, reading: Reading) -> CaseRow | None:
    """The case that is named by its number."""
    numbers = reading.verdict.identifiers.get(CASE_NUMBER, ())
    return session.scalar(select(CaseRow).where(CaseRow.number.in_(numbers)).limit(1)) if numbers else None


def _is_of_person(session: Session, case: CaseRow, reading: Reading) -> bool:
    """Whether the sender's address is that of the request or a contact on file; it proves nothing by itself."""
    sender = reading.message.sender.address.casefold() if reading.message.sender else ""
    contacts = session.scalars(select(ContactRow.address).where(ContactRow.case_id == case.id))
    return bool(sender) and sender in {case.person_address.casefold(), *(contact.casefold() for contact in contacts)}


def _check_challenge(work: UnitOfWork, row: ChallengeRow, case: CaseRow, reading: Reading, *, message_row: int, now: datetime) -> bool:
    """Whether the code was brought back; what came of it is recorded."""
    challenge = as_challenge(row)
    sender = reading.message.sender.address if reading.message.sender else None
    outcome = check_answer(challenge, f"{reading.subject}\n{reading.message.newest_text}", sender, reading.arrived_at(now))
    if outcome.answer is Answer.OTHER_SENDER:
        return False
    row.tries, row.outcome, row.answered_at = outcome.challenge.tries, outcome.answer.value, outcome.challenge.answered_at
    row.message_id = message_row
    if outcome.answer is Answer.ANSWERED:
        case.level = max(case.level, int(Assurance.CHALLENGE_ANSWERED))
        if case.state == CaseState.WAITING_FOR_PERSON:
            case.state = CaseState.IN_PROGRESS.value
    work.record("challenge_answer", at=now, case=case.number, answer=outcome.answer.value, tries=row.tries)
    return outcome.answer is Answer.ANSWERED


def as_challenge(row: ChallengeRow) -> Challenge:
    """The stored challenge as the value that is checked."""
    return Challenge(row.contact, row.asked_at, row.salt, row.code_hash, row.tries, row.answered_at)
