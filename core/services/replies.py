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
from core.services.case_reopening import take_up_again
from core.services.inbox import Handled
from core.services.reading_mail import Reading
from core.services.threads import Threads
from core.services.threads import find_threads
from core.services.trail_hash import TRAIL_HASH
from core.store.tables import CaseRow
from core.store.tables import ChallengeRow
from core.store.tables import ContactRow
from core.store.unit_of_work import UnitOfWork
from core.words import Assurance
from core.words import CaseState
from core.words import MessageState

UNVERIFIED = "unverified participant"
NAMES_CASE = "names a case of another person"


def match_replies(work: UnitOfWork, readings: Sequence[Reading], ids: Mapping[str, int], now: datetime) -> list[Reading]:
    """`readings` with those that answer a case marked as replies; answered codes are recorded. `ids`: SHA-256 → message row.

    A reply to a closed case takes it up again. Mail may come in any order: what a later one of the batch explains is looked at once more.
    """
    threads, matched = find_threads(work.session, readings), list(readings)
    if not (threads.by_id or threads.by_number):
        return matched
    waiting = list(range(len(matched)))
    while waiting:
        left = []
        for place in waiting:
            matched[place] = _match(work, matched[place], threads, ids[matched[place].sha256], now)
            if matched[place].case_id is None:
                left.append(place)
            else:
                threads.add(matched[place], matched[place].case_id or 0)
        if len(left) == len(waiting):
            return matched
        waiting = left
    return matched


def _match(work: UnitOfWork, reading: Reading, threads: Threads, message_row: int, now: datetime) -> Reading:
    place = None if reading.state is MessageState.UNREADABLE else threads.place_of(work.session, reading)
    if place is None:
        return reading
    case = work.session.get_one(CaseRow, place.case_id)
    known, is_notice = _is_of_person(work.session, case, reading), place.letter is not None and reading.automatic is not None
    if not (place.ours or known or is_notice) and reading.state is MessageState.REQUEST:
        return _noted(reading, NAMES_CASE)  # a stranger's request stays a request, whatever it names
    work.record("reply_joined", at=now, case=case.number, message=reading.sha256[:TRAIL_HASH], known_sender=known)
    joined = replace(reading, state=MessageState.REPLY, case_id=case.id, letter_id=place.letter if is_notice else None)
    if reading.automatic is not None:  # it answers no question, uses up no try, and takes nothing up again
        return joined if known or is_notice else _noted(joined, UNVERIFIED)
    challenges = work.session.scalars(select(ChallengeRow).where(ChallengeRow.case_id == case.id, ChallengeRow.answered_at.is_(None)))
    accepted = [_check_challenge(work, row, case, reading, message_row=message_row, now=now) for row in challenges]
    if case.state == CaseState.CLOSED and (place.ours or known):  # whoever only guesses a number wakes nothing
        take_up_again(work, case, now, message=message_row)
        work.record("case_reopened", at=now, case=case.number, by_reply=True, message=reading.sha256[:TRAIL_HASH])
    handled = Handled.CASE.value if any(accepted) else None  # an accepted code leaves the operator nothing to decide
    return replace(joined if known else _noted(joined, UNVERIFIED), handled=handled)


def _noted(reading: Reading, note: str) -> Reading:
    return replace(reading, notes=tuple(dict.fromkeys((*reading.notes, note))))


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
