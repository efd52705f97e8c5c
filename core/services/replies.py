"""Which case a message answers, and whether it brings back a code that was asked for.

Joining a case gives a message no trust: only the code, sent to a contact known before, proves something (SECURITY A6). Who writes From writes what he
likes: it counts where our own server confirmed its domain for this very message.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.identity.challenge import Answer
from core.identity.challenge import Challenge
from core.identity.challenge import check_answer
from core.mail.automatic import Automatic
from core.mail.automatic import AutomaticKind
from core.mail.senders.report import is_silent
from core.mail.senders.results import read_results
from core.services.case_reopening import take_up_again
from core.services.case_rows import profile_of
from core.services.inbox import Handled
from core.services.reading_mail import Reading
from core.services.threads import Place
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
    if not (threads.by_id or threads.by_number or threads.by_link):
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


@dataclass(frozen=True, slots=True)
class _Writer:
    """Who wrote into a case, as far as the message shows it.

    `named`: From is the person's or a contact's address; `proved`: our server confirmed its domain for this message; `silent`: it said nothing of it.
    """

    named: bool
    proved: bool
    silent: bool

    @property
    def is_known(self) -> bool:
        return self.named and self.proved

    def takes_part(self, place: Place) -> bool:
        """Nothing has to be said against the writer. Where our server is silent, the Message-ID of our letter speaks: only who got it knows it."""
        return self.is_known or (self.named and self.silent and place.ours)


def _match(work: UnitOfWork, reading: Reading, threads: Threads, message_row: int, now: datetime) -> Reading:
    place = None if reading.state is MessageState.UNREADABLE else threads.place_of(work.session, reading)
    if place is None:
        return reading
    case = work.session.get_one(CaseRow, place.case_id)
    writer = _writer_of(work.session, case, reading)
    if not (place.ours or writer.named) and reading.state is MessageState.REQUEST:
        return _noted(
            reading, NAMES_CASE
        )  # a stranger's request stays a request, whatever it names, and a machine's that names no letter of ours too
    work.record("reply_joined", at=now, case=case.number, message=reading.sha256[:TRAIL_HASH], known_sender=writer.is_known)
    joined = replace(reading, state=MessageState.REPLY, case_id=case.id, letter_id=place.letter if reading.automatic else None)
    if reading.automatic is not None and reading.automatic.sure:  # it answers no question, uses up no try, and takes nothing up again
        return joined if writer.is_known or place.ours else _noted(joined, UNVERIFIED)
    accepted = _check_challenges(work, case, reading, message_row=message_row, now=now, counts=writer.is_known and reading.automatic is None)
    if case.state == CaseState.CLOSED and (place.ours or writer.is_known) and _may_wake(reading.automatic):
        take_up_again(work, case, now, message=message_row)
        work.record("case_reopened", at=now, case=case.number, by_reply=True, message=reading.sha256[:TRAIL_HASH])
    handled = Handled.CASE.value if accepted else None  # an accepted code leaves the operator nothing to decide
    return replace(joined if writer.takes_part(place) else _noted(joined, UNVERIFIED), handled=handled)


def _noted(reading: Reading, note: str) -> Reading:
    return replace(reading, notes=tuple(dict.fromkeys((*reading.notes, note))))


def _may_wake(automatic: Automatic | None) -> bool:
    """A person's mail, or what only its subject calls an absence: whoever guesses a number or writes in another's name wakes nothing anyhow."""
    return automatic is None or automatic.kind is AutomaticKind.ABSENCE


def _writer_of(session: Session, case: CaseRow, reading: Reading) -> _Writer:
    sender = reading.message.sender.address if reading.message.sender else ""
    results = read_results(reading.message.authentication_results, profile_of(case).authserv_id, sender)
    contacts = session.scalars(select(ContactRow.address).where(ContactRow.case_id == case.id))
    named = bool(sender) and sender.casefold() in {case.person_address.casefold(), *(contact.casefold() for contact in contacts)}
    return _Writer(named, proved=results.aligned is not None, silent=is_silent(results))


def _check_challenges(work: UnitOfWork, case: CaseRow, reading: Reading, *, message_row: int, now: datetime, counts: bool) -> bool:
    """Whether a code of the case was brought back. `counts`: a wrong one uses up a try."""
    challenges = work.session.scalars(select(ChallengeRow).where(ChallengeRow.case_id == case.id, ChallengeRow.answered_at.is_(None)))
    accepted = [_check_challenge(work, row, case, reading, message_row=message_row, now=now, counts=counts) for row in challenges]
    return any(accepted)


def _check_challenge(work: UnitOfWork, row: ChallengeRow, case: CaseRow, reading: Reading, *, message_row: int, now: datetime, counts: bool) -> bool:
    """Whether the code was brought back; what came of it is recorded, but for a wrong code that anybody may have written."""
    challenge = as_challenge(row)
    sender = reading.message.sender.address if reading.message.sender else None
    outcome = check_answer(challenge, f"{reading.subject}\n{reading.message.newest_text}", sender, reading.arrived_at(now), counts=counts)
    if outcome.answer is Answer.OTHER_SENDER or (outcome.answer is Answer.WRONG and not counts):
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
